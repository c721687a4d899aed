/// Cuts long lists into pages that stay small at any size of dossier: at most 200 rows, and less than 100 KB of HTML.
enum ListPaging {
    /// The most rows on a page.
    static let mostRows = 200
    /// The most bytes of rows on a page; the rest of the 100 KB is for what stands around them.
    static let mostBytes = 72_000

    /// The stretches of a list that make its pages; one empty stretch for an empty list.
    ///
    /// - Parameters:
    ///   - costs: the bytes each row may take.
    ///   - firstPage: bytes that other things take on the first page.
    /// - Returns: at least one stretch; together they are the list.
    static func pages(costs: some Sequence<Int>, firstPage: Int = 0) -> [Range<Int>] {
        var pages: [Range<Int>] = []
        var start = 0
        var index = 0
        var bytes = firstPage
        for cost in costs {
            if index > start, index - start == mostRows || bytes + cost > mostBytes {
                pages.append(start..<index)
                start = index
                bytes = 0
            }
            bytes += cost
            index += 1
        }
        pages.append(start..<index)
        return pages
    }

    /// The address of a page of a list: `actors/nato.html`, `actors/nato-2.html`.
    ///
    /// - Parameters:
    ///   - number: the page, from 1.
    ///   - first: the address of the first page.
    /// - Returns: its address.
    static func path(_ number: Int, of first: SitePath) -> SitePath {
        guard number > 1 else { return first }
        return SitePath("\(first.string.dropLast(".html".count))-\(number).html")
    }
}

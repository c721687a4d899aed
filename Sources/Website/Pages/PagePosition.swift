internal import Templates

/// Which page of a list over several pages it is.
struct PagePosition: Sendable {
    /// The page, from 1.
    let number: Int
    /// How many there are.
    let count: Int
    /// The address of the first.
    let first: SitePath

    /// The address of this page.
    var path: SitePath { ListPaging.path(number, of: first) }

    /// The address of the page before, if any.
    var previous: SitePath? { number > 1 ? ListPaging.path(number - 1, of: first) : nil }

    /// The address of the page after, if any.
    var next: SitePath? { number < count ? ListPaging.path(number + 1, of: first) : nil }

    /// What the pager at the foot of a list shows: the first and last pages and those around this one; nothing where there is
    /// one page.
    var pager: TemplateValue {
        guard count > 1 else { return .none }
        var rows: [TemplateValue] = []
        var last = 0
        for page in 1...count where page == 1 || page == count || abs(page - number) <= 2 {
            rows.append(
                .fields([
                    "number": .number(page), "href": .text(ListPaging.path(page, of: first).string),
                    "isCurrent": .flag(page == number), "hasGap": .flag(page - last > 1),
                ]))
            last = page
        }
        return .fields([
            "rows": .list(rows), "previous": .optional(previous?.string), "next": .optional(next?.string),
            "number": .number(number), "count": .number(count),
        ])
    }

    /// The title with the number of the page, from the second on.
    func titled(_ title: String) -> String { number == 1 ? title : "\(title), page \(number) of \(count)" }

    /// The position of every page of a list.
    static func all(_ count: Int, of first: SitePath) -> [PagePosition] {
        (1...max(1, count)).map { PagePosition(number: $0, count: count, first: first) }
    }
}

internal import Linguistics

/// Writes a stretch of an article's plain text as HTML with marks set in.
enum MarkedText {
    /// Writes a stretch; of marks that begin or end outside of it only the part inside is written.
    ///
    /// - Parameters:
    ///   - utf8: the article's text.
    ///   - range: the stretch.
    ///   - marks: properly nested, each before those inside of it.
    ///   - first: the first mark that may touch the stretch; moved on to the first that may touch what follows.
    ///   - out: takes the HTML.
    static func write(
        _ utf8: [UInt8], _ range: TextRange, marks: [TextMark], from first: inout Int, to out: inout HTMLText
    ) {
        var position = range.start
        var open: [(end: Int32, closing: [UInt8])] = []
        func close(_ out: inout HTMLText, before offset: Int32) {
            while let last = open.last, last.end <= offset {
                out.text(utf8, Int(position)..<Int(last.end))
                position = last.end
                out.markup(last.closing)
                open.removeLast()
            }
        }
        while first < marks.count, marks[first].range.end <= range.start { first += 1 }
        var index = first
        while index < marks.count, marks[index].range.start < range.end {
            let mark = marks[index]
            index += 1
            let start = max(mark.range.start, range.start)
            let end = min(mark.range.end, range.end)
            guard start < end else { continue }
            close(&out, before: start)
            out.text(utf8, Int(position)..<Int(start))
            position = start
            out.markup(mark.opening)
            open.append((end, mark.closing))
        }
        close(&out, before: range.end)
        out.text(utf8, Int(position)..<Int(range.end))
        first = index
    }
}

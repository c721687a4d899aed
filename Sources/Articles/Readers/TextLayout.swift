import Linguistics

/// What stands around the body of a text: stated date, dateline, headline and bylines, found in its first and last lines.
struct TextLayout {
    /// The headline.
    private(set) var headline: TextRange?
    /// The byline.
    private(set) var byline: TextRange?
    /// The names in the byline.
    private(set) var authors: [String] = []
    /// The date, on whichever basis the text gives it.
    private(set) var date: PublicationDate?
    /// Where the text goes on behind date, headline and byline.
    private(set) var bodyStart: Int

    /// Looks at a text from `start` on. The headline is looked for where `expectsHeadline` says so: where it is known
    /// already, the text does not hold it.
    init(_ bytes: [UInt8], from start: Int, expectsHeadline: Bool) {
        bodyStart = start
        guard var line = Self.line(bytes, after: start) else { return }
        if let (day, end) = Dateline.stated(bytes, line: line) {
            date = PublicationDate(value: day, basis: .stated)
            if let rest = Self.trimmed(bytes, end..<line.upperBound) {
                line = rest
            } else {
                guard let next = Self.line(bytes, after: line.upperBound) else { return }
                line = next
            }
        } else if let day = Dateline.wholeLine(bytes, line: line) {
            date = PublicationDate(value: day, basis: .dateline)
            guard let next = Self.line(bytes, after: line.upperBound) else { return }
            line = next
        }
        bodyStart = line.lowerBound
        if expectsHeadline, BylineRule.authors(bytes, line: line) == nil {
            let below = Self.line(bytes, after: line.upperBound)
            var next = Self.directlyBelow(bytes, line)
            // A date or byline right below does not go on with the line.
            if !next.isEmpty,
                Dateline.wholeLine(bytes, line: next) != nil || BylineRule.authors(bytes, line: next) != nil
            {
                next = next.lowerBound..<next.lowerBound
            }
            if HeadlineRule.readsLikeHeadline(bytes, line: line, next: next, hasTextBelow: below != nil) {
                headline = TextRange(line)
                bodyStart = line.upperBound
            }
        }
        readLinesBeforeBody(bytes)
        if date == nil, let first = Self.line(bytes, after: bodyStart), let day = Dateline.opening(bytes, line: first) {
            date = PublicationDate(value: day, basis: .dateline)
        }
        if byline == nil { readLinesBehindBody(bytes) }
    }

    /// A byline and a date may stand between headline and body, in either order.
    private mutating func readLinesBeforeBody(_ bytes: [UInt8]) {
        var cursor = bodyStart
        for _ in 0..<2 {
            guard let line = Self.line(bytes, after: cursor) else { return }
            if byline == nil, let names = BylineRule.authors(bytes, line: line) {
                byline = TextRange(line)
                authors = names
            } else if date == nil, let day = Dateline.wholeLine(bytes, line: line) {
                date = PublicationDate(value: day, basis: .dateline)
            } else {
                return
            }
            // The body must not be empty, or the line is all there is.
            guard Self.line(bytes, after: line.upperBound) != nil else { return }
            cursor = line.upperBound
            bodyStart = cursor
        }
    }

    /// A byline may be the last line, or the one before a last line that is a date.
    private mutating func readLinesBehindBody(_ bytes: [UInt8]) {
        guard var line = Self.line(bytes, before: bytes.count, from: bodyStart) else { return }
        if let day = Dateline.wholeLine(bytes, line: line), line.lowerBound > bodyStart,
            let above = Self.line(bytes, before: line.lowerBound, from: bodyStart),
            BylineRule.authors(bytes, line: above) != nil
        {
            if date == nil { date = PublicationDate(value: day, basis: .dateline) }
            line = above
        }
        guard let names = BylineRule.authors(bytes, line: line) else { return }
        byline = TextRange(line)
        authors = names
    }

    /// The next line with text at or behind an offset, without the blanks around it.
    static func line(_ bytes: [UInt8], after offset: Int) -> Range<Int>? {
        var start = offset
        while start < bytes.count, isBlank(bytes[start]) { start += 1 }
        guard start < bytes.count else { return nil }
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return trimmed(bytes, start..<end)
    }

    /// The last line with text that ends at or before an offset and begins at or behind `from`.
    private static func line(_ bytes: [UInt8], before offset: Int, from: Int) -> Range<Int>? {
        var end = offset
        while end > from, isBlank(bytes[end - 1]) { end -= 1 }
        guard end > from else { return nil }
        var start = end
        while start > from, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        return trimmed(bytes, start..<end)
    }

    /// The line that follows without an empty one between; empty where there is none.
    private static func directlyBelow(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
        var start = line.upperBound
        while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        if start < bytes.count, bytes[start] == 0x0D { start += 1 }
        if start < bytes.count, bytes[start] == 0x0A { start += 1 }
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return trimmed(bytes, start..<end) ?? start..<start
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return start < end ? start..<end : nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}

import Linguistics

/// Finds the date with which a text or its first paragraph begins.
enum Dateline {
    /// A date that a label or its ISO form marks as the article's, at the head of the first line: `date 2025-02-10 …`,
    /// `2025-02-10 …`, `Published: 10 February 2025`.
    ///
    /// - Returns: the date and the offset behind it, or behind the line where only a time of day follows.
    static func stated(_ bytes: [UInt8], line: Range<Int>) -> (date: CalendarDate, end: Int)? {
        var cursor = ByteCursor(bytes: bytes, offset: line.lowerBound, limit: line.upperBound)
        let isLabelled = skipLabel(&cursor)
        guard let written = WrittenDate(bytes, at: cursor.offset, limit: line.upperBound) else { return nil }
        if WrittenDate.isTimeOfDay(bytes[written.end..<line.upperBound]) {
            let isISO = bytes[cursor.offset] &- 0x30 < 10 && written.end - cursor.offset == 10
            return isLabelled || isISO ? (written.date, line.upperBound) : nil
        }
        // With text behind it on the line only the ISO form is plain enough.
        guard written.end - cursor.offset == 10, bytes[cursor.offset + 4] == 0x2D,
            bytes[written.end] == 0x20 || bytes[written.end] == 0x3A || bytes[written.end] == 0x2C
        else { return nil }
        return (written.date, written.end)
    }

    /// The date of a line that holds nothing else but perhaps a label, a place before and a time of day behind.
    static func wholeLine(_ bytes: [UInt8], line: Range<Int>) -> CalendarDate? {
        guard line.count <= 90 else { return nil }
        var cursor = ByteCursor(bytes: bytes, offset: line.lowerBound, limit: line.upperBound)
        _ = skipLabel(&cursor)
        let start =
            WrittenDate(bytes, at: cursor.offset, limit: line.upperBound) != nil
            ? cursor.offset : placeEnd(bytes, line: cursor.offset..<line.upperBound)
        guard let start, let written = WrittenDate(bytes, at: start, limit: line.upperBound),
            WrittenDate.isTimeOfDay(bytes[written.end..<line.upperBound])
        else { return nil }
        return written.date
    }

    /// The date between the place and the dash that open a report: `KYIV, Feb. 10, 2025 (Reuters) – …`.
    static func opening(_ bytes: [UInt8], line: Range<Int>) -> CalendarDate? {
        let head = line.lowerBound..<min(line.upperBound, line.lowerBound + 160)
        guard let start = placeEnd(bytes, line: head),
            let written = WrittenDate(bytes, at: start, limit: head.upperBound)
        else { return nil }
        var cursor = ByteCursor(bytes: bytes, offset: written.end, limit: head.upperBound)
        cursor.skip { $0 == 0x20 || $0 == 0x2C }
        if cursor.current == 0x28 {
            cursor.skip { $0 != 0x29 }
            _ = cursor.next()
            cursor.skip { $0 == 0x20 }
        }
        return isDash(bytes, at: cursor.offset, limit: head.upperBound) || cursor.current == 0x3A ? written.date : nil
    }

    /// Steps over `date`, `published`, `posted on`, `last updated:` and the like.
    private static func skipLabel(_ cursor: inout ByteCursor) -> Bool {
        cursor.skip { $0 == 0x20 || $0 == 0x09 || $0 == 0x5B || $0 == 0x28 }
        var ahead = cursor
        var isLabelled = false
        while let word = ahead.peekWord()?.lowercased(),
            ["date", "dated", "published", "posted", "updated", "last", "first", "on", "issued"].contains(word)
        {
            ahead.skipWord()
            ahead.skip { $0 == 0x20 || $0 == 0x3A || $0 == 0x3D }
            isLabelled = isLabelled || (word != "last" && word != "first" && word != "on")
        }
        if isLabelled { cursor = ahead }
        return isLabelled
    }

    /// Where a date begins behind a place: capitalised words, then a comma or a dash.
    private static func placeEnd(_ bytes: [UInt8], line: Range<Int>) -> Int? {
        guard let first = line.first, bytes[first] &- 0x41 < 26 || bytes[first] >= 0xC3 else { return nil }
        var offset = line.lowerBound
        let limit = min(line.upperBound, line.lowerBound + 60)
        while offset < limit {
            let isBreak = bytes[offset] == 0x2C || bytes[offset] == 0x28 || isDash(bytes, at: offset, limit: limit)
            if isBreak {
                var next = offset
                while next < line.upperBound,
                    [0x20, 0x2C, 0x2D, 0x28].contains(bytes[next]) || bytes[next] == 0xE2 || bytes[next] == 0x80
                        || bytes[next] == 0x93 || bytes[next] == 0x94
                { next += 1 }
                if WrittenDate(bytes, at: next, limit: line.upperBound) != nil { return next }
            }
            // A place is written in capitals or with capitals; a lower-case word longer than `of the` ends it.
            if bytes[offset] == 0x2E, offset + 1 < limit, bytes[offset + 1] == 0x20, offset - line.lowerBound > 20 {
                return nil
            }
            offset += 1
        }
        return nil
    }

    private static func isDash(_ bytes: [UInt8], at offset: Int, limit: Int) -> Bool {
        guard offset < limit else { return false }
        if bytes[offset] == 0x2D { return true }
        return offset + 2 < limit && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
            && (bytes[offset + 2] == 0x93 || bytes[offset + 2] == 0x94)
    }
}

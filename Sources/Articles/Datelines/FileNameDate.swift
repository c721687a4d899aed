import Linguistics

/// Finds a date in the name of a file or of the folders around it: `2019-01-04-talks.md`, `talks_20190104.txt`,
/// `2019/01/04/talks.md`.
enum FileNameDate {
    /// The date in a relative path; the file's own name counts more than its folders.
    static func date(inPath path: String) -> CalendarDate? {
        let bytes = Array(path.utf8)
        let name = (bytes.lastIndex(of: 0x2F) ?? -1) + 1
        return date(in: bytes, from: name) ?? date(in: bytes, from: 0)
    }

    private static func date(in bytes: [UInt8], from start: Int) -> CalendarDate? {
        var offset = start
        while offset + 8 <= bytes.count {
            let isBehindDigit = offset > 0 && bytes[offset - 1] &- 0x30 < 10
            if !isBehindDigit, let year = digits(bytes, offset, 4), (1900...2200).contains(year) {
                let separator = bytes[offset + 4]
                if separator == 0x2D || separator == 0x5F || separator == 0x2F || separator == 0x2E {
                    if offset + 10 <= bytes.count, bytes[offset + 7] == separator,
                        let month = digits(bytes, offset + 5, 2), let day = digits(bytes, offset + 8, 2),
                        isEnd(bytes, offset + 10), let date = CalendarDate(year: year, month: month, day: day)
                    {
                        return date
                    }
                } else if let month = digits(bytes, offset + 4, 2), let day = digits(bytes, offset + 6, 2),
                    isEnd(bytes, offset + 8), let date = CalendarDate(year: year, month: month, day: day)
                {
                    return date
                }
            }
            offset += 1
        }
        return nil
    }

    private static func digits(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
        var value = 0
        for index in offset..<(offset + count) {
            guard bytes[index] &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        return value
    }

    /// Whether no letter or digit follows: a hexadecimal name is no date.
    private static func isEnd(_ bytes: [UInt8], _ offset: Int) -> Bool {
        offset >= bytes.count || !(bytes[offset] &- 0x30 < 10 || (bytes[offset] | 0x20) &- 0x61 < 26)
    }
}

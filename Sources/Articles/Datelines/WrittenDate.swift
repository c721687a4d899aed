import Linguistics

/// Reads a calendar date with its year, as datelines and front matter write it: `2025-02-10`, `Feb. 10, 2025`,
/// `Monday 10 February 2025`, `10.2.2025`. Numbers with slashes are read only where day and month cannot be mistaken.
struct WrittenDate {
    /// The day.
    var date: CalendarDate
    /// The offset behind it.
    var end: Int

    /// Reads a date that begins at `start`.
    init?(_ bytes: [UInt8], at start: Int, limit: Int) {
        var cursor = ByteCursor(bytes: bytes, offset: start, limit: limit)
        if let word = cursor.peekWord(), Self.weekdays.contains(word.lowercased()) {
            cursor.skipWord()
            cursor.skip { $0 == 0x2E || $0 == 0x2C || $0 == 0x20 }
        }
        guard let date = Self.numeric(&cursor) ?? Self.monthFirst(&cursor) ?? Self.dayFirst(&cursor) else { return nil }
        self.date = date
        end = cursor.offset
    }

    /// Reads a text that is a date and, perhaps, a time of day behind it.
    init?(whole text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, at: bytes.prefix { $0 == 0x20 }.count, limit: bytes.count)
        guard end == bytes.count || Self.isTimeOfDay(bytes[end...]) else { return nil }
    }

    /// Whether what stands behind a date is nothing or a time of day (`, 10:30 GMT`, `T10:30:00+02:00`).
    static func isTimeOfDay(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= 40 else { return false }
        let words = String(decoding: bytes, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }
        let isShort = words.allSatisfy { $0.utf8.count <= 4 || $0.allSatisfy { $0.isNumber || $0 == "T" || $0 == "Z" } }
        let hasLetters = words.contains { $0.contains { $0.isLetter } }
        return words.isEmpty || (isShort && words.count <= 8 && (!hasLetters || bytes.contains { $0 &- 0x30 < 10 }))
    }

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ]

    private static let months: [String: Int] = [
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
        "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
        "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    ]

    /// `2025-02-10`, `2025/02/10`, `10.2.2025`, `13/2/2025`.
    private static func numeric(_ cursor: inout ByteCursor) -> CalendarDate? {
        var ahead = cursor
        guard let (first, firstLength) = ahead.number(), let separator = ahead.next(),
            [0x2D, 0x2F, 0x2E].contains(separator),
            let (second, _) = ahead.number(), ahead.next() == separator, let (third, thirdLength) = ahead.number()
        else { return nil }
        if let byte = ahead.current, byte &- 0x30 < 10 { return nil }
        let date: CalendarDate?
        if firstLength == 4, separator != 0x2E {
            date = CalendarDate(year: first, month: second, day: third)
        } else if thirdLength == 4, separator == 0x2E || (separator == 0x2F && first > 12) {
            date = CalendarDate(year: third, month: second, day: first)
        } else if thirdLength == 4, separator == 0x2F, second > 12 || first == second {
            date = CalendarDate(year: third, month: first, day: second)
        } else {
            date = nil
        }
        if date != nil { cursor = ahead }
        return date
    }

    /// `February 10, 2025`, `Feb. 10 2025`, `September 13th, 2019`.
    private static func monthFirst(_ cursor: inout ByteCursor) -> CalendarDate? {
        var ahead = cursor
        guard let word = ahead.peekWord(), let month = months[word.lowercased()] else { return nil }
        ahead.skipWord()
        ahead.skip { $0 == 0x2E || $0 == 0x20 }
        guard let (day, length) = ahead.number(), length <= 2 else { return nil }
        ahead.skipOrdinalSuffix()
        ahead.skip { $0 == 0x2C || $0 == 0x20 }
        guard let (year, yearLength) = ahead.number(), yearLength == 4,
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        cursor = ahead
        return date
    }

    /// `10 February 2025`, `10th of February, 2025`.
    private static func dayFirst(_ cursor: inout ByteCursor) -> CalendarDate? {
        var ahead = cursor
        guard let (day, length) = ahead.number(), length <= 2 else { return nil }
        ahead.skipOrdinalSuffix()
        ahead.skip { $0 == 0x20 || $0 == 0x2E || $0 == 0x2D }
        if ahead.peekWord() == "of" {
            ahead.skipWord()
            ahead.skip { $0 == 0x20 }
        }
        guard let word = ahead.peekWord(), let month = months[word.lowercased()] else { return nil }
        ahead.skipWord()
        ahead.skip { $0 == 0x2E || $0 == 0x2C || $0 == 0x20 || $0 == 0x2D }
        guard let (year, yearLength) = ahead.number(), yearLength == 4,
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        cursor = ahead
        return date
    }
}

internal import Linguistics

/// Dates in words a reader knows; English, by plain arithmetic, so that no locale enters.
enum DateWording {
    /// `10 February 2025`.
    static func long(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year)" }

    /// `10 Feb 2025`.
    static func short(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1].prefix(3)) \(date.year)" }

    /// `10 January – 12 February 2025`, as short as the two days allow.
    static func range(_ first: CalendarDate, _ last: CalendarDate) -> String {
        if first == last { return long(first) }
        let end = long(last)
        if first.year != last.year { return "\(long(first)) – \(end)" }
        if first.month != last.month { return "\(first.day) \(months[first.month - 1]) – \(end)" }
        return "\(first.day)–\(end)"
    }

    /// A TIMEX3 value with its precision kept: `late 2022`, `June 2024`, `week of 3 February 2025`, `the 1990s`. A value of no
    /// known form is shown as it is.
    static func words(value: String, modifier: String?) -> String {
        let day = withoutTime(value)
        let words = plain(day)
        return switch modifier {
        case "START": "early \(words)"
        case "MID": "mid-\(words)"
        case "END": "late \(words)"
        case "APPROX": "about \(words)"
        case "BEFORE": "before \(words)"
        case "AFTER": "after \(words)"
        case "ON_OR_BEFORE": "by \(words)"
        case "ON_OR_AFTER": "from \(words) on"
        default: words
        }
    }

    private static func plain(_ value: String) -> String {
        if let date = CalendarDate(iso: value) { return long(date) }
        let parts = value.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, first.utf8.count <= 4 else { return value }
        guard let year = Int(first) else {
            if first.hasSuffix("X"), !first.hasSuffix("XX"), let decade = Int(first.dropLast()), parts.count == 1 {
                return "the \(decade * 10)s"
            }
            if first.hasSuffix("XX"), let century = Int(first.dropLast(2)), parts.count == 1 {
                return "the \(century)00s"
            }
            return value
        }
        if parts.count == 1 {
            return first.utf8.count == 3 ? "the \(year)0s" : first.utf8.count == 2 ? "the \(year)00s" : "\(year)"
        }
        let part = parts[1]
        if parts.count == 2, let month = Int(part), (1...12).contains(month) { return "\(months[month - 1]) \(year)" }
        if part.hasPrefix("W"), let week = Int(part.dropFirst()), let monday = monday(ofWeek: week, in: year) {
            return parts.count == 3 && parts[2] == "WE"
                ? "weekend of \(long(monday.advanced(byDays: 5)))" : "week of \(long(monday))"
        }
        let names = [
            "SP": "spring", "SU": "summer", "FA": "autumn", "AU": "autumn", "WI": "winter", "Q1": "first quarter of",
            "Q2": "second quarter of", "Q3": "third quarter of", "Q4": "fourth quarter of", "H1": "first half of",
            "H2": "second half of",
        ]
        if parts.count == 2, let name = names[part] { return "\(name) \(year)" }
        return value
    }

    private static func monday(ofWeek week: Int, in year: Int) -> CalendarDate? {
        guard (1...53).contains(week), let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
        return fourth.advanced(byDays: (week - 1) * 7 + 1 - fourth.weekday)
    }

    /// The day of a value that has a time of day too.
    private static func withoutTime(_ value: String) -> String {
        guard let first = value.utf8.first, (0x30...0x39).contains(first),
            let mark = value.utf8.firstIndex(of: UInt8(ascii: "T"))
        else {
            return value
        }
        return String(value[..<mark])
    }

    /// The value as HTML's `datetime` allows it: year, month, day or week; nothing for other precisions.
    static func machineReadable(_ value: String) -> String? {
        let day = withoutTime(value)
        if CalendarDate(iso: day) != nil { return day }
        let parts = day.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count == 4, let year = Int(first), year > 0 else { return nil }
        if parts.count == 1 { return day }
        guard parts.count == 2 else { return nil }
        if parts[1].utf8.count == 2, let month = Int(parts[1]), (1...12).contains(month) { return day }
        if parts[1].utf8.count == 3, parts[1].first == "W", let week = Int(parts[1].dropFirst()),
            (1...52).contains(week)
        {
            return day
        }
        return nil
    }

    /// The names of the months.
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

/// The days that a TIMEX3 value can mean: the first, the last, and how exactly it is told.
public struct TemporalValue: Sendable, Hashable {
    /// How exactly a time is told.
    public enum Precision: UInt8, Sendable, Hashable, Comparable {
        /// A day, or a time of it.
        case day
        /// A weekend.
        case weekend
        /// A week from Monday to Sunday (ISO 8601).
        case week
        /// A month.
        case month
        /// A season or quarter: three months.
        case season
        /// Half a year.
        case halfYear
        /// A year.
        case year
        /// Ten years.
        case decade
        /// A hundred years.
        case century

        /// The more exact first.
        public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    /// The first day it can mean.
    public let earliest: CalendarDate
    /// The last day it can mean.
    public let latest: CalendarDate
    /// How exactly it is told.
    public let precision: Precision

    /// Reads a value, or nothing where it names no stretch of the calendar: unresolved ones (`XXXX-WXX-4`), references
    /// (`PAST_REF`), durations, sets, and years before Christ.
    ///
    /// A modifier keeps a part of the stretch: `START`, `MID` and `END` the first, middle and last third (of a year by
    /// months, of a month by tens of days); others none.
    ///
    /// - Parameters:
    ///   - text: the value (`2024-06-01`, `2024-06`, `2025-W06`, `2024-Q3`, `2016-SU`, `2024`, `199X`, `18XX`).
    ///   - modifier: the modifier, if any.
    public init?(_ text: String, modifier: String? = nil) {
        let head = text.prefix { $0 != "T" }
        let parts = head.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 3, let first = parts.first, first.utf8.count == 4 else { return nil }
        let stretch: (CalendarDate, CalendarDate, Precision)?
        if let year = TemporalValue.number(first) {
            stretch = TemporalValue.stretch(of: year, parts.dropFirst())
        } else if parts.count == 1 {
            stretch = TemporalValue.longStretch(first)
        } else {
            stretch = nil
        }
        guard let stretch else { return nil }
        precision = stretch.2
        (earliest, latest) = TemporalValue.part(of: stretch, modifier)
    }

    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(text) : nil
    }

    /// `199X`, `18XX`.
    private static func longStretch(_ text: Substring) -> (CalendarDate, CalendarDate, Precision)? {
        let known = text.prefix { $0 != "X" }
        guard !known.isEmpty, text.dropFirst(known.count).allSatisfy({ $0 == "X" }), let number = number(known) else {
            return nil
        }
        let size = known.utf8.count == 3 ? 10 : 100
        guard known.utf8.count == 3 || known.utf8.count == 2,
            let first = CalendarDate(year: max(1, number * size), month: 1, day: 1),
            let last = CalendarDate(year: number * size + size - 1, month: 12, day: 31)
        else { return nil }
        return (first, last, size == 10 ? .decade : .century)
    }

    private static func stretch(of year: Int, _ rest: ArraySlice<Substring>) -> (
        CalendarDate, CalendarDate, Precision
    )? {
        guard let second = rest.first, second != "XX" else { return months(1...12, of: year, .year) }
        let third = rest.dropFirst().first
        if let month = number(second), second.utf8.count == 2 {
            guard let third, third != "XX" else { return months(month...month, of: year, .month) }
            guard let day = number(third), let date = CalendarDate(year: year, month: month, day: day) else {
                return nil
            }
            return (date, date, .day)
        }
        if second.first == "W", let week = number(second.dropFirst()) {
            return self.week(week, of: year, third)
        }
        guard third == nil else { return nil }
        switch second {
        case "Q1": return months(1...3, of: year, .season)
        case "Q2": return months(4...6, of: year, .season)
        case "Q3": return months(7...9, of: year, .season)
        case "Q4": return months(10...12, of: year, .season)
        case "H1": return months(1...6, of: year, .halfYear)
        case "H2": return months(7...12, of: year, .halfYear)
        case "SP": return months(3...5, of: year, .season)
        case "SU": return months(6...8, of: year, .season)
        case "FA": return months(9...11, of: year, .season)
        case "WI": return months(12...14, of: year, .season)
        default: return nil
        }
    }

    /// Months of a year; those above 12 are of the next.
    private static func months(_ months: ClosedRange<Int>, of year: Int, _ precision: Precision) -> (
        CalendarDate, CalendarDate, Precision
    )? {
        let lastYear = months.upperBound > 12 ? year + 1 : year
        let lastMonth = months.upperBound > 12 ? months.upperBound - 12 : months.upperBound
        guard let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
            let last = CalendarDate(
                year: lastYear, month: lastMonth, day: CalendarDate.days(inMonth: lastMonth, of: lastYear))
        else { return nil }
        return (first, last, precision)
    }

    private static func week(_ week: Int, of year: Int, _ part: Substring?) -> (CalendarDate, CalendarDate, Precision)?
    {
        guard (1...53).contains(week), let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
        // The week of 4 January is the first.
        let monday = fourth.advanced(byDays: 1 - fourth.weekday + 7 * (week - 1))
        guard monday.year < 9999 else { return nil }
        switch part {
        case nil: return (monday, monday.advanced(byDays: 6), .week)
        case "WE": return (monday.advanced(byDays: 5), monday.advanced(byDays: 6), .weekend)
        case let part?:
            guard let day = number(part), (1...7).contains(day) else { return nil }
            let date = monday.advanced(byDays: day - 1)
            return (date, date, .day)
        }
    }

    /// The part of a stretch that a modifier keeps.
    private static func part(
        of stretch: (first: CalendarDate, last: CalendarDate, precision: Precision), _ modifier: String?
    ) -> (CalendarDate, CalendarDate) {
        let (first, last, precision) = stretch
        let third: Int
        switch modifier {
        case "START": third = 0
        case "MID": third = 1
        case "END": third = 2
        default: return (first, last)
        }
        if precision == .year, let year = months(third * 4 + 1...third * 4 + 4, of: first.year, .year) {
            return (year.0, year.1)
        }
        let days = last.daysSinceEpoch - first.daysSinceEpoch + 1
        // Of a month: days 1 to 10, 11 to 20, and the rest.
        let size = precision == .month ? 10 : days / 3
        guard size > 0 else { return (first, last) }
        return (
            first.advanced(byDays: third * size),
            third == 2 ? last : first.advanced(byDays: third * size + size - 1)
        )
    }
}

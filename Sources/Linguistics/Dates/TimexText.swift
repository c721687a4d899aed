/// Writes TIMEX3 values.
enum TimexText {
    /// A number with zeros before it.
    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// A year, month or day: `2024`, `2024-06`, `2024-06-01`, `BC0480-08`.
    static func date(_ date: TemporalResolver.Anchor) -> String {
        var text = date.year < 0 ? "BC" + padded(-date.year, 4) : padded(date.year, 4)
        if date.month > 0 { text += "-" + padded(date.month, 2) }
        if date.month > 0, date.day > 0 { text += "-" + padded(date.day, 2) }
        return text
    }

    /// A period: `P3Y`, `PXM`, `PT30M`, `P2.5Y`.
    static func period(_ count: TemporalReading.Count, _ unit: TimeUnit) -> String {
        guard let whole = count.whole else { return unit.periodPrefix + "X" + unit.designator }
        if count.andHalf {
            if whole == 0 {
                switch unit {
                case .hour: return "PT30M"
                case .day: return "PT12H"
                case .year: return "P6M"
                case .decade: return "P5Y"
                case .century: return "P50Y"
                default: break
                }
            }
            return unit.periodPrefix + "\(whole * unit.multiple).5" + unit.designator
        }
        return unit.periodPrefix + "\(whole * unit.multiple)" + unit.designator
    }

    /// The form of a stretch of the calendar that nothing places.
    static func unresolved(_ unit: TimeUnit) -> String {
        switch unit {
        case .second, .minute, .hour, .day: "XXXX-XX-XX"
        case .weekend: "XXXX-WXX-WE"
        case .week, .fortnight: "XXXX-WXX"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .year, .decade, .century: "XXXX"
        }
    }
}

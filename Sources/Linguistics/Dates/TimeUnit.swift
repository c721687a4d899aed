/// A unit of time, from seconds to centuries.
enum TimeUnit: Int16, Sendable {
    case second, minute, hour, day, weekend, week, fortnight, month, quarter, year, decade, century

    /// What an ISO 8601 or TIMEX3 period of this unit begins with (`P`, or `PT` for parts of a day).
    var periodPrefix: String { rawValue <= TimeUnit.hour.rawValue ? "PT" : "P" }

    /// The designator behind the number in a period (`Y` in `P3Y`); decades, centuries, quarters and weekends as TIMEX3
    /// has them.
    var designator: String {
        switch self {
        case .second: "S"
        case .minute: "M"
        case .hour: "H"
        case .day: "D"
        case .weekend: "WE"
        case .week, .fortnight: "W"
        case .month: "M"
        case .quarter: "Q"
        case .year: "Y"
        case .decade: "DE"
        case .century: "CE"
        }
    }

    /// How many of the designated unit one of it is.
    var multiple: Int { self == .fortnight ? 2 : 1 }
}

/// A time expression that was read and waits for its value.
struct TemporalCandidate {
    /// The sentence it stands in, as an index.
    var sentence: Int
    /// Its tokens.
    var tokens: Range<Int>
    /// Its words.
    var range: TextRange
    /// How it reads.
    var reading: TemporalReading

    /// The day of the week that it names alone.
    var weekdayAlone: Int? {
        guard case .calendar(let date) = reading.core, date.weekday > 0, date.month == 0, date.relation == .open else {
            return nil
        }
        return date.weekday
    }

    /// Whether it is a date by month or year.
    var isNumbered: Bool {
        guard case .calendar(let date) = reading.core else { return false }
        if case .stated = date.year { return true }
        return date.month > 0
    }

    /// Whether it is `today` and no part of it.
    var isToday: Bool {
        guard case .deicticDay(0) = reading.core else { return false }
        return reading.dayPart == nil && reading.clock == nil
    }

    /// Whether it is a time of day.
    var isTimeOfDay: Bool { reading.clock != nil || reading.dayPart != nil }
}

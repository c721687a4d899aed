/// How a time expression reads before it is set against a calendar.
struct TemporalReading: Sendable {
    /// A number of units, as far as it is told.
    struct Count: Sendable {
        /// The whole units; nothing where only "some" is told.
        var whole: Int?
        /// Whether half a unit more is told.
        var andHalf = false

        /// One.
        static let one = Count(whole: 1)
        /// Some.
        static let some = Count(whole: nil)
    }

    /// Which of the recurring times is meant.
    enum Relation: Sendable {
        /// Nothing tells.
        case open
        /// That of the day of speaking.
        case this
        /// The last before it.
        case last
        /// The next after it.
        case next
        /// That of the time told of before.
        case same
        /// The last before the time told of.
        case previous
        /// The next after the time told of.
        case following
        /// `the year`, `the month`: this or the same, by the kind of text.
        case current
    }

    /// A year, as far as it is told.
    enum Year: Sendable {
        /// By its number; negative years are before Christ.
        case stated(Int)
        /// By its place.
        case relative(Relation)
    }

    /// A date of the calendar of which parts may be missing (0).
    struct Calendar: Sendable {
        /// The year.
        var year = Year.relative(.open)
        /// The month.
        var month = 0
        /// The day.
        var day = 0
        /// The day of the week.
        var weekday = 0
        /// Which week's, for a day of the week alone; which year's, for a month.
        var relation = Relation.open
    }

    /// A time of day.
    struct Clock: Sendable {
        /// Minutes from midnight.
        var minutes: Int
        /// Whether it is given in UTC.
        var isUTC = false
    }

    /// The direction in which a distance is counted, and from where.
    enum Shift: Sendable {
        /// Back from the day of speaking.
        case ago
        /// Forward from the day of speaking.
        case fromNow
        /// Forward from the time told of.
        case later
        /// Back from the time told of.
        case earlier
    }

    /// The heart of the expression.
    enum Core: Sendable {
        /// A date of the calendar.
        case calendar(Calendar)
        /// A feast by its days from Easter Sunday.
        case feast(Int, Year)
        /// A numeric date whose order of day and month the text must tell.
        case unordered(first: Int, second: Int, year: Int)
        /// A decade, by its tens (199).
        case decade(Int)
        /// A century, by its hundreds (18 for the nineteenth), before Christ where told.
        case century(Int, beforeChrist: Bool)
        /// A stretch of the calendar by its place.
        case unit(TimeUnit, Relation)
        /// A distance from a day.
        case shifted(Count, TimeUnit, Shift)
        /// A day by its distance from the day of speaking.
        case deicticDay(Int)
        /// A season.
        case season(Season, Year, Relation)
        /// A quarter (of four) or half (of two) of a year.
        case part(Int, of: Int, Year)
        /// A length of time.
        case duration(Count, TimeUnit)
        /// From a year to another.
        case years(from: Int, to: Int)
        /// Every unit, or every so many.
        case every(Count, TimeUnit)
        /// Every such day of the week.
        case everyWeekday(Int)
        /// A time without a value.
        case vague(VagueTime)
        /// A time of the day told of.
        case timeOfDay(Relation)
    }

    /// The heart of the expression.
    var core: Core
    /// What limits it.
    var modifier: TemporalModifier?
    /// The part of the day, if one is named.
    var dayPart: DayPart?
    /// The time of day, if one is named.
    var clock: Clock?

    /// Makes a reading.
    init(_ core: Core, modifier: TemporalModifier? = nil, dayPart: DayPart? = nil, clock: Clock? = nil) {
        self.core = core
        self.modifier = modifier
        self.dayPart = dayPart
        self.clock = clock
    }

    /// Whether it tells which day is meant, so that a time of day in its sentence can belong to it.
    var tellsDay: Bool {
        switch core {
        case .calendar(let date): date.day > 0 || date.weekday > 0
        case .deicticDay, .unit(.day, _), .shifted(_, .day, _), .unordered, .feast: true
        default: false
        }
    }

    /// Whether the verbs around it can tell something of it.
    var isTold: Bool {
        switch core {
        case .duration, .years, .every, .everyWeekday, .vague: false
        default: true
        }
    }

    /// Whether it refers to a time told of before.
    var isAnaphoric: Bool {
        switch core {
        case .unit(_, .same), .unit(_, .previous), .unit(_, .following), .shifted(_, _, .later),
            .shifted(_, _, .earlier):
            true
        default: false
        }
    }

    /// Whether it counts from the day of speaking.
    var isDeictic: Bool {
        switch core {
        case .deicticDay, .unit(_, .this), .unit(_, .last), .unit(_, .next), .shifted(_, _, .ago),
            .shifted(_, _, .fromNow):
            true
        default: false
        }
    }
}

/// What part a word can play in a time expression: an entry of a language's list of time words.
struct TimeWord: Sendable, Hashable {
    /// The parts. Most mean little alone: the grammar joins them.
    enum Role: UInt8, Sendable {
        /// No time word.
        case none
        /// A token that begins with a digit.
        case digits
        /// A month, 1 to 12.
        case month
        /// A day of the week, 1 (Monday) to 7.
        case weekday
        /// One unit (`week`); the value is that of ``TimeUnit``.
        case unit
        /// Several units (`weeks`).
        case units
        /// A number word (`two`).
        case cardinal
        /// A number word of order (`second`).
        case ordinal
        /// A season; the value is that of ``Season``.
        case season
        /// A part of the day; the value is that of ``DayPart``.
        case dayPart
        /// Several of them (`mornings`).
        case dayParts
        /// A day counted from the day of speaking (`yesterday` is -1).
        case deicticDay
        /// `tonight`.
        case tonight
        /// `early`, `mid`, `late`; the value is that of ``TemporalModifier``.
        case phase
        /// `earlier`, `later`: before a date they only limit it.
        case comparative
        /// `end`, `beginning`, `middle`; the value is that of ``TemporalModifier``.
        case phaseNoun
        /// The words that point at a time.
        case the, this, that, these, a, every, per, last, next, previous, following, same, past, coming, recent
        /// The words that count from a time.
        case ago, later, earlier, before, after
        /// `several`, `few`, `couple`.
        case quantity
        /// `half`.
        case half
        /// Small words that join the parts.
        case of, `in`, on, and, comma
        /// `BC` (-1), `AD` (1).
        case era
        /// `a.m.` (0), `p.m.` (12).
        case meridiem
        /// A time zone: 1 for UTC, 0 for others.
        case zone
        /// A time of day with a name: minutes from midnight.
        case clock
        /// A reference without a value; the value is that of ``VagueTime``.
        case vague
        /// An adverb or adjective of frequency (`annual`); the value is that of ``TimeUnit``.
        case frequency
        /// A feast on a fixed day: month times 32 plus day.
        case holiday
        /// A word that names a feast with a day of the week behind it, or alone (`Easter`); the value is that of ``Feast``.
        case feast
        /// What New Year's Day begins with.
        case new
        /// A decade by its name (`sixties`): the tens of years.
        case decadeName
        /// An adjective that may stand between a number and its unit (`full`, `consecutive`).
        case filler
    }

    /// The part it plays.
    var role: Role
    /// Its meaning within the role.
    var value: Int16 = 0
    /// Whether the word often means something else (`may`, `march`, `fall`), so that more evidence is wanted.
    var isAmbiguous = false

    /// The roles with which no expression begins.
    static let innerRoles: Set<Role> = [
        .decadeName, .dayParts, .ago, .before, .after, .of, .in, .on, .and, .comma, .era, .meridiem, .zone, .filler,
    ]

    /// No time word.
    static let nothing = TimeWord(role: .none)
}

/// A season, with its code in TIMEX3.
enum Season: Int16, Sendable {
    case spring, summer, autumn, winter

    /// The code in TIMEX3.
    var code: String {
        switch self {
        case .spring: "SP"
        case .summer: "SU"
        case .autumn: "FA"
        case .winter: "WI"
        }
    }
}

/// What a feast counted from Easter begins with.
enum Feast: Int16, Sendable {
    case easter, good, palm, ash, maundy

    /// How many days from Easter Sunday the feast of this name on a day of the week (1 for Monday) lies; 0 stands for no
    /// day of the week.
    func daysFromEaster(weekday: Int) -> Int? {
        switch (self, weekday) {
        case (.easter, 0), (.easter, 7): 0
        case (.easter, 1): 1
        case (.good, 5): -2
        case (.palm, 7): -7
        case (.ash, 3): -46
        case (.maundy, 4): -3
        default: nil
        }
    }
}

/// A part of the day, with its code in TIMEX3.
enum DayPart: Int16, Sendable {
    case morning, afternoon, evening, night

    /// The code in TIMEX3.
    var code: String {
        switch self {
        case .morning: "MO"
        case .afternoon: "AF"
        case .evening: "EV"
        case .night: "NI"
        }
    }
}

/// What limits a time to a part of it, as TIMEX3 names it.
enum TemporalModifier: Int16, Sendable {
    case start, mid, end, approximate

    /// The name in TIMEX3.
    var name: String {
        switch self {
        case .start: "START"
        case .mid: "MID"
        case .end: "END"
        case .approximate: "APPROX"
        }
    }
}

/// A time without a value.
enum VagueTime: Int16, Sendable {
    case past, present, future

    /// The value in TIMEX3.
    var value: String {
        switch self {
        case .past: "PAST_REF"
        case .present: "PRESENT_REF"
        case .future: "FUTURE_REF"
        }
    }
}

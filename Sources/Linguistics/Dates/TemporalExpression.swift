/// A time expression of a text with its normalised value, after TIMEX3 (ISO-TimeML, ISO 24617-1).
public struct TemporalExpression: Sendable, Hashable {
    /// The TIMEX3 types.
    public enum Kind: UInt8, Sendable, Hashable {
        /// A day or longer stretch of the calendar.
        case date
        /// A time of day.
        case time
        /// A length of time.
        case duration
        /// A recurring time.
        case set

        /// The name of the type in TIMEX3.
        public var name: String {
            switch self {
            case .date: "DATE"
            case .time: "TIME"
            case .duration: "DURATION"
            case .set: "SET"
            }
        }
    }

    /// Whether what is told of a time came about.
    public enum Outcome: UInt8, Sendable, Hashable {
        /// The text tells it as a fact.
        case happened
        /// The text announces or expects it.
        case planned
        /// The text says that it did not happen.
        case didNotHappen
    }

    /// The words.
    public var range: TextRange
    /// The sentence they stand in, as an index.
    public var sentence: Int32
    /// Its type.
    public var kind: Kind
    /// The TIMEX3 value: `2024-09`, `2025-W06`, `P3Y`, `PAST_REF`; unresolved parts are `X` (`XXXX-WXX-4`).
    public var value: String
    /// The TIMEX3 modifier (`START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER` …), where there is one.
    public var modifier: String?
    /// Whether the value was reckoned from the date of the article rather than stated in full.
    public var isRelative: Bool
    /// The clause that tells of something at that time; nothing where none does.
    public var clause: TextRange?
    /// Whether what the clause tells came about.
    public var outcome: Outcome

    /// Makes a time expression.
    public init(
        range: TextRange, sentence: Int32, kind: Kind, value: String, modifier: String? = nil, isRelative: Bool = false,
        clause: TextRange? = nil, outcome: Outcome = .happened
    ) {
        self.range = range
        self.sentence = sentence
        self.kind = kind
        self.value = value
        self.modifier = modifier
        self.isRelative = isRelative
        self.clause = clause
        self.outcome = outcome
    }
}

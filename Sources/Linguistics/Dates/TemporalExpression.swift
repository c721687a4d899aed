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

    /// Makes a time expression.
    public init(
        range: TextRange, sentence: Int32, kind: Kind, value: String, modifier: String? = nil, isRelative: Bool = false
    ) {
        self.range = range
        self.sentence = sentence
        self.kind = kind
        self.value = value
        self.modifier = modifier
        self.isRelative = isRelative
    }
}

public import Linguistics

/// A dated happening that an article tells of.
public struct Event: Sendable, Hashable {
    /// Whether it came about.
    public enum Status: UInt8, Sendable, Hashable {
        /// The text tells it as a fact.
        case happened
        /// The text announces or expects it.
        case planned
        /// The text says that it did not happen.
        case didNotHappen
    }

    /// The TIMEX3 value with its precision kept (`2024-06`, `2022`, `2025-W06`); fully resolved.
    public var value: String
    /// The TIMEX3 modifier, if any (`END`, `APPROX`).
    public var modifier: String?
    /// The first day it can mean, for the order of the timeline.
    public var earliest: CalendarDate
    /// The last day it can mean.
    public var latest: CalendarDate
    /// The words that give the date, in the article.
    public var dateText: TextRange
    /// Whether the date was reckoned from the article's own date.
    public var isRelative: Bool
    /// The clause that tells it: that of the first article, by the order of the articles.
    public var evidence: Evidence
    /// Where else it is told, by article and place.
    public var support: [Evidence]
    /// Who takes part, ascending.
    public var entities: [EntityID]
    /// Whether it came about.
    public var status: Status

    /// Makes an event.
    public init(
        value: String, modifier: String? = nil, earliest: CalendarDate, latest: CalendarDate, dateText: TextRange,
        isRelative: Bool, evidence: Evidence, support: [Evidence] = [], entities: [EntityID], status: Status
    ) {
        self.value = value
        self.modifier = modifier
        self.earliest = earliest
        self.latest = latest
        self.dateText = dateText
        self.isRelative = isRelative
        self.evidence = evidence
        self.support = support
        self.entities = entities
        self.status = status
    }
}

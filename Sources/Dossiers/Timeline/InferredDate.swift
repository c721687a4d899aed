public import Linguistics

/// What the dossier allows to say about the date of an undated article; never shown as stated, never used to read other
/// dates.
public struct InferredDate: Sendable, Hashable {
    /// How the day bounds or estimates the date.
    public enum Relation: UInt8, Sendable, Hashable {
        /// Published about that day.
        case about
        /// Published on that day or later.
        case notBefore
    }

    /// The day.
    public var value: CalendarDate
    /// How it relates to the date.
    public var relation: Relation
    /// Why, in words a reader understands.
    public var reason: String
    /// What it rests on.
    public var evidence: [Evidence]

    /// Makes an inferred date.
    public init(value: CalendarDate, relation: Relation, reason: String, evidence: [Evidence]) {
        self.value = value
        self.relation = relation
        self.reason = reason
        self.evidence = evidence
    }
}

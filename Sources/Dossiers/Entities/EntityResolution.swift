public import Articles

/// Who and what the articles name, settled over all of them.
public struct EntityResolution: Sendable {
    /// Everyone and everything named, in the order of first mention.
    public var entities: [Entity] = []
    /// The names of each article, in text order.
    public var mentions: [[ResolvedMention]] = []
    /// Joins that might be right but were not made.
    public var suggestions: [Suggestion] = []
    /// Corrections that match nothing.
    public var problems: [Problem] = []

    /// Nothing resolved.
    public init() {}
}

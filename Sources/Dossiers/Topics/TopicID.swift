/// A topic of one dossier: an index into ``Dossier/topics``.
public struct TopicID: Sendable, Hashable, Comparable {
    /// The index.
    public let index: Int32

    /// Wraps an index.
    public init(_ index: Int) { self.index = Int32(index) }

    /// In the order of the topics.
    public static func < (left: TopicID, right: TopicID) -> Bool { left.index < right.index }
}

public import Linguistics

/// A name in an article after all articles were read together.
public struct ResolvedMention: Sendable, Hashable {
    /// The name.
    public var range: TextRange
    /// The sentence it stands in, as an index.
    public var sentence: Int32
    /// Its settled kind.
    public var kind: EntityKind
    /// Whom or what it means; nothing where that cannot be said.
    public var entity: EntityID?
    /// What the words around it tell.
    public var context: MentionContext

    /// Makes a mention.
    public init(range: TextRange, sentence: Int32, kind: EntityKind, entity: EntityID?, context: MentionContext = []) {
        self.range = range
        self.sentence = sentence
        self.kind = kind
        self.entity = entity
        self.context = context
    }
}

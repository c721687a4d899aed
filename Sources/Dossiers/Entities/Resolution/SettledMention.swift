import Linguistics

/// A mention whose kind and entity are settled: what entities are built from.
struct SettledMention: Sendable {
    /// The article, as an index.
    var article: Int32
    /// The name.
    var range: TextRange
    /// The sentence it stands in, as an index.
    var sentence: Int32
    /// The kind.
    var kind: EntityKind
    /// How sure the first phase was of it, 0 to 100.
    var confidence: UInt8 = 100
    /// What the words around it tell.
    var context: MentionContext
    /// The office that stands with it.
    var role: TextRange?
    /// The form of the name as it stands in the text, as an index into ``NameInventory/forms``.
    var form: Int32
    /// The number of the group of mentions that mean the same.
    var group: Int32
    /// Whether the form is a name of its own, not a shorter form that only the article or dossier explains.
    var isOwnName: Bool
}

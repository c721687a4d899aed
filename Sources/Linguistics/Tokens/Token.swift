/// One word, number or mark of a text.
///
/// Tokens follow the Penn Treebank in outline: possessive `'s` and the parts of contractions stand alone, quote marks and
/// brackets too; abbreviations (`U.S.`), numbers (`1,000.5`, `2025-02-10`), addresses and handles stay whole. As in the
/// English Web Treebank the parts of a hyphen compound and its hyphens are tokens (`UN`, `-`, `recognised`), all marked
/// ``TokenShape/hyphenated``; only prefixes that are no words stay with what follows (`co-operation`).
public struct Token: Sendable, Hashable {
    /// Where it stands.
    public var range: TextRange
    /// What word it is, case aside.
    public var key: WordKey
    /// What its letters look like.
    public var shape: TokenShape
    /// Its part of speech; ``PartOfSpeech/other`` until it is tagged.
    public var partOfSpeech: PartOfSpeech

    /// Makes a token.
    @inlinable
    public init(range: TextRange, key: WordKey, shape: TokenShape, partOfSpeech: PartOfSpeech = .other) {
        self.range = range
        self.key = key
        self.shape = shape
        self.partOfSpeech = partOfSpeech
    }
}

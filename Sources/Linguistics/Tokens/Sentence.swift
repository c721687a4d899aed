/// A sentence, or a headline, of a text.
public struct Sentence: Sendable, Hashable {
    /// From its first token to its last, closing quote marks included.
    public var range: TextRange
    /// Its tokens, as indices.
    public var tokens: Range<Int32>
    /// The paragraph it stands in, counted from 0; a headline is a paragraph of its own.
    public var paragraph: Int32

    /// Makes a sentence.
    public init(range: TextRange, tokens: Range<Int32>, paragraph: Int32) {
        self.range = range
        self.tokens = tokens
        self.paragraph = paragraph
    }
}

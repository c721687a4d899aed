/// A text cut into paragraphs, sentences and tokens, with parts of speech: what every later step reads.
///
/// It lives while its text is annotated and is dropped then; ``Annotations`` are what stays.
public struct TaggedText: Sendable {
    /// The text.
    public var text: Text
    /// All tokens in text order.
    public var tokens: [Token]
    /// All sentences in text order; every token belongs to exactly one.
    public var sentences: [Sentence]

    /// Makes a tagged text from its parts.
    public init(text: Text, tokens: [Token] = [], sentences: [Sentence] = []) {
        self.text = text
        self.tokens = tokens
        self.sentences = sentences
    }
}

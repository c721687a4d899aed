/// Cuts texts into paragraphs, sentences and tokens, without parts of speech.
public struct Segmenter: Sendable {
    private let tokenizer: Tokenizer
    private let splitter: SentenceSplitter

    /// A segmenter for English.
    public init() {
        tokenizer = Tokenizer()
        splitter = SentenceSplitter(tokenizer: tokenizer)
    }

    /// Segments a text. Never fails; takes time linear in its length.
    public func segment(_ text: Text) -> TaggedText {
        splitter.split(text, tokenizer.tokenize(text))
    }
}

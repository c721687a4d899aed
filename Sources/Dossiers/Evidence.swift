public import Linguistics

/// The place that supports an assertion: every assertion of a dossier carries at least one.
public struct Evidence: Sendable, Hashable {
    /// The article, as an index into ``Dossier/articles``.
    public var article: Int32
    /// The sentence, as an index into the article's sentences.
    public var sentence: Int32
    /// The words, in the article's text.
    public var range: TextRange

    /// Points at words.
    public init(article: Int32, sentence: Int32, range: TextRange) {
        self.article = article
        self.sentence = sentence
        self.range = range
    }
}

public import Articles
public import Linguistics

/// An article in a dossier: what was read, and what is settled about it.
public struct ArticleRecord: Sendable {
    /// The article.
    public var article: Article
    /// Whether it was annotated; an article in another language than the dossier's is shown only.
    public var isAnnotated: Bool
    /// Its sentences.
    public var sentences: [Sentence]
    /// Its names, settled.
    public var mentions: [ResolvedMention] = []
    /// Its time expressions.
    public var temporalExpressions: [TemporalExpression] = []
    /// Its statements, as a range of ``Dossier/statements``.
    public var statements: Range<Int> = 0..<0
    /// Its topics, by weight.
    public var topics: [TopicID] = []
    /// Its story, as an index into ``Dossier/stories``.
    public var story: Int32?
    /// What can be said of its date where it states none.
    public var inferredDate: InferredDate?

    /// Makes a record.
    public init(article: Article, isAnnotated: Bool, sentences: [Sentence]) {
        self.article = article
        self.isAnnotated = isAnnotated
        self.sentences = sentences
    }

    /// The first sentence behind the headline, as an index; the number of sentences where there is none.
    var bodyStart: Int {
        guard let headline = article.headline else { return 0 }
        return sentences.prefix { $0.range.overlaps(headline) || $0.range.end <= headline.start }.count
    }

    /// What to show of a sentence: all of it, but in the first one of an article without a headline nothing of what stands
    /// before the words that serve as its title (a stated date).
    ///
    /// - Parameter sentence: an index into ``sentences``.
    /// - Returns: a range inside of the sentence.
    public func shownRange(ofSentence sentence: Int) -> TextRange {
        var range = sentences[sentence].range
        guard sentence == 0, article.headline == nil, let first = article.title.utf8.first else { return range }
        let title = Array(article.title.utf8.prefix(24))
        let bytes = article.text.utf8
        for start in range.bytes.prefix(64) where bytes[start] == first {
            if bytes[start...].prefix(title.count).elementsEqual(title) {
                range.start = Int32(start)
                break
            }
        }
        return range
    }
}

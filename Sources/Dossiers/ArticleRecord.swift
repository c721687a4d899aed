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
}

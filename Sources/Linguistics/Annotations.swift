/// What the first phase finds in one text: a function of the text, its context, the models and the rules alone.
///
/// Every list is in text order and points into the text by byte offsets.
public struct Annotations: Sendable {
    /// The sentences.
    public var sentences: [Sentence] = []
    /// The names.
    public var mentions: [Mention] = []
    /// Direct and partial quotations and reported statements.
    public var quotations: [Quotation] = []
    /// Time expressions.
    public var temporalExpressions: [TemporalExpression] = []
    /// Noun phrases that could be topics.
    public var phrases: [Phrase] = []
    /// The words that carry the content, for comparing sentences and articles.
    public var contentWords = ContentWords()

    /// Annotations of nothing.
    public init() {}
}

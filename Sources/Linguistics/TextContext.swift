/// What is known of a text from outside of it.
public struct TextContext: Sendable, Hashable {
    /// Where the headline stands in the text, if it has one.
    public var headline: TextRange?
    /// Where the byline stands in the text, if it has one.
    public var byline: TextRange?
    /// The date of the article as it is stated; an inferred one never enters.
    public var date: CalendarDate?

    /// Makes a context.
    public init(headline: TextRange? = nil, byline: TextRange? = nil, date: CalendarDate? = nil) {
        self.headline = headline
        self.byline = byline
        self.date = date
    }
}

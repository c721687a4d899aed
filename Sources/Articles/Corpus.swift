/// What was read from a folder: the articles in a fixed order, what could not be read, and what was left out on purpose.
public struct Corpus: Sendable {
    /// The articles, by path.
    public var articles: [Article]
    /// Files that could not be read or understood.
    public var problems: [Problem]
    /// Files that are no articles (other endings, dot files, `README*`, links that lead out), by path.
    public var ignored: [String]

    /// Makes a corpus.
    public init(articles: [Article] = [], problems: [Problem] = [], ignored: [String] = []) {
        self.articles = articles
        self.problems = problems
        self.ignored = ignored
    }
}

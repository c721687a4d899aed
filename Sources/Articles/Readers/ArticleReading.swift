/// What came of reading one file or line: an article, problems, or both.
public struct ArticleReading: Sendable {
    /// The article, where there is one.
    public var article: Article?
    /// What is wrong with it.
    public var problems: [Problem] = []

    /// Nothing but a problem.
    init(problem: Problem) {
        problems = [problem]
    }

    /// An article, and what is wrong with it.
    init(article: Article, problems: [Problem] = []) {
        self.article = article
        self.problems = problems
    }
}

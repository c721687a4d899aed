public import Articles
public import Linguistics

/// Annotates the articles of a corpus on several processors, each article by itself; results are in the order of the
/// articles, whatever the number of workers.
public struct CorpusAnnotator: Sendable {
    private let annotator: Annotator
    private let language: String
    private let workers: Int

    /// How many articles a worker takes at a time: enough to make the hand-over cheap, few enough to share out evenly.
    private static let batch = 16

    /// Makes an annotator of corpora.
    ///
    /// - Parameters:
    ///   - annotator: annotates one text.
    ///   - language: the dossier's language (ISO 639-1, a region is disregarded); articles in another are left alone.
    ///   - workers: how many articles are annotated at once, at least 1.
    public init(annotator: Annotator, language: String = "en", workers: Int) {
        self.annotator = annotator
        self.language = String(language.prefix(2)).lowercased()
        self.workers = max(1, workers)
    }

    /// The annotations of each article, in order; nothing for an article in another language.
    ///
    /// - Parameters:
    ///   - articles: the articles, in any languages.
    ///   - progress: is told now and then how many articles are done.
    /// - Returns: for each article, in order, what was found.
    public func annotate(
        _ articles: [Article], progress: @Sendable (_ done: Int) -> Void = { _ in }
    ) async -> [Annotations?] {
        var results = [Annotations?](repeating: nil, count: articles.count)
        var next = 0
        var done = 0
        await withTaskGroup(of: (Int, [Annotations?]).self) { group in
            func start() {
                guard next < articles.count else { return }
                let range = next..<min(next + CorpusAnnotator.batch, articles.count)
                next = range.upperBound
                group.addTask { (range.lowerBound, articles[range].map(annotate)) }
            }
            for _ in 0..<workers { start() }
            while let (first, found) = await group.next() {
                start()
                for (offset, annotations) in found.enumerated() { results[first + offset] = annotations }
                done += found.count
                progress(done)
            }
        }
        return results
    }

    /// The annotations of one article, or nothing where it is in another language.
    public func annotate(_ article: Article) -> Annotations? {
        guard isInLanguage(article) else { return nil }
        return annotator.annotate(
            article.text,
            context: TextContext(headline: article.headline, byline: article.byline, date: article.date?.value))
    }

    /// What was recognised from the text counts before what the front matter declares; what neither tells is taken to be in
    /// the dossier's language.
    private func isInLanguage(_ article: Article) -> Bool {
        guard let found = article.recognizedLanguage ?? article.declaredLanguage else { return true }
        return found.prefix(2).lowercased() == language
    }
}

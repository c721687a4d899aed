public import Articles
public import Linguistics

/// Annotates the articles of a corpus on several processors, each article by itself; results are in the order of the
/// articles, whatever the number of workers and whatever is remembered of them.
public struct CorpusAnnotator: Sendable {
    private let language: String
    private let workers: Int

    /// How many articles a worker takes at a time: enough to make the hand-over cheap, few enough to share out evenly.
    private static let batch = 16

    /// Makes an annotator of corpora.
    ///
    /// - Parameters:
    ///   - language: the dossier's language (ISO 639-1, a region is disregarded); articles in another are left alone.
    ///   - workers: how many articles are annotated at once, at least 1.
    public init(language: String = "en", workers: Int) {
        self.language = String(language.prefix(2)).lowercased()
        self.workers = max(1, workers)
    }

    /// The annotations of each article, in order; nothing for an article in another language.
    ///
    /// - Parameters:
    ///   - articles: the articles, in any languages.
    ///   - memory: what is remembered of them; what is, is not annotated again.
    ///   - annotator: makes what annotates one text; not called where everything is remembered.
    ///   - progress: is told now and then how many articles are done.
    /// - Returns: for each article, in order, what was found, and whether it was remembered.
    /// - Throws: what `annotator` throws.
    public func annotate(
        _ articles: [Article], memory: AnnotationMemory? = nil, with annotator: () async throws -> Annotator,
        progress: @Sendable (_ done: Int) -> Void = { _ in }
    ) async throws -> (annotations: [Annotations?], isRecalled: [Bool]) {
        let wanted = articles.indices.filter { isInLanguage(articles[$0]) }
        var results = [Annotations?](repeating: nil, count: articles.count)
        if let memory, memory.count > 0 {
            await inBatches(of: wanted, { index, _ in memory.annotations(of: articles[index]) }, { results[$0] = $1 })
        }
        let isRecalled = results.map { $0 != nil }
        let missing = wanted.filter { !isRecalled[$0] }
        guard !missing.isEmpty else { return (results, isRecalled) }
        let maker = try await annotator()
        var done = articles.count - missing.count
        await inBatches(
            of: missing, { Self.annotate(articles[$0], with: maker, words: &$1) },
            { index, annotations in
                results[index] = annotations
                done += 1
                if done.isMultiple(of: Self.batch) || done == articles.count { progress(done) }
            })
        return (results, isRecalled)
    }

    /// The annotations of one article, or nothing where it is in another language.
    public func annotate(_ article: Article, with annotator: Annotator) -> Annotations? {
        var words = WordMemory()
        return isInLanguage(article) ? Self.annotate(article, with: annotator, words: &words) : nil
    }

    private static func annotate(
        _ article: Article, with annotator: Annotator, words: inout WordMemory
    ) -> Annotations {
        annotator.annotate(
            article.text,
            context: TextContext(headline: article.headline, byline: article.byline, date: article.date?.value),
            memory: &words)
    }

    /// Makes something for each number of a list, several batches at once; batches hand on what is known of words. `take` is
    /// called here, in no fixed order.
    private func inBatches(
        of numbers: [Int], _ make: @escaping @Sendable (Int, inout WordMemory) -> Annotations?,
        _ take: (Int, Annotations?) -> Void
    ) async {
        var next = 0
        let memories = WordMemories()
        await withTaskGroup(of: (Range<Int>, [Annotations?]).self) { group in
            func start() {
                guard next < numbers.count else { return }
                let range = next..<min(next + Self.batch, numbers.count)
                next = range.upperBound
                group.addTask {
                    var words = memories.take()
                    let made = numbers[range].map { make($0, &words) }
                    memories.give(words)
                    return (range, made)
                }
            }
            for _ in 0..<workers { start() }
            while let (range, found) = await group.next() {
                start()
                for (position, annotations) in zip(range, found) { take(numbers[position], annotations) }
            }
        }
    }

    /// What was recognised from the text counts before what the front matter declares; what neither tells is taken to be in
    /// the dossier's language.
    private func isInLanguage(_ article: Article) -> Bool {
        guard let found = article.recognizedLanguage ?? article.declaredLanguage else { return true }
        return found.prefix(2).lowercased() == language
    }
}

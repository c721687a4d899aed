import Linguistics

/// Finds the sentences of other articles that say what a key point says.
struct KeyPointSupport {
    private static let mostArticles = 80
    private static let mostSentences = 12
    /// Outside of its story, a sentence supports a key point only when it is nearly the same.
    private static let leastForeignSimilarity = 700
    /// And when so many per cent of their words are the same.
    private static let leastForeignShare = 70

    private let dossier: Dossier
    private let index: TermIndex
    private let aligner: SentenceAligner
    private let copies: Set<Int32>

    /// Prepares the search; `index` has the terms of all articles.
    init(dossier: Dossier, index: TermIndex) {
        self.dossier = dossier
        self.index = index
        aligner = SentenceAligner(index: index)
        copies = Set(dossier.stories.flatMap { $0.copies.map(\.article) })
    }

    /// Where else a key point stands: in reports of the same event first, then in other articles that share its rare words.
    func support(of point: Evidence) -> [Evidence] {
        let (own, number) = (Int(point.article), Int(point.sentence))
        var articles: [Int] = []
        if let story = dossier.articles[own].story {
            articles += dossier.stories[Int(story)].articles.map(Int.init)
        }
        let terms = index.terms(ofSentence: number, in: own).sorted {
            (index.rarities[Int($1)], $0) < (index.rarities[Int($0)], $1)
        }
        for term in terms {
            for place in Int(index.postingBounds[Int(term)])..<Int(index.postingBounds[Int(term) + 1]) {
                guard articles.count < KeyPointSupport.mostArticles else { break }
                let article = Int(index.postings[place])
                if !articles.contains(article) { articles.append(article) }
            }
        }
        var found: [(isCopy: Bool, similarity: Int, evidence: Evidence)] = []
        let story = dossier.articles[own].story
        for article in articles where article != own {
            let isSameStory = story != nil && dossier.articles[article].story == story
            let least = isSameStory ? SentenceAligner.leastSimilarity : KeyPointSupport.leastForeignSimilarity
            var best: (similarity: Int, sentence: Int)?
            let count = min(index.sentenceCount(ofArticle: article), SentenceAligner.mostSentences)
            for sentence in min(count, index.bodyStarts[article])..<count {
                let similarity = aligner.similarity(number, in: own, sentence, in: article)
                if similarity >= least, similarity > best?.similarity ?? 0,
                    isSameStory || isNearlySame(number, in: own, sentence, in: article)
                {
                    best = (similarity, sentence)
                }
            }
            if let best {
                found.append(
                    (
                        copies.contains(Int32(article)), best.similarity,
                        dossier.evidence(article: article, sentence: best.sentence)
                    ))
            }
        }
        found.sort {
            if $0.isCopy != $1.isCopy { return !$0.isCopy }
            return ($1.similarity, $0.evidence.article) < ($0.similarity, $1.evidence.article)
        }
        return found.prefix(KeyPointSupport.mostSentences).map(\.evidence)
    }

    /// Whether two sentences of different stories say the same all the same.
    private func isNearlySame(_ first: Int, in article: Int, _ second: Int, in other: Int) -> Bool {
        let own = index.terms(ofSentence: first, in: article)
        let theirs = index.terms(ofSentence: second, in: other)
        // Another number or name makes it another matter.
        let (names, others) = (own.filter { index.isName[Int($0)] }, theirs.filter { index.isName[Int($0)] })
        return names.sharedCount(with: others) == min(names.count, others.count)
            && own.sharedCount(with: theirs) * 200 >= (own.count + theirs.count) * KeyPointSupport.leastForeignShare
    }
}

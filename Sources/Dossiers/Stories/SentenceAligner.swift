import Linguistics

/// Finds the sentences of two articles that say the same thing.
struct SentenceAligner {
    /// Two sentences that say the same.
    struct Match {
        var first: Int
        var second: Int
        var similarity: Int
    }

    /// From this similarity on, two sentences say the same; measured against what they could share at best.
    static let leastSimilarity = 430
    /// Only so many sentences of an article are compared.
    static let mostSentences = 200
    /// Sentences with fewer terms say too little.
    static let leastTerms = 4
    /// Of what two sentences share, so many per cent by weight are words: lists of the same names tell nothing yet.
    private static let leastWordShare = 25

    private let index: TermIndex
    private let scale: Int

    /// Prepares the comparison; `index` has the terms of all articles.
    init(index: TermIndex) {
        self.index = index
        let articles = max(2, index.firstSentences.count - 1)
        let alone = BinaryLogarithm.sixteenths((articles + 1) * 64) - BinaryLogarithm.sixteenths(64)
        let pair = BinaryLogarithm.sixteenths((articles + 1) * 64) - BinaryLogarithm.sixteenths(128)
        scale = max(100, pair * pair * 1000 / max(1, alone * alone))
    }

    /// How alike two sentences are, 0 to 1000.
    func similarity(_ first: Int, in article: Int, _ second: Int, in other: Int) -> Int {
        let left = index.terms(ofSentence: first, in: article)
        let right = index.terms(ofSentence: second, in: other)
        guard left.count >= SentenceAligner.leastTerms, right.count >= SentenceAligner.leastTerms,
            isMoreThanNames(left, right)
        else { return 0 }
        return min(1000, index.similarity(left, right) * 1000 / scale)
    }

    /// Whether two sentences share three terms, and not names alone.
    private func isMoreThanNames(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Bool {
        var count = 0
        var (words, names) = (0, 0)
        left.forEachShared(with: right) { term in
            count += 1
            let rarity = Int(index.rarities[Int(term)])
            if index.isName[Int(term)] { names += rarity * rarity } else { words += rarity * rarity }
        }
        return count >= 3 && words * 100 >= (words + names) * SentenceAligner.leastWordShare
    }

    /// The sentences of two articles that say the same behind their headlines: each is the other's nearest. By place in the
    /// first article.
    func matches(_ article: Int, _ other: Int) -> [Match] {
        let left = min(index.sentenceCount(ofArticle: article), SentenceAligner.mostSentences)
        let right = min(index.sentenceCount(ofArticle: other), SentenceAligner.mostSentences)
        var bestOfLeft = [(similarity: Int, sentence: Int)](repeating: (0, -1), count: left)
        var bestOfRight = [(similarity: Int, sentence: Int)](repeating: (0, -1), count: right)
        for first in min(left, index.bodyStarts[article])..<left {
            for second in min(right, index.bodyStarts[other])..<right {
                let similarity = similarity(first, in: article, second, in: other)
                if similarity > bestOfLeft[first].similarity { bestOfLeft[first] = (similarity, second) }
                if similarity > bestOfRight[second].similarity { bestOfRight[second] = (similarity, first) }
            }
        }
        return (0..<left).compactMap { first in
            let best = bestOfLeft[first]
            guard best.similarity >= SentenceAligner.leastSimilarity, bestOfRight[best.sentence].sentence == first
            else {
                return nil
            }
            return Match(first: first, second: best.sentence, similarity: best.similarity)
        }
    }
}

import Linguistics

/// The different content words of each sentence of an article, as places in the list of the article's words: what is counted
/// where two articles are compared sentence by sentence.
struct SentenceWords {
    /// The words of the article, ascending, each once.
    private let words: [UInt32]
    /// For each word where its sentences begin in ``sentencesOfWords``; one entry more than there are words.
    private let wordBounds: [Int32]
    /// The sentences of each word, ascending.
    private let sentencesOfWords: [Int32]
    /// For each sentence where its words begin in ``wordsOfSentences``; one entry more than there are sentences.
    private let sentenceBounds: [Int32]
    /// The words of each sentence, as places in ``words``, ascending.
    private let wordsOfSentences: [Int32]

    /// Looks at the annotations of an article.
    init(_ annotations: Annotations) {
        let content = annotations.contentWords
        let sentenceCount = annotations.sentences.count
        var pairs: [UInt64] = []
        pairs.reserveCapacity(content.codes.count)
        for sentence in 0..<sentenceCount {
            for index in content.words(ofSentence: sentence) {
                pairs.append(UInt64(content.codes[index] & ~ContentWords.nameFlag) << 32 | UInt64(sentence))
            }
        }
        pairs.sort()
        var words: [UInt32] = []
        var wordBounds: [Int32] = []
        var sentencesOfWords: [Int32] = []
        var sentenceBounds = [Int32](repeating: 0, count: sentenceCount + 1)
        var last: UInt64?
        for pair in pairs where pair != last {
            last = pair
            let word = UInt32(pair >> 32)
            if word != words.last {
                words.append(word)
                wordBounds.append(Int32(sentencesOfWords.count))
            }
            let sentence = Int(pair & 0xFFFF_FFFF)
            sentencesOfWords.append(Int32(sentence))
            sentenceBounds[sentence + 1] += 1
        }
        wordBounds.append(Int32(sentencesOfWords.count))
        for sentence in 0..<sentenceCount { sentenceBounds[sentence + 1] += sentenceBounds[sentence] }
        var wordsOfSentences = [Int32](repeating: 0, count: sentencesOfWords.count)
        var next = sentenceBounds
        for word in words.indices {
            for index in Int(wordBounds[word])..<Int(wordBounds[word + 1]) {
                let sentence = Int(sentencesOfWords[index])
                wordsOfSentences[Int(next[sentence])] = Int32(word)
                next[sentence] += 1
            }
        }
        self.words = words
        self.wordBounds = wordBounds
        self.sentencesOfWords = sentencesOfWords
        self.sentenceBounds = sentenceBounds
        self.wordsOfSentences = wordsOfSentences
    }

    private var sentenceCount: Int { sentenceBounds.count - 1 }

    private func wordCount(ofSentence sentence: Int) -> Int {
        Int(sentenceBounds[sentence + 1] - sentenceBounds[sentence])
    }

    /// How much of the article another one has too, in percent of its words: those in sentences that have a counterpart there
    /// with at least three quarters of the same words.
    ///
    /// - Parameters:
    ///   - other: the other article.
    ///   - least: less than this is of no interest; the comparison ends where it cannot be reached any more.
    ///   - mostSentences: of a word that more sentences have only so many are looked at.
    /// - Returns: the share; nothing where it is below `least`.
    func sharedPercent(with other: SentenceWords, atLeast least: Int, mostSentences: Int) -> Int? {
        let total = wordsOfSentences.count
        guard total > 0, least <= 100 else { return nil }
        let theirs = places(in: other)
        var missing = 0
        var counts = [Int32](repeating: 0, count: other.sentenceCount)
        var touched: [Int] = []
        for sentence in 0..<sentenceCount {
            let own = wordCount(ofSentence: sentence)
            for index in Int(sentenceBounds[sentence])..<Int(sentenceBounds[sentence + 1]) {
                let word = Int(theirs[Int(wordsOfSentences[index])])
                guard word >= 0 else { continue }
                let bounds = Int(other.wordBounds[word])..<Int(other.wordBounds[word + 1])
                for place in bounds.prefix(mostSentences) {
                    let counterpart = Int(other.sentencesOfWords[place])
                    if counts[counterpart] == 0 { touched.append(counterpart) }
                    counts[counterpart] += 1
                }
            }
            let isShared = touched.contains {
                Int(counts[$0]) * 8 >= (own + other.wordCount(ofSentence: $0)) * 3
            }
            for place in touched { counts[place] = 0 }
            touched.removeAll(keepingCapacity: true)
            if isShared { continue }
            missing += own
            if (total - missing) * 100 / total < least { return nil }
        }
        let percent = (total - missing) * 100 / total
        return percent >= least ? percent : nil
    }

    /// For each word its place among another article's words, -1 where it is none of them.
    private func places(in other: SentenceWords) -> [Int32] {
        var places = [Int32](repeating: -1, count: words.count)
        var theirs = 0
        for (own, word) in words.enumerated() {
            while theirs < other.words.count, other.words[theirs] < word { theirs += 1 }
            if theirs == other.words.count { break }
            if other.words[theirs] == word { places[own] = Int32(theirs) }
        }
        return places
    }
}

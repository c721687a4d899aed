/// The words that a task has met in its texts, and what each of them counts by itself in the sequence models: of a token's
/// features most follow from one word alone, and of all tokens some nine in ten are words met before.
///
/// It only saves time: sums of integers are the same in any order. Each task has its own.
public struct WordMemory: Sendable {
    /// The words, each once, by their numbers.
    private(set) var words: [WordFeatures] = []
    /// Numbers of words, one more than they are, where their hash puts them; 0 in free places.
    private var places = [Int32](repeating: 0, count: 1 << 12)
    /// The sums of both models: for each word as many vectors as there are ``WordPart``s.
    private var partOfSpeechScores: [SIMD16<Int16>] = []
    private var mentionScores: [SIMD16<Int16>] = []

    /// How many words are kept, some 20 MB; then it begins anew.
    private static let most = 1 << 15

    /// A memory of no words.
    public init() {}

    /// Forgets everything where there is too much: before a text, never within.
    mutating func prepare() { if words.count > Self.most { self = WordMemory() } }

    /// The number of a word; a part of speech is not looked at.
    mutating func number(of word: WordFeatures) -> Int32 {
        var place = Self.hash(word) & (places.count - 1)
        while places[place] != 0 {
            let number = places[place] - 1
            if words[Int(number)].isSameWord(as: word) { return number }
            place = (place + 1) & (places.count - 1)
        }
        words.append(word)
        places[place] = Int32(words.count)
        if words.count * 2 > places.count { grow() }
        return Int32(words.count - 1)
    }

    /// Gives `body` the sums of all words in a model whose rows are one vector: those of word `n` from `n` times the number of
    /// ``WordPart``s.
    @inline(__always)
    mutating func withScores<Result>(
        of task: SequenceTask, _ scorer: SequenceModel.Scorer, _ body: (UnsafeBufferPointer<SIMD16<Int16>>) -> Result
    ) -> Result {
        switch task {
        case .partsOfSpeech:
            Self.fill(&partOfSpeechScores, task, words, scorer)
            return partOfSpeechScores.withUnsafeBufferPointer(body)
        case .mentions:
            Self.fill(&mentionScores, task, words, scorer)
            return mentionScores.withUnsafeBufferPointer(body)
        }
    }

    /// Works out the sums of the words that came since.
    private static func fill(
        _ scores: inout [SIMD16<Int16>], _ task: SequenceTask, _ words: [WordFeatures], _ scorer: SequenceModel.Scorer
    ) {
        for word in words[(scores.count / WordPart.allCases.count)...] {
            for part in WordPart.allCases {
                var sink = ScoreSink(scorer)
                if part.counts(for: task, nearCapital: true) { task.emit(part, of: word, to: &sink) }
                scores.append(sink.sum)
            }
        }
    }

    private mutating func grow() {
        places = [Int32](repeating: 0, count: places.count * 2)
        for (number, word) in words.enumerated() {
            var place = Self.hash(word) & (places.count - 1)
            while places[place] != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = Int32(number + 1)
        }
    }

    private static func hash(_ word: WordFeatures) -> Int {
        let mixed = (word.form ^ word.suffix) &* 0x9E37_79B1
        return Int(mixed ^ mixed >> 15)
    }
}

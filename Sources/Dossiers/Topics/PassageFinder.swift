import Linguistics

/// Finds the sentences that hold all words of a phrase close together, whatever their order and form (`guarantee this strong
/// and irreversible security`).
struct PassageFinder {
    /// A sentence that holds a phrase.
    struct Passage {
        var phrase: Int
        var article: Int32
        var sentence: Int32
        var range: TextRange
    }

    /// How many other content words may stand among those of a phrase.
    static let gap = 2

    private var phrases: [[UInt32]] = []
    private var phrasesOfWord: [UInt32: [Int]] = [:]

    init() {}

    /// Adds a phrase given by the codes of its words; says which number it got.
    mutating func add(_ codes: [UInt32]) -> Int {
        var different: [UInt32] = []
        for code in codes where !different.contains(code & ContentWords.wordMask) {
            different.append(code & ContentWords.wordMask)
        }
        phrases.append(different)
        // The last word is the head, which fewer phrases share than a common modifier.
        if let last = different.last { phrasesOfWord[last, default: []].append(phrases.count - 1) }
        return phrases.count - 1
    }

    /// The passages of all phrases in a text, by sentence, then phrase; at most one for a phrase and sentence.
    func passages(in words: ContentWords, article: Int32, sentences: Int) -> [Passage] {
        guard !phrases.isEmpty else { return [] }
        var found: [Passage] = []
        for sentence in 0..<sentences {
            let range = words.words(ofSentence: sentence)
            var inSentence: [Passage] = []
            for index in range {
                guard let candidates = phrasesOfWord[words.codes[index] & ContentWords.wordMask] else { continue }
                for phrase in candidates where !inSentence.contains(where: { $0.phrase == phrase }) {
                    guard let place = place(of: phrase, around: index, in: range, words) else { continue }
                    inSentence.append(
                        Passage(phrase: phrase, article: article, sentence: Int32(sentence), range: place))
                }
            }
            found += inSentence.sorted { $0.phrase < $1.phrase }
        }
        return found
    }

    private func place(of phrase: Int, around head: Int, in sentence: Range<Int>, _ words: ContentWords) -> TextRange? {
        let codes = phrases[phrase]
        let reach = codes.count - 1 + PassageFinder.gap
        var range = words.range(ofWord: head)
        for code in codes.dropLast() {
            var nearest: Int?
            for distance in 1...max(1, reach) {
                for index in [head - distance, head + distance] where sentence.contains(index) {
                    if words.codes[index] & ContentWords.wordMask == code, nearest == nil { nearest = index }
                }
                if nearest != nil { break }
            }
            guard let nearest else { return nil }
            let other = words.range(ofWord: nearest)
            range = TextRange(start: min(range.start, other.start), end: max(range.end, other.end))
        }
        return range
    }
}

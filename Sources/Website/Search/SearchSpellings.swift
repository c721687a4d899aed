internal import Dossiers
internal import Linguistics

/// Spellings of one name that are searched for as one word: `zelenskyy` finds what `zelensky` finds.
///
/// Two words are joined where they stand at the same place, counted from the end, in two forms of one entity's name, begin
/// with the same letter, and differ by few letters. The commonest is the word of the index; the others refer to it.
struct SearchSpellings {
    /// How letters are folded.
    let folding = SearchFolding()
    /// The words that refer to another, each with that other; by number in the vocabulary.
    private(set) var joined: [(word: Int32, common: Int32)] = []
    private var commonByWord: [Int32] = []

    init(edition: Edition, vocabulary: inout SearchVocabulary) {
        var scanner = SearchWordScanner(folding: folding)
        var commons: [Int32: Int32] = [:]
        for actor in edition.actors {
            var seen: [[[UInt8]]] = []
            for form in edition.dossier[actor].forms {
                let utf8 = Array(form.text.utf8)
                var words: [[UInt8]] = []
                scanner.words(utf8, 0..<utf8.count) { words.append($0) }
                for (place, word) in words.reversed().enumerated() {
                    if place == seen.count { seen.append([]) }
                    guard !seen[place].contains(word) else { continue }
                    if let common = seen[place].first(where: { SearchSpellings.isSpelling(word, of: $0) }) {
                        commons[vocabulary.number(of: word)] = vocabulary.number(of: common)
                    }
                    seen[place].append(word)
                }
            }
        }
        commonByWord = (0..<Int32(vocabulary.count)).map { $0 }
        for (word, _) in commons.sorted(by: { $0.key < $1.key }) {
            // A word may refer to one that refers to a third: follow to the end, within reason.
            var target = word
            for _ in 0..<8 {
                guard let next = commons[target], next != word else { break }
                target = next
            }
            guard target != word else { continue }
            commonByWord[Int(word)] = target
            joined.append((word, target))
        }
    }

    /// The word that stands in the index for a word.
    func common(_ word: Int32) -> Int32 { Int(word) < commonByWord.count ? commonByWord[Int(word)] : word }

    /// Whether two words are near enough to be spellings of one name: four letters or more, the same first one, and at most
    /// a third of the letters different.
    private static func isSpelling(_ left: [UInt8], of right: [UInt8]) -> Bool {
        guard left.count >= 4, right.count >= 4, left.first == right.first, abs(left.count - right.count) <= 3 else {
            return false
        }
        var previous = Array(0...right.count)
        for (row, byte) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                current.append(
                    min(previous[column + 1] + 1, current[column] + 1, previous[column] + (byte == other ? 0 : 1)))
            }
            previous = current
        }
        return previous[right.count] * 3 <= max(left.count, right.count)
    }
}

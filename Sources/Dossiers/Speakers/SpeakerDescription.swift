import Linguistics

/// A noun phrase without a name that describes a speaker: `the Ukrainian president`, `a spokesman for the ministry`.
struct SpeakerDescription {
    /// Its words in lower case, possessive endings apart.
    let words: [String]
    /// The noun that it is about, in lower case.
    let head: String?
    /// Whether the head is a plural.
    let isPlural: Bool
    /// Whether `the`, a possessive or a demonstrative makes it definite.
    let isDefinite: Bool

    static let prepositions: Set<String> = [
        "of", "for", "from", "in", "at", "with", "by", "on", "to", "who", "which", "that", "about", "into", "among",
        "and",
        "or", "within", "near", "inside", "outside", "over", "under", "against", "during", "after", "before", "between",
        "around", "through", "as", "across", "published", "released", "signed", "posted", "issued", "citing", "dated",
        "based",
    ]
    private static let definite: Set<String> = ["the", "his", "her", "its", "their", "this", "that", "'s"]
    private static let indefinite: Set<String> = [
        "a", "an", "one", "another", "some", "several", "many", "two", "three",
    ]
    private static let pluralWithoutS: Set<String> = [
        "people", "police", "media", "men", "women", "spokespeople", "staff",
    ]

    /// Reads a phrase as the text has it.
    init(_ phrase: String) {
        var words: [String] = []
        var isInCapitals: [Bool] = []
        for part in phrase.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "," || $0 == "\u{A0}" }) {
            let isPossessive = part.hasSuffix("'s") || part.hasSuffix("’s")
            let isPlural = part.hasSuffix("'") || part.hasSuffix("’")
            let word = String(isPossessive ? part.dropLast(2) : isPlural ? part.dropLast() : part)
            words.append(word.lowercased())
            isInCapitals.append(word.utf8.count > 1 && !word.utf8.contains { $0 &- 0x61 < 26 })
            if isPossessive || isPlural {
                words.append("'s")
                isInCapitals.append(false)
            }
        }
        self.words = words
        // `WHO` is no `who`.
        let length = words.indices.first { !isInCapitals[$0] && SpeakerDescription.prepositions.contains(words[$0]) }
        let nominal = words[..<(length ?? words.count)]
        var head = nominal.last
        isPlural = head.map(SpeakerDescription.isPlural) ?? false
        if isPlural == false, head == "'s" { head = nil }
        self.head = head
        let first = words.first ?? ""
        isDefinite =
            !SpeakerDescription.indefinite.contains(first)
            && (SpeakerDescription.definite.contains(first) || nominal.contains("'s") || nominal.count > 1)
    }

    /// The office with the words before it that belong to it: `prime minister`, not `minister`.
    func office(_ head: String) -> String {
        guard let index = words.firstIndex(of: head), index > 0 else { return head }
        let before = words[index - 1]
        return ["prime", "foreign", "defence", "defense", "vice", "interior", "finance", "health", "justice"].contains(
            before)
            ? before + " " + head : head
    }

    /// Words by which a speaker or reader is addressed: in a report whose they are is not told.
    static let addressing: Set<String> = ["your", "our", "my"]

    static let possessives: Set<String> = ["his", "her", "its", "their"]

    /// Where the words of the possessor end: before the first `'s`.
    func possessor(in phrase: TextRange, _ text: Text) -> Int32? {
        guard words.contains("'s") else { return nil }
        let bytes = text.utf8
        for offset in phrase.bytes.dropLast() where bytes[offset] == 0x27 || bytes[offset] == 0xE2 {
            return Int32(offset) > phrase.start ? Int32(offset) : nil
        }
        return nil
    }

    /// Where the author of a text stands: behind ` by `.
    func author(in phrase: TextRange, _ text: Text) -> Int32? {
        guard words.contains("by") else { return nil }
        let bytes = text.utf8
        var offset = Int(phrase.start)
        while offset + 4 <= Int(phrase.end) {
            if bytes[offset] == 0x20, bytes[offset + 1] == 0x62, bytes[offset + 2] == 0x79, bytes[offset + 3] == 0x20 {
                return Int32(offset + 4)
            }
            offset += 1
        }
        return nil
    }

    private static func isPlural(_ word: String) -> Bool {
        if pluralWithoutS.contains(word) { return true }
        return word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is")
            && word != "congress"
    }

    /// Whether a name inside the phrase hangs on a preposition (`the mother of Ivan Petrov`).
    func governsByPreposition(_ name: TextRange, in phrase: TextRange, _ text: Text) -> Bool {
        guard name.start > phrase.start else { return false }
        let before = text[TextRange(start: phrase.start, end: name.start)].lowercased()
        let words = before.split(separator: " ").map(String.init)
        guard let last = words.last else { return false }
        // `the mother of Ivan Petrov`, `his last words to his brother Alfred`
        return SpeakerDescription.prepositions.contains(last)
            || words.contains { ["to", "from", "by", "about", "with"].contains($0) }
    }
}

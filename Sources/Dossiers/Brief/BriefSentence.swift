import Linguistics

/// Whether a sentence can stand on the first page without those around it.
enum BriefSentence {
    /// Lengths in bytes between which a sentence is neither a scrap nor a paragraph.
    private static let lengths = 60...330

    /// Words at the beginning that lean on what came before: pronouns, demonstratives, connectives.
    private static let leaning = WordTable(
        words: """
            he she it they his her its their this that these those such there here him them i we you my our your who which
            but and or so yet nor because however also meanwhile moreover furthermore therefore thus then still instead
            otherwise nevertheless nonetheless besides additionally separately similarly likewise conversely previously
            following later afterwards earlier after-that both another one other others neither either
            what why how when where while
            """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    /// Words that point back wherever they stand before the first name.
    private static let pronouns = WordTable(
        words: ["he", "she", "it", "they", "his", "her", "their", "him", "them", "this", "these", "those", "latter"])

    private static let people = WordTable(words: ["he", "she", "they"])

    /// Whether a comma or a dash stands directly before a word.
    private static func followsComma(_ word: Int32, from start: Int32, in text: Text) -> Bool {
        let before = text.utf8[Int(start)..<Int(word)].reversed().drop { $0 == UInt8(ascii: " ") }
        // The last byte of both dashes: E2 80 93 and E2 80 94.
        return before.first == UInt8(ascii: ",") || before.prefix(3).elementsEqual([0x94, 0x80, 0xE2])
            || before.prefix(3).elementsEqual([0x93, 0x80, 0xE2])
    }

    private static let that = WordKey("that")
    private static let prepositions = WordTable(
        words: ["by", "on", "at", "since", "after", "before", "of", "from", "until", "for", "with"])

    /// Verbs that lean on a question or a claim told before.
    private static let answering = WordTable(words: ["answered", "replied", "responded", "also", "too"])
    private static let the = WordKey("the")
    private static let of = WordKey("of")

    /// Says so for a sentence of running text.
    ///
    /// - Parameters:
    ///   - range: the sentence.
    ///   - text: its text.
    ///   - firstName: where the first name of the sentence stands.
    ///   - firstPerson: where the first person is named in it, if one is.
    ///   - isLead: whether it begins its report: then what it calls `the` it tells of for the first time.
    /// - Returns: whether a reader understands it without the sentences around it.
    static func standsAlone(_ range: TextRange, in text: Text, firstName: Int32?, firstPerson: Int32?, isLead: Bool)
        -> Bool
    {
        guard lengths.contains(range.count), let firstName, endsInStop(range, in: text),
            hasClosedMarks(range, in: text)
        else { return false }
        var isFirst = true
        let words = words(range, in: text)
        // `by that date`: behind a preposition the word points back, wherever it stands.
        for (before, word) in zip(words, words.dropFirst()) where word.key == that {
            if prepositions[before.key] != nil { return false }
        }
        for word in words {
            if isFirst, leaning[word.key] != nil { return false }
            isFirst = false
            if word.start >= firstName { break }
            if pronouns[word.key] != nil { return false }
        }
        // `On Monday, he said`: behind an introduction the pronoun is the subject, and nobody is named before it.
        for word in words.prefix(while: { $0.start < firstPerson ?? .max }) where people[word.key] != nil {
            if followsComma(word.start, from: range.start, in: text) { return false }
        }
        if words.prefix(8).contains(where: { answering.contains($0.key) }) { return false }
        return isLead || !hasDanglingDefinite(words, in: text, firstName: firstName)
    }

    /// Whether something is called `the` before any name, and nothing says which (`the parents tried`, `in the letter,`):
    /// neither `of` nor a name within two words behind it.
    private static func hasDanglingDefinite(
        _ words: [(key: WordKey, start: Int32)], in text: Text, firstName: Int32
    ) -> Bool {
        let bytes = text.utf8
        for (index, word) in words.enumerated() where word.key == the && word.start < firstName {
            if index > 0, words[index - 1].key == of { continue }
            let next = words[(index + 1)...].prefix(4)
            let isDefined = next.enumerated().contains { place, other in
                guard place > 0 else { return bytes[Int(other.start)] &- 0x41 < 26 }
                if bytes[Int(word.start)..<Int(other.start)].contains(UInt8(ascii: ",")) { return false }
                return other.key == of || place <= 2 && bytes[Int(other.start)] &- 0x41 < 26
            }
            if !isDefined { return true }
        }
        return false
    }

    /// Whether a date in full, which begins a sentence, stands before it without a mark between, as in a dateline (`March 29,
    /// 2019 Talks`).
    static func isDateline(_ date: TextRange, of sentence: TextRange, in text: Text) -> Bool {
        let bytes = text.utf8
        guard Int(date.end) + 1 < Int(sentence.end), let last = bytes[date.bytes].last else { return false }
        return last &- 0x30 < 10 && bytes[Int(date.end)] == UInt8(ascii: " ")
            && bytes[Int(date.end) + 1] &- 0x41 < 26
    }

    /// Whether it has a word that may point to what another sentence tells (`this`, `such`).
    static func pointsElsewhere(_ range: TextRange, in text: Text) -> Bool {
        words(range, in: text).contains { pointers[$0.key] != nil }
    }

    private static let pointers = WordTable(words: ["this", "these", "those", "such"])

    private static func endsInStop(_ range: TextRange, in text: Text) -> Bool {
        for byte in text.utf8[range.bytes].reversed() {
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"): return true
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), 0x80...: continue
            default: return false
            }
        }
        return false
    }

    /// Whether every quote mark and bracket that opens in the sentence closes in it.
    private static func hasClosedMarks(_ range: TextRange, in text: Text) -> Bool {
        var straight = 0
        var curly = 0
        var round = 0
        let bytes = text.utf8
        var index = Int(range.start)
        while index < Int(range.end) {
            switch bytes[index] {
            case UInt8(ascii: "\""): straight += 1
            case UInt8(ascii: "("), UInt8(ascii: "["): round += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): round -= 1
            case 0xE2 where index + 2 < Int(range.end) && bytes[index + 1] == 0x80:
                if bytes[index + 2] == 0x9C { curly += 1 }
                if bytes[index + 2] == 0x9D { curly -= 1 }
            case UInt8(ascii: "\n"): return false
            default: break
            }
            if curly < 0 || round < 0 { return false }
            index += 1
        }
        return straight % 2 == 0 && curly == 0 && round == 0
    }

    private static func words(_ range: TextRange, in text: Text) -> [(key: WordKey, start: Int32)] {
        var words: [(key: WordKey, start: Int32)] = []
        let bytes = text.utf8
        var index = Int(range.start)
        while index < Int(range.end), words.count < 40 {
            guard isLetter(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < Int(range.end), isLetter(bytes[index]) { index += 1 }
            let key = bytes.withUnsafeBytes { WordKey(bytes: UnsafeRawBufferPointer(rebasing: $0[start..<index])) }
            words.append((key, Int32(start)))
        }
        return words
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte < 0xE0 }
}

/// Cuts English words to stems, so that inflected and derived forms of a word count as one (`guarantee`, `guarantees`,
/// `guaranteed`; `negotiate`, `negotiations`).
///
/// A light suffix stripper of our own in the manner of Porter's, without his measure: one pass from the plural to the
/// final vowel, each suffix with the least that must stay before it. It prefers to leave two forms apart over throwing two
/// words together. Stems are keys, never shown.
struct EnglishStemmer: Sendable {
    private var word: [UInt8] = []

    /// Words longer than this are no words; they are their own stem.
    private static let longestWord = 40

    /// Makes a stemmer; its buffer is reused from word to word.
    init() { word.reserveCapacity(64) }

    /// The stem of a word, as a key; case does not matter.
    mutating func stem(_ bytes: UnsafeRawBufferPointer) -> WordKey {
        let whole = WordKey(bytes: bytes)
        return EnglishStemmer.irregular[whole] ?? regularStem(bytes, whole: whole)
    }

    private mutating func regularStem(_ bytes: UnsafeRawBufferPointer, whole: WordKey) -> WordKey {
        guard bytes.count > 3, bytes.count <= EnglishStemmer.longestWord else { return whole }
        word.removeAll(keepingCapacity: true)
        for byte in bytes { word.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
        stripPlural()
        stripDerivation()
        while word.count > 3, word.last == UInt8(ascii: "e"), !isShort(word.dropLast()) { word.removeLast() }
        if word.count > 3, word.last == UInt8(ascii: "y") { word[word.count - 1] = UInt8(ascii: "i") }
        return word.withUnsafeBytes { WordKey(bytes: $0) }
    }

    /// The stem of a word, as a key.
    mutating func stem(_ string: String) -> WordKey {
        var string = string
        return string.withUTF8 { stem(UnsafeRawBufferPointer($0)) }
    }

    private mutating func stripPlural() {
        guard word.last == UInt8(ascii: "s") else { return }
        if ends("sses") || ends("ches") || ends("shes") || ends("xes") || ends("zes") || ends("oes") {
            word.removeLast(2)
        } else if ends("ies") {
            if word.count > 4 { replace(3, "y") } else { word.removeLast() }
        } else if !ends("ss") && !ends("us") && !ends("is") {
            word.removeLast()
        }
    }

    private mutating func stripDerivation() {
        if strip("ification", leaving: 3, adding: "if") || strip("ified", leaving: 3, adding: "if")
            || strip("ifying", leaving: 3, adding: "if") || strip("ify", leaving: 3, adding: "if")
        {
            return
        }
        if strip("ization", leaving: 3, adding: "iz") || strip("isation", leaving: 3, adding: "iz")
            || strip("ize", leaving: 4, adding: "iz") || strip("ise", leaving: 4, adding: "iz")
        {
            return
        }
        if strip("ied", leaving: 2, adding: "y") { return }
        if strip("ing", leaving: 3) || strip("ed", leaving: 3) {
            if undouble() { return }
            if isShort(word[...]) { word.append(UInt8(ascii: "e")) }
            // The verb's own suffix, whose `e` went with the ending; `defeated` has none.
            _ = strip("is", leaving: 4, adding: "iz") || (!ends("eat") && strip("at", leaving: 4))
            return
        }
        if strip("ation", leaving: 4) || strip("ate", leaving: 4) { return }
        if word.count > 7, ends("sion") || ends("tion") {
            word.removeLast(3)
            return
        }
        _ =
            strip("ment", leaving: 5) || strip("ness", leaving: 4) || strip("ance", leaving: 5)
            || strip("ence", leaving: 5) || strip("ity", leaving: 5) || strip("ly", leaving: 4)
    }

    /// Removes a suffix where enough of the word stays, with a vowel in it; says whether it did.
    private mutating func strip(_ suffix: StaticString, leaving least: Int, adding rest: StaticString = "") -> Bool {
        guard word.count >= suffix.utf8CodeUnitCount + least, ends(suffix) else { return false }
        let stay = word.count - suffix.utf8CodeUnitCount
        guard word[..<stay].contains(where: EnglishStemmer.isVowel) else { return false }
        replace(suffix.utf8CodeUnitCount, rest)
        return true
    }

    /// Whether a stem is of one syllable and ends in consonant, vowel, consonant, as `plan` and `vot`: there an `e` at the end
    /// tells words apart.
    private func isShort(_ stem: ArraySlice<UInt8>) -> Bool {
        guard stem.count >= 2, let last = stem.last, !EnglishStemmer.isVowel(last),
            last != UInt8(ascii: "w"), last != UInt8(ascii: "x"),
            EnglishStemmer.isVowel(stem[stem.endIndex - 2])
        else { return false }
        return !stem.dropLast(2).contains(where: EnglishStemmer.isVowel)
    }

    /// `bann` becomes `ban`; `call`, `press` and `buzz` stay. Says whether it changed the word.
    private mutating func undouble() -> Bool {
        guard let last = word.last, word.count > 3, last == word[word.count - 2] else { return false }
        if last != UInt8(ascii: "l"), last != UInt8(ascii: "s"), last != UInt8(ascii: "z"),
            !EnglishStemmer.isVowel(last)
        {
            word.removeLast()
            return true
        }
        return false
    }

    private mutating func replace(_ count: Int, _ rest: StaticString) {
        word.removeLast(count)
        rest.withUTF8Buffer { word.append(contentsOf: $0) }
    }

    private func ends(_ suffix: StaticString) -> Bool {
        suffix.withUTF8Buffer { suffix in
            guard word.count >= suffix.count else { return false }
            var offset = word.count - suffix.count
            for byte in suffix {
                if word[offset] != byte { return false }
                offset += 1
            }
            return true
        }
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: byte >= 0x80
        }
    }

    /// Forms that no suffix rule reaches, to the stem of the form they belong to.
    private static let irregular: WordTable<WordKey> = {
        var stemmer = EnglishStemmer()
        var entries: [(WordKey, WordKey)] = []
        for line in EnglishWordForms.irregular.split(separator: "\n") {
            let forms = line.split(separator: " ").map(String.init)
            guard var base = forms.first else { continue }
            let whole = WordKey(base)
            let stem = base.withUTF8 { stemmer.regularStem(UnsafeRawBufferPointer($0), whole: whole) }
            for form in forms { entries.append((WordKey(form), stem)) }
        }
        for word in EnglishWordForms.unstemmed.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            entries.append((WordKey(String(word)), WordKey(String(word))))
            let plural = word.hasSuffix("y") ? word.dropLast() + "ies" : word + "s"
            entries.append((WordKey(String(plural)), WordKey(String(word))))
        }
        return WordTable(entries)
    }()
}

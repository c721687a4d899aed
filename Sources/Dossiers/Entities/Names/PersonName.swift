import Linguistics

/// The parts of a person's name.
struct PersonName: Sendable {
    /// All its words but suffixes (`Jr`, `III` behind a surname), normalized.
    let words: [String]
    /// Where the surname begins: at its particles (`von der Leyen`, `al-Assad`), else at the last word.
    let surnameStart: Int

    /// Takes a name apart.
    init(_ name: NormalizedName) {
        var words = name.words
        while words.count > 2, let last = words.last, Self.suffixes.contains(last) { words.removeLast() }
        var start = max(words.count - 1, 0)
        while start > 0, Self.particles.contains(words[start - 1]) { start -= 1 }
        self.words = words
        surnameStart = start
    }

    /// Whether it has a given name beside the surname.
    var isFull: Bool { words.count > 1 && surnameStart > 0 }

    /// The first word.
    var given: String { words.first ?? "" }

    /// The last word.
    var last: String { words.last ?? "" }

    /// The words between the first and the surname.
    var middle: ArraySlice<String> { surnameStart > 1 ? words[1..<surnameStart] : [] }

    /// Whether a shorter name is the end of this one (a surname, with particles or without).
    func ends(with short: [String]) -> Bool { words.count > short.count && words.suffix(short.count) == short[...] }

    /// Whether a shorter name is the beginning of this one (a given name, or a surname that stands first).
    func begins(with short: [String]) -> Bool { words.count > short.count && words.prefix(short.count) == short[...] }

    private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
    private static let particles: Set<String> = [
        "de", "del", "della", "di", "da", "das", "do", "dos", "du", "la", "le", "van", "von", "der", "den", "ten",
        "ter",
        "bin", "ibn", "ben", "bint", "al", "el", "abu", "ul", "ur", "af", "zu", "st",
    ]
}

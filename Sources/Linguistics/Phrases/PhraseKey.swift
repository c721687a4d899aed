/// The identity of a phrase: a hash over the stems of its words that does not depend on their order, so that `security
/// guarantees` and `guarantee of security` are one.
public struct PhraseKey: Sendable, Hashable {
    /// The hash.
    public private(set) var value: UInt64 = 0
    /// The stems it was made of.
    private var stems: [WordKey] = []

    /// The key of the words of a phrase that carry content, as an editor writes it in `dossier.yml`.
    public init(phrase: String, lexicon: Lexicon) {
        for code in PhraseKey.stems(of: phrase, lexicon: lexicon) { add(code) }
    }

    /// The codes of the words of a phrase that carry content, comparable with ``ContentWords/codes`` without their flags.
    public static func codes(of phrase: String, lexicon: Lexicon) -> [UInt32] {
        stems(of: phrase, lexicon: lexicon).map { UInt32(truncatingIfNeeded: $0.value >> 34) }
    }

    private static func stems(of phrase: String, lexicon: Lexicon) -> [WordKey] {
        var stemmer = EnglishStemmer()
        return phrase.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "/" }).compactMap { word in
            let word = String(word)
            let key = WordKey(word)
            guard !lexicon.isFunctionWord(key) else { return nil }
            return lexicon.digits(of: key) ?? lexicon.canonical(stemmer.stem(word))
        }
    }

    init() {}

    mutating func add(_ stem: WordKey) {
        guard !stems.contains(stem) else { return }
        stems.append(stem)
        // A sum of mixed values: the same in every order.
        value = value &+ PhraseKey.mixed(stem.value)
    }

    /// How many different words it has.
    var count: Int { stems.count }

    /// The finalizer of SplitMix64 (Steele, Lea and Flood, 2014).
    static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9e37_79b9_7f4a_7c15
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

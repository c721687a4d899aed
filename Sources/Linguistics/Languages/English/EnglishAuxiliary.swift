/// The kinds of auxiliary verbs that tell how a verb of speech stands.
enum EnglishAuxiliary {
    /// `is`, `was`, `been` …: passive or progressive.
    case be
    /// `would`, `may` …: not said, or not yet.
    case modal
    /// `has`, `did` …
    case other

    static let on = WordKey("on")
    static let continued = WordKey("continued")
    static let against = WordKey("against")
    static let of = WordKey("of")
    static let there = WordKey("there")
    static let it = WordKey("it")
    static let a = WordKey("a")
    static let without = WordKey("without")
    static let than = WordKey("than")
    static let so = WordKey("so")

    /// Whether a word brings in a participle with a subject of its own: `with officials saying`.
    static func isWith(_ key: WordKey) -> Bool { key == with || key == despite }

    private static let with = WordKey("with")
    private static let despite = WordKey("despite")

    /// Whether a word says that somebody is quoted: `quoted the minister as saying`.
    static func quotes(_ key: WordKey) -> Bool { quoting.contains(key) }

    private static let quoting = WordTable(words: EnglishAttribution.words("quoted quotes quoting cited cites citing"))

    /// Whether a word compares the adjective behind it: `the least demanding`.
    static func compares(_ key: WordKey) -> Bool { degrees.contains(key) }

    private static let degrees = WordTable(words: EnglishAttribution.words("least less most more very too so"))

    /// Whether a verb gives a name, so that what stands directly behind it in quote marks is that name.
    static func gives(_ key: WordKey) -> Bool { givingNames.contains(key) }

    private static let givingNames = WordTable(
        words: EnglishAttribution.words("called termed labelled labeled branded dubbed"))

    /// Whether one of the tokens says that `would` tells what came afterwards: `would later say`.
    static func tellsAfterwards(_ text: AttributionText, _ tokens: Range<Int>) -> Bool {
        tokens.contains { afterwards.contains(text.tokens[$0].key) }
    }

    private static let afterwards = WordTable(words: EnglishAttribution.words("later subsequently eventually"))

    private static let table = WordTable<EnglishAuxiliary>(
        EnglishAttribution.words("is are was were be been being 's 're 'm").map { ($0, .be) }
            + EnglishAttribution.words("will would could should may might must can 'll wo ca").map { ($0, .modal) })

    init(_ key: WordKey) { self = EnglishAuxiliary.table[key] ?? .other }
}

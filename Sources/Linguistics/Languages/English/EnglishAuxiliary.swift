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
    static let what = WordKey("what")
    static let without = WordKey("without")
    static let than = WordKey("than")

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

    /// Whether a verb tells of writing.
    static func writes(_ key: WordKey) -> Bool { writing.contains(key) }

    private static let writing = WordTable(words: EnglishAttribution.words("write writes wrote written writing"))

    /// Whether a preposition tells to or from whom something goes, or whom it is about.
    static func addresses(_ key: WordKey) -> Bool { addressing.contains(key) }

    private static let addressing = WordTable(words: EnglishAttribution.words("to from by about on with against"))

    /// Whether a preposition tells for whom or of what somebody writes.
    static func isFor(_ key: WordKey) -> Bool { purposes.contains(key) }

    private static let purposes = WordTable(words: EnglishAttribution.words("for about of"))

    /// Whether a word is the `so` of `doing so`.
    static func isDoingSo(_ text: AttributionText, _ index: Int) -> Bool {
        index > 0 && text.tokens[index].key == so && doing.contains(text.tokens[index - 1].key)
    }

    private static let so = WordKey("so")
    private static let doing = WordTable(words: EnglishAttribution.words("do does did done doing"))

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

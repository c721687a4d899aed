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

    private static let table = WordTable<EnglishAuxiliary>(
        EnglishAttribution.words("is are was were be been being 's 're 'm").map { ($0, .be) }
            + EnglishAttribution.words("will would could should may might must can 'll wo ca").map { ($0, .modal) })

    init(_ key: WordKey) { self = EnglishAuxiliary.table[key] ?? .other }
}

/// The words of English that the rules around names know.
struct EnglishMentionWords: Sendable {
    /// Prepositions before the setting of an event.
    let settingPrepositions = WordTable(
        words: Self.split("in at near from across outside inside around within throughout to into via toward towards"))
    /// Verbs and nouns before an outlet that only published something.
    let outletCues = WordTable(
        words: Self.split("told interview speaking spoke reported quoted interviewed writing wrote"))
    /// Words between such a cue and the outlet.
    let outletLinks = WordTable(
        words: Self.split("with to by for in on britain 's the newspaper broadcaster channel agency"))
    /// Verbs behind an outlet that only published something.
    let outletVerbs = WordTable(words: Self.split("reported reports reporting wrote writes"))
    /// Forms of `be` that make a passive.
    let passiveAuxiliaries = WordTable(words: Self.split("is are was were be been being"))
    /// Verbs that tell of a place only that something happens there.
    let hostingVerbs = WordTable(words: Self.split("host hosts hosted hosting lies lie located situated borders"))
    /// Adjectives that belong to an office before a name.
    let roleModifiers = WordTable(
        words: Self.split(
            """
            former ex acting outgoing incoming then deputy senior chief top interim caretaker late current new newly first \
            veteran leading prominent vice assistant associate shadow junior retired longtime opposition elected \
            unrecognized self-proclaimed disgraced ousted exiled jailed embattled state federal local national regional
            """))
    /// Words that may stand inside of an apposition before its office.
    let determiners = WordTable(words: Self.split("the a an its his her their our my one"))
    /// Masculine pronouns.
    let masculinePronouns = WordTable(words: Self.split("he him his himself"))
    /// Feminine pronouns.
    let femininePronouns = WordTable(words: Self.split("she her hers herself"))
    /// Prefixes that join a people in one word (`post-Soviet`).
    let prefixes = WordTable(
        words: Self.split("post pre anti pro non ex neo ultra trans pan intra inter cross un sub counter mid"))
    /// Words of names that stay small.
    let innerWords = WordTable(words: Self.split("of the and for in on de la du del von van & 's to al bin"))
    /// Words that begin a body's complement.
    let of = WordKey("of")
    /// The article.
    let the = WordKey("the")
    /// The conjunction.
    let and = WordKey("and")
    /// The preposition of agents.
    let by = WordKey("by")

    private static func split(_ list: String) -> [String] {
        list.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}

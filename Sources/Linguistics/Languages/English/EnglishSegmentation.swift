/// The words of English that the tokenizer and the sentence splitter know.
enum EnglishSegmentation {
    /// Abbreviations that end in a full stop, without it. Single letters and letters between stops are known by their form.
    static let abbreviations: [(String, Abbreviation)] =
        words(
            """
            mr mrs ms messrs mme mlle dr drs prof profs rev revd hon fr sen sens rep reps gov govs gen gens lt col cols \
            capt cpt maj sgt cpl pvt cmdr cdr comdr adm brig pres supt insp det atty amb mx sr. st ste mt ft no nos fig \
            figs vol vols pp art arts sec para ch eq op cf vs ca approx est
            """, .leading)
        + words(
            """
            inc corp ltd co cos bros plc llc jr sr esq ave blvd rd sq bldg dept univ assn assoc govt ed eds al viz \
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri \
            ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mont neb nev okla ore pa \
            penn tenn tex va vt wash wis wyo ont que b.sc ph.d m.sc
            """, .free)
        + words("etc a.m p.m am pm b.c a.d b.c.e c.e", .trailing)

    /// Abbreviations that are words too (`no`, `art`, `miss`): read as such only where a number or a name follows.
    static let ambiguousAbbreviations: [String] = words(
        "no nos fig figs art arts sec op est ed mar sun mon wed miss ill ind wash ore pa ga am pm del mont para ch")

    /// Prefixes that are no words of their own: they stay with what follows in lower case (`co-operation`).
    static let boundPrefixes: [String] = words(
        """
        anti bi co de e extra hyper infra inter intra macro meta micro mini mis mono multi neo non omni poly post pre pro
        proto pseudo quasi re semi sub supra tele tri ultra uni
        """)

    /// Words that, with a capital behind an abbreviation, begin a new sentence.
    static let sentenceStarters: [String] = words(
        """
        the a an he she it they we i you his her its their our my your this that these those there here in on at by for \
        from with without within of to as after before when while since until during despite although though because if \
        unless but and or so yet nor however meanwhile moreover furthermore nevertheless nonetheless therefore thus \
        instead also earlier later then now today yesterday tomorrow last next once some many most several few all both \
        each every one two three another other others no not nobody nothing who what why how where which whose whether \
        according among amid between through under over about against around because its is are was were do does did \
        has have had will would can could should may might asked speaking addressing only even still such like
        """)

    /// Verbs that attribute speech: behind `?"` or `!"` and a name they continue the sentence.
    static let speechVerbs: [String] = words(
        """
        said says asked asks added told replied answered wrote writes shouted cried exclaimed declared continued \
        insisted demanded wondered tweeted posted remarked explained stated
        """)

    /// Days of the week and time zones, which follow `a.m.` inside a sentence.
    static let hourFollowers: [String] = words(
        """
        monday tuesday wednesday thursday friday saturday sunday utc gmt bst cet cest eet eest msk est edt cst cdt mst mdt \
        pst pdt ast adt ist jst aest
        """)

    private static func words(_ list: String) -> [String] {
        list.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    private static func words(_ list: String, _ kind: Abbreviation) -> [(String, Abbreviation)] {
        words(list).map { ($0, kind) }
    }
}

/// The words by which English attributes what is said.
enum EnglishAttribution {
    /// Words behind an apostrophe that stands for left-out letters.
    static let elisions: Set<String> = Set(words("em til till tis twas cause n bout round nuff"))

    /// Verbs of speech: the lemma, and its past, participle and gerund where they are irregular (`past/participle/gerund`).
    ///
    /// The verbs stand by what may follow them; a verb may stand in several lists.
    static let verbs: [(frame: AttributionWord.Frame, lemmas: String)] = [
        (
            [.clause, .inversion],
            """
            say:said claim report announce state note indicate suggest allege estimate confirm add:added/added/adding \
            explain argue declare warn reveal insist assert stress emphasize emphasise reiterate tweet remark contend \
            testify caution recount clarify complain rule reply:replied underline underscore write:wrote/written/writing \
            boast opine exclaim stipulate proclaim affirm reaffirm attest predict forecast:forecast \
            speculate posit
            """
        ),
        (
            [.clause],
            """
            admit:admitted/admitted/admitting acknowledge concede recall mention disclose hint signal:signalled/signalled/signalling \
            conclude counter intimate profess swear:swore/sworn lament
            """
        ),
        (
            [.thatClause],
            """
            propose recommend demand request rule agree accept maintain observe deny:denied dispute post vow pledge promise confess comment \
            respond advise ask imply:implied decide highlight show:showed/shown reject repeat rebut:rebutted/rebutted/rebutting plead \
            theorize theorise guarantee outline apologise apologize threaten instruct order
            """
        ),
        ([.addressee, .clause], "tell:told inform assure remind notify:notified"),
        ([.addressee], "warn advise promise"),
        ([.infinitive], "promise vow pledge claim profess swear:swore/sworn threaten"),
        ([.objectInfinitive], "urge ask instruct tell:told warn advise beg:begged/begged/begging implore exhort"),
        (
            [.nounPhrase],
            """
            outline emphasize emphasise stress underline underscore highlight reiterate demand predict
            """
        ),
        (
            [.naming],
            "call describe criticize criticise label:labelled/labelled/labelling brand characterize characterise term denounce"
        ),
        ([.against], "warn caution"),
        ([.noQuotation], "show:showed/shown imply:implied decide theorize theorise"),
        ([.denial], "deny:denied dispute reject rebut:rebutted/rebutted/rebutting"),
        (
            [.quotationOnly, .inversion],
            """
            continue joke quip:quipped/quipped/quipping shout ask tweet post comment respond reply:replied answer wonder \
            conclude cry:cried read:read/read sing:sang/sung chant think:thought/thought believe marvel \
            counter retort urge laugh yell whisper mutter plead scream recall admit:admitted/admitted/admitting \
            elaborate demand promise vow pledge \
            observe fear hope worry expect specify
            """
        ),
        (
            [.quotationOnly],
            """
            slam:slammed/slammed/slamming praise criticize criticise condemn accuse propose feel:felt find:found determine \
            direct hold:held hail attack decry deride liken portray dismiss express blame ridicule mock credit compare cite \
            welcome request order decree
            """
        ),
        (
            [.particle],
            "point call go:went/gone make:made/made set:set/set/setting speak:spoke/spoken lay:laid/laid spell refer:referred/referred/referring"
        ),
    ]

    /// Particles that make a verb one of speech, with what follows.
    static let particles: [(verb: String, particle: String, frame: AttributionWord.Frame)] = [
        ("point", "out", [.clause, .nounPhrase]), ("call", "for", [.nounPhrase]), ("call", "on", [.objectInfinitive]),
        ("call", "upon", [.objectInfinitive]), ("make", "clear", [.clause]), ("set", "out", [.nounPhrase]),
        ("lay", "out", [.nounPhrase]), ("spell", "out", [.nounPhrase]), ("go", "on", [.quotationOnly]),
        ("refer", "to", [.quotationOnly, .naming]),
    ]

    /// Nouns that carry a statement: `his warning that …`.
    static let cueNouns = words(
        """
        statement claim assertion warning demand position insistence suggestion allegation argument announcement \
        acknowledgement acknowledgment admission promise pledge prediction declaration complaint contention assurance \
        accusation denial remark comment view proposal call
        """)

    /// Words before a term, a title, a name or a nickname in quote marks.
    static let naming = words(
        """
        dubbed nicknamed titled entitled named slogan hashtag term terms phrase word words nickname codenamed so-called \
        album song single film movie book novel episode series show headline headlined award category title titles \
        alias aka codename code-named called known translated meaning means sign signs banner banners poster chant \
        label labeled labelled branded section chapter track game exhibition painting poem play essay paper \
        operation project program programme campaign message reading motto case theme
        """)

    static let determiners = words(
        """
        a an the this these those some many several no any each every both all another other one two three four five six \
        seven eight nine ten most few more half dozens hundreds thousands
        """)
    static let possessives = words("his her its their our my your")
    static let prepositions = words(
        """
        of in on at for from with by to about against among amid around before after between during into near over since \
        through throughout toward towards under upon within without behind despite regarding concerning via versus \
        outside inside across along beyond per
        """)
    static let pronouns = words("he she they it we i you")
    static let objectPronouns = words("him her them me us himself herself themselves itself everyone everybody people")
    static let relatives = words("who which whom")
    static let auxiliaries = words(
        """
        has have had is are was were be been being do does did will would can could should may might must 's 've 'd 're 'm \
        'll wo ca having
        """)
    static let adverbs = words(
        """
        also later earlier then now previously repeatedly reportedly allegedly further again once still already just \
        initially subsequently recently publicly privately officially specifically first only even earlier since \
        consistently meanwhile therefore thus additionally since always often ever today yesterday eventually finally \
        angrily simply clearly openly strongly flatly soon briefly separately jointly
        """)
    static let negations = words("not n't never nor")
    static let conjunctions = words("and but or yet &")
    static let subordinators = words(
        "because while although though if when whereas whether unless until where how why what whose so than once")
    static let times = words(
        """
        monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week month year morning \
        afternoon evening night january february march april may june july august september october november december \
        jan feb mar apr jun jul aug sep sept oct nov dec weekend days weeks months years
        """)

    /// Whether a noun means a text that somebody issues.
    static func isDocument(_ key: WordKey) -> Bool { documents.contains(key) }

    private static let documents = WordTable(
        words: words(
            "statement letter tweet report release memo post message video announcement notice ruling opinion decree order"
        ))

    /// Whether a determiner stands for people alone as well: `several said`.
    static func isQuantifier(_ key: WordKey) -> Bool { quantifiers.contains(key) }

    private static let quantifiers = WordTable(words: words("several some many both all most another few others"))

    /// Whether a determiner or adjective stands with a plural.
    static func callsForPlural(_ key: WordKey) -> Bool { pluralWords.contains(key) }

    private static let pluralWords = WordTable(
        words: words(
            "all other both many several few these those two three four five six seven eight nine ten various numerous")
    )

    /// Whether a participle is as often a noun: `the court's ruling`.
    static func isGerundNoun(_ key: WordKey) -> Bool { gerundNouns.contains(key) }

    private static let gerundNouns = WordTable(
        words: words("ruling warning finding reading writing feeling reporting posting hearing"))

    /// Whether a noun may stand behind the name of an outlet (`Reuters news agency`).
    static func isOutletNoun(_ key: WordKey) -> Bool { outletNouns.contains(key) }

    private static let outletNouns = WordTable(
        words: words(
            "news agency radio television tv newspaper magazine channel network website broadcaster reporters programme program"
        ))

    static func words(_ list: String) -> [String] {
        list.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}

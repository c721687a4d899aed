/// The words of English that the rules around names know.
struct EnglishMentionWords: Sendable {
    /// Prepositions before the setting of an event.
    let settingPrepositions = WordTable(
        words: split("in at near from across outside inside around within throughout to into via toward towards"))
    /// Verbs and nouns before an outlet that only published something.
    let outletCues = WordTable(
        words: split("told interview speaking spoke reported quoted interviewed writing wrote"))
    /// Words between such a cue and the outlet.
    let outletLinks = WordTable(
        words: split("with to by for in on britain 's the newspaper broadcaster channel agency"))
    /// Verbs before `to` and a known outlet, to which somebody spoke: `gave to Bloomberg`.
    let hearingCues = WordTable(words: split("gave given giving grant granted talked talking talks"))
    /// The noun behind an outlet that only published something: `a Bloomberg interview`.
    let interview = WordKey("interview")
    /// Verbs behind an outlet that only published something.
    let outletVerbs = WordTable(words: split("reported reports reporting wrote writes"))
    /// Nouns behind a body's name that mean the body or its people.
    let groupNouns = WordTable(
        words: split(
            """
            movement group rebels fighters forces militants militia insurgents officials leadership network party \
            gunmen troops soldiers commanders authorities
            """))
    /// Marks before the name of a ship.
    let shipPrefixes = WordTable(
        words: split(
            """
            uss hms mv ms mt rms ss usns uscgc hmas hmcs hmnzs ins rv fv sv lnc rrs rfa rov hmt hmhs ssv usat \
            kri orp tcg bns pns jds js roks
            """))
    /// Nouns right before the name of a ship.
    let ships = WordTable(
        words: split(
            """
            ship warship flagship steamship cruiser destroyer frigate corvette submarine tanker freighter trawler ferry \
            yacht schooner tugboat icebreaker lifeboat battleship vessel
            """))
    /// Words that end names of places and are nobody's surname.
    let placeHeads = WordTable(
        words: split(
            """
            airport airfield airbase stadium arena street avenue boulevard motorway highway facility prison jail penitentiary \
            cathedral basilica monastery cemetery island islands mountains peninsula archipelago province county district \
            fault volcano reservoir base
            """))
    /// Words that end names of places and of no body.
    let siteHeads = WordTable(
        words: split(
            "airport airfield stadium facility penitentiary cemetery island islands peninsula archipelago fault volcano zoo"
        ))
    /// Words that end names of bodies and are nobody's surname.
    let bodyHeads = WordTable(
        words: split(
            """
            university college institute foundation committee commission council ministry department agency association \
            federation corporation company museum hospital school academy organization organisation society authority \
            airlines airways group party police bulletin herald gazette tribune newspaper magazine enterprises industries \
            technologies inc ltd llc plc
            """))
    /// Words that end names of events, laws and prizes and of no body.
    let thingHeads = WordTable(
        words: split(
            "act treaty festival olympics olympiad marathon championship championships tournament awards week day"))
    /// Nouns that say of the name behind them that it is a body's.
    let bodyNouns = WordTable(
        words: split(
            """
            company firm corporation manufacturer retailer supermarket brand startup start-up airline carrier bank insurer \
            newspaper daily weekly tabloid broadcaster magazine website outlet publisher party charity nonprofit non-profit \
            organization organisation foundation union university ngo think-tank band supergroup distributor developer
            """))
    /// Words that end names of events and are nobody's surname.
    let eventHeads = WordTable(
        words: split(
            """
            festival tournament championship championships olympics olympiad convention expo comicon marathon summit \
            conference awards treaty act
            """))
    /// Words that end names of bodies that every state has.
    let stateBodies = WordTable(
        words: split(
            """
            ministry parliament army navy embassy consulate government forces court senate police association federation \
            council commission agency committee
            """))
    /// Words that point at what the text spoke of.
    let demonstratives = WordTable(words: split("this that these those our your my his her their such"))
    /// Acronyms of common nouns.
    let commonAcronyms = WordTable(
        words: split(
            """
            cctv dna rna mrna ceo cfo coo cto suv tv dvd cd pc phd ba ma mba lgbt lgbtq gdp ppe icu pcr ufo ied vip hq ngo \
            ngos qc kc mp mps mep meps pm id ids faq pdf url html http vpn ai crt adhd ptsd iq asap diy led lcd usb \
            atm pin sms hr pr r&b dj mc mvp cpr er atv rpg tnt wmd wmds gmt utc est edt pst pdt cet bst am ok
            """))
    /// Nouns for relatives.
    let kin = WordTable(
        words: split(
            """
            wife husband son daughter mother father brother sister parents sons daughters brothers sisters widow widower \
            fiancé fiancée aunt uncle nephew niece cousin grandson granddaughter grandfather grandmother stepson stepfather \
            stepdaughter stepmother spouse
            """))
    /// Nouns before the name of somebody invented.
    let characters = WordTable(words: split("character characters superhero supervillain villain protagonist antihero"))
    /// Words before the name that somebody was born with.
    let birth = WordTable(words: split("born née nee"))
    /// What somebody belongs to, before a name.
    let camps = WordTable(
        words: split("democrat republican conservative socialist communist libertarian marxist independent congressman")
    )
    /// Offices of several, before a name.
    let officers = WordTable(
        words: split(
            """
            representatives senators presidents governors ministers justices judges ambassadors generals premiers lawmakers \
            congressmen secretaries chancellors mayors
            """))
    /// Small particles that a hyphen joins to a surname.
    let joinedParticles = WordTable(words: split("al el an as ad ar ash at az ed es ul ur bin ben"))
    /// Storms that bear names of persons.
    let storms = WordTable(words: split("hurricane typhoon cyclone storm"))
    /// The word that only some storms have before their name, and those behind it.
    let tropical = WordTable(words: split("tropical"))
    let tropicalStorms = WordTable(words: split("storm depression cyclone"))
    /// Words that names of storms begin with.
    let stormHeads = WordTable(words: split("hurricane typhoon cyclone tropical superstorm"))
    /// Prepositions before a medium in which something was said.
    let media = WordTable(words: split("via on"))
    /// What a credit names before the one who made it (`Photo: …`).
    let pictures = WordTable(
        words: split("image images photo photos photograph photographs picture pictures illustration credit credits"))
    /// Bodies behind an office and its `'s` (`Sheriff's Office`).
    let officeBodies = WordTable(words: split("office department bureau"))
    /// Parliaments that are numbered by their sessions.
    let numberedBodies = WordTable(words: split("congress parliament legislature knesset bundestag assembly"))
    /// Forms of `be` that make a passive.
    let passiveAuxiliaries = WordTable(words: split("is are was were be been being"))
    /// Verbs that tell of a place only that something happens there.
    let hostingVerbs = WordTable(words: split("host hosts hosted hosting lies lie located situated borders"))
    /// Adjectives that belong to an office before a name.
    let roleModifiers = WordTable(
        words: split(
            """
            former ex acting outgoing incoming then deputy senior chief top interim caretaker late current new newly first \
            veteran leading prominent vice assistant associate shadow junior retired longtime opposition elected \
            unrecognized self-proclaimed disgraced ousted exiled jailed embattled state federal local national regional
            """))
    /// Words that may stand inside of an apposition before its office.
    let determiners = WordTable(words: split("the a an its his her their our my one"))
    /// Masculine pronouns.
    let masculinePronouns = WordTable(words: split("he him his himself"))
    /// Feminine pronouns.
    let femininePronouns = WordTable(words: split("she her hers herself"))
    /// Small words that names begin with.
    let nameParticles = WordTable(words: split("van von der den de del della di da dos bin ibn abu ben ter ten"))
    /// Prefixes that join a people in one word (`post-Soviet`).
    let prefixes = WordTable(
        words: split("post pre anti pro non ex neo ultra trans pan intra inter cross un sub counter mid"))
    /// Words of names that stay small.
    let innerWords = WordTable(words: split("of the and for in on de la du del von van & 's to al bin"))
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

/// The nouns by which English describes a speaker without a name, by what they tell.
enum SpeakerNouns {
    /// Someone who speaks for a body: the body is the speaker.
    static let delegates: Set<String> = words(
        """
        spokesman spokeswoman spokesperson spokespersons official representative statement release report website site page \
        account post tweet filing announcement communique communiqué notice memo letter email e-mail blog campaign office \
        advisory bulletin document documents newsletter study survey poll website statistics data figures spokespeople \
        summary opinion decree proclamation verdict memo message video interview
        broadcast article paper press-release headquarters editorial ruling judgment judgement decision
        """)

    /// Texts: `the statement` is whose the last one was.
    static let documents: Set<String> = words(
        "statement release report website filing announcement letter document study ruling judgment judgement decision memo"
    )

    /// Texts of scholars, which name the journal that printed them.
    static let researches: Set<String> = words("study paper survey research analysis review article")

    /// Where people and bodies publish their own words.
    static let platforms: Set<String> = words(
        "twitter facebook instagram youtube telegram tiktok weibo vkontakte snapchat linkedin reddit whatsapp mastodon bluesky"
    )

    /// Offices that one person holds, as descriptions name them without the name.
    static let offices: Set<String> = words(
        """
        president minister premier chancellor king queen prince princess emperor pope governor mayor senator ambassador \
        secretary chairman chairwoman chairperson chair chief director commissioner general admiral colonel judge justice \
        prosecutor attorney speaker leader head lawmaker politician deputy envoy candidate nominee coach captain manager \
        professor scientist researcher author bishop archbishop cardinal sheriff commander coordinator spokesman \
        spokeswoman spokesperson lawyer journalist actor actress singer activist congressman congresswoman \
        congressperson representative economist analyst executive founder owner striker driver player vice-president \
        sultan sheikh emir founder co-founder ceo
        """)

    /// Offices that the word on the left covers: `the leader` may be a president.
    static let synonyms: [String: [String]] = [
        "leader": [
            "president", "chancellor", "king", "premier", "chief", "head", "prime minister", "chair", "chairman",
            "leader",
        ],
        "premier": ["prime minister", "premier"],
        "politician": ["minister", "senator", "leader", "mayor", "governor", "representative", "president"],
        "lawmaker": ["senator", "representative", "congressman", "congresswoman", "deputy", "member"],
        "lawyer": ["lawyer", "attorney"],
        "attorney": ["lawyer", "attorney"],
        "foreign minister": [
            "foreign minister", "foreign secretary", "minister of foreign affairs", "secretary of state",
        ],
        "defence minister": ["defence minister", "defense minister", "defence secretary", "defense secretary"],
        "defense minister": ["defence minister", "defense minister", "defence secretary", "defense secretary"],
        "diplomat": ["ambassador", "envoy", "minister"],
        "chief": ["chief", "head", "director", "president", "commander"],
        "head": ["head", "chief", "director", "president", "chair"],
        "coach": ["coach", "manager"],
        "scientist": ["scientist", "professor", "researcher"],
        "congressman": ["representative", "congressman"],
        "congresswoman": ["representative", "congresswoman"],
    ]

    /// Territories: `the city of Lviv` is Lviv.
    static let territories: Set<String> = words("city town state county province municipality district")

    /// Who somebody is to another, in plain letters.
    static let relatives: Set<String> = words(
        """
        wife husband widow widower fiance fiancee spouse partner girlfriend boyfriend son daughter brother \
        sister mother father parent uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother stepson \
        stepdaughter stepfather stepmother half twin friend colleague neighbour neighbor
        """)

    /// Words that say an office is no longer held.
    static let past: Set<String> = words("former ex late then ex-president ex-minister ex-prime previous onetime")

    /// Words that make another office of the one behind them: a vice president is no president.
    static let lessening: Set<String> = words("vice deputy assistant acting under associate shadow")

    /// Bodies that have the word in their name: `the ministry`, `the court`.
    static let bodies: Set<String> = words(
        """
        ministry court department agency commission committee council union parliament senate congress party bank \
        university institute association federation league organization organisation authority bureau board foundation \
        police army navy force forces church airline academy administration service office alliance assembly cabinet \
        government club society fund company corporation group hospital museum school college company tribunal embassy \
        coalition command movement front center centre laboratory
        """)

    /// Bodies that need not have the word in their name: the last body that spoke or acted is meant.
    static let loose: Set<String> = words(
        """
        company firm group organization organisation agency network newspaper paper outlet broadcaster channel magazine \
        retailer manufacturer airline party charity watchdog regulator body alliance bank tabloid daily carrier maker \
        developer publisher union ministry court department commission committee council
        """)

    /// Men and women by the noun alone.
    static let masculine: Set<String> = words(
        "man he his spokesman chairman congressman king prince actor businessman sultan emir father son brother husband"
    )
    static let feminine: Set<String> = words(
        "woman she her spokeswoman chairwoman congresswoman queen princess actress businesswoman mother daughter sister wife"
    )

    private static func words(_ list: String) -> Set<String> {
        Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}

import Linguistics
import Testing

struct MentionRulesTests {
    private struct Result {
        var text: Text
        var mentions: [Mention]
        /// Names with their kinds.
        var names: [String] { mentions.map { "\(text[$0.range]) \($0.kind.name)" } }
        /// The mention of a name.
        func mention(_ name: String) throws -> Mention { try #require(mentions.first { text[$0.range] == name }) }
        /// The role of a name.
        func role(_ name: String) throws -> String? { try mention(name).role.map { text[$0] } }
    }

    private func apply(_ marked: String, headline: Int? = nil) throws -> Result {
        let models = try ShippedModels.models.get()
        let marked = MarkedText(marked)
        let (tagged, mentions) = marked.tagged(by: NameTagger(models: models))
        let context = TextContext(headline: headline.map { TextRange(start: 0, end: Int32($0)) })
        return Result(
            text: marked.text, mentions: MentionRules(models: models).apply(mentions, to: tagged, context: context))
    }

    @Test("Titles stay outside of names, and a title alone is no name")
    func titles() throws {
        let result = try apply("On Monday [PER President Marta Olsen] met [PER Speaker] and [PER Dean Miller] there.")
        #expect(result.names == ["Marta Olsen person", "Dean Miller person"])
    }

    @Test("The office before a name is its role, with state and former")
    func roleBefore() throws {
        let result = try apply(
            "The former [MISC Danish] Foreign Minister [PER Lars Holm] met president [PER Ana Ruiz].")
        #expect(try result.role("Lars Holm") == "former Danish Foreign Minister")
        #expect(try result.role("Ana Ruiz") == "president")
        #expect(try result.mention("Lars Holm").context.contains(.titled))
    }

    @Test("The office of a state or body before a name is its role")
    func roleWithComplementBefore() throws {
        let result = try apply(
            "The talks with President of [LOC Peru] [PER Ana Ruiz] and Mayor of the [LOC Hague] [PER Jan Novak] ended.")
        #expect(try result.role("Ana Ruiz") == "President of Peru")
        #expect(try result.role("Jan Novak") == "Mayor of the Hague")
        let other = try apply("The spokesman for the President of [LOC Peru] [PER Lars Holm] spoke.")
        #expect(try other.role("Lars Holm") == nil)
    }

    @Test("The office in apposition behind a name is its role")
    func roleBehind() throws {
        let result = try apply("[PER Jan Novak], the secretary general of [ORG NATO], left early.")
        #expect(try result.role("Jan Novak") == "secretary general of NATO")
    }

    @Test("The office between two names behind a possessive tells of the first")
    func officeBetweenNames() throws {
        let result = try apply("According to [PER Ana Ruiz], [PER Holm]'s former spokeswoman, [PER Holm] died at home.")
        #expect(result.mentions.filter { result.text[$0.range] == "Holm" }.allSatisfy { $0.role == nil })
    }

    @Test("A noun that only describes another one is no office")
    func attributiveOffices() throws {
        let result = try apply(
            "[PER Jan Novak], the general manager of [ORG Hotel Astoria], left. [PER Ana Ruiz], a marine ecologist, came."
        )
        #expect(try result.role("Jan Novak") != "general")
        #expect(try result.role("Ana Ruiz") == nil)
    }

    @Test("An office does not end in the adjective of another noun")
    func complementAdjective() throws {
        let result = try apply("[PER Jan Novak], mayor of the [MISC Czech] city of [LOC Brno], was there.")
        #expect(try result.role("Jan Novak") == "mayor")
    }

    @Test("In a list of names an office belongs to the name behind it")
    func officesInLists() throws {
        let result = try apply("Speakers were [PER Ana Ruiz], [MISC Danish] senator [PER Lars Holm], and others.")
        #expect(try result.role("Ana Ruiz") == nil)
        #expect(try result.role("Lars Holm") == "Danish senator")
    }

    @Test("The portfolio belongs to the office")
    func portfolios() throws {
        let result = try apply("On Monday Secretary of Justice [PER Lena Ortiz] resigned.")
        #expect(try result.role("Lena Ortiz") == "Secretary of Justice")
        let other = try apply("A brother of President [PER Jan Novak] met then-president [PER Ana Ruiz].")
        #expect(try other.role("Jan Novak") == "President")
        #expect(try other.role("Ana Ruiz") == "then-president")
    }

    @Test("Who made a picture is named like an author")
    func pictureCredits() throws {
        let result = try apply(
            "The square on Monday. Image: [PER Ana Ruiz]. Photo by [PER Lars Holm]. He met [PER Jan Novak].")
        #expect(try result.mention("Ana Ruiz").context.contains(.byline))
        #expect(try result.mention("Lars Holm").context.contains(.byline))
        #expect(try !result.mention("Jan Novak").context.contains(.byline))
    }

    @Test("An adjective that begins a sentence is no part of a name")
    func leadingAdjectives() throws {
        let result = try apply("[PER Longtime Ruiz] aide Tom left. [PER Former Ana Ruiz] aide Tom left.")
        #expect(result.names == ["Ruiz person", "Ana Ruiz person"])
    }

    @Test("A person right behind a well-known body is a name of its own")
    func members() throws {
        let result = try apply(
            "The head of [MISC Greenpeace Lars Holm] spoke. [ORG Amnesty International Canada] agreed.")
        #expect(
            result.names == [
                "Greenpeace organization", "Lars Holm person", "Amnesty International Canada organization",
            ])
        let other = try apply("The director of [MISC Amnesty International Mei]-ling [PER Chan] said so.")
        #expect(other.names == ["Amnesty International organization", "Mei-ling Chan person"])
    }

    @Test("A form of address is no role but tells the gender")
    func formsOfAddress() throws {
        let result = try apply("They thanked Mrs [PER Kowalska] and Mr [PER Brandt].")
        #expect(try result.role("Kowalska") == nil)
        #expect(try result.mention("Kowalska").context.contains(.feminine))
        #expect(try result.mention("Brandt").context.contains(.masculine))
    }

    @Test("Subjects and agents act; the passive, settings and hosts do not")
    func acts() throws {
        let result = try apply(
            """
            [PER Ana Ruiz], who flew in late, signed the treaty. The bridge was built by [ORG Siemens]. [PER Lars Holm] was \
            arrested. Talks began in [LOC Davos], [LOC Switzerland]. [LOC Norway] hosted the meeting. \
            [LOC Chile] of course agreed.
            """)
        let acting = result.mentions.filter { $0.context.contains(.acts) }.map { result.text[$0.range] }
        #expect(acting == ["Ana Ruiz", "Siemens"])
        #expect(try result.mention("Davos").context.contains(.setting))
        #expect(try result.mention("Switzerland").context.contains(.setting))
    }

    @Test("An outlet that only published something is cited")
    func citedOutlets() throws {
        let result = try apply(
            """
            She told [ORG Reuters] so. In an interview with [ORG Bloomberg] he agreed. [ORG Deutsche Welle] dismissed \
            its director.
            """)
        #expect(try result.mention("Reuters").context.contains(.citedOutlet))
        #expect(try result.mention("Bloomberg").context.contains(.citedOutlet))
        #expect(!(try result.mention("Deutsche Welle").context.contains(.citedOutlet)))
    }

    @Test("An outlet to which somebody spoke is cited, a body that is given something is not")
    func hearingOutlets() throws {
        let result = try apply(
            """
            She spoke of it in an interview that she gave to [ORG Bloomberg]. The [ORG ITV] interview lasted an hour. The \
            money was given to [ORG Greenpeace].
            """)
        #expect(try result.mention("Bloomberg").context.contains(.citedOutlet))
        #expect(try result.mention("ITV").context.contains(.citedOutlet))
        #expect(!(try result.mention("Greenpeace").context.contains(.citedOutlet)))
    }

    @Test("The acronym of an outlet is a name wherever it stands")
    func outletAcronyms() throws {
        let result = try apply("The minister told the British broadcaster ITV that talks had begun.")
        #expect(try result.mention("ITV").kind == .organization)
    }

    @Test("An acronym in brackets and its full name point at each other")
    func brackets() throws {
        let result = try apply("The [ORG National Council of Fisheries] ([ORG NCF]) refused.")
        #expect(result.mentions.map(\.expansion) == [1, 0])
    }

    @Test("An editor's insertion and words in quote marks are told")
    func insertions() throws {
        let models = try ShippedModels.models.get()
        let text = Text("“If he [Lars Holm] agrees, Norway gains,” said Ana Ruiz.")
        let tagged = NameTagger(models: models).partsOfSpeech(of: text)
        let range = try #require(String(decoding: text.utf8, as: UTF8.self).utf8.firstIndex(of: 0x4C)).utf16Offset(
            in: String(decoding: text.utf8, as: UTF8.self))
        let start = Int32(range + 2)
        let mention = Mention(range: TextRange(start: start, end: start + 9), sentence: 0, kind: .person)
        let found = MentionRules(models: models).describe([mention], in: tagged, context: TextContext())
        #expect(found.first?.context.contains([.inserted, .quoted]) ?? false)
    }

    @Test(
        "Borders of names are mended",
        arguments: [
            (
                "The [ORG Ministry of Defence] of [LOC Ukraine] said no.",
                ["Ministry of Defence of Ukraine organization"]
            ),
            ("Funds for [MISC Medicare and Medicaid] shrank.", ["Medicare misc", "Medicaid misc"]),
            ("The [LOC Iran]–[LOC Iraq] War ended.", ["Iran–Iraq War misc"]),
            ("It cites the [LOC United States] Constitution twice.", ["United States Constitution misc"]),
            ("Fields lay waste after Hurricane [PER Lorenzo] passed.", ["Hurricane Lorenzo misc"]),
            (
                "They asked the [MISC European] Union and Saudi Aramco.",
                ["European Union organization", "Saudi Aramco organization"]
            ),
            ("Many Norwegian ships left.", ["Norwegian misc"]),
            ("Old post-[MISC Soviet] arsenals rust.", ["post-Soviet misc"]),
            ("The 116th [ORG United States Congress] met.", ["116th United States Congress organization"]),
            ("Polls closed in [LOC Ukraine] late.", ["Ukraine place"]),
        ])
    func borders(marked: String, expected: [String]) throws {
        #expect(try apply(marked).names == expected)
    }

    @Test("A word of a capitalized headline is no part of a name that stands without it below")
    func headlines() throws {
        let title = "Holm Open to Talks With Rebels"
        let result = try apply(
            "[PER Holm Open] to Talks With Rebels\n\nPresident [PER Lars Holm] agreed.", headline: title.utf8.count)
        #expect(result.names == ["Holm person", "Lars Holm person"])
    }

    @Test("Any text and any mentions are taken without a trap, in order and without overlap")
    func anyInput() throws {
        let models = try ShippedModels.models.get()
        let rules = MentionRules(models: models)
        let tagger = NameTagger(models: models)
        let parts = [
            "President ", "Mr ", "[", "] ", "(", ")", "“", "”", "\"", "Ana Ruiz ", "of ", "the ", "UN-", "–", "\n\n",
            "’s ",
            "NATO ", "post-", "Soviet ", "War ", ", ", ". ", "by ", "said ", "116th ", "\u{0}", "漢字 ", "ğ",
        ]
        var state: UInt64 = 11
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: (state >> 33) % UInt64(bound))
        }
        for _ in 0..<200 {
            let text = Text((0..<30).map { _ in parts[next(parts.count)] }.joined())
            let tagged = tagger.partsOfSpeech(of: text)
            guard !tagged.tokens.isEmpty else { continue }
            let mentions = (0..<6).map { _ in
                let first = next(tagged.tokens.count)
                let last = min(tagged.tokens.count - 1, first + next(4))
                let sentence = tagged.sentences.firstIndex { $0.tokens.contains(Int32(first)) } ?? 0
                return Mention(
                    range: TextRange(start: tagged.tokens[first].range.start, end: tagged.tokens[last].range.end),
                    sentence: Int32(sentence), kind: EntityKind.allCases[next(4)])
            }
            let found = rules.apply(mentions, to: tagged, context: TextContext(headline: TextRange(start: 0, end: 20)))
            for (left, right) in zip(found, found.dropFirst()) { #expect(left.range.end <= right.range.start) }
        }
    }

    @Test("A text of one sentence with ten thousand names takes time linear in its length", .timeLimit(.minutes(5)))
    func longSentence() throws {
        let models = try ShippedModels.models.get()
        let tagger = NameTagger(models: models)
        let text = Text(String(repeating: "the Iran-Iraq War of President Lars Holm, Chile and Norway ", count: 5000))
        let (tagged, mentions) = tagger.tag(text)
        let found = MentionRules(models: models).apply(
            mentions, to: tagged, context: TextContext(headline: text.range))
        #expect(found.count > 5000)
    }

    @Test("Ships are no persons and no bodies, with their mark and named again")
    func ships() throws {
        let result = try apply(
            "The USS [PER Lars Holm] sailed. A tanker met the cargo ship [ORG Bandar Orla]. The [PER Bandar Orla] sank."
        )
        #expect(result.names == ["USS Lars Holm misc", "Bandar Orla misc", "Bandar Orla misc"])
        let person = try apply("The USS [PER Lars Holm] sailed. President [PER Lars Holm] came.")
        #expect(person.names == ["USS Lars Holm misc", "Lars Holm person"])
    }

    @Test("Names that end in a word for buildings, bodies or events are no persons")
    func heads() throws {
        let result = try apply(
            "It was at [PER Richard Holm Correctional Facility], at [PER Holm University] and at [PER Holm Tournament]."
        )
        #expect(
            result.names == [
                "Richard Holm Correctional Facility place", "Holm University organization", "Holm Tournament misc",
            ])
    }

    @Test("What a person is of is a body, unless it is called like somebody")
    func bodyOfPerson() throws {
        let result = try apply("[PER Doug Miller] of [PER Zelltech Aurora] and [PER Ana Ruiz] of [PER Mary Holm] came.")
        #expect(result.mentions.map(\.kind) == [.person, .organization, .person, .person])
    }

    @Test("A hyphen, a joined particle or a nickname in quote marks does not cut a name")
    func uncutNames() throws {
        let result = try apply(
            """
            The lead Paul Sun-[PER Hyung Lee] came. Minister [PER Prayuth Chan]-o-cha left. [PER Valéry Giscard] d'Estaing \
            sat. President [PER Abdel Fattah] el-Sisi spoke. Sergeant [PER Matiu] "Matt" Ratana fell.
            """)
        #expect(
            result.names.map { $0.replacing(" person", with: "") } == [
                "Paul Sun-Hyung Lee", "Prayuth Chan-o-cha", "Valéry Giscard d'Estaing", "Abdel Fattah el-Sisi",
                "Matiu \"Matt\" Ratana",
            ])
    }

    @Test("Two words that and joins are one body's name behind the article")
    func bodiesWithAnd() throws {
        let result = try apply("On Monday the Search and [ORG Rescue Agency] met the police.")
        #expect(result.names == ["Search and Rescue Agency organization"])
    }

    @Test("An office of several before a name is outside of it, and what editors mark in doubled brackets is no name")
    func officers() throws {
        let result = try apply("It was signed by [ORG Representatives Eliot Holm]. (([ORG WN])) Who are you?")
        #expect(result.names == ["Eliot Holm person"])
    }

    @Test("Lands with one jurisdiction, and what is a place behind the article alone, come from the lists")
    func landsOfTheLists() throws {
        let result = try apply("The [ORG High Court of England] and [LOC Wales] told the West that he went west.")
        #expect(result.names == ["High Court of England and Wales organization", "West place"])
    }

    @Test("The people before a body that every state has belongs to its name; before other bodies it stands alone")
    func nationalities() throws {
        let result = try apply(
            "The [MISC Danish] [ORG Foreign Ministry], Norwegian [ORG Armed Forces] and the [MISC Danish] [ORG Lego] agreed."
        )
        #expect(
            result.names == [
                "Danish Foreign Ministry organization", "Norwegian Armed Forces organization", "Danish misc",
                "Lego organization",
            ])
    }

    @Test("The noun before a name says that it is a body's, and somebody's party is no part of the name")
    func nounsBefore() throws {
        let result = try apply(
            "The Mexican company [PER Cultura Colectiva] met the daily [PER Zsava]. Then [PER Democrat Holm] spoke.")
        #expect(
            result.names.suffix(3) == ["Cultura Colectiva organization", "Zsava organization", "Holm person"])
    }

    @Test("Storms and laws are no bodies")
    func stormsAndLaws() throws {
        let result = try apply(
            "[ORG Tropical Depression Three] formed as the [ORG Ballot Interference Prevention Act] was read.")
        #expect(
            result.names == ["Tropical Depression Three misc", "Ballot Interference Prevention Act misc"])
    }

    @Test("An acronym in brackets of the end of a name alone does not abbreviate the name")
    func acronymsOfEnds() throws {
        let result = try apply("The [ORG Parliament of New South Wales] ([LOC NSW]) voted.")
        #expect(result.mentions.allSatisfy { $0.expansion == nil })
        #expect(result.mentions.map(\.kind) == [.organization, .place])
    }

    @Test("Acronyms of common nouns are no names, but where an outlet reports")
    func commonAcronyms() throws {
        let result = try apply(
            "[ORG This Court] saw it. The [ORG CCTV] showed it and the [PER CEO] of [ORG NASA] left. In Beijing [ORG CCTV] reported so."
        )
        #expect(result.names.filter { $0 != "Beijing place" } == ["NASA organization", "CCTV organization"])
    }

    @Test("A body and the person behind its of are two")
    func bodiesOfPersons() throws {
        let result = try apply(
            "The [ORG Democratic Union of Lena] [PER Marsh] met the [ORG National League of Otto Brandl] in May.")
        #expect(
            result.names == [
                "Democratic Union organization", "Lena Marsh person", "National League organization",
                "Otto Brandl person",
            ])
        let places = try apply("The [ORG University of Victoria] and the [ORG Government of Georgia] agreed.")
        #expect(places.mentions.count == 2)
    }
}

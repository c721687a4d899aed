import Articles
import Dossiers
import Linguistics
import Testing

@Suite("Speakers are settled over the dossier, or left open")
struct SpeakerResolverTests {
    private static let models = Result { try LanguageModels(files: EnglishFacts.files) }

    /// The names of the speakers of an article's statements, in text order.
    private func speakers(_ string: String) throws -> [String?] {
        let models = try Self.models.get()
        let article = Article(id: "a", path: "a.txt", title: "", format: .plainText, text: Text(string))
        let annotations = Annotator(models: models).annotate(article.text)
        let dossier = DossierAssembler(facts: models.worldFacts).assemble(
            corpus: Corpus(articles: [article]), annotations: [annotations])
        return dossier.statements.map { $0.speaker.map { dossier[$0].name } }
    }

    @Test("A surname means the person named in full")
    func surname() throws {
        let found = try speakers(
            "President Maria Lopez opened the port on Monday.\n\nLopez said the port would create jobs.")
        #expect(found == ["Maria Lopez"])
    }

    @Test("A statement does not begin with the date that stands before the title")
    func statedDate() throws {
        let models = try Self.models.get()
        let text = Text("date 2025-02-10 The port will close in May, President Maria Lopez said.")
        let article = Article(
            id: "a", path: "a.txt", title: "The port will close in May", format: .plainText, text: text)
        let dossier = DossierAssembler(facts: models.worldFacts).assemble(
            corpus: Corpus(articles: [article]), annotations: [Annotator(models: models).annotate(text)])
        #expect(dossier.statements.map { text[$0.evidence.range] } == ["The port will close in May"])
    }

    @Test("A pronoun means the speaker before it")
    func pronoun() throws {
        let found = try speakers(
            "David Brown said the bridge was safe. He added that tests would go on in spring.")
        #expect(found == ["David Brown", "David Brown"])
    }

    @Test("A pronoun of the other gender does not")
    func gender() throws {
        let found = try speakers(
            "Prime Minister David Brown met Sarah Jones in Oslo. She said the talks were useful.")
        #expect(found.last == "Sarah Jones")
    }

    @Test("A pronoun behind somebody without a name means nobody known")
    func unnamed() throws {
        let found = try speakers(
            """
            Prosecutor Sarah Jones said the trial would go on.

            One of the victims agreed to be named. She said the wait was hard.
            """)
        #expect(found == ["Sarah Jones", nil])
    }

    @Test("A description means who holds the office")
    func office() throws {
        let found = try speakers(
            """
            French President Luc Moreau arrived in Rome on Sunday with Italian Prime Minister Carla Conti.

            The president said the two countries would build a railway.
            """)
        #expect(found == ["Luc Moreau"])
    }

    @Test("A former holder is not meant by the office")
    func formerOffice() throws {
        let found = try speakers(
            """
            Former President Alan Price spoke in Leeds.

            The president said taxes would rise.
            """)
        #expect(found == [nil])
    }

    @Test("A spokesman speaks for his body")
    func spokesman() throws {
        let found = try speakers(
            "A spokesman for the European Commission said the rules would change.")
        #expect(found == ["European Commission"])
    }

    @Test("Where the text does not tell, nobody speaks")
    func nobody() throws {
        #expect(try speakers("Officials said the road was closed.") == [nil])
        #expect(try speakers("The neighbours said the dog barked all night.") == [nil])
    }

    @Test("A bare quotation and its parts share a speaker")
    func bare() throws {
        let found = try speakers(
            "\"We are ready,\" Helen Clark said. \"Nothing will stop us now.\"")
        #expect(found == ["Helen Clark", "Helen Clark"])
    }

    @Test("Statements point at their sentence and words")
    func evidence() throws {
        let text = "It rained. Helen Clark said the dam would hold."
        let models = try Self.models.get()
        let article = Article(id: "a", path: "a.txt", title: "", format: .plainText, text: Text(text))
        let annotations = Annotator(models: models).annotate(article.text)
        let dossier = DossierAssembler(facts: models.worldFacts).assemble(
            corpus: Corpus(articles: [article]), annotations: [annotations])
        let statement = try #require(dossier.statements.first)
        #expect(article.text[statement.evidence.range] == "the dam would hold")
        #expect(statement.evidence.sentence == 1)
        #expect(dossier.articles[0].statements == 0..<1)
    }

    @Test("A pronoun goes on with whom it meant in the sentence before")
    func pronounChain() throws {
        let found = try speakers(
            """
            Laura Rossi had one child. She was also married to George Field and Martin Miller. She said the years were hard.
            """)
        #expect(found == ["Laura Rossi"])
    }

    @Test("Whom somebody speaks of in the same sentence does not speak next")
    func spokenOf() throws {
        let found = try speakers(
            """
            David Brown uploaded the letter on Monday. He said Peter Novak is "a model for us all"; however, "I wrote to \
            the court today," he added.
            """)
        #expect(Set(found) == ["David Brown"])
    }

    @Test("Of two people whom a pronoun can mean nobody is named")
    func twoPeople() throws {
        let found = try speakers(
            """
            Emma Clark spoke of her first film. Faced with the loss of Sarah Jones, the producers kept the series. "It was a \
            good day," she recalled.
            """)
        #expect(found == [nil])
    }

    @Test("It is the body named before it, not one that it quotes")
    func quotedBody() throws {
        let found = try speakers(
            """
            The Tidal Herald said the aircraft overran the runway. It cited the Red Cross as stating the crew was safe, and \
            claimed the pilot had left.
            """)
        #expect(found.last == "Tidal Herald")
    }

    @Test("A study in a journal is not the journal's, an account not its platform's")
    func media() throws {
        #expect(try speakers("One study in the Journal of Marine Biology from March noted the bay was warm.") == [nil])
        #expect(try speakers("An official government Twitter account said the roads were open.") == [nil])
    }

    @Test("One pronoun does not outweigh a given name")
    func givenName() throws {
        let found = try speakers(
            "Dave Miller tweeted after the news of her death. He said the sport was poorer for it.")
        #expect(found.last == "Dave Miller")
    }

    @Test("A pronoun is not whom the pronoun before it met")
    func disjoint() throws {
        let found = try speakers(
            """
            Peter Novak grew up in Bern. The next autumn he went to Cambridge, where he formed a friendship with the younger \
            David Brown. Of that time he said, "The days were long and happy for us both."
            """)
        #expect(found == ["Peter Novak"])
    }

    @Test("The World Health Organization's letters are no pronoun")
    func capitals() throws {
        let found = try speakers(
            "The World Health Organization (WHO) met in Rome. The WHO's website said the meeting was long.")
        #expect(found == ["World Health Organization"])
    }

    @Test("Somebody named in the main clause is whom a clause that depends on it means")
    func dependentClause() throws {
        let found = try speakers(
            """
            Peter Novak ran the radio for years.

            Known as a wit, David Brown was dismissed in May after he called the team "a long and costly mistake".
            """)
        #expect(found == ["David Brown"])
    }

    @Test("The government is that of the state whose government was named")
    func government() throws {
        let found = try speakers(
            """
            The Samoan government closed schools on Monday. Hundreds of families stayed at home in Samoa.

            On Tuesday, the government said 128 teams went out to the villages.
            """)
        #expect(found == ["Samoa"])
    }

    @Test("They, behind a long quotation of a body, are that body")
    func behindQuotation() throws {
        let found = try speakers(
            """
            The Coastal Navigation Authority said: "The bridge is shut. It will be shut for a week. Please take another road." \
            They also said the ferry was running.
            """)
        #expect(found.first == found.last)
        #expect(found.last != nil)
    }

    @Test("A pronoun means who acted since the last statement")
    func actedSince() throws {
        let found = try speakers(
            """
            Karl Berg said the bridge was old. David Brown promoted a new bridge for ten years. Of the plan he said, "It will \
            be built at last."
            """)
        #expect(found.last == "David Brown")
    }

    @Test("Whom a pronoun wants to act is not who speaks next")
    func madeToAct() throws {
        let found = try speakers(
            """
            Karl Berg said the bridge was old. He hoped that the mayors would force Peter Novak to build a new one. He said the \
            river was high.
            """)
        #expect(found.last == "Karl Berg")
    }

    @Test("Whom a body reports on may be whom a pronoun means")
    func reportedOn() throws {
        let found = try speakers(
            """
            Anna Rossi left the town. Reuters reported that Minister David Brown took the blame for the death of Peter Novak. \
            Speaking to the radio, he said, "It happened under my watch."
            """)
        #expect(found.last == "David Brown")
    }
}

import Testing

@testable import Linguistics

@Suite("Quotations and reported statements are found with cue and source")
struct QuotationFinderTests {
    private static let annotator = ShippedModels.models.map { Annotator(models: $0) }

    private func found(_ string: String) throws -> [(manner: Manner, content: String, source: String?, cue: String?)] {
        let text = Text(string)
        return try Self.annotator.get().annotate(text).quotations.map {
            ($0.manner, text[$0.range], $0.speaker.range.map { text[$0] }, $0.cue.map { text[$0] })
        }
    }

    private func expectOne(
        _ string: String, _ manner: Manner, _ content: String, _ source: String?, _ cue: String?,
        location: SourceLocation = #_sourceLocation
    ) throws {
        let all = try found(string)
        let match = all.first { $0.manner == manner }
        #expect(match?.content == content, sourceLocation: location)
        #expect(match?.source == source, sourceLocation: location)
        #expect(match?.cue == cue, sourceLocation: location)
    }

    @Test("A quotation before its cue")
    func before() throws {
        try expectOne(
            "\"The bridge will open in June,\" Mayor Helen Marsh said.", .direct, "The bridge will open in June,",
            "Helen Marsh",
            "said")
    }

    @Test("A quotation behind its cue")
    func behind() throws {
        try expectOne(
            "The minister told reporters: “We have run out of time.”", .direct, "We have run out of time.",
            "The minister", "told")
    }

    @Test("The subject stands behind the verb")
    func inversion() throws {
        try expectOne(
            "“Nobody was hurt,” said Paul Weber, who runs the harbour.", .direct, "Nobody was hurt,", "Paul Weber",
            "said")
    }

    @Test("A fragment inside a reported statement is a partial quotation of the same speaker")
    func fragment() throws {
        let all = try found("Anna Lindqvist said the plan was \"a waste of money\" for the town.")
        #expect(all.map(\.manner) == [.indirect, .partial])
        #expect(all.map(\.source) == ["Anna Lindqvist", "Anna Lindqvist"])
    }

    @Test("A reported statement with that")
    func statement() throws {
        try expectOne(
            "The company announced on Friday that the factory would close.", .indirect, "the factory would close",
            "The company",
            "announced")
    }

    @Test("A reported statement without that")
    func bareClause() throws {
        try expectOne("She said the road was closed.", .indirect, "the road was closed", "She", "said")
    }

    @Test("According to somebody, before and behind")
    func accordingTo() throws {
        try expectOne(
            "According to Peter Novak, the river rose by two metres.", .indirect, "the river rose by two metres",
            "Peter Novak",
            "According to")
        try expectOne(
            "The river rose by two metres, according to Peter Novak.", .indirect, "The river rose by two metres",
            "Peter Novak",
            "according to")
    }

    @Test("An apposition does not hide the subject")
    func apposition() throws {
        try expectOne(
            "Maria Keller, a lawyer from Bern, told the court that her client was ill.", .indirect,
            "her client was ill",
            "Maria Keller", "told")
        try expectOne(
            "The director of the museum, Maria Keller, said the roof leaked.", .indirect, "the roof leaked",
            "Maria Keller", "said")
    }

    @Test("A participle shares the subject of its sentence, or has its own")
    func participles() throws {
        let all = try found("Tom Baker welcomed the deal, saying it would bring jobs.")
        #expect(all.last?.content == "it would bring jobs")
        #expect(all.last?.source == "Tom Baker")
        let own = try found("The line stayed closed, with officials saying the repairs had begun.")
        #expect(own.last?.source == "officials")
    }

    @Test("What somebody says that another said belongs to the outer speaker")
    func nested() throws {
        let all = try found("Laura Rossi said that Karl Berg had promised he would resign.")
        #expect(all.count == 1)
        #expect(all.first?.source == "Laura Rossi")
    }

    @Test("A headline with a name and a colon gives a statement, one with a place does not")
    func headline() throws {
        let annotator = try Self.annotator.get()
        func headline(_ string: String) -> [Quotation] {
            let text = Text(string)
            return annotator.annotate(text, context: TextContext(headline: text.range)).quotations
        }
        let named = headline("Angela Merkel: Talks will continue in Berlin")
        #expect(named.count == 1)
        #expect(named.first?.manner == .indirect)
        #expect(headline("France: Trains will stop on Monday").isEmpty)
    }

    @Test("A piece of a sentence before an inserted cue that says nothing alone is no statement")
    func fragments() throws {
        let all = try found("This year, he said, the harbour would stay open.")
        #expect(all.map(\.content) == ["the harbour would stay open"])
        #expect(try found("One child was, according to the fire service, among the dead.").count <= 1)
        #expect(try found("When asked about the plan, Anna Lindqvist said nothing more.").isEmpty)
    }

    @Test("What somebody said and another only reported is not the outlet's")
    func reportedBy() throws {
        let all = try found("On Monday Mayor Helen Marsh said — as reported by the Harbour Gazette — \"We will stay.\"")
        #expect(all.map(\.content) == ["We will stay."])
        #expect(all.first?.source == "Helen Marsh")
    }

    @Test("An adjective in its degrees is no cue")
    func degrees() throws {
        #expect(
            try found("The team found the water would be clean enough for the least demanding fish in the river.")
                .allSatisfy { $0.cue != "demanding" })
    }

    @Test("A denial is marked")
    func denial() throws {
        let text = Text("The ministry denied that the talks had failed.")
        let quotations = try Self.annotator.get().annotate(text).quotations
        #expect(quotations.first?.isDenied == true)
    }

    @Test(
        "Terms, titles and nicknames are nobody's speech",
        arguments: [
            "Visitors queued for the exhibition \"Light and Stone\" on Sunday.",
            "The storm, nicknamed \"the Beast\", hit the coast.", "John “Jack” Miller won the race.",
            "They used a so-called \"smart fence\" along the field.",
        ])
    func terms(_ text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test("What was not said is no statement")
    func negated() throws {
        #expect(try found("The police did not say when the road would open.").isEmpty)
    }

    @Test("A bare quotation goes on with the last speaker of its paragraph")
    func bare() throws {
        let text = Text("\"We lost,\" Emma Stone said. \"We will try again next year.\"")
        let quotations = try Self.annotator.get().annotate(text).quotations
        #expect(quotations.count == 2)
        #expect(quotations.last?.speaker == .sameAs(0))
    }

    @Test("A passage of another paragraph that no cue takes has no speaker")
    func unknown() throws {
        let text = Text("Emma Stone left the hall.\n\n\"It was a dark night and nobody saw a thing.\"")
        let quotations = try Self.annotator.get().annotate(text).quotations
        #expect(quotations.map(\.speaker) == [.unknown])
    }

    @Test("A quotation said by somebody and reported by another belongs to who said it")
    func secondary() throws {
        let all = try found("Ida Holm called the vote \"a sad farce that nobody wanted,\" according to Reuters.")
        #expect(all.first { $0.manner != .indirect }?.source == "Ida Holm")
    }

    @Test(
        "Time is linear in the text, whatever the text",
        arguments: ["he said that she told them, ", "“", "\"a ", "said \"", "' s' ", "according to ", "saying "])
    func linear(_ oddity: String) {
        let finder = QuotationFinder()
        let segmenter = Segmenter()
        func time(_ count: Int) -> Duration {
            let tagged = segmenter.segment(Text(String(repeating: oddity, count: count)))
            return ContinuousClock().measure { _ = finder.quotations(in: tagged, mentions: []) }
        }
        _ = time(100)
        // Eight times the text: some 8 times the time, and 64 times if it were quadratic; the second is for a busy machine.
        #expect(time(4_000) < time(500) * 30 + .seconds(1))
    }

    @Test("Behind a place that belongs to the first name, an apposition names the speaker")
    func possessivePlace() throws {
        try expectOne(
            "“It was a good year,” said University of Nebraska, Omaha's chancellor, Laura Rossi.", .direct,
            "It was a good year,", "Laura Rossi", "said")
    }

    @Test("An apposition and a time may stand between subject and verb")
    func appositionAndTime() throws {
        try expectOne(
            "The head of the harbour police, Karl Berg, on Sunday said the ferry had been stopped.", .indirect,
            "the ferry had been stopped", "Karl Berg", "said")
    }

    @Test("Somebody described and then named is the one named")
    func indefiniteAndNamed() throws {
        try expectOne(
            "Since then, a Liberal, Maria Keller, has backed the plan, telling reporters: “We need the bridge now.”",
            .direct, "We need the bridge now.", "Maria Keller", "telling")
    }

    @Test("A participle that describes a noun is no cue")
    func describingParticiple() throws {
        #expect(try found("Prosecutors are looking at Tom Baker over alleged payments made to two officials.").isEmpty)
        #expect(try found("The highest rate noted by the team was in the north of the country.").isEmpty)
        #expect(try found("They sang a song called \"Night after Night\" at the gate.").isEmpty)
    }

    @Test("A question that asks for words says nothing")
    func question() throws {
        #expect(try found("Can you clarify what the plan would cost?").isEmpty)
    }

    @Test("A relative clause or a comparison does not hide the verb of what is said")
    func longSubjects() throws {
        try expectOne(
            "Paul Weber said repairing the plant, which was damaged in the storm, may take a year.", .indirect,
            "repairing the plant, which was damaged in the storm, may take a year", "Paul Weber", "said")
        try expectOne(
            "Reports said more than half of the places were filled.", .indirect,
            "more than half of the places were filled", "Reports", "said")
    }

    @Test("An insertion may stand between verb and content")
    func insertion() throws {
        try expectOne(
            "The ministry claimed, as of Thursday, it was one of the safest ports.", .indirect,
            "it was one of the safest ports", "The ministry", "claimed")
    }

    @Test("Of what is quoted behind its subject the statement holds both")
    func quotedPredicate() throws {
        let all = try found("Anna Lindqvist said they \"had no choice at all\".")
        #expect(all.map(\.content) == ["they \"had no choice at all\"", "had no choice at all"])
    }

    @Test("What somebody said ends where somebody else speaks")
    func otherSpeaker() throws {
        let all = try found(
            "Officials said 24 people had been hurt, but Tom Baker reported as many as 32 in the hospitals.")
        #expect(all.first?.content == "24 people had been hurt")
        let beside = try found(
            "The police say they found no trace of fire despite Tom Baker claiming a witness smelled smoke.")
        #expect(beside.map(\.source) == ["The police", "Tom Baker"])
    }

    @Test("A second verb of the same subject makes no clause of its object")
    func secondPredicate() throws {
        #expect(try found("The company announced the schedule on Monday and followed it up with a meeting.").isEmpty)
    }

    @Test("A sentence in quote marks behind a comma belongs to the subject before it")
    func commaWithoutCue() throws {
        try expectOne(
            "Paul Weber also reacted on Monday, \"Nobody told us that the bridge was closed.\"", .direct,
            "Nobody told us that the bridge was closed.", "Paul Weber", nil)
    }

    @Test("A paragraph in quote marks belongs to whom the line before it announces with a colon")
    func announced() throws {
        let all = try found("The governor, Helen Marsh, said:\n\n\"The river will fall by Sunday at the latest.\"")
        #expect(all.map(\.source) == ["Helen Marsh"])
    }

    @Test("What a participle with a preposition says is the nearest subject's")
    func participleClause() throws {
        let all = try found("Karl Berg was ill; the lawyers tried to have Tom Baker freed by saying he was at home.")
        #expect(all.last?.source == "the lawyers")
    }

    @Test("Officials of two places are not one of the places")
    func officialsOfPlaces() throws {
        let all = try found("Oslo and Bergen officials said the roads were safe.")
        #expect(all.map(\.source) == ["Oslo and Bergen officials"])
    }

    @Test("The noun before the last name tells who speaks")
    func describedByWork() throws {
        let all = try found("Longtime Letterman in the Morning writer Rob Field said he was a friend.")
        #expect(all.map(\.source) == ["Rob Field"])
    }

    @Test("Behind a conjunction or a relative an inserted source tells of what follows")
    func openedClause() throws {
        try expectOne(
            "The party won the vote and, according to Karl Berg, spent twice the sum.", .indirect,
            "spent twice the sum",
            "Karl Berg", "according to")
        try expectOne(
            "They guard prisoners whom, the ministry said, other states have refused to take.", .indirect,
            "other states have refused to take", "the ministry", "said")
    }

    @Test("For whom and how much was written is no statement")
    func writing() throws {
        #expect(try found("She wrote for the stage and the radio that was popular then.").isEmpty)
        #expect(try found("Ann Lee, who wrote a novel, moved to Oslo because she was ill.").isEmpty)
        #expect(try found("He wrote little as he was ill, and his plays were forgotten.").isEmpty)
    }

    @Test("A title with small words in it is nobody's speech")
    func longTitle() throws {
        #expect(try found("He is the author of \"The History of Peter the Great, Emperor of Russia\".").isEmpty)
    }

    @Test("Whom words are addressed to does not say them")
    func addressed() throws {
        let all = try found("His last words to his younger brother Paul were: “I need all my courage today!”")
        #expect(all.map(\.source) == ["His last words to his younger brother Paul"])
    }

    @Test("A verb behind a relative clause has the clause as its subject")
    func predicate() throws {
        #expect(try found("What Tom Baker added was a special sense of humour.").isEmpty)
        try expectOne(
            "The plan, which he said was decided without them, failed.", .indirect, "was decided without them, failed",
            "he", "said")
    }

    @Test("A source may be a text with its author")
    func authoredText() throws {
        try expectOne(
            "According to a memo posted online by Senator Juan Dalmau, the hearing was off.", .indirect,
            "the hearing was off", "a memo posted online by Senator Juan Dalmau", "According to")
    }

    @Test("A noun tells whether a word in s behind it is its verb")
    func agreement() throws {
        try expectOne(
            "The complaint notes many residents do not have a car.", .indirect, "many residents do not have a car",
            "The complaint", "notes")
        let all = try found(
            "According to reports, all other US states with elections in April have delayed their votes.")
        #expect(all.map(\.source) == ["reports"])
    }

    @Test("A noun phrase of a word or two is no statement")
    func shortPhrase() throws {
        #expect(try found("Karl Berg called for new leadership.").isEmpty)
        try expectOne(
            "Karl Berg called for a vote on the plan of the council.", .indirect, "a vote on the plan of the council",
            "Karl Berg", "called for")
    }
}

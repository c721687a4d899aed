import Articles
import Linguistics
import Testing

@testable import Dossiers

@Suite("Topics of a dossier")
struct TopicTests {
    private let texts = [
        SmallDossier.Source(
            """
            Ministers agree on water shortage plan
            The ministers discussed the water shortage in the north on Monday. Farmers said the water shortage had ruined \
            the harvest. Fishing quotas for the coming year were not discussed by the committee.
            """),
        SmallDossier.Source(
            """
            North runs dry
            A shortage of water has closed three schools. The mayor said last year was bad, too. The parliament will vote on \
            fishing quotas in June.
            """),
        SmallDossier.Source(
            """
            Fleets stay in port
            Fishing quotas keep the fleet in port, said John Miller of the union. John Miller spoke to reporters last year.
            """),
    ]

    @Test("A matter of several texts is a topic, its wordings joined, labelled in the words of the texts")
    func joined() throws {
        let dossier = try SmallDossier(texts).dossier
        let topic = try #require(dossier.topics.first { $0.label == "water shortage" })
        #expect(topic.articles == [0, 1])
        #expect(topic.wordings.map(\.text).contains("shortage of water"))
        #expect(dossier.topics.contains { $0.label == "fishing quotas" && $0.articles == [0, 1, 2] })
    }

    @Test("Every topic has passages, one for a sentence, that lie inside of it")
    func passages() throws {
        let dossier = try SmallDossier(texts).dossier
        #expect(!dossier.topics.isEmpty)
        for topic in dossier.topics {
            #expect(!topic.passages.isEmpty)
            let places = topic.passages.map { [$0.article, $0.sentence] }
            #expect(Set(places).count == places.count)
            for passage in topic.passages {
                let record = dossier.articles[Int(passage.article)]
                #expect(record.sentences[Int(passage.sentence)].range.contains(passage.range))
                #expect(record.topics.contains { dossier[$0].key == topic.key })
            }
        }
    }

    @Test("The head of a topic alone does not make an article treat it that never names it whole")
    func headAlone() throws {
        let other = SmallDossier.Source(
            """
            Staff shortage closes hospital ward
            The hospital closed a ward on Friday. Doctors said the shortage had lasted for months, and no shortage was as bad.
            """)
        let dossier = try SmallDossier(texts + [other]).dossier
        let topic = try #require(dossier.topics.first { $0.label == "water shortage" })
        #expect(topic.articles == [0, 1])
    }

    @Test("Times and names of persons are no topics")
    func filler() throws {
        let labels = try SmallDossier(texts).dossier.topics.map { $0.label.lowercased() }
        #expect(!labels.contains { $0.contains("year") || $0.contains("miller") || $0.contains("monday") })
    }

    /// Thirteen short reports of different matters.
    private static let mixed = [
        "Storm hits coast", "Museum opens", "Bank fails", "Team wins cup", "Bridge closes", "Star sings", "Farm sold",
        "Road paved", "Ship launched", "Choir tours", "Bear seen", "School burns", "Mill stops",
    ].enumerated().map { index, title in
        SmallDossier.Source(
            """
            \(title)
            Something happened in the north on Monday. A press conference is planned. \
            \(index % 5 == 0 ? "An investigation has begun, the investigation of the year." : "It was quiet.")
            """)
    }

    @Test("What every kind of report has is no topic: an investigation, a press conference, what is only mentioned")
    func everyReport() throws {
        let passing = [0, 1, 2].map { _ in
            SmallDossier.Source(
                """
                Council meets
                The council met in the town hall and heard its treasurer. It was a long evening. Nobody spoke of salt mines.
                """)
        }
        let prison = SmallDossier.Source(
            """
            Prison overcrowding grows
            Prison overcrowding has grown, a report says. Overcrowding of prisons was the subject of an inquiry in 2010.
            """)
        let labels = try SmallDossier(Self.mixed + passing + [prison, prison]).dossier.topics.map(\.label)
        #expect(labels.contains("prison overcrowding"))
        #expect(!labels.contains { ["investigation", "press conference", "salt mines"].contains($0) })
    }

    @Test("A noun of every report is a topic where all is about it")
    func war() throws {
        let war = (0..<3).map { index in
            SmallDossier.Source(
                """
                War goes on, day \(index + 1)
                The war in the south goes on. Nobody expects the war to end before winter. Ministers met again.
                """)
        }
        #expect(try SmallDossier(war).dossier.topics.contains { $0.label == "war" })
        #expect(try !SmallDossier(Self.mixed + [war[0]]).dossier.topics.contains { $0.label == "war" })
    }

    @Test("Where the articles tell one story, a matter that one of them only mentions is a topic; elsewhere it is not")
    func passingMention() throws {
        let talks = (0..<4).map { index in
            SmallDossier.Source(
                """
                Peace talks enter week \(index + 2)
                The peace talks go on. Both sides call the peace talks hard. \
                \(index == 2 ? "One side wants an end of all sanctions." : "The hotel is full.")
                """)
        }
        #expect(try SmallDossier(talks).dossier.topics.contains { $0.label == "sanctions" })
        let alone = try SmallDossier([talks[2]] + Self.mixed.prefix(6)).dossier.topics.map(\.label)
        #expect(alone.contains("peace talks"))
        #expect(!alone.contains("sanctions"))
    }

    @Test("A topic of the editor's has the sentences that hold its phrases, whatever the order of their words")
    func editors() throws {
        var corrections = Corrections()
        corrections.topics = [.init(label: "Drought", phrases: ["water shortages"], line: 4)]
        let dossier = try SmallDossier(texts, corrections: corrections).dossier
        let topic = try #require(dossier.topics.first)
        #expect(topic.label == "Drought")
        #expect(topic.isEditors)
        #expect(topic.articles == [0, 1])
        #expect(!dossier.topics.contains { $0.label == "water shortage" })
    }

    @Test("A topic of the editor's that nothing treats is a problem with its line")
    func unmatched() throws {
        var corrections = Corrections()
        corrections.topics = [.init(label: "Volcanoes", phrases: ["lava flow"], line: 7)]
        let dossier = try SmallDossier(texts, corrections: corrections).dossier
        #expect(dossier.problems.contains { $0.line == 7 && $0.message.contains("Volcanoes") })
        #expect(!dossier.topics.contains { $0.label == "Volcanoes" })
    }

    @Test("Keys are distinct and safe")
    func keys() throws {
        let keys = try SmallDossier(texts).dossier.topics.map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(keys.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2D || $0 &- 0x61 < 26 || $0 &- 0x30 < 10 } })
    }

    @Test("A dossier of nothing, or of nothing that was annotated, has no topics")
    func nothing() throws {
        #expect(try SmallDossier([]).dossier.topics.isEmpty)
        #expect(try SmallDossier([.init("")]).dossier.topics.isEmpty)
    }
}

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

    @Test("Times and names of persons are no topics")
    func filler() throws {
        let labels = try SmallDossier(texts).dossier.topics.map { $0.label.lowercased() }
        #expect(!labels.contains { $0.contains("year") || $0.contains("miller") || $0.contains("monday") })
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

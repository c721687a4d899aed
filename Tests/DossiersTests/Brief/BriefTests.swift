import Articles
import Linguistics
import Testing

@testable import Dossiers

@Suite("The brief")
struct BriefTests {
    private static let sources = [
        SmallDossier.Source(
            """
            Government of Norland orders dams opened
            Prime Minister Ingrid Solberg ordered the dams of the river Vey to be opened on Monday. She had refused to do so for \
            weeks. "The valley cannot wait any longer for relief from the flood," Solberg said in Bergen. The opposition called \
            for a parliamentary inquiry into the flood. But nobody knows when the water will fall.
            """, date: "2020-03-03"),
        SmallDossier.Source(
            """
            Solberg opens dams against flood
            Ingrid Solberg, the prime minister, ordered on Monday that the dams of the river Vey be opened. Farmers in the \
            valley of the Vey welcomed the decision of Solberg. The flood has destroyed 300 houses in Bergen since February.
            """, date: "2020-03-03"),
    ]

    @Test("Key points are whole sentences of the articles that stand alone, each once")
    func keyPoints() throws {
        let small = try SmallDossier(Self.sources)
        let points = small.dossier.brief.keyPoints
        #expect(!points.isEmpty)
        #expect(points.count <= 8)
        #expect(Set(points.map(\.sentence)).count == points.count)
        for point in points {
            let text = small.text(point.sentence)
            #expect(text.hasSuffix(".") || text.hasSuffix("\""))
            #expect(!["She ", "But ", "He ", "This "].contains { text.hasPrefix($0) })
        }
    }

    @Test("A key point that another report of the event confirms carries its sentence")
    func support() throws {
        let small = try SmallDossier(Self.sources)
        let dams = small.dossier.brief.keyPoints.first { small.text($0.sentence).contains("dams") }
        #expect(dams?.support.count == 1)
        #expect(dams?.support.first.map { small.text($0).contains("dams") } == true)
        #expect(dams?.support.first?.article != dams?.sentence.article)
    }

    @Test("A sentence that leans on another one is not taken")
    func leaning() {
        func stands(_ sentence: String, name: Int32? = 40) -> Bool {
            let text = Text(sentence)
            return BriefSentence.standsAlone(text.range, in: text, firstName: name)
        }
        #expect(
            !stands("The government of the northern islands told Marta Ruiz that the ferry would sail by that date."))
        #expect(stands("The government of the northern islands told Marta Ruiz that the ferry would sail again."))
        #expect(!stands("He told the government of the northern islands that the ferry would sail again in May."))
        #expect(!stands("However, the government of the northern islands said that the ferry would sail again."))
        #expect(!stands("The government of the northern islands said \"the ferry will sail again before Easter."))
        #expect(!stands("The government of the northern islands says the ferry will sail again, Ruiz", name: 70))
        #expect(!stands("The ferry sails."))
        #expect(
            !stands("The government of the northern islands told nobody that the ferry would sail again.", name: nil))
    }

    @Test("What a statement touches and names is known, its speaker aside")
    func subjects() throws {
        let dossier = try SmallDossier(Self.sources).dossier
        for statement in dossier.statements {
            #expect(!statement.about.contains { $0 == statement.speaker })
            #expect(statement.topics == statement.topics.sorted())
            for topic in statement.topics {
                #expect(
                    dossier[topic].passages.contains {
                        $0.article == statement.evidence.article && $0.range.overlaps(statement.evidence.range)
                    })
            }
        }
    }

    @Test("A dossier of nothing has an empty brief")
    func nothing() throws {
        let brief = try SmallDossier([]).dossier.brief
        #expect(brief.keyPoints.isEmpty)
        #expect(brief.disputed.isEmpty)
    }

    @Test("The words that serve as the title begin what is shown of a first sentence")
    func statedDate() {
        let text = Text(" date 2020-03-03 Dams were opened on Monday, the government says.\n")
        var article = Article(
            id: "a", path: "a.txt", title: "Dams were opened on Monday, the government says.", format: .plainText,
            text: text)
        article.headline = nil
        let sentence = Sentence(range: TextRange(1..<(text.count - 1)), tokens: 0..<0, paragraph: 0)
        let record = ArticleRecord(article: article, isAnnotated: true, sentences: [sentence])
        #expect(text[record.shownRange(ofSentence: 0)].hasPrefix("Dams were"))
    }
}

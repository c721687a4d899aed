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
            return BriefSentence.standsAlone(text.range, in: text, firstName: name, firstPerson: nil, isLead: false)
        }
        #expect(
            !stands("The government of the northern islands told Marta Ruiz that the ferry would sail by that date."))
        #expect(stands("The government of the northern islands told Marta Ruiz that the ferry would sail again."))
        #expect(!stands("He told the government of the northern islands that the ferry would sail again in May."))
        #expect(!stands("However, the government of the northern islands said that the ferry would sail again."))
        #expect(!stands("The government of the northern islands said \"the ferry will sail again before Easter."))
        #expect(!stands("The government of the northern islands says the ferry will sail again, Ruiz", name: 70))
        #expect(
            !stands(
                "On Monday — after the court of the northern islands had ruled — he said he would go to Oslo.", name: 25
            ))
        #expect(!stands("The ferry sails."))
        #expect(
            !stands("The government of the northern islands told nobody that the ferry would sail again.", name: nil))
    }

    @Test("What is called `the` needs to be told of: by `of`, by a name beside it, or by beginning the report")
    func definites() {
        func stands(_ sentence: String, name: String, isFirst: Bool = false) -> Bool {
            let text = Text(sentence)
            let start = sentence.indices.first { sentence[$0...].hasPrefix(name) } ?? sentence.endIndex
            let offset = sentence.utf8.distance(from: sentence.startIndex, to: start)
            return BriefSentence.standsAlone(
                text.range, in: text, firstName: Int32(offset), firstPerson: nil, isLead: isFirst)
        }
        #expect(
            !stands(
                "In August, the parents tried in vain to have Waseem set free by the court of the city.", name: "Waseem"
            ))
        #expect(
            !stands(
                "In the letter, Pompeo cited what he called repression as the ground of his decision.", name: "Pompeo"))
        #expect(
            stands(
                "The mayor of the city, Sadiq Khan, told the press that the public should have the last word.",
                name: "Sadiq"))
        #expect(
            stands(
                "Speaking to the broadcaster ITV on Sunday, nobody would say how the matter had been settled.",
                name: "ITV"))
        #expect(
            stands(
                "On Friday the suspect in the murders appeared in court in Christchurch and said nothing at all.",
                name: "Christchurch", isFirst: true))
        #expect(
            !stands(
                "Mr Solberg answered that he would, as long as the West stands firmly behind the country.",
                name: "Solberg"))
    }

    private static let pile = [
        SmallDossier.Source(
            """
            Chile signs lithium agreement
            Mining minister Carla Soto signed an agreement on lithium with South Korea on Wednesday. Soto said the contract \
            would bring 900 jobs. In the end the unions of Chile want higher wages, leader Pablo Rojas told Reuters.
            """, date: "2020-03-04"),
        SmallDossier.Source(
            """
            Ferry company cancels winter service
            Ferry operator Northlink will not sail to Orkney this winter, chief executive Stuart Garrett said on Tuesday. \
            Islanders spoke of a disaster. Supplies come by plane, said Stuart Garrett in the end.
            """, date: "2020-03-04"),
        SmallDossier.Source(
            """
            Chess federation opens inquiry
            Chess president Viktor Laznicka opened an inquiry into title norms in Hungary on Monday. Players had complained. \
            A report of 14 tournaments is expected by Viktor Laznicka in the autumn of the year.
            """, date: "2020-03-05"),
        SmallDossier.Source(
            """
            Museum returns bronzes
            The museum of Oldenburg gave nine bronzes back to Nigeria on Thursday, director Ute Klein said. The bronzes came \
            to Germany in 1897. Ute Klein hopes to see the bronzes of the kings again in Benin City.
            """, date: "2020-03-05"),
    ]

    @Test(
        "A pile of many stories has the beginnings of its reports, each story once and the one with most reports first")
    func pile() throws {
        let small = try SmallDossier(Self.pile + Self.sources)
        let points = small.dossier.brief.keyPoints.map(\.sentence)
        #expect(points.count >= 4)
        #expect(points.first.map { small.text($0).contains("dams") } == true)
        #expect(points.count { small.dossier.articles[Int($0.article)].story != nil } == 1)
        #expect(points.allSatisfy { $0.sentence <= 2 })
        #expect(Set(points.map(\.article)).count == points.count)
    }

    @Test("A dateline that runs into the first sentence is no beginning of a key point")
    func datelines() throws {
        let fair = SmallDossier.Source(
            """
            Fair comes back to Bergen
            Friday, March 6, 2020 Bergen Book Fair came back to its old halls, director Ane Moe told guests at the gate. \
            Book Fair director Ane Moe expects 30,000 guests in Bergen until Sunday and hopes for good weather.
            """, date: "2020-03-06")
        let small = try SmallDossier([fair] + Self.pile)
        #expect(!small.dossier.brief.keyPoints.contains { small.text($0.sentence).hasPrefix("Friday, March") })
    }

    @Test("A like sentence with another number, of another story, supports no key point")
    func otherNumbers() throws {
        let quakes = [("6.1", "Monday", "four", "2021-05-03"), ("5.7", "Friday", "nine", "2021-05-21")].map {
            SmallDossier.Source(
                """
                Earthquake strikes Arequipa
                An earthquake of magnitude \($0.0) struck Arequipa in Peru on \($0.1) and hurt \($0.2) people, governor Elmer \
                Cáceres said. Schools will stay closed for a week.
                """, date: $0.3)
        }
        let small = try SmallDossier(quakes + Self.pile)
        let quake = try #require(
            small.dossier.brief.keyPoints.first { small.text($0.sentence).contains("earthquake") })
        #expect(quake.support.isEmpty)
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

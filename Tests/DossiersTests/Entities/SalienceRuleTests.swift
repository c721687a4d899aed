import Articles
import Linguistics
import Testing

@testable import Dossiers

struct SalienceRuleTests {
    private func entities(_ marked: [String], spokenBy speaker: String? = nil, source: String? = nil) throws
        -> [Entity]
    {
        let found = try MarkedArticles(marked)
        var articles = found.articles
        for index in articles.indices { articles[index].article.source = source }
        var entities = found.resolution.entities
        let statements = entities.indices.filter { entities[$0].name == speaker }.map { index in
            Statement(
                evidence: Evidence(article: 0, sentence: 0, range: TextRange(start: 0, end: 1)), manner: .direct,
                speaker: EntityID(index))
        }
        SalienceRule(facts: try LanguageModels(files: EnglishFacts.files).worldFacts).apply(
            to: &entities, articles: articles, statements: statements)
        return entities
    }

    @Test("Who acts or speaks has a page; a host, a setting, an adjective and a cited outlet have none")
    func pages() throws {
        let found = try entities(
            [
                """
                [PER Ana Ruiz] signed the treaty. “Never,” was the word of [PER Lars Holm]. [LOC Norway] hosted the talks in \
                [LOC Davos], [LOC Switzerland]. She told [ORG Bloomberg] so. The [ORG UN] troops stayed.
                """
            ], spokenBy: "Lars Holm")
        #expect(found.filter(\.hasPage).map(\.name) == ["Ana Ruiz", "Lars Holm"])
        #expect(found.filter(\.isCitedOutlet).map(\.name) == ["Bloomberg"])
    }

    @Test("What a capital does counts for its state, which has the page")
    func capitals() throws {
        let found = try entities(["[LOC Norway] agreed. [LOC Oslo] refused. Then [LOC Norway] left."])
        #expect(found.filter(\.hasPage).map(\.name) == ["Norway"])
    }

    @Test("A word for a sort of body that nobody names in full has no page")
    func genericWords() throws {
        let found = try entities(["The [ORG Ministry] refused and the [ORG Ministry] left. The [ORG Senate] agreed."])
        #expect(found.filter(\.hasPage).map(\.name) == ["Senate"])
    }

    @Test("Somebody known by one word, who has no office and says nothing, has no page")
    func oneWord() throws {
        let found = try entities(
            [
                "[PER Anneke] left and [PER Anneke] came. Professor [PER Lind] agreed. [PER Ana Ruiz] left. [PER Holm] left."
            ],
            spokenBy: "Holm")
        #expect(!found.filter(\.hasPage).map(\.name).contains("Anneke"))
        #expect(found.filter(\.hasPage).map(\.name).contains("Ana Ruiz"))
        #expect(found.filter(\.hasPage).map(\.name).contains("Holm"))
    }

    @Test("An outlet in its own articles, and a medium in which something was said, have no page")
    func outlets() throws {
        let marked = ["[ORG Harbour Gazette] attended. The [ORG Harbour Gazette] left. [PER Ana Ruiz] signed it."]
        func shown(_ found: [Entity]) -> [String] { found.filter(\.hasPage).map(\.name) }
        let elsewhere = try entities(marked)
        #expect(shown(elsewhere) == ["Harbour Gazette", "Ana Ruiz"])
        let own = try entities(marked, source: "Harbour Gazette")
        #expect(shown(own) == ["Ana Ruiz"])
        let media = try entities(["He wrote on [ORG Twitter]. She said so via [ORG Twitter]."])
        #expect(shown(media).isEmpty)
    }

    @Test("Who is named more is more salient")
    func order() throws {
        let found = try entities(["[PER Ana Ruiz] spoke. [PER Ana Ruiz] left.", "[PER Ana Ruiz] met [PER Lars Holm]."])
        #expect(found[0].salience > found[1].salience)
    }

    @Test("Somebody invented, and a group that its last word only counts, have no page")
    func inventedAndCounted() throws {
        let found = try entities([
            """
            The character [PER Tasha Holm] fought. The character [PER Tasha Holm] left. [ORG Republican Representatives] \
            refused. The [ORG Chicago Bulls] won. [PER Ana Ruiz] signed it.
            """
        ])
        #expect(found.filter(\.hasPage).map(\.name) == ["Chicago Bulls", "Ana Ruiz"])
    }
}

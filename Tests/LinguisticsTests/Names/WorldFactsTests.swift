import Linguistics
import Testing

struct WorldFactsTests {
    private func facts() throws -> WorldFacts { try ShippedModels.models.get().worldFacts }

    @Test(
        "A state is found by name, alias, adjective and demonym",
        arguments: [
            ("US", "United States"), ("U.S.", "United States"), ("America", "United States"),
            ("American", "United States"),
            ("Britain", "United Kingdom"), ("Briton", "United Kingdom"), ("Ukrainian", "Ukraine"), ("Dane", "Denmark"),
            ("Côte d'Ivoire", "Ivory Coast"), ("Czechia", "Czech Republic"),
        ])
    func countries(name: String, country: String) throws {
        let facts = try facts()
        let found = facts.country(of: NormalizedName(name).text)
        #expect(found.map { facts.facts[Int($0)].name } == country)
    }

    @Test("Spellings of a capital are one place that knows its state")
    func capitals() throws {
        let facts = try facts()
        let kyiv = facts.fact(of: NormalizedName("Kyiv"), kind: .place)
        #expect(kyiv == facts.fact(of: NormalizedName("Kiev"), kind: .place))
        let entry = try #require(kyiv.map { facts.facts[Int($0)] })
        #expect(entry.isCapital)
        #expect(entry.country == facts.fact(of: NormalizedName("Ukraine"), kind: .place))
    }

    @Test("Given names tell a gender where only one bears them")
    func givenNames() throws {
        let facts = try facts()
        #expect(facts.givenName("giorgia")?.isFeminine == true)
        #expect(facts.givenName("volodymyr")?.isFeminine == false)
        #expect(facts.givenName("robin") != nil && facts.givenName("robin")?.isFeminine == nil)
        #expect(facts.givenName("parliament") == nil)
    }

    @Test("Given names of one origin share a group over languages")
    func givenNameGroups() throws {
        let facts = try facts()
        #expect(facts.givenNameGroup("sergei") == facts.givenNameGroup("serhiy"))
        #expect(facts.givenNameGroup("joe") == facts.givenNameGroup("joseph"))
        #expect(facts.givenNameGroup("joe") != facts.givenNameGroup("john"))
    }

    @Test("Missing lists leave gaps and odd lines are passed over")
    func oddLists() {
        let file = LanguageModels.DataFile(
            name: "countries.tsv", bytes: Array("# c\n\n\tcode=X\nRuritania\tcode=RU=|\tcapital=\t=\nLilliput".utf8))
        let facts = WorldFacts(files: [file])
        #expect(facts.country(of: "ruritania") != nil)
        #expect(facts.country(of: "lilliput") != nil)
        #expect(facts.givenName("anna") == nil)
    }
}

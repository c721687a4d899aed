import Linguistics
import Testing

@testable import Dossiers

@Suite("Role ranking")
struct RoleRankingTests {
    private func ranked(_ roles: [(String, Int)]) -> [String] {
        let facts = WorldFacts(files: EnglishFacts.files)
        let place = Evidence(article: 0, sentence: 0, range: TextRange(start: 0, end: 1))
        return RoleRanking(facts: facts).ranked(
            roles.map { Entity.Role(title: $0.0, evidence: Array(repeating: place, count: $0.1)) }
        ).map(\.title)
    }

    @Test("A role that names the state comes before the bare one, however the state is named")
    func states() {
        #expect(
            ranked([("President", 9), ("Peruvian President", 2), ("president of Peru", 1), ("Peru's President", 1)])
                == ["Peruvian President", "president of Peru", "Peru's President", "President"])
    }

    @Test("A wording said once does not come before a frequent one")
    func rareWordings() {
        #expect(ranked([("great drummer", 1), ("drummer", 5)]) == ["drummer", "great drummer"])
        #expect(ranked([("Minister", 2), ("Finance Minister", 2)]) == ["Finance Minister", "Minister"])
    }

    @Test("What somebody was is not what they are")
    func formerRoles() {
        #expect(
            ranked([("President", 3), ("former Peruvian President", 1), ("current president", 1)])
                == ["President", "current president", "former Peruvian President"])
    }

    @Test("A relation to nobody named is no role")
    func relatives() {
        #expect(ranked([("fiancée", 3), ("half-brother", 1)]) == [])
        #expect(ranked([("brother of the mayor", 1), ("brother", 2)]) == ["brother of the mayor"])
    }
}

import Dossiers
import Linguistics
import Testing

@testable import Website

@Suite("Addresses")
struct AddressTests {
    @Test("A slug is safe on any file system, and no page of a list can have its name")
    func slugsAreSafe() {
        let expected = [
            "volodymyr-zelensky": "volodymyr-zelensky", "Index": "the-index", "index-a-z": "the-index-a-z",
            "CON": "the-con",
            "nato-2": "nato2", "covid-19-2": "covid192", "2019": "2019", "O’Brien": "obrien",
            "../../etc/passwd": "etc-passwd",
            "a  --  b": "a-b", "": "", "Київ": "",
        ]
        for (name, slug) in expected { #expect(Slug.make(name, paged: true) == slug, "\(name)") }
        #expect(Slug.make(String(repeating: "long-", count: 80), paged: true).utf8.count <= Slug.longest)
        #expect(Slug.make("2025-02-10", paged: false) == "2025-02-10")
    }

    @Test("Slugs differ even where case and accents are all that differs, and do not change when others come")
    func slugsAreUniqueAndStable() {
        let keys = ["anna-berg", "Anna Berg", "anna berg", "Київ", "Львів", "index", "Index"]
        let slugs = Slug.assign(to: keys, paged: true)
        #expect(Set(slugs.map { $0.lowercased() }).count == keys.count)
        #expect(slugs.allSatisfy { !$0.isEmpty && $0 != "index" })
        let more = Slug.assign(to: ["zz", "ab"] + keys.reversed(), paged: true)
        #expect(Set(more).isSuperset(of: Set(slugs)))
        for (key, slug) in zip(keys.reversed(), more.dropFirst(2)) {
            #expect(slugs[keys.firstIndex(of: key) ?? 0] == slug, "\(key)")
        }
    }

    @Test("An actor called Index harms nobody")
    func anActorCalledIndex() async throws {
        let site = try await SampleSite(SampleDossier.make())
        #expect(site.page("actors/index.html").contains("<h1>Actors</h1>"))
        #expect(site.page("actors/the-index.html").contains("<h1>Index</h1>"))
    }

    @Test("Only addresses on the web are linked to outside of the site")
    func externalLinks() {
        #expect(ExternalLink.allowed("https://example.org/a?b=c") == "https://example.org/a?b=c")
        for address in [
            "javascript:alert(1)", "file:///etc/passwd", "//example.org", "https://a\"b", "https://a b", "data:x",
        ] {
            #expect(ExternalLink.allowed(address) == nil, "\(address)")
        }
    }
}

import Testing

@testable import Website

@Suite("The dossier on one page")
struct OnePageTests {
    @Test("A hash is that of the standard's examples")
    func hashes() {
        let expected: [(String, String)] = [
            ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
            ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
            ),
        ]
        for (text, hash) in expected { #expect(SHA256.base64(Array(text.utf8)) == hash, "\(text)") }
    }

    @Test("It carries its style under the hash of its policy, and asks for no other file")
    func isSelfContained() async throws {
        let page = try await SampleSite(SampleDossier.make(), settings: SampleSite.settings).page("brief.html")
        let style = page.split(separator: "<style>")[1].split(separator: "</style>")[0]
        #expect(page.contains("style-src &#39;sha256-\(SHA256.base64(Array(style.utf8)))&#39;"))
        #expect(!page.contains("<link") && !page.contains("<script") && !page.contains(" src="))
        #expect(page.matches(of: #/href="([^"#]*)/#).allSatisfy { $0.1.isEmpty })
    }

    @Test("It holds the key points, who said what, the timeline, and the articles whole")
    func isComplete() async throws {
        let page = try await SampleSite(SampleDossier.make(), settings: SampleSite.settings).page("brief.html")
        for words in [
            "TLP:AMBER", "The crews of Nordsund Line voted for a strike", "Where reports differ",
            "Nobody on the island will be cut off", "January 2025", "[1] ",
            "its school, its doctor and a third of its guests",
        ] {
            #expect(page.contains(words) || page.contains(words.replacing("[1] ", with: "[1]</b>")), "\(words)")
        }
    }
}

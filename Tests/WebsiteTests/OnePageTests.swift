import Articles
import Dossiers
import Foundation
import Linguistics
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

    @Test("Of a large dossier it holds the articles it cites, and says how many it left out and where they are")
    func isBoundedAtAnySize() async throws {
        var builder = DossierBuilder()
        let speaker = builder.actor("Harbour Board", kind: .organization)
        for number in 0..<40 { builder.actor("Quay \(number)", kind: .place) }
        for number in 0..<900 {
            builder.article(
                "report-\(number)", title: "Report \(number)", date: CalendarDate(daysSinceEpoch: 10_000 + number),
                body: "The Harbour Board said that quay \(number) holds. Quay \(number % 40) was repaired then.")
            builder.says(speaker, "quay \(number) holds", manner: .indirect)
            builder.event("was repaired then", on: "2020-01-01", words: "then", entities: [speaker])
        }
        let page = try await SampleSite(builder.finished()).page("brief.html")
        #expect(page.utf8.count < 150_000)
        #expect(page.contains("894 earlier statements left out"))
        #expect(page.contains("820 earlier ones are left out; they are in <span class=\"path\">timeline.html</span>"))
        #expect(page.contains("11 others are left out; they are in <span class=\"path\">actors/index.html</span>"))
        let listed = page.matches(of: #/ id="r(\d+)"/#).map { String($0.1) }
        let cited = Set(page.matches(of: #/href="#r(\d+)"/#).map { String($0.1) })
        #expect(Set(listed) == cited && listed.count < 150)
        #expect(
            page.contains(
                "\(900 - listed.count) others are left out; they are in <span class=\"path\">articles/index.html</span>"
            ))
    }

    @Test("A sentence that is reported and quoted in part stands once with its speaker")
    func sentencesStandOnce() async throws {
        var builder = DossierBuilder()
        let speaker = builder.actor("Harbour Board", kind: .organization)
        builder.article("a", title: "Quay", body: "The Harbour Board said that the quay was \"safe\" for now.")
        builder.says(speaker, "the quay was \"safe\" for now", manner: .indirect)
        builder.says(speaker, "safe", manner: .partial)
        let page = try await SampleSite(builder.finished()).page("brief.html")
        #expect(page.components(separatedBy: "<li class=\"st ").count == 2)
    }
}

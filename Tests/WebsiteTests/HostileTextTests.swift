import Articles
import Dossiers
import Linguistics
import Testing
import Website

@Suite("Hostile texts")
struct HostileTextTests {
    private static let hostile = "\"><script>alert(1)</script>\u{202E}\u{0000}\u{0007}'&amp;{{title}}</title>"

    private func dossier() -> Dossier {
        var builder = DossierBuilder()
        let actor = builder.actor("Mallory", kind: .person, role: "minister")
        let topic = builder.topic("water")
        for day in 1...3 {
            builder.article(
                "a\(day)", title: "Mallory on water", source: Self.hostile, date: SampleDossier.day(2025, 1, day),
                body: "The minister Mallory said \(Self.hostile) on Monday. Nobody else spoke of water.")
            builder.says(actor, Self.hostile, topics: [topic])
            builder.event(
                "The minister Mallory said", on: "2025-01-0\(day)", words: "on Monday", entities: [actor],
                isRelative: true)
        }
        var dossier = builder.finished()
        dossier.entities[0].name = Self.hostile
        dossier.entities[0].forms[0].text = Self.hostile
        dossier.entities[0].editorNote = Self.hostile
        dossier.entities[0].roles[0].title = Self.hostile
        dossier.entities[0].merges = [
            Entity.Merge(
                form: Self.hostile, reason: Self.hostile,
                evidence: Evidence(article: 0, sentence: 1, range: TextRange(18..<30)))
        ]
        dossier.topics[0].label = Self.hostile
        for index in dossier.articles.indices {
            dossier.articles[index].article.title = Self.hostile
            dossier.articles[index].article.authors = [Self.hostile]
            dossier.articles[index].article.url = "javascript:alert(1)"
            dossier.articles[index].article.declaredLanguage = "de\"><b>"
        }
        dossier.problems = [Problem(path: Self.hostile, line: 1, message: Self.hostile, remedy: Self.hostile)]
        dossier.ignored = [Self.hostile]
        return dossier
    }

    @Test("Markup, quotes, controls and overrides of direction in every name and title are shown as text or left out")
    func nothingIsInterpreted() async throws {
        let site = try await SampleSite(
            dossier(), settings: SiteSettings(title: Self.hostile, subtitle: Self.hostile, tlpMarking: Self.hostile))
        for path in site.pages {
            let page = site.page(path)
            #expect(!page.contains("<script>"), "\(path)")
            #expect(!page.contains("javascript:"), "\(path)")
            #expect(!page.contains("<b>\""), "\(path)")
            let body = page.unicodeScalars.filter { $0 != "\n" }
            #expect(!body.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }, "\(path)")
            if !path.hasPrefix("articles/a"), path != "brief.html" { #expect(!body.contains("\u{202E}"), "\(path)") }
        }
        for (path, bytes) in site.files where path.hasSuffix(".js") && path.hasPrefix("assets/cards") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("</script"), "\(path)")
        }
    }

    @Test("The running head of printed sheets is one CSS string whatever the title holds")
    func runningHeadIsEscaped() async throws {
        let site = try await SampleSite(
            SampleDossier.make(), settings: SiteSettings(title: "a\"; } * { display: none } /*\\"))
        let css = String(decoding: site.files["assets/running.css"] ?? [], as: UTF8.self)
        #expect(css.contains("content: \"a\\22 ; \\7d  \\2a  \\7b  display: none \\7d  \\2f \\2a \\5c \""))
    }
}

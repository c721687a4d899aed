import Articles
import Dossiers
import Linguistics
import Testing

@testable import Website

@Suite("The body of an article")
struct ArticleBodyTests {
    private func html(markdown: String? = nil, body: String, actors: [(String, EntityKind)] = []) -> String {
        var builder = DossierBuilder()
        for (name, kind) in actors { builder.actor(name, kind: kind) }
        builder.article("a", title: "T", markdown: markdown, body: body)
        let edition = Edition(dossier: builder.finished(), settings: SiteSettings(title: "D"))
        return String(decoding: ArticleBody(of: 0, in: edition).html, as: UTF8.self)
    }

    @Test("keeps its Markdown's markup, and marks are set into emphasis and links")
    func marksInsideMarkup() {
        let link = "<a class=\"m m-organization\" href=\"../actors/nato.html\">NATO</a>"
        #expect(
            html(
                markdown: "A *b NATO* [NATO](https://a.example/) c.", body: "A b NATO NATO c.",
                actors: [("NATO", .organization)])
                == "<p><span class=\"s\" id=\"s2\">A <em>b \(link)</em> <a href=\"https://a.example/\" rel=\"noreferrer\">"
                + "<span class=\"m m-organization\">NATO</span></a> c.</span></p>")
    }

    @Test("gives the anchor of a sentence once")
    func anchorOnce() {
        let body = html(markdown: "One *two* three.", body: "One two three.")
        #expect(body == "<p><span class=\"s\" id=\"s2\">One <em>two</em> three.</span></p>")
    }

    @Test("holds no link to a file beside the article")
    func relativeTargets() {
        #expect(
            html(markdown: "[x](other.md) ![y](z.png)", body: "x") == "<p><span class=\"s\" id=\"s2\">x</span> </p>")
    }

    @Test("makes a heading of a short line of plain text that does not end as sentences do")
    func subheads() {
        let body = html(body: "One sentence.\nWhat comes next\nAnother sentence.")
        #expect(body.contains("<h2><span class=\"s\" id=\"s3\">What comes next</span></h2>"))
        #expect(body.contains("<p><span class=\"s\" id=\"s2\">One sentence.</span></p>"))
    }

    @Test("leaves the headline out, which stands above it")
    func headlineApart() {
        #expect(!html(body: "One sentence.").contains("T"))
    }

    @Test("interprets no markup of a plain text")
    func markupIsText() {
        #expect(
            html(body: "<script>alert(1)</script> & more.").contains(
                "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more."))
    }

    @Test("is quoted without the date that its first line states before the words")
    func statedDateIsNotQuoted() {
        var builder = DossierBuilder()
        builder.article("a", title: " date 2025-02-10 The ferry sails again on Monday", body: "It had stopped.")
        var dossier = builder.finished()
        dossier.articles[0].article.headline = nil
        dossier.articles[0].article.title = "The ferry sails again on Monday"
        let edition = Edition(dossier: dossier, settings: SiteSettings(title: "D"))
        let evidence = Evidence(article: 0, sentence: 0, range: dossier.articles[0].sentences[0].range)
        let shown = String(decoding: Excerpt.sentence(evidence, in: edition, marked: false).html, as: UTF8.self)
        #expect(shown == "The ferry sails again on Monday")
    }

    @Test("names a speaker behind the quote marks, once for what one sentence quotes of them")
    func speakerBehindQuoteMarks() {
        var builder = DossierBuilder()
        let speaker = builder.actor("Greta Holm", kind: .person)
        builder.article("a", title: "T", body: "She called it “late” and “dear” in a letter.")
        builder.says(speaker, "late", manner: .partial, as: "She")
        builder.says(speaker, "dear", manner: .partial, as: "She")
        let edition = Edition(dossier: builder.finished(), settings: SiteSettings(title: "D"))
        let html = String(decoding: ArticleBody(of: 0, in: edition).html, as: UTF8.self)
        #expect(
            html.contains(
                "it <span class=\"q q-partial\">“late”</span> and "
                    + "<span class=\"q q-partial\" data-speaker=\"Greta Holm\">“dear”</span> in"))
    }
}

import Foundation
import Testing
import Website

@Suite struct SiteTests {
    @Test("The sample dossier renders every kind of page")
    func rendersEveryKind() async throws {
        let site = try await SampleSite(SampleDossier.make(), settings: SampleSite.settings)
        for path in [
            "index.html", "articles/index.html", "articles/ferry-rescue.html", "actors/index.html",
            "actors/anna-berg.html",
            "topics/index.html", "topics/subsidy.html", "timeline.html", "quotations.html", "method.html", "404.html",
        ] {
            #expect(site.files[path] != nil, "\(path)")
        }
        if let folder = ProcessInfo.processInfo.environment["DOSSIER_SAMPLE_SITE"] {
            try site.write(to: URL(filePath: folder))
        }
    }

    @Test(
        "The card over a name gives a quotation between quote marks, and what is denied with the sentence that denies it"
    )
    func cardsAreFaithful() async throws {
        let site = try await SampleSite(SampleDossier.make(), settings: SampleSite.settings)
        let cards = site.page("assets/cards-0.js")
        #expect(
            cards.contains(
                "\"Berg denied that the money was taken from the roads budget.\", \"Island Post, 5 Mar 2025\""))
        #expect(cards.contains("\"“Job losses are no rescue,”\", \"Coast Herald, 28 Mar 2025\""))
    }
}

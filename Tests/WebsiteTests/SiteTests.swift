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
}

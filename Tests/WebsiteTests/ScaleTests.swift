import Articles
import Dossiers
import Foundation
import Linguistics
import Testing
import Website

@Suite("The size of a dossier")
struct ScaleTests {
    /// A dossier in which one actor says everything there is to say.
    private func talkative(statements: Int) -> Dossier {
        var builder = DossierBuilder()
        let speaker = builder.actor("Speaker of the House", kind: .person)
        let other = builder.actor("Harbour Board", kind: .organization)
        let topics = [builder.topic("tariffs"), builder.topic("dredging")]
        for number in 0..<statements {
            builder.article(
                "report-\(number)", title: "Report \(number) on tariffs", source: "Harbour Gazette",
                date: CalendarDate(daysSinceEpoch: 20_000 + number % 90),
                body:
                    "The Speaker of the House said that the Harbour Board would lower the tariffs by \(number) per cent. "
                    + "The dredging goes on, as the Harbour Board told the Gazette in its statement number \(number).")
            builder.says(
                speaker, "the Harbour Board would lower the tariffs by \(number) per cent", manner: .indirect,
                topics: topics)
            builder.event(
                "The dredging goes on", on: "2025-01-10", words: "goes", entities: [speaker, other])
        }
        return builder.finished()
    }

    @Test("No page passes 100 KB or 200 rows, and every statement stands somewhere")
    func pagesStaySmall() async throws {
        let site = try await SampleSite(talkative(statements: 450))
        for path in site.pages where path != "brief.html" {
            #expect((site.files[path]?.count ?? 0) < 100_000, "\(path)")
            let rows = site.page(path).components(separatedBy: "<li class=\"st ").count - 1
            #expect(rows <= 200, "\(path)")
        }
        #expect(site.files["actors/speaker-of-the-house-2.html"] != nil)
        let quotations = site.pages.filter {
            $0 == "quotations.html" || $0.firstMatch(of: #/^quotations-\d+\.html$/#) != nil
        }
        let shown = quotations.map { site.page($0).components(separatedBy: "<li class=\"st ").count - 1 }.reduce(0, +)
        #expect(shown == 450)
        #expect(quotations.count > 1)
    }

    @Test("The cells of the positions open the page on which the actor's statements on the topic begin")
    func positionsOpenTheRightPage() async throws {
        let site = try await SampleSite(talkative(statements: 250))
        let links = site.page("positions.html").matches(of: #/href="(actors\/[^"#]+)#(on-[^"]+)"/#)
        #expect(links.count == 2)
        for link in links {
            #expect(site.page(String(link.1)).contains("id=\"\(link.2)\""), "\(link.0)")
        }
        #expect(Set(links.map { $0.1 }).count == 2)
    }

    @Test("A dossier of no article and one of a single article without findings have all their pages")
    func smallDossiers() async throws {
        let empty = try await SampleSite(Dossier())
        #expect(empty.page("index.html").contains("There are no articles"))
        var builder = DossierBuilder()
        builder.article("only", title: "The only one", body: "")
        let one = try await SampleSite(builder.finished())
        for site in [empty, one] {
            for path in ["index.html", "network.html", "positions.html", "coverage/index.html", "timeline.html"] {
                #expect(site.page(path).hasSuffix("</html>\n"), "\(path)")
            }
        }
        #expect(one.page("articles/only.html").contains("The only one"))
    }

    @Test("The bytes are the same with one worker and with eight")
    func workersChangeNothing() async throws {
        let one = try await SampleSite(SampleDossier.make(), workers: 1)
        let eight = try await SampleSite(SampleDossier.make(), workers: 8)
        #expect(one.files == eight.files)
    }
}

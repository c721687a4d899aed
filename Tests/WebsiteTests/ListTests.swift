import Articles
import Dossiers
import Foundation
import Linguistics
import Testing

@testable import Website

@Suite("Lists")
struct ListTests {
    private func builder(articles: Int, statements: Int) -> (DossierBuilder, EntityID) {
        var builder = DossierBuilder()
        let speaker = builder.actor("Harbour Board", kind: .organization)
        for number in 0..<articles {
            let words = (0..<statements).map { "the quay number \($0) of year \(number) would be repaired" }
            builder.article(
                "report-\(number)", title: "Report \(number)", date: CalendarDate(daysSinceEpoch: 20_000 + number),
                body: words.map { "The Harbour Board said that \($0)." }.joined(separator: " "))
            for words in words { builder.says(speaker, words, manner: .indirect) }
        }
        return (builder, speaker)
    }

    @Test("The quotations can be read article by article, on whichever page an article's begin")
    func quotationsByArticle() async throws {
        let (builder, _) = builder(articles: 90, statements: 5)
        let site = try await SampleSite(builder.finished())
        let links = site.pages.filter { $0.hasPrefix("quotations-articles") }
            .flatMap { site.page($0).matches(of: #/href="(quotations(?:-\d+)?\.html)#(a\d+)">(Report \d+)</#) }
        #expect(links.map { String($0.3) } == (0..<90).reversed().map { "Report \($0)" })
        #expect(Set(links.map { $0.1 }).count > 1)
        for link in links {
            let list = site.page(String(link.1))
            let start = try #require(list.range(of: "<h2 id=\"\(link.2)\">"), "\(link.0)").upperBound
            #expect(list[start...].prefix(200).contains(link.3))
        }
        #expect(site.page("quotations.html").contains("href=\"quotations-articles.html\""))
    }

    @Test("A leading actor is shown with the latest statement, and with the first where no article has a date")
    func latestStatement() async throws {
        let brief = try await SampleSite(builder(articles: 3, statements: 1).0.finished()).page("index.html")
        #expect(brief.contains("year 2 would") && !brief.contains("year 1 would"))
        var undated = DossierBuilder()
        let speaker = undated.actor("Harbour Board", kind: .organization)
        undated.article("a", title: "Quay", body: "The Harbour Board said that the quay was closed. It said more.")
        undated.says(speaker, "the quay was closed", manner: .indirect)
        let other = try await SampleSite(undated.finished())
        #expect(other.page("index.html").contains("the quay was closed"))
    }

    @Test("A dossier in which nobody says anything has no quotations by article")
    func nothingSaid() async throws {
        var builder = DossierBuilder()
        builder.article("a", title: "Fog", body: "There was fog.")
        let site = try await SampleSite(builder.finished())
        #expect(!site.pages.contains { $0.hasPrefix("quotations-articles") })
        #expect(!site.page("quotations.html").contains("quotations-articles"))
    }

    @Test("An article whose statements go on to the next page says so there")
    func continuedArticle() async throws {
        let (builder, _) = builder(articles: 1, statements: 400)
        let second = try await SampleSite(builder.finished()).page("quotations-2.html")
        #expect(second.contains("<h2 id=\"a1\">") && second.contains("continued"))
    }

    @Test("Years that tell of little stand together on the timeline, and every event stands once")
    func timelinePeriods() {
        var builder = DossierBuilder()
        builder.article("a", title: "Years", body: "It began.")
        for year in ["1867", "1901", "1924", "1950", "1951", "1960", "1970"] {
            builder.event("It began", on: year, words: "began")
        }
        for day in 1...5 { builder.event("It began", on: "2022-03-0\(day)", words: "began") }
        builder.event("It began", on: "2023", words: "began")
        let periods = TimelinePeriod.all(of: builder.dossier.events)
        #expect(periods.map(\.label) == ["1867–1960", "1970", "2022", "2023"])
        #expect(periods.map(\.id) == ["y1867", "y1970", "y2022", "y2023"])
        #expect(periods.flatMap { Array($0.rows) } == Array(builder.dossier.events.indices))
        #expect(TimelinePeriod.all(of: []).isEmpty)
    }

    @Test("A decade is the heading of what is dated by the decade alone")
    func decade() {
        var builder = DossierBuilder()
        builder.article("a", title: "Years", body: "It began.")
        builder.event("It began", on: "1990", words: "began")
        builder.dossier.events[0].value = "199X"
        #expect(TimelinePeriod.all(of: builder.dossier.events).map(\.label) == ["The 1990s"])
    }

    @Test("No row and no column of the positions is empty")
    func positionsAreFull() async throws {
        var builder = DossierBuilder()
        let speaker = builder.actor("Harbour Board", kind: .organization)
        let silent = builder.actor("Fish Market", kind: .organization)
        let topics = (0..<4).map { builder.topic("topic \($0)") }
        builder.article(
            "a", title: "Quay",
            body: "The Harbour Board said that it holds. The Fish Market said that it rains. It falls.")
        builder.says(speaker, "it holds", manner: .indirect, topics: [topics[0], topics[2]])
        builder.says(silent, "it rains", manner: .indirect)
        builder.says(nil, "It falls", manner: .direct, topics: [topics[1]])
        let page = try await SampleSite(builder.finished()).page("positions.html")
        let table = try #require(page.range(of: "<table class=\"matrix\">"))
        #expect(page[table.upperBound...].components(separatedBy: "<th scope=\"col\">").count - 1 == 3)
        #expect(page[table.upperBound...].components(separatedBy: "<th scope=\"row\">").count - 1 == 1)
        #expect(!page.contains("topic 1") && !page.contains("topic 3"))
    }

    @Test("Of a sentence that dates several events the brief shows one")
    func latestEvents() async throws {
        var builder = DossierBuilder()
        builder.article("a", title: "Storm", body: "The storm came on Tuesday and left on Thursday.")
        builder.event("The storm came on Tuesday", on: "2025-03-04", words: "Tuesday")
        builder.event("left on Thursday", on: "2025-03-06", words: "Thursday")
        let page = try await SampleSite(builder.finished()).page("index.html")
        #expect(page.components(separatedBy: "<li class=\"event\">").count == 2)
        #expect(page.contains("<mark>Thursday</mark>"))
    }
}

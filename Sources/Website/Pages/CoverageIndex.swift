internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// The stories: articles that report the same event, latest first.
struct CoverageIndex: TemplatedPage {
    let position: PagePosition
    let stories: [Int32]
    var path: SitePath { position.path }
    var template: String { "coverage" }

    static func pages(of edition: Edition) -> [any Page] {
        let days = edition.dossier.stories.map { story in
            story.articles.compactMap { edition.day(of: $0)?.daysSinceEpoch }.max() ?? Int.min
        }
        let order = edition.dossier.stories.indices.sorted { (days[$1], $0) < (days[$0], $1) }.map { Int32($0) }
        let cuts = ListPaging.pages(costs: order.map { _ in 900 })
        return zip(PagePosition.all(cuts.count, of: PageHeading.Section.coverage.path), cuts).map {
            CoverageIndex(position: $0, stories: Array(order[$1]))
        }
    }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: position.titled("Coverage"),
            description: "Articles that report the same event, and where they differ.", section: .coverage,
            previous: position.previous, next: position.next)
    }

    func fields(in edition: Edition) -> TemplateFields {
        let joined = edition.dossier.articles.count { $0.story != nil }
        return [
            "count": .text(CountWording.count(edition.dossier.stories.count, "story", "stories")),
            "alone": .text(CountWording.count(edition.dossier.articles.count - joined, "article")),
            "hasStories": .flag(!stories.isEmpty), "rows": .list(stories.map { row($0, in: edition) }),
            "pager": position.pager,
        ]
    }

    private func row(_ index: Int32, in edition: Edition) -> TemplateValue {
        let story = edition.dossier.stories[Int(index)]
        // A day that was inferred is a bound or an estimate, and is worded as one: it makes no span.
        let days = story.articles.compactMap { edition.dossier.articles[Int($0)].article.date?.value }
        let span =
            days.min().flatMap { first in days.max().map { DateWording.range(first, $0) } }
            ?? story.articles.first { edition.day(of: $0) != nil }.map {
                DateLine(edition.dossier.articles[Int($0)]).long
            }
        var sources: [String] = []
        for article in story.articles {
            if let source = edition.dossier.articles[Int(article)].article.source, !sources.contains(source) {
                sources.append(source)
            }
        }
        let more = sources.count > 6 ? " and \(sources.count - 6) more" : ""
        return .fields([
            "story": edition.links.stories[Int(index)], "date": .text(span ?? "undated"),
            "reports": .text(CountWording.count(story.articles.count - story.copies.count, "report")),
            "copies": .optional(
                story.copies.isEmpty ? nil : CountWording.count(story.copies.count, "near-copy", "near-copies")),
            "sources": .shown(sources.isEmpty ? nil : sources.prefix(6).joined(separator: ", ") + more),
            "differences": .optional(
                story.differences.isEmpty ? nil : CountWording.count(story.differences.count, "difference")),
        ])
    }
}

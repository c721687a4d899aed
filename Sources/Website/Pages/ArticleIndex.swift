internal import Articles
internal import Dossiers
internal import Templates

/// The articles, latest first.
struct ArticleIndex: TemplatedPage {
    let position: PagePosition
    let rows: Range<Int>
    var path: SitePath { position.path }
    var template: String { "articles" }

    static func pages(of edition: Edition) -> [any Page] {
        let cuts = ListPaging.pages(costs: edition.articleOrder.map { _ in 700 })
        return zip(PagePosition.all(cuts.count, of: PageHeading.Section.articles.path), cuts).map {
            ArticleIndex(position: $0, rows: $1)
        }
    }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: position.titled("Articles"),
            description: "The \(CountWording.count(edition.dossier.articles.count, "article")) of the dossier by date.",
            section: .articles, previous: position.previous, next: position.next)
    }

    func fields(in edition: Edition) -> TemplateFields {
        let undated = edition.dossier.articles.count { $0.article.date == nil }
        return [
            "count": .text(CountWording.count(edition.dossier.articles.count, "article")),
            "undated": .optional(undated > 0 ? CountWording.grouped(undated) : nil),
            "rows": .list(edition.articleOrder[rows].map { row($0, in: edition) }), "pager": position.pager,
        ]
    }

    private func row(_ index: Int32, in edition: Edition) -> TemplateValue {
        let record = edition.dossier.articles[Int(index)]
        var actors: [EntityID: Int] = [:]
        for mention in record.mentions {
            if let owner = edition.owner(of: mention.entity) { actors[owner, default: 0] += 1 }
        }
        let leading = actors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
        return .fields([
            "article": edition.links.articles[Int(index)],
            "story": record.story.map { edition.links.stories[Int($0)] } ?? .none,
            "actors": .list(leading.map { edition.links.actors[Int($0.key.index)] }),
        ])
    }
}

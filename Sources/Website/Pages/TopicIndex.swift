internal import Dossiers
internal import Templates

/// The topics by weight, with the share of each source.
struct TopicIndex: TemplatedPage {
    let position: PagePosition
    let rows: Range<Int>
    var path: SitePath { position.path }
    var template: String { "topics" }

    static func pages(of edition: Edition) -> [any Page] {
        let cuts = ListPaging.pages(costs: edition.dossier.topics.map { _ in 330 }, firstPage: 20_000)
        return zip(PagePosition.all(cuts.count, of: PageHeading.Section.topics.path), cuts).map {
            TopicIndex(position: $0, rows: $1)
        }
    }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: position.titled("Topics"), description: "What the articles treat, and how much each source does.",
            section: .topics, previous: position.previous, next: position.next)
    }

    func fields(in edition: Edition) -> TemplateFields {
        [
            "count": .text(CountWording.count(edition.dossier.topics.count, "topic")),
            "rows": .list(
                rows.map { index in
                    let topic = edition.dossier.topics[index]
                    return .fields([
                        "topic": edition.links.topics[index],
                        "passages": .text(CountWording.grouped(topic.passages.count)),
                        "articles": .text(CountWording.grouped(topic.articles.count)),
                        "statements": .text(CountWording.grouped(edition.statementsByTopic[index].count)),
                    ])
                }), "pager": position.pager,
            "matrix": position.number == 1 ? SourceMatrix.table(in: edition) : .none,
        ]
    }
}

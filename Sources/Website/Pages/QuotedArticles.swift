internal import Dossiers
internal import Templates

/// The filter of the quotations by article: the articles that report what somebody said, each with the way to its statements.
struct QuotedArticles: TemplatedPage {
    /// An article with statements.
    struct Entry {
        let article: Int32
        var count: Int
        /// Where its statements begin, from the site's root.
        let href: String
    }

    static let first = SitePath("quotations-articles.html")

    let entries: [Entry]
    let position: PagePosition
    var path: SitePath { position.path }
    var template: String { "quotations-articles" }

    /// The pages that list the articles.
    ///
    /// - Parameters:
    ///   - entries: the articles, each once.
    ///   - edition: the dossier.
    /// - Returns: the pages, latest articles first; none where nobody says anything.
    static func pages(listing entries: [Entry], in edition: Edition) -> [any Page] {
        guard !entries.isEmpty else { return [] }
        let byArticle = Dictionary(uniqueKeysWithValues: entries.map { ($0.article, $0) })
        let latestFirst = edition.articleOrder.compactMap { byArticle[$0] }
        let cuts = ListPaging.pages(costs: latestFirst.map { 300 + edition.cost(ofLink: $0.article) })
        return zip(PagePosition.all(cuts.count, of: first), cuts).map {
            QuotedArticles(entries: Array(latestFirst[$1]), position: $0)
        }
    }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: position.titled("Quotations by article"),
            description: "The articles that report what somebody said, each with its statements.",
            section: .quotations,
            crumbs: [.init(label: "Quotations", path: PageHeading.Section.quotations.path)],
            previous: position.previous, next: position.next)
    }

    func fields(in edition: Edition) -> TemplateFields {
        [
            "rows": .list(
                entries.map {
                    .fields([
                        "article": edition.links.articles[Int($0.article)], "to": .text($0.href),
                        "count": .text(CountWording.grouped($0.count)),
                    ])
                }),
            "pager": position.pager,
        ]
    }
}

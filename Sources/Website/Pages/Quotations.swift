internal import Dossiers
internal import Linguistics
internal import Templates

/// Who said what: all statements, or those given in one manner, article by article.
struct Quotations: TemplatedPage {
    /// The bytes that the heading of an article takes, its title and address aside.
    private static let headingCost = 320

    let manner: Manner?
    let statements: [Int32]
    let position: PagePosition
    /// Whether the first article's statements began on the page before.
    let isContinued: Bool
    var path: SitePath { position.path }
    var template: String { "quotations" }

    static func pages(of edition: Edition) -> [any Page] {
        let statements = edition.byDay(ArraySlice(edition.dossier.statements.indices.map { Int32($0) }))
        return ([nil] + Manner.allCases).flatMap { manner -> [any Page] in
            let chosen = statements.filter { manner == nil || edition.dossier.statements[Int($0)].manner == manner }
            if manner != nil, chosen.isEmpty { return [] }
            let articles = chosen.map { edition.dossier.statements[Int($0)].evidence.article }
            let costs = chosen.indices.map { index in
                edition.cost(of: edition.dossier.statements[Int(chosen[index])])
                    + (index > 0 && articles[index - 1] == articles[index]
                        ? 0 : headingCost + edition.cost(ofLink: articles[index]))
            }
            let cuts = ListPaging.pages(costs: costs, firstPage: 14_000)
            let positions = PagePosition.all(cuts.count, of: first(manner))
            let pages: [any Page] = zip(positions, cuts).map { position, rows in
                Quotations(
                    manner: manner, statements: Array(chosen[rows]), position: position,
                    isContinued: rows.lowerBound > 0 && !rows.isEmpty
                        && articles[rows.lowerBound - 1] == articles[rows.lowerBound])
            }
            guard manner == nil else { return pages }
            var entries: [QuotedArticles.Entry] = []
            for (position, rows) in zip(positions, cuts) {
                for article in articles[rows] {
                    if entries.last?.article == article {
                        entries[entries.count - 1].count += 1
                    } else {
                        entries.append(
                            QuotedArticles.Entry(
                                article: article, count: 1,
                                href: "\(position.path.string)#\(anchor(of: article))"))
                    }
                }
            }
            return pages + QuotedArticles.pages(listing: entries, in: edition)
        }
    }

    /// The anchor of the statements of an article.
    static func anchor(of article: Int32) -> String { "a\(article + 1)" }

    private static func first(_ manner: Manner?) -> SitePath {
        manner.map { SitePath("quotations-\($0.name).html") } ?? PageHeading.Section.quotations.path
    }

    func heading(in edition: Edition) -> PageHeading {
        let title = manner.map { "Quotations: \($0.label)" } ?? "Quotations"
        return PageHeading(
            title: position.titled(title), description: "Who said what, and in which sentence.", section: .quotations,
            crumbs: manner == nil ? [] : [.init(label: "Quotations", path: PageHeading.Section.quotations.path)],
            previous: position.previous, next: position.next)
    }

    func fields(in edition: Edition) -> TemplateFields {
        let counts = edition.statementCounts
        let manners = ([nil] + Manner.allCases).compactMap { manner -> TemplateValue? in
            let count = manner.map { counts.byManner[Int($0.rawValue)] } ?? counts.all
            guard count > 0 else { return nil }
            return .fields([
                "label": .text(manner.map(\.label.capitalizedFirst) ?? "All"),
                "count": .text(CountWording.grouped(count)), "href": .text(Quotations.first(manner).string),
                "isCurrent": .flag(manner == self.manner),
            ])
        }
        return [
            "count": .text(CountWording.count(counts.all, "statement")), "manners": .list(manners),
            "unattributed": .optional(counts.unattributed > 0 ? CountWording.grouped(counts.unattributed) : nil),
            "groups": .list(groups(in: edition)), "pager": position.pager,
            "articles": .optional(counts.all > 0 ? QuotedArticles.first.string : nil),
            "speakers": position.number == 1 ? speakers(in: edition) : .none,
            "topics": position.number == 1 ? topics(in: edition) : .none,
        ]
    }

    /// The statements under the articles that have them.
    private func groups(in edition: Edition) -> [TemplateValue] {
        var groups: [TemplateValue] = []
        var start = 0
        while start < statements.count {
            let article = edition.dossier.statements[Int(statements[start])].evidence.article
            let end =
                statements[start...].firstIndex {
                    edition.dossier.statements[Int($0)].evidence.article != article
                } ?? statements.count
            groups.append(
                .fields([
                    "id": .text(Quotations.anchor(of: article)), "article": edition.links.articles[Int(article)],
                    "isContinued": .flag(start == 0 && isContinued),
                    "rows": .list(statements[start..<end].map { edition.statementRow($0) }),
                ]))
            start = end
        }
        return groups
    }

    /// The filter by speaker: the actors that speak most, with the way to their statements.
    private func speakers(in edition: Edition) -> TemplateValue {
        let ranked = edition.actors.map { ($0, edition.statementsBySpeaker[Int($0.index)].count) }.filter { $0.1 > 0 }
            .sorted {
                ($1.1, $0.0) < ($0.1, $1.0)
            }
        return .section(
            ranked.prefix(24).map { .fields(["actor": edition.links.actors[Int($0.0.index)], "count": .number($0.1)]) })
    }

    /// The filter by topic: those with most statements.
    private func topics(in edition: Edition) -> TemplateValue {
        let ranked = edition.dossier.topics.indices.map { ($0, edition.statementsByTopic[$0].count) }
            .filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        return .section(
            ranked.prefix(24).map { .fields(["topic": edition.links.topics[$0.0], "count": .number($0.1)]) })
    }
}

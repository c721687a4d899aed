internal import Dossiers
internal import Linguistics
internal import Templates

/// Who said what: all statements, or those given in one manner.
struct Quotations: TemplatedPage {
    let manner: Manner?
    let statements: [Int32]
    let position: PagePosition
    var path: SitePath { position.path }
    var template: String { "quotations" }

    static func pages(of edition: Edition) -> [any Page] {
        let statements = edition.byDay(ArraySlice(edition.dossier.statements.indices.map { Int32($0) }))
        return ([nil] + Manner.allCases).flatMap { manner -> [any Page] in
            let chosen = statements.filter { manner == nil || edition.dossier.statements[Int($0)].manner == manner }
            if manner != nil, chosen.isEmpty { return [] }
            let costs = chosen.map { edition.cost(of: edition.dossier.statements[Int($0)]) }
            let cuts = ListPaging.pages(costs: costs, firstPage: 10_000)
            return zip(PagePosition.all(cuts.count, of: first(manner)), cuts).map {
                Quotations(manner: manner, statements: Array(chosen[$1]), position: $0)
            }
        }
    }

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
            "rows": .list(statements.map { edition.statementRow($0) }), "pager": position.pager,
            "speakers": position.number == 1 ? speakers(in: edition) : .none,
            "topics": position.number == 1 ? topics(in: edition) : .none,
        ]
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

    /// The filter by topic.
    private func topics(in edition: Edition) -> TemplateValue {
        .section(
            edition.dossier.topics.indices.filter { !edition.statementsByTopic[$0].isEmpty }.prefix(24).map {
                .fields(["topic": edition.links.topics[$0], "count": .number(edition.statementsByTopic[$0].count)])
            })
    }
}

internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// How the dossier was made: what was counted, inferred and not understood, and how often the analysis errs.
struct Method: TemplatedPage {
    let path = PageHeading.Section.method.path
    var template: String { "method" }

    static func pages(of edition: Edition) -> [any Page] { [Method()] }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: "Method", description: "How this dossier was made, what was inferred, and what could not be read.",
            section: .method)
    }

    func fields(in edition: Edition) -> TemplateFields {
        let dossier = edition.dossier
        let inferred = dossier.articles.indices.filter {
            dossier.articles[$0].article.date == nil && dossier.articles[$0].inferredDate != nil
        }
        let undated = dossier.articles.indices.filter {
            dossier.articles[$0].article.date == nil && dossier.articles[$0].inferredDate == nil
        }
        let foreign = dossier.articles.indices.filter { !dossier.articles[$0].isAnnotated }
        return [
            "counts": .list(counts(of: dossier)),
            "inferred": .section(
                inferred.prefix(60).map { index in
                    .fields([
                        "article": edition.links.articles[index],
                        "places": .list(
                            (dossier.articles[index].inferredDate?.evidence ?? []).prefix(2).map {
                                .fields(["href": .text(edition.href($0))])
                            }),
                    ])
                }, fields: ["count": .text(CountWording.count(inferred.count, "article"))]),
            "undated": .section(
                undated.prefix(60).map { edition.links.articles[$0] },
                fields: ["count": .text(CountWording.count(undated.count, "article"))]),
            "foreign": .section(
                foreign.prefix(60).map { edition.links.articles[$0] },
                fields: ["count": .text(CountWording.count(foreign.count, "article"))]),
            "problems": .section(
                dossier.problems.prefix(100).map { problem in
                    .fields([
                        "place": .text(
                            DisplayText.shown(problem.line.map { "\(problem.path), line \($0)" } ?? problem.path)),
                        "message": .text(DisplayText.shown(problem.message)),
                        "remedy": .text(DisplayText.shown(problem.remedy)),
                    ])
                }, fields: ["count": .text(CountWording.count(dossier.problems.count, "problem"))]),
            "ignored": .section(
                dossier.ignored.prefix(100).map { .text(DisplayText.shown($0)) },
                fields: ["count": .text(CountWording.count(dossier.ignored.count, "file"))]),
            "suggestions": .section(
                dossier.suggestions.prefix(60).map { suggestion in
                    .fields([
                        "correction": .text(DisplayText.shown(suggestion.correction)),
                        "reason": .text(DisplayText.shown(suggestion.reason)),
                        "places": .list(
                            suggestion.evidence.prefix(2).map { .fields(["href": .text(edition.href($0))]) }),
                    ])
                }),
            "accuracy": .section(
                edition.settings.accuracy.map { figure in
                    .fields([
                        "measure": .text(figure.measure), "data": .text(figure.data),
                        "value": .text(CountWording.percent(permille: figure.permille)),
                    ])
                }),
            "version": .text(edition.settings.programVersion), "contentHash": .text(edition.settings.contentHash),
        ]
    }

    private func counts(of dossier: Dossier) -> [TemplateValue] {
        let sources = Set(dossier.articles.compactMap(\.article.source)).count
        let attributed = dossier.statements.count { $0.speaker != nil }
        let rows: [(String, Int)] = [
            ("Articles", dossier.articles.count), ("Sources named", sources),
            ("Sentences", dossier.articles.reduce(0) { $0 + $1.sentences.count }),
            ("Names found", dossier.articles.reduce(0) { $0 + $1.mentions.count }),
            ("Names of somebody or something known", dossier.entities.count),
            ("Actors with a page", dossier.entities.count { $0.hasPage }),
            ("Statements", dossier.statements.count), ("Statements with a speaker", attributed),
            ("Statements without a speaker", dossier.statements.count - attributed),
            ("Time expressions", dossier.articles.reduce(0) { $0 + $1.temporalExpressions.count }),
            ("Dated events", dossier.events.count), ("Topics", dossier.topics.count),
            ("Stories", dossier.stories.count),
        ]
        return rows.map { .fields(["label": .text($0.0), "count": .text(CountWording.grouped($0.1))]) }
    }
}

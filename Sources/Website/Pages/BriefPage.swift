internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// The first page: the answer before the detail, every line with its sentence.
struct BriefPage: TemplatedPage {
    let path = PageHeading.Section.brief.path
    var template: String { "brief" }

    static func pages(of edition: Edition) -> [any Page] { [BriefPage()] }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: "Brief",
            description: edition.settings.subtitle.map(DisplayText.shown)
                ?? "\(CountWording.count(edition.dossier.articles.count, "article")) read together: who said what, when, and where reports differ.",
            section: .brief)
    }

    func fields(in edition: Edition) -> TemplateFields {
        let dossier = edition.dossier
        let dates = dossier.articles.compactMap(\.article.date?.value)
        let span = dates.min().flatMap { first in dates.max().map { DateWording.range(first, $0) } }
        let sources = Set(dossier.articles.compactMap(\.article.source)).count
        return [
            "articleCount": .text(CountWording.count(dossier.articles.count, "article")),
            "sourceCount": .optional(sources > 0 ? CountWording.count(sources, "source") : nil),
            "actorCount": .text(CountWording.count(edition.actors.count, "actor")),
            "span": .optional(span), "isEmpty": .flag(dossier.articles.isEmpty),
            "keyPoints": .section(dossier.brief.keyPoints.map { keyPoint($0, in: edition) }),
            "actors": .section(leadingActors(in: edition).map { actor($0, in: edition) }),
            "topics": .section(
                dossier.brief.leadingTopics.prefix(12).map { topic in
                    .fields([
                        "topic": edition.links.topics[Int(topic.index)],
                        "count": .number(dossier[topic].articles.count),
                    ])
                }),
            "positions": PositionMatrix.table(in: edition, actors: 6, topics: 5),
            "events": .section(lastEvents(in: edition).map { edition.eventRow($0) }),
            "disputed": .section(
                dossier.brief.disputed.prefix(6).map { edition.differenceRow($0.difference, story: $0.story) }),
            "unknown": .section(
                unknown(in: edition).map { .fields(["text": .text($0.text), "href": .text($0.path.string)]) }),
            "activity": ActivityBars.picture(of: dates, what: "articles", id: "activity"),
        ]
    }

    private func keyPoint(_ point: Brief.KeyPoint, in edition: Edition) -> TemplateValue {
        let excerpt = Excerpt.sentence(point.sentence, in: edition, marked: false)
        return .fields([
            "said": .html(excerpt.html), "href": .text(excerpt.href),
            "article": edition.links.articles[Int(point.sentence.article)],
            "number": .number(Int(point.sentence.sentence) + 1),
            "support": .list(
                point.support.prefix(4).map { support in
                    .fields([
                        "href": .text(edition.href(support)), "article": edition.links.articles[Int(support.article)],
                    ])
                }),
            "more": .optional(point.support.count > 4 ? "\(point.support.count - 4)" : nil),
        ])
    }

    /// The articles that the brief cites.
    func citedArticles(in edition: Edition) -> [Int32] {
        let brief = edition.dossier.brief
        return brief.keyPoints.flatMap { [$0.sentence.article] + $0.support.prefix(4).map(\.article) }
            + brief.disputed.prefix(6).flatMap { [$0.difference.first.article, $0.difference.second.article] }
    }

    private func leadingActors(in edition: Edition) -> [EntityID] {
        var actors: [EntityID] = []
        for actor in edition.dossier.brief.leadingActors {
            if let owner = edition.owner(of: actor), !actors.contains(owner) { actors.append(owner) }
        }
        return Array((actors.isEmpty ? edition.actors : actors).prefix(10))
    }

    private func actor(_ id: EntityID, in edition: Edition) -> TemplateValue {
        let role = edition.dossier[id].roles.first
        let latest = edition.latestStatement(of: id)
        return .fields([
            "actor": edition.links.actors[Int(id.index)], "role": .shown(role?.title),
            "roleHref": .optional(role?.evidence.first.map { edition.href($0) }),
            "statements": .number(edition.statementsBySpeaker[Int(id.index)].count),
            "articles": .number(edition.articlesByActor[Int(id.index)].count),
            "latest": latest.map { edition.statementRow($0, withTopics: false) } ?? .none,
        ])
    }

    /// The last events that came about, latest first; a sentence that dates several is shown with the last of them.
    private func lastEvents(in edition: Edition) -> [Int32] {
        let events = edition.dossier.events
        var chosen: [Int32] = []
        for index in events.indices.reversed() where events[index].status == .happened {
            let evidence = events[index].evidence
            let isShown = chosen.contains {
                let other = events[Int($0)].evidence
                return other.article == evidence.article && other.sentence == evidence.sentence
            }
            if !isShown { chosen.append(Int32(index)) }
            if chosen.count == 8 { break }
        }
        return chosen
    }

    /// What a reader must know is not known.
    private func unknown(in edition: Edition) -> [(text: String, path: SitePath)] {
        let dossier = edition.dossier
        var lines: [(String, SitePath)] = []
        let undated = dossier.articles.count { $0.article.date == nil }
        if undated > 0 {
            let inferred = dossier.articles.count { $0.article.date == nil && $0.inferredDate != nil }
            lines.append(
                (
                    "\(CountWording.count(undated, "article gives", "articles give")) no date"
                        + (inferred > 0 ? "; for \(CountWording.grouped(inferred)) one was inferred" : ""),
                    PageHeading.Section.method.path
                ))
        }
        let unattributed = dossier.statements.count { $0.speaker == nil }
        if unattributed > 0 {
            lines.append(
                (
                    "\(CountWording.count(unattributed, "statement has", "statements have")) no speaker the texts tell",
                    PageHeading.Section.quotations.path
                ))
        }
        let noSource = dossier.articles.count { $0.article.source == nil }
        if noSource > 0 {
            lines.append(
                (
                    "\(CountWording.count(noSource, "article names", "articles name")) no source",
                    PageHeading.Section.articles.path
                ))
        }
        if !dossier.problems.isEmpty {
            lines.append(
                (
                    "\(CountWording.count(dossier.problems.count, "problem")) while reading the files",
                    PageHeading.Section.method.path
                ))
        }
        if !dossier.suggestions.isEmpty {
            lines.append(
                (
                    "\(CountWording.count(dossier.suggestions.count, "pair")) of names may mean the same; an editor has to decide",
                    PageHeading.Section.method.path
                ))
        }
        return lines
    }
}

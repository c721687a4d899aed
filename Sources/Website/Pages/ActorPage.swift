internal import Articles
internal import Dossiers
internal import Linguistics
internal import Markdown
internal import Templates

/// An actor: names and roles as found, activity, associates, what it says by topic, what is said about it, articles.
struct ActorPage: TemplatedPage {
    /// The bytes of HTML that what stands before the lists may take.
    static let portraitCost = 26_000

    let actor: EntityID
    let position: PagePosition
    /// The lists of all its pages, and which rows of them this one shows.
    let list: ActorRows
    let rows: Range<Int>
    var path: SitePath { position.path }
    var template: String { "actor" }

    static func pages(of edition: Edition) -> [any Page] {
        edition.actors.flatMap { actor -> [any Page] in
            guard let path = edition.addresses.actor(actor) else { return [] }
            let list = ActorRows(of: actor, in: edition)
            let cuts = ListPaging.pages(costs: list.costs(in: edition), firstPage: portraitCost)
            return zip(PagePosition.all(cuts.count, of: path), cuts).map {
                ActorPage(actor: actor, position: $0, list: list, rows: $1)
            }
        }
    }

    func heading(in edition: Edition) -> PageHeading {
        let entity = edition.dossier[actor]
        let role = entity.roles.first.map { ", \(DisplayText.shown($0.title))" } ?? ""
        return PageHeading(
            title: position.titled(DisplayText.shown(entity.name)),
            description:
                "\(DisplayText.shown(entity.name))\(role): statements, roles and articles, each with its source.",
            section: .actors, crumbs: [.init(label: "Actors", path: PageHeading.Section.actors.path)],
            previous: position.previous, next: position.next)
    }

    func fields(in edition: Edition) -> TemplateFields {
        let entity = edition.dossier[actor]
        let name = DisplayText.shown(entity.name)
        var fields: TemplateFields = [
            "name": .text(name), "kind": .text(entity.kind.name), "kindLabel": .text(entity.kind.label),
            "role": .shown(entity.roles.first?.title), "isFirst": .flag(position.number == 1),
            "firstPage": .text(position.first.string),
            "statementCount": .text(
                CountWording.count(edition.statementsBySpeaker[Int(actor.index)].count, "statement")),
            "aboutCount": .text(CountWording.count(edition.statementsAbout[Int(actor.index)].count, "statement")),
            "articleCount": .text(CountWording.count(edition.articlesByActor[Int(actor.index)].count, "article")),
            "mentionCount": .text(CountWording.count(entity.mentionCount, "mention")),
            "sections": .list(list.sections(rows, in: edition)), "pager": position.pager,
        ]
        if position.number == 1 { fields.merge(portrait(of: entity, in: edition)) }
        return fields
    }

    func structuredData(in edition: Edition) -> [UInt8]? {
        position.number == 1 ? StructuredData.actor(actor, in: edition) : nil
    }

    /// What the editor says, as Markdown.
    private func note(of entity: Entity) -> TemplateValue {
        guard let note = entity.editorNote else { return .none }
        var options = RenderingOptions()
        options.imageTarget = { _ in nil }
        return .html(MarkdownDocument(source: Array(note.utf8)).html(options: options))
    }

    /// What the first page shows before the lists.
    private func portrait(of entity: Entity, in edition: Edition) -> TemplateFields {
        let days = edition.articlesByActor[Int(actor.index)].compactMap {
            edition.dossier.articles[Int($0)].article.date?.value
        }
        let span = days.min().flatMap { first in days.max().map { DateWording.range(first, $0) } }
        return [
            "note": note(of: entity), "span": .optional(span), "isOutlet": .flag(entity.isCitedOutlet),
            "roles": .section(
                entity.roles.prefix(12).map { role in
                    .fields([
                        "title": .text(DisplayText.shown(role.title)),
                        "places": .list(role.evidence.prefix(4).map { edition.evidenceRow($0) }),
                        "more": .optional(role.evidence.count > 4 ? "\(role.evidence.count - 4)" : nil),
                    ])
                }),
            "forms": .section(
                entity.forms.prefix(24).map { form in
                    .fields([
                        "text": .text(DisplayText.shown(form.text)), "count": .number(form.count),
                        "href": .text(edition.href(form.evidence)),
                    ])
                }),
            "merges": .section(
                entity.merges.prefix(24).map { merge in
                    .fields([
                        "form": .text(DisplayText.shown(merge.form)), "reason": .text(DisplayText.shown(merge.reason)),
                        "href": .text(edition.href(merge.evidence)),
                    ])
                }),
            "activity": ActivityBars.picture(
                of: days, what: "articles that name \(DisplayText.shown(entity.name))", id: "activity"),
            "associates": .section(Associates(of: actor, in: edition).rows(in: edition)),
            "events": .section(edition.eventsByActor[Int(actor.index)].suffix(12).map { edition.eventRow($0) }),
            "eventCount": .text(CountWording.count(edition.eventsByActor[Int(actor.index)].count, "dated event")),
        ]
    }
}

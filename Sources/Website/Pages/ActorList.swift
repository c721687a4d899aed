internal import Dossiers
internal import Linguistics
internal import Templates

/// All actors of a kind by weight, or all from A to Z.
struct ActorList: TemplatedPage {
    /// Which actors, and in which order.
    enum Order {
        case kind(EntityKind)
        case alphabet

        /// The first page; no actor's page has such a name (``Slug``).
        var path: SitePath {
            switch self {
            case .kind(let kind): SitePath("actors/index-\(kind.name).html")
            case .alphabet: SitePath("actors/index-a-z.html")
            }
        }

        /// The title.
        var title: String {
            switch self {
            case .kind(let kind): "\(kind.pluralLabel) by weight"
            case .alphabet: "Actors from A to Z"
            }
        }
    }

    let order: Order
    let actors: [EntityID]
    let position: PagePosition
    var path: SitePath { position.path }
    var template: String { "actor-list" }

    static func pages(of order: Order, in edition: Edition) -> [any Page] {
        let all: [EntityID] =
            switch order {
            case .kind(let kind): edition.actors.filter { edition.dossier[$0].kind == kind }
            case .alphabet:
                edition.actors.map { (SortKey.make(edition.dossier[$0].name), $0) }.sorted { $0 < $1 }.map(\.1)
            }
        let cuts = ListPaging.pages(costs: all.map { _ in 420 })
        return zip(PagePosition.all(cuts.count, of: order.path), cuts).map { position, rows in
            ActorList(order: order, actors: Array(all[rows]), position: position)
        }
    }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: position.titled(order.title), description: "\(order.title), with statements and articles counted.",
            section: .actors, crumbs: [.init(label: "Actors", path: PageHeading.Section.actors.path)],
            previous: position.previous, next: position.next)
    }

    func fields(in edition: Edition) -> TemplateFields {
        ["title": .text(order.title), "rows": .list(actors.map { edition.actorRow($0) }), "pager": position.pager]
    }
}

extension Edition {
    /// What a list shows of an actor.
    func actorRow(_ actor: EntityID) -> TemplateValue {
        .fields([
            "actor": links.actors[Int(actor.index)], "role": .shown(dossier[actor].roles.first?.title),
            "statements": .text(CountWording.grouped(statementsBySpeaker[Int(actor.index)].count)),
            "articles": .text(CountWording.grouped(articlesByActor[Int(actor.index)].count)),
        ])
    }
}

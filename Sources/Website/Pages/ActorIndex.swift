internal import Dossiers
internal import Linguistics
internal import Templates

/// The actors of each kind that the dossier is most about, with the way to the rest.
struct ActorIndex: TemplatedPage {
    /// How many of a kind the first page shows.
    static let leading = 40

    let path = PageHeading.Section.actors.path
    var template: String { "actors" }

    static func pages(of edition: Edition) -> [any Page] {
        var pages: [any Page] = [ActorIndex()]
        for kind in EntityKind.allCases
        where edition.actors.count(where: { edition.dossier[$0].kind == kind }) > leading {
            pages += ActorList.pages(of: .kind(kind), in: edition)
        }
        return edition.actors.isEmpty ? pages : pages + ActorList.pages(of: .alphabet, in: edition)
    }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: "Actors", description: "Who and what the articles are about, by kind and weight.", section: .actors)
    }

    func fields(in edition: Edition) -> TemplateFields {
        let groups = EntityKind.allCases.compactMap { kind -> TemplateValue? in
            let actors = edition.actors.filter { edition.dossier[$0].kind == kind }
            guard !actors.isEmpty else { return nil }
            return .fields([
                "kind": .text(kind.name), "label": .text(kind.pluralLabel),
                "count": .text(CountWording.grouped(actors.count)),
                "rows": .list(actors.prefix(ActorIndex.leading).map { edition.actorRow($0) }),
                "all": .optional(actors.count > ActorIndex.leading ? ActorList.Order.kind(kind).path.string : nil),
            ])
        }
        return [
            "count": .text(CountWording.count(edition.actors.count, "actor")), "groups": .list(groups),
            "alphabet": .text(ActorList.Order.alphabet.path.string), "hasActors": .flag(!edition.actors.isEmpty),
        ]
    }
}

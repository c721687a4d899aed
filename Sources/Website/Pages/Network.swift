internal import Dossiers
internal import Templates

/// The leading actors, joined by sentences that name both: a picture, and the same as a list with the sentences.
struct Network: TemplatedPage {
    let network: ActorNetwork
    let cuts: [Range<Int>]
    let position: PagePosition
    var path: SitePath { position.path }
    var template: String { "network" }

    static func pages(of edition: Edition) -> [any Page] {
        let network = ActorNetwork(of: edition)
        let costs = network.edges.map { $0.sentences.reduce(500) { $0 + edition.cost(of: $1) } }
        let cuts = ListPaging.pages(costs: costs, firstPage: 32_000)
        return PagePosition.all(cuts.count, of: PageHeading.Section.network.path).map {
            Network(network: network, cuts: cuts, position: $0)
        }
    }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: position.titled("Network"), description: "Who is named together with whom, and in which sentences.",
            section: .network, previous: position.previous, next: position.next)
    }

    func fields(in edition: Edition) -> TemplateFields {
        let isFirst = position.number == 1
        return [
            "isFirst": .flag(isFirst), "hasEdges": .flag(!network.edges.isEmpty),
            "nodeCount": .text(CountWording.count(network.nodes.count, "actor")),
            "edgeCount": .text(CountWording.count(network.edges.count, "pair")),
            "svg": isFirst
                ? .html(
                    NetworkPicture.svg(
                        of: network, in: edition, hrefs: network.edges.indices.map { href($0) })) : .none,
            "rows": .list(cuts[position.number - 1].map { row($0, in: edition) }), "pager": position.pager,
        ]
    }

    private func href(_ edge: Int) -> String {
        let page = (cuts.firstIndex { $0.contains(edge) } ?? 0) + 1
        return "\(ListPaging.path(page, of: position.first).string)#pair-\(edge + 1)"
    }

    private func row(_ index: Int, in edition: Edition) -> TemplateValue {
        let edge = network.edges[index]
        let shown = edge.sentences.count
        return .fields([
            "anchor": .text("pair-\(index + 1)"),
            "first": edition.links.actors[Int(network.nodes[edge.first].index)],
            "second": edition.links.actors[Int(network.nodes[edge.second].index)],
            "count": .text(CountWording.count(edge.count, "sentence")),
            "more": .optional(edge.count > shown ? CountWording.grouped(edge.count - shown) : nil),
            "places": .list(edge.sentences.map { edition.evidenceRow($0, marked: false) }),
        ])
    }
}

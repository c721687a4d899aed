internal import Dossiers
internal import Linguistics

/// A network as an inline SVG: actors as labels with the mark of their kind, pairs as lines that open their sentences. The
/// table on the same page says the same.
enum NetworkPicture {
    /// The SVG; empty where there are no nodes.
    ///
    /// - Parameters:
    ///   - network: the network.
    ///   - edition: the dossier, for names and addresses.
    ///   - hrefs: where the sentences of each edge stand, from the site's root.
    /// - Returns: the SVG element.
    static func svg(of network: ActorNetwork, in edition: Edition, hrefs: [String]) -> [UInt8] {
        guard !network.nodes.isEmpty else { return [] }
        let labels = network.nodes.map { DisplayText.shortened(DisplayText.shown(edition.dossier[$0].name), to: 28) }
        let most = Double(network.edges.first?.count ?? 1)
        let layout = ForceLayout(
            sizes: labels.map { (width: Double($0.unicodeScalars.count) * 7.4 + 30, height: 24) },
            edges: network.edges.map { ($0.first, $0.second, 0.35 + 0.65 * Double($0.count) / most) })
        var svg = HTMLText()
        svg.markup("<svg class=\"network\" viewBox=\"0 0 ")
        svg.text("\(Int(layout.width)) \(Int(layout.height))")
        svg.markup("\" width=\"")
        svg.number(Int(layout.width))
        svg.markup("\" aria-labelledby=\"network-t network-d\"><title id=\"network-t\">Actors named together</title>")
        svg.markup("<desc id=\"network-d\">")
        svg.text(
            "\(CountWording.count(network.nodes.count, "actor")), joined by \(CountWording.count(network.edges.count, "line")) where a sentence names both; the thicker, the more sentences."
        )
        svg.markup("</desc>")
        for (index, edge) in network.edges.enumerated() {
            let (first, second) = (layout.boxes[edge.first], layout.boxes[edge.second])
            let thickness = 1 + Int(4 * Double(edge.count) / most)
            svg.markup("<a tabindex=\"-1\" href=\"")
            svg.text(hrefs[index])
            svg.markup("\"><title>")
            svg.text("\(labels[edge.first]) and \(labels[edge.second]): \(CountWording.count(edge.count, "sentence"))")
            svg.markup("</title><path class=\"e e")
            svg.number(thickness)
            svg.markup("\" d=\"M")
            svg.text("\(Int(first.x)) \(Int(first.y))L\(Int(second.x)) \(Int(second.y))")
            svg.markup("\"/></a>")
        }
        for (index, actor) in network.nodes.enumerated() {
            let box = layout.boxes[index]
            let (left, middle) = (Int(box.x - box.width / 2), Int(box.y))
            svg.markup("<a class=\"v v-")
            svg.text(edition.dossier[actor].kind.name)
            svg.markup("\" href=\"")
            svg.text(edition.addresses.actor(actor)?.string ?? "")
            svg.markup("\"><rect height=\"24\" rx=\"2\" x=\"")
            svg.number(left)
            svg.markup("\" y=\"")
            svg.number(middle - 12)
            svg.markup("\" width=\"")
            svg.number(Int(box.width))
            svg.markup("\"/>")
            mark(edition.dossier[actor].kind, x: left + 12, y: middle, to: &svg)
            svg.markup("<text x=\"")
            svg.number(left + 22)
            svg.markup("\" y=\"")
            svg.number(middle + 5)
            svg.markup("\">")
            svg.text(labels[index])
            svg.markup("</text></a>")
        }
        svg.markup("</svg>")
        return svg.bytes
    }

    /// The mark of a kind: disc, square, triangle, diamond.
    private static func mark(_ kind: EntityKind, x: Int, y: Int, to svg: inout HTMLText) {
        switch kind {
        case .person: path("M\(x - 5) \(y)a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", to: &svg)
        case .organization: path("M\(x - 5) \(y - 5)h10v10h-10z", to: &svg)
        case .place: path("M\(x) \(y - 6)l6 11h-12z", to: &svg)
        case .misc: path("M\(x) \(y - 6)l6 6l-6 6l-6-6z", to: &svg)
        }
    }

    private static func path(_ data: String, to svg: inout HTMLText) {
        svg.markup("<path class=\"mark\" d=\"")
        svg.text(data)
        svg.markup("\"/>")
    }
}

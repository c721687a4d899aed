internal import Articles
internal import Dossiers
internal import Linguistics

/// `data/network.gexf`: the actors, joined by the sentences that name both (GEXF 1.3, which Gephi opens).
///
/// Being named together is no relation: the weight of an edge is a count of sentences, and nothing else is said.
struct NetworkExport: Export {
    let path = SitePath("data/network.gexf")

    /// The most actors of a sentence that are joined; a list of twenty names says nothing about any two of them.
    static let mostInSentence = 12
    /// The most edges, by weight.
    static let mostEdges = 50_000

    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws {
        var xml = XMLWriter()
        xml.markup(
            """
            <gexf xmlns="http://gexf.net/1.3" version="1.3">
            <meta><creator>dossier</creator><description>
            """)
        xml.text(edition.settings.title)
        xml.markup(
            """
            </description></meta>
            <graph defaultedgetype="undirected" mode="static">
            <attributes class="node">
            <attribute id="0" title="kind" type="string"/>
            <attribute id="1" title="mentions" type="integer"/>
            <attribute id="2" title="articles" type="integer"/>
            <attribute id="3" title="role" type="string"/>
            </attributes>
            <nodes>

            """)
        for actor in edition.actors {
            node(edition.dossier[actor], &xml)
            if xml.bytes.count > Self.partSize { try take(xml.take()) }
        }
        xml.markup("</nodes>\n<edges>\n")
        for (number, edge) in NetworkExport.edges(edition).enumerated() {
            xml.markup("<edge id=\"")
            xml.number(number)
            xml.element("\" source=\"", edition.dossier[edge.first].key, "\" target=\"")
            xml.text(edition.dossier[edge.second].key)
            xml.markup("\" weight=\"")
            xml.number(edge.sentences)
            xml.markup("\"/>\n")
            if xml.bytes.count > Self.partSize { try take(xml.take()) }
        }
        xml.markup("</edges>\n</graph>\n</gexf>\n")
        try take(xml.take())
    }

    private func node(_ entity: Entity, _ xml: inout XMLWriter) {
        xml.element("<node id=\"", entity.key, "\" label=\"")
        xml.element("", entity.name, "\"><attvalues><attvalue for=\"0\" value=\"")
        xml.text(entity.kind.name)
        xml.markup("\"/><attvalue for=\"1\" value=\"")
        xml.number(entity.mentionCount)
        xml.markup("\"/><attvalue for=\"2\" value=\"")
        xml.number(entity.articles.count)
        xml.markup("\"/>")
        if let role = entity.roles.first {
            xml.element("<attvalue for=\"3\" value=\"", role.title, "\"/>")
        }
        xml.markup("</attvalues></node>\n")
    }

    /// Pairs of actors with the number of sentences that name both, the most first.
    static func edges(_ edition: Edition) -> [(first: EntityID, second: EntityID, sentences: Int)] {
        var counts: [UInt64: Int] = [:]
        for record in edition.dossier.articles {
            var start = 0
            let mentions = record.mentions
            while start < mentions.count {
                var end = start
                var named: [EntityID] = []
                while end < mentions.count, mentions[end].sentence == mentions[start].sentence {
                    if let owner = edition.owner(of: mentions[end].entity), !named.contains(owner),
                        named.count <= mostInSentence
                    {
                        named.append(owner)
                    }
                    end += 1
                }
                start = end
                guard named.count > 1, named.count <= mostInSentence else { continue }
                named.sort()
                for (position, first) in named.enumerated() {
                    for second in named[(position + 1)...] {
                        counts[UInt64(first.index) << 32 | UInt64(second.index), default: 0] += 1
                    }
                }
            }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostEdges).map {
            (EntityID(Int($0.key >> 32)), EntityID(Int($0.key & 0xFFFF_FFFF)), $0.value)
        }
    }
}

internal import Articles
internal import Dossiers
internal import Linguistics

/// The leading actors and how often a sentence names two of them together.
///
/// Bounded: only the leading actors are looked at, so the work is that of one look at every mention.
struct ActorNetwork: Sendable {
    /// Two actors and the sentences that name both.
    struct Edge: Sendable {
        /// The two, as indices into the nodes, the lower first.
        let first: Int
        let second: Int
        /// How many sentences name both.
        var count: Int
        /// The first of these sentences, at most ``mostSentences``, each of another article.
        var sentences: [Evidence]
    }

    /// The most actors, the most pairs, and the most sentences for a pair.
    static let mostNodes = 32
    static let mostEdges = 64
    static let mostSentences = 2

    /// The actors that are joined to another, by salience.
    let nodes: [EntityID]
    /// The pairs, the most frequent first.
    let edges: [Edge]

    init(of edition: Edition) {
        let leading = Array(edition.actors.prefix(ActorNetwork.mostNodes))
        var number = [Int8](repeating: -1, count: edition.dossier.entities.count)
        for (index, actor) in leading.enumerated() { number[Int(actor.index)] = Int8(index) }
        var found = [Edge?](repeating: nil, count: leading.count * leading.count)
        for (article, record) in edition.dossier.articles.enumerated() {
            var start = 0
            while start < record.mentions.count {
                let sentence = record.mentions[start].sentence
                var present: UInt64 = 0
                while start < record.mentions.count, record.mentions[start].sentence == sentence {
                    if let owner = edition.owner(of: record.mentions[start].entity), number[Int(owner.index)] >= 0 {
                        present |= 1 << UInt64(number[Int(owner.index)])
                    }
                    start += 1
                }
                guard present & (present &- 1) != 0, record.sentences.indices.contains(Int(sentence)) else { continue }
                let evidence = Evidence(
                    article: Int32(article), sentence: sentence, range: record.sentences[Int(sentence)].range)
                ActorNetwork.join(present, evidence, count: leading.count, in: &found)
            }
        }
        let ranked = found.compactMap { $0 }.sorted {
            ($1.count, $0.first, $0.second) < ($0.count, $1.first, $1.second)
        }
        let kept = ranked.prefix(ActorNetwork.mostEdges)
        let joined = leading.indices.filter { node in kept.contains { $0.first == node || $0.second == node } }
        var place = [Int](repeating: 0, count: leading.count)
        for (index, node) in joined.enumerated() { place[node] = index }
        nodes = joined.map { leading[$0] }
        edges = kept.map {
            Edge(first: place[$0.first], second: place[$0.second], count: $0.count, sentences: $0.sentences)
        }
    }

    private static func join(_ present: UInt64, _ evidence: Evidence, count: Int, in found: inout [Edge?]) {
        for first in 0..<count where present >> UInt64(first) & 1 == 1 {
            for second in (first + 1)..<max(first + 1, count) where present >> UInt64(second) & 1 == 1 {
                var edge = found[first * count + second] ?? Edge(first: first, second: second, count: 0, sentences: [])
                edge.count += 1
                if edge.sentences.count < mostSentences, edge.sentences.last?.article != evidence.article {
                    edge.sentences.append(evidence)
                }
                found[first * count + second] = edge
            }
        }
    }
}

internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// Who is named in the same sentences as an actor, most often first.
struct Associates {
    /// The most that are shown, and the most sentences for each.
    static let most = 12
    static let mostSentences = 2

    private var ranked: [(actor: EntityID, count: Int, sentences: [Evidence])] = []

    /// Looks through the articles that name the actor: counts first, then gathers the sentences of those that are shown.
    init(of actor: EntityID, in edition: Edition) {
        var counts: [EntityID: Int] = [:]
        Associates.visit(actor, in: edition) { _, others in
            for other in others { counts[other.actor, default: 0] += 1 }
            return true
        }
        let entities = edition.dossier.entities
        var leading: [(actor: EntityID, count: Int)] = []
        func leads(_ left: (actor: EntityID, count: Int), _ right: (actor: EntityID, count: Int)) -> Bool {
            if left.count != right.count { return left.count > right.count }
            let (first, second) = (entities[Int(left.actor.index)].salience, entities[Int(right.actor.index)].salience)
            return first != second ? first > second : left.actor < right.actor
        }
        for (other, count) in counts {
            if leading.count == Associates.most, let last = leading.last, !leads((other, count), last) { continue }
            let place = leading.firstIndex { leads((other, count), $0) } ?? leading.count
            leading.insert((other, count), at: place)
            if leading.count > Associates.most { leading.removeLast() }
        }
        ranked = leading.map { ($0.actor, $0.count, []) }
        var missing = leading.reduce(0) { $0 + min($1.count, Associates.mostSentences) }
        Associates.visit(actor, in: edition) { place, others in
            for other in others {
                guard missing > 0, let index = leading.firstIndex(where: { $0.actor == other.actor }),
                    ranked[index].sentences.count < Associates.mostSentences
                else { continue }
                ranked[index].sentences.append(
                    Evidence(article: place.article, sentence: place.sentence, range: other.range))
                missing -= 1
            }
            return missing > 0
        }
    }

    /// Visits the sentences that name the actor and others, with the first mention of each other.
    private static func visit(
        _ actor: EntityID, in edition: Edition,
        _ body: (_ place: (article: Int32, sentence: Int32), _ others: [(actor: EntityID, range: TextRange)]) -> Bool
    ) {
        var others: [(actor: EntityID, range: TextRange)] = []
        for article in edition.articlesByActor[Int(actor.index)] {
            let mentions = edition.dossier.articles[Int(article)].mentions
            var start = 0
            while start < mentions.count {
                let sentence = mentions[start].sentence
                var names = false
                others.removeAll(keepingCapacity: true)
                while start < mentions.count, mentions[start].sentence == sentence {
                    if let owner = edition.owner(of: mentions[start].entity) {
                        if owner == actor {
                            names = true
                        } else if !others.contains(where: { $0.actor == owner }) {
                            others.append((owner, mentions[start].range))
                        }
                    }
                    start += 1
                }
                if names, !others.isEmpty, !body((article, sentence), others) { return }
            }
        }
    }

    /// What a page shows.
    func rows(in edition: Edition) -> [TemplateValue] {
        ranked.prefix(Associates.most).map { associate in
            .fields([
                "actor": edition.links.actors[Int(associate.actor.index)], "count": .number(associate.count),
                "countLabel": .text(CountWording.count(associate.count, "sentence")),
                "places": .list(associate.sentences.map { edition.evidenceRow($0) }),
            ])
        }
    }
}

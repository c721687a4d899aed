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

    /// Looks through the articles that name the actor.
    init(of actor: EntityID, in edition: Edition) {
        var found: [EntityID: (count: Int, sentences: [Evidence])] = [:]
        for article in edition.articlesByActor[Int(actor.index)] {
            let mentions = edition.dossier.articles[Int(article)].mentions
            var start = 0
            while start < mentions.count {
                let sentence = mentions[start].sentence
                var end = start
                while end < mentions.count, mentions[end].sentence == sentence { end += 1 }
                defer { start = end }
                guard end - start > 1 else { continue }
                var own: TextRange?
                var others: [(actor: EntityID, range: TextRange)] = []
                for mention in mentions[start..<end] {
                    guard let owner = edition.owner(of: mention.entity) else { continue }
                    if owner == actor {
                        own = own ?? mention.range
                    } else if !others.contains(where: { $0.actor == owner }) {
                        others.append((owner, mention.range))
                    }
                }
                guard own != nil else { continue }
                for other in others {
                    found[other.actor, default: (0, [])].count += 1
                    if let known = found[other.actor]?.sentences, known.count < Associates.mostSentences,
                        known.last?.article != article
                    {
                        found[other.actor]?.sentences.append(
                            Evidence(article: article, sentence: sentence, range: other.range))
                    }
                }
            }
        }
        ranked = found.map { ($0.key, $0.value.count, $0.value.sentences) }.sorted {
            ($1.count, edition.dossier[$1.actor].salience, $0.actor) < (
                $0.count, edition.dossier[$0.actor].salience, $1.actor
            )
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

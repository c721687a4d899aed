import Linguistics

/// Settles what each statement is about: the topics its words touch and whom it names. With the speaker and the date this is
/// the actor's position on a topic.
struct StatementSubjects {
    private let articles: [ArticleRecord]
    private let entities: [Entity]
    private let topics: [Topic]

    init(articles: [ArticleRecord], entities: [Entity], topics: [Topic]) {
        self.articles = articles
        self.entities = entities
        self.topics = topics
    }

    /// Sets topics and names of all statements, which are in the order of the articles.
    func settle(_ statements: inout [Statement]) {
        // The passages of all topics by article; the lists of one article are short.
        var passages = [[(sentence: Int32, range: TextRange, topic: Int)]](repeating: [], count: articles.count)
        for (topic, found) in topics.enumerated() {
            for passage in found.passages {
                passages[Int(passage.article)].append((passage.sentence, passage.range, topic))
            }
        }
        for index in statements.indices {
            let place = statements[index].evidence
            let article = Int(place.article)
            var touched: [TopicID] = []
            for passage in passages[article] where passage.range.overlaps(place.range) {
                let topic = TopicID(passage.topic)
                if !touched.contains(topic) { touched.append(topic) }
            }
            statements[index].topics = touched.sorted()
            statements[index].about = named(in: place, except: statements[index].speaker)
        }
    }

    private func named(in place: Evidence, except speaker: EntityID?) -> [EntityID] {
        let mentions = articles[Int(place.article)].mentions
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].range.end <= place.range.start { low = middle + 1 } else { high = middle }
        }
        var named: [EntityID] = []
        while low < mentions.count, mentions[low].range.start < place.range.end {
            if let entity = mentions[low].entity {
                let shown = entities[Int(entity.index)].standsFor ?? entity
                if entity != speaker, shown != speaker, !named.contains(shown) { named.append(shown) }
            }
            low += 1
        }
        return named.sorted()
    }
}

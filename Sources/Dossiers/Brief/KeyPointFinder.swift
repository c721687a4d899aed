import Articles
import Linguistics

/// Chooses the key points of a dossier: sentences of its articles that tell what matters.
///
/// Articles in most of which one actor takes part tell one story: its key points may stand anywhere. Any other pile has the
/// news of its largest stories and most covered actors, each told by the beginning of a report.
///
/// Extractive and diverse: sentences are weighed by what they carry (leading actors and topics, statements, words that many
/// articles share, other reports that say the same) and chosen one after the other, each for what it adds to those before it
/// (maximal marginal relevance; Carbonell and Goldstein, 1998). A sentence has to stand alone; of an article only its best
/// few are looked at, so the work grows with the number of articles.
struct KeyPointFinder {
    /// A sentence that may become a key point.
    private struct Candidate {
        var article: Int
        var sentence: Int
        var weight: Int
        var topic: TopicID?
        var actors: [EntityID]
    }

    /// Who is named in a sentence.
    private struct Names {
        /// Where the first actor with a page is named.
        var first: Int32?
        /// Where the first person is named.
        var firstPerson: Int32?
        /// The actors with a page, each once.
        var actors: [EntityID] = []
        /// How many of them act.
        var acts = 0
        /// Whether somebody who leads nowhere is named as if he had been introduced before (`Brown`).
        var hasStranger = false
    }

    private static let mostKeyPoints = 8
    private static let candidatesOfArticle = 6
    private static let mostCandidates = 300
    /// In a pile of many stories, key points begin their report: they are among so many sentences behind its headline.
    private static let leadLength = 2

    private let dossier: Dossier
    private let index: TermIndex
    private let actorRank: [EntityID: Int]
    /// In how many articles each entity is named, by what it stands for.
    private let coverage: [Int32]
    private let isOneStory: Bool

    /// Prepares the choice; `index` has the terms of all articles.
    init(dossier: Dossier, index: TermIndex, leadingActors actors: [EntityID]) {
        self.dossier = dossier
        self.index = index
        actorRank = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1, $0) })
        let coverage = KeyPointFinder.coverage(dossier)
        self.coverage = coverage
        let annotated = dossier.articles.count(where: \.isAnnotated)
        let leader = actors.filter { dossier[$0].kind != .place }.map { Int(coverage[Int($0.index)]) }.max() ?? 0
        isOneStory = leader * 2 >= annotated
    }

    private static func coverage(_ dossier: Dossier) -> [Int32] {
        var counts = [Int32](repeating: 0, count: dossier.entities.count)
        var last = [Int32](repeating: -1, count: dossier.entities.count)
        for (article, record) in dossier.articles.enumerated() {
            for mention in record.mentions {
                guard let entity = mention.entity else { continue }
                let shown = Int(dossier.representative(of: entity).index)
                if last[shown] != Int32(article) {
                    last[shown] = Int32(article)
                    counts[shown] += 1
                }
            }
        }
        return counts
    }

    /// The key points, the weightiest first.
    func keyPoints() -> [Evidence] {
        let candidates = self.candidates()
        var chosen: [Candidate] = []
        var remaining = candidates
        while chosen.count < KeyPointFinder.mostKeyPoints {
            var best: (value: Int, position: Int)?
            for (position, candidate) in remaining.enumerated() {
                let value = candidate.weight * (1000 - overlap(candidate, with: chosen)) / 1000
                if value > best?.value ?? 0 { best = (value, position) }
            }
            guard let best else { break }
            // What adds little is left out once there is enough.
            if chosen.count >= 5, let first = chosen.first, best.value * 4 < first.weight { break }
            chosen.append(remaining.remove(at: best.position))
        }
        return chosen.map { dossier.evidence(article: $0.article, sentence: $0.sentence) }
    }

    /// How much of a sentence is said by those chosen before, 0 to 1000: the likeness of its words to the nearest of them, and
    /// more where it is on the same topic, by the same actors or from the same article.
    private func overlap(_ candidate: Candidate, with chosen: [Candidate]) -> Int {
        let terms = index.terms(ofSentence: candidate.sentence, in: candidate.article)
        var most = 0
        var sameTopic = 0
        var sameArticle = 0
        for other in chosen {
            let likeness = index.similarity(terms, index.terms(ofSentence: other.sentence, in: other.article))
            most = max(most, likeness * 3)
            if candidate.topic != nil, candidate.topic == other.topic { sameTopic += 1 }
            if candidate.article == other.article { sameArticle += 1 }
            if !isOneStory {
                if candidate.article == other.article || isSameStory(candidate.article, other.article) { return 1000 }
                if let first = candidate.actors.first, first == other.actors.first { sameTopic += 1 }
            }
        }
        return min(1000, most + 220 * sameTopic + 90 * sameArticle)
    }

    private func isSameStory(_ article: Int, _ other: Int) -> Bool {
        dossier.articles[article].story.map { $0 == dossier.articles[other].story } ?? false
    }

    private func candidates() -> [Candidate] {
        var topics = [[Int32: [TopicID]]](repeating: [:], count: dossier.articles.count)
        for (topic, found) in dossier.topics.enumerated() {
            for passage in found.passages {
                topics[Int(passage.article)][passage.sentence, default: []].append(TopicID(topic))
            }
        }
        let copies = Set(dossier.stories.flatMap { $0.copies.map { Int($0.article) } })
        var agreeing: [[Int32: Int]] = [[Int32: Int]](repeating: [:], count: dossier.articles.count)
        for story in dossier.stories {
            for agreement in story.agreements {
                for place in agreement.sentences {
                    agreeing[Int(place.article)][place.sentence] = agreement.sentences.count - 1
                }
            }
        }
        var candidates: [Candidate] = []
        for article in dossier.articles.indices where dossier.articles[article].isAnnotated && !copies.contains(article)
        {
            let best = self.candidates(of: article, topics: topics[article], agreeing: agreeing[article])
            candidates += best.prefix(KeyPointFinder.candidatesOfArticle)
        }
        candidates.sort { ($1.weight, $0.article, $0.sentence) < ($0.weight, $1.article, $1.sentence) }
        return Array(candidates.prefix(KeyPointFinder.mostCandidates))
    }

    private func candidates(of article: Int, topics: [Int32: [TopicID]], agreeing: [Int32: Int]) -> [Candidate] {
        let record = dossier.articles[article]
        var spoken: [Int32: Int] = [:]
        for statement in dossier.statements[record.statements] where statement.speaker != nil {
            spoken[statement.evidence.sentence] = statement.manner == .indirect ? 2 : 3
        }
        let names = names(in: record)
        let dates = Dictionary(
            record.temporalExpressions.map { ($0.range.start, $0.range) }, uniquingKeysWith: { first, _ in first })
        var found: [Candidate] = []
        for (position, sentence) in record.sentences.enumerated() {
            let number = Int32(position)
            let place = position - index.bodyStarts[article]
            guard place >= 0 else { continue }
            if !isOneStory, place >= KeyPointFinder.leadLength { break }
            guard let named = names[number], let firstName = named.first,
                BriefSentence.standsAlone(
                    sentence.range, in: record.article.text, firstName: firstName, firstPerson: named.firstPerson,
                    isLead: place == 0)
            else { continue }
            if let date = dates[sentence.range.start],
                BriefSentence.isDateline(date, of: sentence.range, in: record.article.text)
            {
                continue
            }
            let touched = topics[number] ?? []
            var weight = weight(
                article: article, sentence: position, actors: named.actors, acts: named.acts,
                spoken: spoken[number] ?? 0, topics: touched, agreeing: agreeing[number] ?? 0)
            if BriefSentence.pointsElsewhere(sentence.range, in: record.article.text) { weight = weight * 3 / 5 }
            if named.hasStranger { weight /= 3 }
            found.append(
                Candidate(
                    article: article, sentence: position, weight: weight, topic: touched.min(), actors: named.actors))
        }
        return found.sorted { ($1.weight, $0.sentence) < ($0.weight, $1.sentence) }
    }

    /// Who is named in each sentence of an article.
    private func names(in record: ArticleRecord) -> [Int32: Names] {
        var names: [Int32: Names] = [:]
        for mention in record.mentions {
            guard let entity = mention.entity else { continue }
            let shown = dossier.representative(of: entity)
            let hasPage = dossier[shown].hasPage
            var there = names[mention.sentence] ?? Names()
            if isStranger(mention, shown, in: record) { there.hasStranger = true }
            if mention.kind == .person, there.firstPerson == nil { there.firstPerson = mention.range.start }
            if hasPage {
                if there.first == nil { there.first = mention.range.start }
                if !there.actors.contains(shown) { there.actors.append(shown) }
                if mention.context.contains(.acts) { there.acts += 1 }
            }
            names[mention.sentence] = there
        }
        return names
    }

    /// Whether a person who is not among the leading actors is named by a part of the name alone.
    private func isStranger(_ mention: ResolvedMention, _ entity: EntityID, in record: ArticleRecord) -> Bool {
        guard mention.kind == .person, actorRank[entity] == nil else { return false }
        let space = UInt8(ascii: " ")
        return !record.article.text.utf8[mention.range.bytes].contains(space)
            && dossier[entity].name.utf8.contains(space)
    }

    private func weight(
        article: Int, sentence: Int, actors: [EntityID], acts: Int, spoken: Int, topics: [TopicID], agreeing: Int
    ) -> Int {
        guard isOneStory else { return weight(article: article, sentence: sentence, actors: actors, topics: topics) }
        var weight = 40
        // Of the leading actors two count in full: a list of names is no news.
        for rank in actors.compactMap({ actorRank[$0] }).sorted().prefix(2) { weight += 3 * (14 - rank) }
        weight += 15 * min(acts, 2) + 15 * spoken
        for topic in topics.sorted().prefix(3) { weight += max(4, 30 - Int(topic.index)) }
        weight += 50 * min(agreeing, 3)
        // News tells the main thing first.
        weight += max(0, 40 - 10 * sentence)
        return weight * sharedWeight(article, sentence) / 100
    }

    /// In a pile of many stories: what is covered most, told by the first sentence of a report.
    private func weight(article: Int, sentence: Int, actors: [EntityID], topics: [TopicID]) -> Int {
        /// 10 for one article, 10 more whenever their number doubles.
        func weight(ofArticles count: Int) -> Int { 10 * BinaryLogarithm.sixteenths(64 * (1 + count)) / 16 - 60 }
        var sum = sentence == index.bodyStarts[article] ? 80 : 0
        for actor in actors.prefix(3) where dossier[actor].kind != .place {
            sum += 2 * weight(ofArticles: Int(coverage[Int(actor.index)]))
        }
        for topic in topics.sorted().prefix(2) { sum += weight(ofArticles: dossier[topic].articles.count) }
        if let story = dossier.articles[article].story {
            let story = dossier.stories[Int(story)]
            sum += 6 * weight(ofArticles: story.articles.count - story.copies.count)
        }
        return sum
    }

    /// How much a sentence is made of words that other articles have too, 60 to 160.
    private func sharedWeight(_ article: Int, _ sentence: Int) -> Int {
        let terms = index.terms(ofSentence: sentence, in: article)
        guard !terms.isEmpty else { return 60 }
        var shared = 0
        for term in terms where index.postingBounds[Int(term) + 1] - index.postingBounds[Int(term)] > 1 { shared += 1 }
        return 60 + 100 * shared / terms.count
    }
}

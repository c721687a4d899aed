import Articles
import Linguistics

/// Composes the first page out of sentences of the articles.
///
/// Extractive and diverse: sentences are weighed by what they carry (leading actors and topics, statements, words that many
/// articles share, other reports that say the same) and chosen one after the other, each for what it adds to those before it
/// (maximal marginal relevance; Carbonell and Goldstein, 1998). A sentence has to stand alone; of an article only its best
/// few are looked at, so the work grows with the number of articles.
struct BriefComposer {
    /// A sentence that may become a key point.
    private struct Candidate {
        var article: Int
        var sentence: Int
        var weight: Int
        var topic: TopicID?
        var actors: [EntityID]
    }

    private static let mostKeyPoints = 8
    private static let candidatesOfArticle = 6
    private static let mostCandidates = 300
    private static let mostSupportArticles = 80
    private static let mostSupport = 12
    /// Outside of its story, a sentence supports a key point only when it is nearly the same.
    private static let leastForeignSimilarity = 700
    private static let mostDisputed = 12
    private static let leading = 12

    private let dossier: Dossier
    private let index: TermIndex
    private let actorRank: [EntityID: Int]

    /// Prepares the choice; `index` has the terms of all articles.
    init(dossier: Dossier, index: TermIndex) {
        self.dossier = dossier
        self.index = index
        let actors = dossier.actors.prefix(BriefComposer.leading)
        actorRank = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1, $0) })
    }

    /// Composes the brief of a dossier whose actors, topics, statements and stories are settled.
    func brief() -> Brief {
        var brief = Brief()
        brief.leadingActors = Array(dossier.actors.prefix(BriefComposer.leading))
        brief.leadingTopics = dossier.topics.indices.prefix(BriefComposer.leading).map { TopicID($0) }
        brief.keyPoints = keyPoints()
        brief.disputed = disputed()
        return brief
    }

    // MARK: - Key points

    private func keyPoints() -> [Brief.KeyPoint] {
        let candidates = self.candidates()
        var chosen: [Candidate] = []
        var remaining = candidates
        while chosen.count < BriefComposer.mostKeyPoints {
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
        return chosen.map { Brief.KeyPoint(sentence: evidence($0.article, $0.sentence), support: support(of: $0)) }
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
        }
        return min(1000, most + 220 * sameTopic + 90 * sameArticle)
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
            candidates += best.prefix(BriefComposer.candidatesOfArticle)
        }
        candidates.sort { ($1.weight, $0.article, $0.sentence) < ($0.weight, $1.article, $1.sentence) }
        return Array(candidates.prefix(BriefComposer.mostCandidates))
    }

    private func candidates(of article: Int, topics: [Int32: [TopicID]], agreeing: [Int32: Int]) -> [Candidate] {
        let record = dossier.articles[article]
        var spoken: [Int32: Int] = [:]
        for statement in dossier.statements[record.statements] where statement.speaker != nil {
            spoken[statement.evidence.sentence] = statement.manner == .indirect ? 2 : 3
        }
        var names: [Int32: (first: Int32, actors: [EntityID], acts: Int)] = [:]
        for mention in record.mentions {
            guard let entity = mention.entity else { continue }
            let shown = dossier.representative(of: entity)
            guard dossier[shown].hasPage else { continue }
            var there = names[mention.sentence] ?? (mention.range.start, [], 0)
            if !there.actors.contains(shown) { there.actors.append(shown) }
            if mention.context.contains(.acts) { there.acts += 1 }
            names[mention.sentence] = there
        }
        var found: [Candidate] = []
        for (position, sentence) in record.sentences.enumerated() {
            let number = Int32(position)
            if let headline = record.article.headline, headline.overlaps(sentence.range) { continue }
            guard let named = names[number],
                BriefSentence.standsAlone(sentence.range, in: record.article.text, firstName: named.first)
            else { continue }
            let touched = topics[number] ?? []
            var weight = weight(
                article: article, sentence: position, actors: named.actors, acts: named.acts,
                spoken: spoken[number] ?? 0, topics: touched, agreeing: agreeing[number] ?? 0)
            if BriefSentence.pointsElsewhere(sentence.range, in: record.article.text) { weight = weight * 3 / 5 }
            found.append(
                Candidate(
                    article: article, sentence: position, weight: weight, topic: touched.min(), actors: named.actors))
        }
        return found.sorted { ($1.weight, $0.sentence) < ($0.weight, $1.sentence) }
    }

    private func weight(
        article: Int, sentence: Int, actors: [EntityID], acts: Int, spoken: Int, topics: [TopicID], agreeing: Int
    ) -> Int {
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

    /// How much a sentence is made of words that other articles have too, 60 to 160.
    private func sharedWeight(_ article: Int, _ sentence: Int) -> Int {
        let terms = index.terms(ofSentence: sentence, in: article)
        guard !terms.isEmpty else { return 60 }
        var shared = 0
        for term in terms where index.postingBounds[Int(term) + 1] - index.postingBounds[Int(term)] > 1 { shared += 1 }
        return 60 + 100 * shared / terms.count
    }

    /// Where else a key point stands: in reports of the same event first, then in other articles that share its rare words.
    private func support(of candidate: Candidate) -> [Evidence] {
        let aligner = SentenceAligner(index: index)
        let copies = Set(dossier.stories.flatMap { $0.copies.map { $0.article } })
        var articles: [Int] = []
        if let story = dossier.articles[candidate.article].story {
            articles += dossier.stories[Int(story)].articles.map(Int.init)
        }
        let terms = index.terms(ofSentence: candidate.sentence, in: candidate.article).sorted {
            (index.rarities[Int($1)], $0) < (index.rarities[Int($0)], $1)
        }
        for term in terms {
            for place in Int(index.postingBounds[Int(term)])..<Int(index.postingBounds[Int(term) + 1]) {
                guard articles.count < BriefComposer.mostSupportArticles else { break }
                let article = Int(index.postings[place])
                if !articles.contains(article) { articles.append(article) }
            }
        }
        var found: [(isCopy: Bool, similarity: Int, evidence: Evidence)] = []
        let story = dossier.articles[candidate.article].story
        for article in articles where article != candidate.article {
            let isSameStory = story != nil && dossier.articles[article].story == story
            let least = isSameStory ? SentenceAligner.leastSimilarity : BriefComposer.leastForeignSimilarity
            var best: (similarity: Int, sentence: Int)?
            for sentence in 0..<min(index.sentenceCount(ofArticle: article), SentenceAligner.mostSentences) {
                let range = dossier.articles[article].sentences[sentence].range
                if let headline = dossier.articles[article].article.headline, headline.overlaps(range) { continue }
                let similarity = aligner.similarity(candidate.sentence, in: candidate.article, sentence, in: article)
                if similarity >= least, similarity > best?.similarity ?? 0 {
                    best = (similarity, sentence)
                }
            }
            if let best {
                found.append((copies.contains(Int32(article)), best.similarity, evidence(article, best.sentence)))
            }
        }
        found.sort {
            if $0.isCopy != $1.isCopy { return !$0.isCopy }
            return ($1.similarity, $0.evidence.article) < ($0.similarity, $1.evidence.article)
        }
        return found.prefix(BriefComposer.mostSupport).map(\.evidence)
    }

    private func evidence(_ article: Int, _ sentence: Int) -> Evidence {
        Evidence(
            article: Int32(article), sentence: Int32(sentence),
            range: dossier.articles[article].shownRange(ofSentence: sentence))
    }

    // MARK: - Disputed

    /// The differences that matter most, those of larger stories first; each story gives a few.
    private func disputed() -> [(story: Int32, difference: Story.Difference)] {
        var all: [(story: Int32, difference: Story.Difference, rank: Int)] = []
        for (number, story) in dossier.stories.enumerated() {
            for (position, difference) in story.differences.prefix(4).enumerated() {
                all.append((Int32(number), difference, difference.matter.importance * 4 + position))
            }
        }
        let sizes = dossier.stories.map { $0.articles.count - $0.copies.count }
        all.sort {
            if $0.rank != $1.rank { return $0.rank < $1.rank }
            let (left, right) = (sizes[Int($0.story)], sizes[Int($1.story)])
            return left != right ? left > right : $0.story < $1.story
        }
        return all.prefix(BriefComposer.mostDisputed).map { ($0.story, $0.difference) }
    }
}

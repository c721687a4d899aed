import Articles
import Linguistics

/// Composes the first page out of sentences of the articles.
///
/// Articles in most of which one actor takes part tell one story: its key points may stand anywhere. Any other pile has the
/// news of its largest stories and most covered actors, each told by the beginning of a report.
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

    /// Who is named in a sentence.
    private struct Names {
        /// Where the first name stands.
        var first: Int32
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
    private static let mostSupportArticles = 80
    private static let mostSupport = 12
    /// Outside of its story, a sentence supports a key point only when it is nearly the same.
    private static let leastForeignSimilarity = 700
    /// And when so many per cent of their words are the same.
    private static let leastForeignShare = 60
    /// In a pile of many stories, key points begin their report: they are among so many sentences behind its headline.
    private static let leadLength = 2
    private static let mostDisputed = 12
    private static let leading = 12

    private let dossier: Dossier
    private let index: TermIndex
    private let actorRank: [EntityID: Int]
    /// In how many articles each entity is named, by what it stands for.
    private let coverage: [Int32]
    private let isOneStory: Bool

    /// Prepares the choice; `index` has the terms of all articles.
    init(dossier: Dossier, index: TermIndex) {
        self.dossier = dossier
        self.index = index
        let actors = dossier.actors.prefix(BriefComposer.leading)
        actorRank = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1, $0) })
        let coverage = BriefComposer.coverage(dossier)
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
        let names = names(in: record)
        var found: [Candidate] = []
        for (position, sentence) in record.sentences.enumerated() {
            let number = Int32(position)
            let place = position - index.bodyStarts[article]
            guard place >= 0 else { continue }
            if !isOneStory, place >= BriefComposer.leadLength { break }
            guard let named = names[number],
                BriefSentence.standsAlone(
                    sentence.range, in: record.article.text, firstName: named.first, isFirst: place == 0)
            else { continue }
            if beginsWithDateline(sentence.range, of: record) { continue }
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

    /// Whether a date in full stands before a sentence without a mark between, as a dateline does (`March 29, 2019 Talks`).
    private func beginsWithDateline(_ sentence: TextRange, of record: ArticleRecord) -> Bool {
        guard let date = record.temporalExpressions.first(where: { $0.range.start >= sentence.start }),
            date.range.start == sentence.start, Int(date.range.end) + 1 < Int(sentence.end)
        else { return false }
        let bytes = record.article.text.utf8
        return bytes[date.range.bytes].last.map { $0 &- 0x30 < 10 } ?? false
            && bytes[Int(date.range.end)] == UInt8(ascii: " ") && bytes[Int(date.range.end) + 1] &- 0x41 < 26
    }

    /// Who is named in each sentence of an article.
    private func names(in record: ArticleRecord) -> [Int32: Names] {
        var names: [Int32: Names] = [:]
        for mention in record.mentions {
            guard let entity = mention.entity else { continue }
            let shown = dossier.representative(of: entity)
            var there = names[mention.sentence] ?? Names(first: mention.range.start)
            defer { if !there.actors.isEmpty { names[mention.sentence] = there } }
            if isStranger(mention, shown, in: record) { there.hasStranger = true }
            guard dossier[shown].hasPage else { continue }
            if !there.actors.contains(shown) { there.actors.append(shown) }
            if mention.context.contains(.acts) { there.acts += 1 }
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
                if similarity >= least, similarity > best?.similarity ?? 0,
                    isSameStory || isNearlySame(candidate, sentence, in: article)
                {
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

    private func isNearlySame(_ candidate: Candidate, _ sentence: Int, in article: Int) -> Bool {
        let own = index.terms(ofSentence: candidate.sentence, in: candidate.article)
        let theirs = index.terms(ofSentence: sentence, in: article)
        // Another number or name makes it another matter.
        let (names, others) = (own.filter { index.isName[Int($0)] }, theirs.filter { index.isName[Int($0)] })
        return names.sharedCount(with: others) == min(names.count, others.count)
            && own.sharedCount(with: theirs) * 200 >= (own.count + theirs.count) * BriefComposer.leastForeignShare
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

import Articles
import Linguistics

/// Makes the timeline: what the articles tell of dated times, each happening once, in the order of its days.
///
/// An event is a clause with a time that has a place in the calendar; the date of an article is none. Clauses of the same
/// days that share actors and words tell the same event. Linear in the number of dates: an event is compared only with the
/// last one of its days that has a word in common.
public struct TimelineBuilder {
    private let articles: [ArticleRecord]
    private let entities: [Entity]
    private let statements: [Statement]
    private var events: [Event] = []
    private var words: [[UInt64]] = []
    /// For a word among the events of the same days and status: the last event with it.
    private var lastWith: [UInt64: Int32] = [:]

    /// The events that the articles of a dossier tell of, in the order of their days.
    ///
    /// The articles have their mentions settled; `entities` is everyone and everything that they name, `statements` what
    /// they quote.
    public static func events(
        of articles: [ArticleRecord], entities: [Entity], statements: [Statement] = []
    ) -> [Event] {
        var builder = TimelineBuilder(articles: articles, entities: entities, statements: statements)
        for article in articles.indices { builder.read(article) }
        return builder.sorted()
    }

    private init(articles: [ArticleRecord], entities: [Entity], statements: [Statement]) {
        self.articles = articles
        self.entities = entities
        self.statements = statements
    }

    /// The coarsest time that makes an event.
    private static let coarsest = TemporalValue.Precision.decade

    private mutating func read(_ article: Int) {
        let record = articles[article]
        var mentions = record.mentions[...]
        var speech = directSpeech(of: record)[...]
        var previous: (clause: TextRange, value: TemporalValue)?
        for expression in record.temporalExpressions {
            guard expression.kind == .date || expression.kind == .time, let clause = expression.clause,
                let value = TemporalValue(expression.value, modifier: expression.modifier),
                value.precision <= TimelineBuilder.coarsest
            else { continue }
            // `Today at 10:30 (0930 UTC)` is one time of one event.
            if let previous, previous.clause == clause, previous.value == value { continue }
            previous = (clause, value)
            let sentence = Int(expression.sentence)
            let bounds = record.sentences.indices.contains(sentence) ? record.sentences[sentence].range : clause
            mentions = mentions.drop { $0.range.end <= min(bounds.start, clause.start) }
            speech = speech.drop { $0.end <= expression.range.start }
            // Whoever speaks counts from the day of the speech, which nothing tells.
            let isSpoken = speech.first?.contains(expression.range) ?? false
            if isPartOfName(expression.range, mentions) || expression.isRelative && isSpoken { continue }
            let event = Event(
                value: expression.value, modifier: expression.modifier, earliest: value.earliest, latest: value.latest,
                dateText: expression.range, isRelative: expression.isRelative,
                evidence: Evidence(article: Int32(article), sentence: expression.sentence, range: clause),
                entities: actors(mentions, clause: clause, sentence: bounds), status: Event.Status(expression.outcome))
            add(event, EventWords.keys(of: record.article.text, in: clause, without: expression.range))
        }
    }

    /// Whether a date is part of a name (`the Housing Act 2019`, `USA Today`): it tells what is meant, not when.
    private func isPartOfName(_ date: TextRange, _ mentions: ArraySlice<ResolvedMention>) -> Bool {
        // The last name that begins no later, by binary search: names never overlap.
        var low = mentions.startIndex
        var high = mentions.endIndex
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].range.start <= date.start { low = middle + 1 } else { high = middle }
        }
        return low > mentions.startIndex && mentions[low - 1].range.contains(date)
    }

    /// Where somebody speaks in an article, in text order.
    private func directSpeech(of record: ArticleRecord) -> [TextRange] {
        statements[record.statements.clamped(to: statements.indices)].filter { $0.manner == .direct }
            .map(\.evidence.range).sorted()
    }

    /// Who takes part in what a clause tells: those it names, else those who act in its sentence.
    private func actors(
        _ mentions: ArraySlice<ResolvedMention>, clause: TextRange, sentence: TextRange
    ) -> [EntityID] {
        var named: Set<EntityID> = []
        var acting: Set<EntityID> = []
        for mention in mentions {
            if mention.range.start >= max(sentence.end, clause.end) { break }
            guard let entity = mention.entity, mention.context.isDisjoint(with: [.byline, .citedOutlet]) else {
                continue
            }
            let shown = entities[Int(entity.index)].standsFor ?? entity
            if clause.contains(mention.range) {
                named.insert(shown)
            } else if mention.context.contains(.acts), sentence.contains(mention.range) {
                acting.insert(shown)
            }
        }
        return (named.isEmpty ? acting : named).sorted()
    }

    /// Adds an event, or its evidence to the one it repeats.
    private mutating func add(_ event: Event, _ keys: [UInt64]) {
        let days = TimelineBuilder.key(of: event)
        var shared: [Int32: Int] = [:]
        for key in keys {
            if let other = lastWith[key ^ days] { shared[other, default: 0] += 1 }
        }
        let best = shared.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        if let (index, _) = best, isSame(event, keys, as: Int(index)) {
            events[Int(index)].support.append(event.evidence)
            events[Int(index)].entities = Set(events[Int(index)].entities).union(event.entities).sorted()
            return
        }
        for key in keys { lastWith[key ^ days] = Int32(events.count) }
        events.append(event)
        words.append(keys)
    }

    /// Whether an event is told already: the same days and status, and most words of the shorter clause in both, or half
    /// of them where actors are shared too.
    private func isSame(_ event: Event, _ keys: [UInt64], as index: Int) -> Bool {
        let other = events[index]
        guard other.earliest == event.earliest, other.latest == event.latest, other.status == event.status else {
            return false
        }
        let common = keys.sharedCount(with: words[index])
        let shorter = min(keys.count, words[index].count)
        guard common >= 2, shorter > 0 else { return false }
        if common >= 3, common * 3 >= shorter * 2 { return true }
        return common * 2 >= shorter && !Set(other.entities).isDisjoint(with: event.entities)
    }

    /// The days and the status of an event as bits that are mixed into the keys of its words.
    private static func key(of event: Event) -> UInt64 {
        let days = UInt64(bitPattern: Int64(event.earliest.daysSinceEpoch)) &* 0x9E37_79B9_7F4A_7C15
        let length = UInt64(bitPattern: Int64(event.latest.daysSinceEpoch - event.earliest.daysSinceEpoch))
        return (days ^ length &* 0xC2B2_AE3D_27D4_EB4F) &+ UInt64(event.status.rawValue)
    }

    private func sorted() -> [Event] {
        events.sorted { left, right in
            if left.earliest != right.earliest { return left.earliest < right.earliest }
            if left.latest != right.latest { return left.latest < right.latest }
            if left.evidence.article != right.evidence.article { return left.evidence.article < right.evidence.article }
            return left.dateText < right.dateText
        }
    }
}

extension Event.Status {
    /// The status of an event of which a text tells.
    init(_ outcome: TemporalExpression.Outcome) {
        switch outcome {
        case .happened: self = .happened
        case .planned: self = .planned
        case .didNotHappen: self = .didNotHappen
        }
    }
}

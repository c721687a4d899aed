import Articles
import Linguistics

/// What an article tells of the event it reports, besides its words: when it appeared, who takes part, and the occasion.
struct StoryEvidence {
    /// The date in days, where it is known.
    var day: Int?
    /// The persons and organizations named, ascending.
    var actors: [EntityID] = []
    /// The outlets cited as the place of what is reported (`in an interview with …`), ascending.
    var occasions: [EntityID] = []
    /// Those of them that are cited where the article begins, ascending: what it reports was said there.
    var leadingOccasions: [EntityID] = []
    /// The days that the headline gives in full, with month and day, as ``dayOfYear(_:)`` has them, ascending.
    var headlineDays: [Int] = []
    /// Those that the beginning gives in full, ascending.
    var leadingDays: [Int] = []
    /// All days that the article means, ascending.
    var days: [Int] = []
    /// The days of the week on which happened what the first sentences behind the headline tell, from 1 for Monday,
    /// ascending: within days they tell days apart, and are known without the date of the article.
    var newsDays: [Int] = []
    /// The persons named in the headline.
    var headlinePersons: [EntityID] = []

    /// Articles with dates farther apart report different events.
    static let mostDaysApart = 2
    /// The sentences that begin an article, its headline among them.
    private static let leadLength = 5
    /// The sentences behind the headline that tell the news; what follows is background.
    private static let newsLength = 3

    /// Reads the evidence of an article.
    init(_ record: ArticleRecord, annotations: Annotations?, entities: [Entity]) {
        day = record.article.date?.value.daysSinceEpoch
        var named: Set<EntityID> = []
        var cited: Set<EntityID> = []
        var leading: Set<EntityID> = []
        for mention in record.mentions where !mention.context.contains(.byline) {
            guard let entity = mention.entity else { continue }
            if mention.context.contains(.citedOutlet) {
                cited.insert(entity)
                if mention.sentence < StoryEvidence.leadLength { leading.insert(entity) }
            } else if mention.kind == .person || mention.kind == .organization {
                let actor = entities[Int(entity.index)].standsFor ?? entity
                named.insert(actor)
                if mention.kind == .person, mention.context.contains(.headline), !headlinePersons.contains(actor) {
                    headlinePersons.append(actor)
                }
            }
        }
        actors = named.sorted()
        occasions = cited.sorted()
        leadingOccasions = leading.sorted()
        readDays(of: record, annotations?.temporalExpressions ?? [])
    }

    private mutating func readDays(of record: ArticleRecord, _ expressions: [TemporalExpression]) {
        var all: Set<Int> = []
        var leading: Set<Int> = []
        var inHeadline: Set<Int> = []
        var news: Set<Int> = []
        let newsSentences = record.bodyStart..<(record.bodyStart + StoryEvidence.newsLength)
        for expression in expressions where expression.kind == .date || expression.kind == .time {
            if newsSentences.contains(Int(expression.sentence)), expression.outcome != .planned,
                let day = StoryEvidence.weekday(expression)
            {
                news.insert(day)
            }
            guard let day = StoryEvidence.dayOfYear(expression.value) else { continue }
            all.insert(day)
            guard expression.sentence < StoryEvidence.leadLength,
                StoryEvidence.isGiven(day % 32, in: record.article.text.utf8[expression.range.bytes])
            else { continue }
            leading.insert(day)
            if record.article.headline?.contains(expression.range) ?? false { inHeadline.insert(day) }
        }
        days = all.sorted()
        leadingDays = leading.sorted()
        headlineDays = inHeadline.sorted()
        newsDays = news.sorted()
    }

    /// Whether the words give the day itself as a number, as `9 March` does and `Tuesday` does not.
    private static func isGiven(_ day: Int, in words: ArraySlice<UInt8>) -> Bool {
        words.split { $0 &- 0x30 > 9 }.contains { Int(String(decoding: $0, as: UTF8.self)) == day }
    }

    /// The day of the week that a relative expression means (`yesterday`, `on Tuesday`), resolved or not (`XXXX-WXX-2`).
    private static func weekday(_ expression: TemporalExpression) -> Int? {
        let value = expression.value.prefix { $0 != "T" }
        if value.hasPrefix("XXXX-WXX-") { return value.last?.wholeNumberValue }
        return expression.isRelative ? CalendarDate(iso: String(value))?.weekday : nil
    }

    /// The month and day of a TIMEX3 value as one number, whether its year is known or not (`XXXX-01-09`).
    static func dayOfYear(_ value: String) -> Int? {
        let parts = value.prefix { $0 != "T" }.split(separator: "-")
        guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
        return month * 32 + day
    }

    /// Whether nothing speaks against two articles reporting one event: not the dates, not the days that they begin with, not
    /// the occasions, not the persons in the headlines, and not the actors, of whom the article with fewer must share half. A
    /// formula filled with other names is another event.
    func allows(_ other: StoryEvidence) -> Bool {
        if let day, let otherDay = other.day, abs(day - otherDay) > StoryEvidence.mostDaysApart { return false }
        if !leadingOccasions.isEmpty, !other.leadingOccasions.isEmpty, !sharesOccasion(with: other) { return false }
        if hasOtherHeadlinePersons(than: other) || tellsOfOtherDays(than: other) { return false }
        return sharesActors(with: other, percent: 50)
    }

    /// Whether both headlines give days and none in common (bulletins that appear day by day), the news of both has a day but
    /// not the same, or both articles begin with days of which the other knows none.
    func tellsOfOtherDays(than other: StoryEvidence) -> Bool {
        if !headlineDays.isEmpty, !other.headlineDays.isEmpty, headlineDays.sharedCount(with: other.headlineDays) == 0 {
            return true
        }
        // `On Tuesday the parties began to talk` after the election on Sunday is a follow-up.
        if !newsDays.isEmpty, !other.newsDays.isEmpty, newsDays.sharedCount(with: other.newsDays) == 0 { return true }
        return !leadingDays.isEmpty && !other.leadingDays.isEmpty && leadingDays.sharedCount(with: other.days) == 0
            && other.leadingDays.sharedCount(with: days) == 0
    }

    /// Whether the headlines of both name persons, and neither article knows one of the other's.
    func hasOtherHeadlinePersons(than other: StoryEvidence) -> Bool {
        isAboutOthers(than: other) && other.isAboutOthers(than: self)
    }

    /// Whether the headline names persons of whom another article knows none.
    private func isAboutOthers(than other: StoryEvidence) -> Bool {
        !headlinePersons.isEmpty && !headlinePersons.contains(where: other.actors.contains)
    }

    /// Whether both cite the same outlet.
    func sharesOccasion(with other: StoryEvidence) -> Bool { occasions.contains(where: other.occasions.contains) }

    /// Whether the article with fewer actors shares so many per cent of them; always where one has fewer than two.
    func sharesActors(with other: StoryEvidence, percent: Int) -> Bool {
        let fewest = min(actors.count, other.actors.count)
        guard fewest >= 2 else { return true }
        return actors.sharedCount(with: other.actors) * 100 >= fewest * percent
    }
}

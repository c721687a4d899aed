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

    /// Articles with dates farther apart report different events.
    static let mostDaysApart = 2

    /// Reads the evidence of an article.
    init(_ record: ArticleRecord, entities: [Entity]) {
        day = record.article.date?.value.daysSinceEpoch
        var named: Set<EntityID> = []
        var cited: Set<EntityID> = []
        for mention in record.mentions where !mention.context.contains(.byline) {
            guard let entity = mention.entity else { continue }
            if mention.context.contains(.citedOutlet) {
                cited.insert(entity)
            } else if mention.kind == .person || mention.kind == .organization {
                named.insert(entities[Int(entity.index)].standsFor ?? entity)
            }
        }
        actors = named.sorted()
        occasions = cited.sorted()
    }

    /// Whether nothing speaks against two articles reporting one event: not the dates, not the occasions, and not the
    /// actors, of whom the article with fewer must share half. A formula filled with other names is another event.
    func allows(_ other: StoryEvidence) -> Bool {
        if let day, let otherDay = other.day, abs(day - otherDay) > StoryEvidence.mostDaysApart { return false }
        if !occasions.isEmpty, !other.occasions.isEmpty, !sharesOccasion(with: other) { return false }
        return sharesActors(with: other, of: 2)
    }

    /// Whether both cite the same outlet.
    func sharesOccasion(with other: StoryEvidence) -> Bool { occasions.contains(where: other.occasions.contains) }

    /// Whether the article with fewer actors shares one in so many of them; always where one has fewer than two.
    func sharesActors(with other: StoryEvidence, of part: Int) -> Bool {
        let fewest = min(actors.count, other.actors.count)
        guard fewest >= 2 else { return true }
        var shared = 0
        var (i, j) = (0, 0)
        while i < actors.count, j < other.actors.count {
            if actors[i] == other.actors[j] {
                shared += 1
                i += 1
                j += 1
            } else if actors[i] < other.actors[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return shared * part >= fewest
    }
}

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
    /// The persons named in the headline.
    var headlinePersons: [EntityID] = []

    /// Articles with dates farther apart report different events.
    static let mostDaysApart = 2
    /// The sentences that begin an article, its headline among them.
    private static let leadLength = 5

    /// Reads the evidence of an article.
    init(_ record: ArticleRecord, entities: [Entity]) {
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
    }

    /// Whether nothing speaks against two articles reporting one event: not the dates, not the occasions, not the persons
    /// in the headlines, and not the actors, of whom the article with fewer must share half. A formula filled with other
    /// names is another event.
    func allows(_ other: StoryEvidence) -> Bool {
        if let day, let otherDay = other.day, abs(day - otherDay) > StoryEvidence.mostDaysApart { return false }
        if !leadingOccasions.isEmpty, !other.leadingOccasions.isEmpty, !sharesOccasion(with: other) { return false }
        if hasOtherHeadlinePersons(than: other) { return false }
        return sharesActors(with: other, percent: 50)
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

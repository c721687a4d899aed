internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// A dossier made ready to be shown: everything that several pages need, worked out once. Pages only read it.
final class Edition: Sendable {
    /// What is shown.
    let dossier: Dossier
    /// How.
    let settings: SiteSettings
    /// Where the pages stand.
    let addresses: SiteAddresses
    /// The actors, by salience.
    let actors: [EntityID]
    /// The articles, latest first, undated ones last.
    let articleOrder: [Int32]
    /// The links that rows of many pages share.
    let links: EditionLinks

    /// The places in the articles' texts as exports count them.
    let points: CodePoints
    /// What stands around every page.
    let frame: PageFrame

    /// The statements of each entity, as indices; by the entity on whose page they stand.
    let statementsBySpeaker: GroupedIndices
    /// The statements that name each entity.
    let statementsAbout: GroupedIndices
    /// The statements that touch each topic.
    let statementsByTopic: GroupedIndices
    /// The articles that name each entity.
    let articlesByActor: GroupedIndices
    /// The events in which each entity takes part.
    let eventsByActor: GroupedIndices
    /// The events each article tells of.
    let eventsByArticle: GroupedIndices

    /// How many statements there are, in each manner (by its raw value), and without a speaker.
    let statementCounts: (all: Int, byManner: [Int], unattributed: Int)

    private let owners: [Int32]

    init(dossier: Dossier, settings: SiteSettings) {
        self.dossier = dossier
        self.settings = settings
        addresses = SiteAddresses(dossier: dossier)
        points = CodePoints(dossier)
        frame = PageFrame(settings: settings, cardShards: ActorCards.shardCount(of: dossier))
        actors = dossier.actors
        articleOrder = Edition.latestFirst(dossier)
        links = EditionLinks(dossier: dossier, addresses: addresses, settings: settings)
        let owners = dossier.entities.indices.map { index -> Int32 in
            let shownAs = dossier.representative(of: EntityID(index))
            return dossier[shownAs].hasPage ? shownAs.index : dossier.entities[index].hasPage ? Int32(index) : -1
        }
        func owner(_ id: EntityID?) -> Int? {
            guard let id, owners[Int(id.index)] >= 0 else { return nil }
            return Int(owners[Int(id.index)])
        }
        self.owners = owners
        var byManner = [Int](repeating: 0, count: Manner.allCases.count)
        for statement in dossier.statements { byManner[Int(statement.manner.rawValue)] += 1 }
        statementCounts = (
            dossier.statements.count, byManner, dossier.statements.count { $0.speaker == nil }
        )
        let entityCount = dossier.entities.count
        statementsBySpeaker = GroupedIndices(groups: entityCount) { pair in
            for (index, statement) in dossier.statements.enumerated() {
                if let speaker = owner(statement.speaker) { pair(speaker, index) }
            }
        }
        statementsAbout = GroupedIndices(groups: entityCount) { pair in
            for (index, statement) in dossier.statements.enumerated() {
                for entity in statement.about {
                    if let named = owner(entity), named != owner(statement.speaker) { pair(named, index) }
                }
            }
        }
        statementsByTopic = GroupedIndices(groups: dossier.topics.count) { pair in
            for (index, statement) in dossier.statements.enumerated() {
                for topic in statement.topics { pair(Int(topic.index), index) }
            }
        }
        articlesByActor = GroupedIndices(groups: entityCount) { pair in
            for (index, record) in dossier.articles.enumerated() {
                for mention in record.mentions {
                    if let named = owner(mention.entity) { pair(named, index) }
                }
            }
        }
        eventsByActor = GroupedIndices(groups: entityCount) { pair in
            for (index, event) in dossier.events.enumerated() {
                for entity in event.entities {
                    if let named = owner(entity) { pair(named, index) }
                }
            }
        }
        eventsByArticle = GroupedIndices(groups: dossier.articles.count) { pair in
            for (index, event) in dossier.events.enumerated() { pair(Int(event.evidence.article), index) }
        }
    }

    /// The actor on whose page an entity is shown; nothing where it has none.
    func owner(of id: EntityID?) -> EntityID? {
        guard let id, owners[Int(id.index)] >= 0 else { return nil }
        return EntityID(Int(owners[Int(id.index)]))
    }

    /// The day an article is put in order by: its own, or the one inferred.
    func day(of article: Int32) -> CalendarDate? { Edition.day(of: dossier.articles[Int(article)]) }

    private static func day(of record: ArticleRecord) -> CalendarDate? {
        record.article.date?.value ?? record.inferredDate?.value
    }

    private static func latestFirst(_ dossier: Dossier) -> [Int32] {
        let days = dossier.articles.map { Edition.day(of: $0)?.daysSinceEpoch ?? Int.min }
        return dossier.articles.indices.sorted { (days[$1], $0) < (days[$0], $1) }.map { Int32($0) }
    }
}

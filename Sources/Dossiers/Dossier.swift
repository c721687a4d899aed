public import Articles

/// Everything the site says: articles read together, with actors, statements, topics, stories, events and the brief.
///
/// Lists are in a fixed order that follows from the input alone.
public struct Dossier: Sendable {
    /// The articles, by path.
    public var articles: [ArticleRecord] = []
    /// Everyone and everything named, in the order of first mention.
    public var entities: [Entity] = []
    /// All statements, by article and place.
    public var statements: [Statement] = []
    /// The topics, by weight.
    public var topics: [Topic] = []
    /// Stories of two articles or more, by date.
    public var stories: [Story] = []
    /// Dated events, by date.
    public var events: [Event] = []
    /// The brief.
    public var brief = Brief()
    /// Doubtful merges that were not made, worded as lines for `dossier.yml`.
    public var suggestions: [Suggestion] = []
    /// What could not be read, and corrections that match nothing.
    public var problems: [Problem] = []
    /// Files that are no articles.
    public var ignored: [String] = []

    /// An empty dossier.
    public init() {}

    /// The entity of an id.
    @inlinable
    public subscript(id: EntityID) -> Entity { entities[Int(id.index)] }

    /// The topic of an id.
    @inlinable
    public subscript(id: TopicID) -> Topic { topics[Int(id.index)] }

    /// The entities that have a page, by salience, then name.
    public var actors: [EntityID] {
        entities.indices.filter { entities[$0].hasPage }.sorted {
            (entities[$1].salience, entities[$0].name) < (entities[$0].salience, entities[$1].name)
        }.map { EntityID($0) }
    }

    /// What is shown of a sentence, both as indices, as evidence.
    func evidence(article: Int, sentence: Int) -> Evidence {
        Evidence(
            article: Int32(article), sentence: Int32(sentence),
            range: articles[article].shownRange(ofSentence: sentence))
    }

    /// The entity on whose page an entity is shown: itself, or what it stands for.
    @inlinable
    public func representative(of id: EntityID) -> EntityID { self[id].standsFor ?? id }
}

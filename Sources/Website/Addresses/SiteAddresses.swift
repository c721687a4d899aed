internal import Articles
public import Dossiers

/// Where the pages of a dossier stand. An ``EntityID`` is neither a slug nor a page: slugs are given here, last of all.
public struct SiteAddresses: Sendable {
    private let actorSlugs: [EntityID: String]
    private let topicSlugs: [String]
    private let storySlugs: [String]
    private let articleSlugs: [String]

    /// Gives every article, actor, topic and story its address.
    public init(dossier: Dossier) {
        let actors = dossier.entities.indices.filter { dossier.entities[$0].hasPage }
        let slugs = Slug.assign(to: actors.map { dossier.entities[$0].key }, paged: true)
        actorSlugs = Dictionary(uniqueKeysWithValues: zip(actors.map { EntityID($0) }, slugs))
        topicSlugs = Slug.assign(to: dossier.topics.map(\.key), paged: true)
        storySlugs = Slug.assign(to: dossier.stories.map(\.key), paged: true)
        articleSlugs = Slug.assign(to: dossier.articles.map(\.article.id), paged: false)
    }

    /// The page of an entity; nothing where it has none of its own.
    public func actor(_ id: EntityID) -> SitePath? { actorSlugs[id].map { SitePath("actors/\($0).html") } }

    /// The page of a topic.
    public func topic(_ id: TopicID) -> SitePath { SitePath("topics/\(topicSlugs[Int(id.index)]).html") }

    /// The page of a story, by its index.
    public func story(_ index: Int32) -> SitePath { SitePath("coverage/\(storySlugs[Int(index)]).html") }

    /// The page of an article, by its index.
    public func article(_ index: Int32) -> SitePath { SitePath("articles/\(articleSlugs[Int(index)]).html") }
}

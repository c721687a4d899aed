internal import Articles
public import Dossiers

/// Where the pages of a dossier stand. An ``EntityID`` is neither a slug nor a page: slugs are given here, last of all.
public struct SiteAddresses: Sendable {
    private let actors: [SitePath?]
    private let topics: [SitePath]
    private let stories: [SitePath]
    private let articles: [SitePath]

    /// Gives every article, actor, topic and story its address.
    public init(dossier: Dossier) {
        func paths(_ folder: String, _ keys: [String], paged: Bool) -> [SitePath] {
            Slug.assign(to: keys, paged: paged).map { SitePath("\(folder)/\($0).html") }
        }
        let withPage = dossier.entities.indices.filter { dossier.entities[$0].hasPage }
        let own = paths("actors", withPage.map { dossier.entities[$0].key }, paged: true)
        var actors = [SitePath?](repeating: nil, count: dossier.entities.count)
        for (entity, path) in zip(withPage, own) { actors[entity] = path }
        self.actors = actors
        topics = paths("topics", dossier.topics.map(\.key), paged: true)
        stories = paths("coverage", dossier.stories.map(\.key), paged: true)
        articles = paths("articles", dossier.articles.map(\.article.id), paged: false)
    }

    /// The page of an entity; nothing where it has none of its own.
    public func actor(_ id: EntityID) -> SitePath? { actors[Int(id.index)] }

    /// The page of a topic.
    public func topic(_ id: TopicID) -> SitePath { topics[Int(id.index)] }

    /// The page of a story, by its index.
    public func story(_ index: Int32) -> SitePath { stories[Int(index)] }

    /// The page of an article, by its index.
    public func article(_ index: Int32) -> SitePath { articles[Int(index)] }
}

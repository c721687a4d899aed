/// What the frame of a page has to know about it.
struct PageHeading {
    /// A link of the way from the brief to a page.
    struct Crumb {
        let label: String
        let path: SitePath
    }

    /// The title of the page, without the dossier's.
    let title: String
    /// A sentence for search engines and link previews.
    let description: String
    /// The entry of the navigation it belongs to.
    let section: Section?
    /// The pages above it, the brief left out.
    var crumbs: [Crumb] = []
    /// Whether its links follow the base URL where one is set, because a host shows it at any depth.
    var isShownAnywhere = false
    /// The page before and the page after it, where a list goes over several.
    var previous: SitePath?
    var next: SitePath?

    /// The entries of the navigation, in its order.
    enum Section: Int, CaseIterable {
        case brief, articles, actors, topics, positions, timeline, coverage, quotations, network, search, method

        /// Its name.
        var label: String {
            switch self {
            case .brief: "Brief"
            case .articles: "Articles"
            case .actors: "Actors"
            case .topics: "Topics"
            case .positions: "Positions"
            case .timeline: "Timeline"
            case .coverage: "Coverage"
            case .quotations: "Quotations"
            case .network: "Network"
            case .search: "Search"
            case .method: "Method"
            }
        }

        /// Its first page.
        var path: SitePath {
            switch self {
            case .brief: SitePath("index.html")
            case .articles: SitePath("articles/index.html")
            case .actors: SitePath("actors/index.html")
            case .topics: SitePath("topics/index.html")
            case .positions: SitePath("positions.html")
            case .timeline: SitePath("timeline.html")
            case .coverage: SitePath("coverage/index.html")
            case .quotations: SitePath("quotations.html")
            case .network: SitePath("network.html")
            case .search: SitePath("search.html")
            case .method: SitePath("method.html")
            }
        }
    }
}

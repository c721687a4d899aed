public import Dossiers
internal import Templates

/// A dossier as a website: the list of its pages, each of which renders itself when asked.
///
/// Nothing is rendered before ``render(to:workers:)``, and no page is kept once the writer has it.
public struct Site: Sendable {
    private let edition: Edition
    private let pages: [any Page]
    private let templates: TemplateSet

    /// Lists the pages of a dossier.
    ///
    /// - Throws: `TemplateError` where a template of the theme cannot be parsed.
    public init(dossier: Dossier, settings: SiteSettings, theme: Theme) throws {
        let edition = Edition(dossier: dossier, settings: settings)
        var pages: [any Page] = theme.assets.map { AssetPage(path: SitePath($0.path), bytes: $0.bytes) }
        for kind in Site.pageKinds { pages += kind(edition) }
        pages.append(OnePage(theme: theme, settings: settings))
        pages += Sitemap.pages(edition, listing: pages)
        self.edition = edition
        self.pages = pages
        templates = try TemplateSet(sources: theme.templates, strict: true)
    }

    /// The kinds of page, each as a function that lists its pages; the order is that of the contents, and means nothing else.
    private static let pageKinds: [@Sendable (Edition) -> [any Page]] = [
        BriefPage.pages, ArticlePage.pages, ArticleIndex.pages, ActorPage.pages, ActorIndex.pages, TopicPage.pages,
        TopicIndex.pages, Positions.pages, Timeline.pages, CoverageIndex.pages, StoryPage.pages, Quotations.pages,
        Network.pages, Method.pages, NotFound.pages, RunningHeads.pages,
        ActorCards.pages, SearchPage.pages, AtomFeed.pages, JSONFeed.pages, Robots.pages,
    ]

    /// What is made beside the pages, each in one piece.
    private static let fileSets: [any FileSet] = [SearchIndex()] + Exports.all

    /// How many pages the site has, with the files of its theme.
    public var pageCount: Int { pages.count }

    /// The path of every page and file of the theme, in no fixed order.
    public var paths: [SitePath] { pages.map(\.path) }

    /// Renders every page and hands each to the writer as soon as it is done.
    ///
    /// The workers take pages from one list until it is empty, so their number changes how long it takes and nothing else.
    ///
    /// - Parameters:
    ///   - writer: takes the pages, from several tasks at once.
    ///   - workers: how many pages may be in the making at once, at least 1.
    /// - Throws: what the first page in the list threw that could not be rendered or written; the others are still tried, so
    ///   that the same fault is reported however many workers there are.
    public func render(to writer: some PageWriter, workers: Int) async throws {
        let queue = PageQueue(count: pages.count + Site.fileSets.count)
        await withTaskGroup { group in
            for _ in 0..<max(1, workers) {
                group.addTask {
                    while let index = queue.take() {
                        do {
                            try write(index, to: writer)
                        } catch {
                            queue.fail(index, with: error)
                        }
                    }
                }
            }
        }
        if let failure = queue.failure { throw failure }
    }

    /// Makes one item of the list. What is made in one piece takes longest and comes first.
    private func write(_ index: Int, to writer: some PageWriter) throws {
        if index < Site.fileSets.count {
            try Site.fileSets[index].write(from: edition, to: writer)
        } else {
            let page = pages[index - Site.fileSets.count]
            try writer.write(page.render(from: edition, with: templates), to: page.path)
        }
    }
}

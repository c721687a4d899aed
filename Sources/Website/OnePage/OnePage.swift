internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// The whole dossier on one page, for print, PDF and mail: it carries its style with it and needs no other file. Evidence is
/// given as the number of an article in the list at its end.
///
/// Nobody prints ten thousand articles: of a large dossier it shows less of each list, and says what it left out and where
/// that is.
struct OnePage: Page {
    /// The most that is shown of what can be long.
    private struct Limits {
        let actors: Int
        let statements: Int
        let events: Int
        let topics: Int

        /// Up to as many articles are all listed, and up to as many are printed whole.
        static let listed = 200
        static let printedWhole = 20

        init(articles: Int) {
            let isLarge = articles > Limits.listed
            (actors, statements, events, topics) = isLarge ? (30, 6, 80, 30) : (40, 12, 200, 40)
        }
    }

    let path = SitePath("brief.html")
    private let style: [UInt8]
    private let policy: String

    /// Makes the page with the style sheets of a theme.
    init(theme: Theme, settings: SiteSettings) {
        var style: [UInt8] = []
        for name in ["tokens.css", "one-page.css"] { style += theme.asset(name) }
        style += RunningHeads.sheet(settings)
        // The end tag of the element is the only thing that could end it: in CSS an escaped slash is the same slash.
        var safe: [UInt8] = []
        for byte in style {
            if byte == UInt8(ascii: "/"), safe.last == UInt8(ascii: "<") { safe.append(UInt8(ascii: "\\")) }
            safe.append(byte)
        }
        self.style = safe
        policy = "default-src 'none'; style-src 'sha256-\(SHA256.base64(safe))'; img-src data:"
    }

    func render(from edition: Edition, with templates: TemplateSet) throws -> [UInt8] {
        let dossier = edition.dossier
        let limits = Limits(articles: dossier.articles.count)
        let brief = BriefPage()
        var fields = brief.fields(in: edition)
        fields.merge(edition.frame.fields(for: brief.heading(in: edition), at: path))
        fields["isOnePage"] = .flag(true)
        fields["style"] = .html(style)
        fields["policy"] = .text(policy)

        let cast = edition.actors.prefix(limits.actors).map {
            CastEntry($0, statements: limits.statements, in: edition)
        }
        fields["cast"] = .section(cast.filter { !$0.statements.isEmpty }.map { $0.fields(in: edition) })
        fields["silent"] = .section(cast.filter(\.statements.isEmpty).map { $0.fields(in: edition) })
        fields["hasActors"] = .flag(!cast.isEmpty)
        fields["castLeft"] = left(edition.actors.count - cast.count)

        let events = dossier.events.indices.suffix(limits.events).map { Int32($0) }
        fields["timeline"] = .section(events.map { edition.eventRow($0) })
        fields["eventsLeft"] = left(dossier.events.count - events.count)

        fields["topicList"] = .section(
            dossier.topics.indices.prefix(limits.topics).map { index in
                .fields([
                    "topic": edition.links.topics[index],
                    "articles": .text(CountWording.grouped(dossier.topics[index].articles.count)),
                    "statements": .text(CountWording.grouped(edition.statementsByTopic[index].count)),
                ])
            })
        fields["topicsLeft"] = left(dossier.topics.count - limits.topics)

        var listed = Array(dossier.articles.indices)
        if listed.count > Limits.listed {
            let cited = Set(
                brief.citedArticles(in: edition)
                    + cast.flatMap(\.statements).map { dossier.statements[Int($0)].evidence.article }
                    + events.map { dossier.events[Int($0)].evidence.article })
            listed = cited.map { Int($0) }.sorted()
        }
        fields["references"] = .section(listed.map { reference($0, in: edition) })
        fields["articlesLeft"] = left(dossier.articles.count - listed.count)
        return try templates.render("one-page", with: .fields(fields))
    }

    /// How many were left out, where any were.
    private func left(_ number: Int) -> TemplateValue {
        .optional(number > 0 ? CountWording.grouped(number) : nil)
    }

    private func reference(_ index: Int, in edition: Edition) -> TemplateValue {
        let record = edition.dossier.articles[index]
        let authors = record.article.authors
        let isPrinted = edition.dossier.articles.count <= Limits.printedWhole
        return .fields([
            "article": edition.links.articles[index], "url": .optional(ExternalLink.allowed(record.article.url)),
            "authors": .shown(authors.isEmpty ? nil : authors.joined(separator: ", ")),
            "text": isPrinted ? .html(ArticleBody(of: Int32(index), in: edition).plainHTML) : .none,
        ])
    }
}

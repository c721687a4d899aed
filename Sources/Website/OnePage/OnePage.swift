internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// The whole dossier on one page, for print, PDF and mail: it carries its style with it and needs no other file. Evidence is
/// given as the number of an article in the list at its end.
struct OnePage: Page {
    /// The most that is shown of what can be long.
    private static let most = (actors: 40, statements: 12, events: 200, topics: 40, texts: 20)

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
        var fields = BriefPage().fields(in: edition)
        fields.merge(edition.frame.fields(for: BriefPage().heading(in: edition), at: path))
        fields["isOnePage"] = .flag(true)
        fields["style"] = .html(style)
        fields["policy"] = .text(policy)
        fields["cast"] = .section(edition.actors.prefix(OnePage.most.actors).map { actor($0, in: edition) })
        fields["castCount"] = .text(CountWording.grouped(edition.actors.count))
        fields["timeline"] = .section(
            dossier.events.indices.suffix(OnePage.most.events).map { edition.eventRow(Int32($0)) })
        fields["topicList"] = .section(
            dossier.topics.indices.prefix(OnePage.most.topics).map { index in
                .fields([
                    "topic": edition.links.topics[index],
                    "articles": .text(CountWording.grouped(dossier.topics[index].articles.count)),
                    "statements": .text(CountWording.grouped(edition.statementsByTopic[index].count)),
                ])
            })
        let withTexts = dossier.articles.count <= OnePage.most.texts
        fields["references"] = .section(
            dossier.articles.indices.map { index in
                let record = dossier.articles[index]
                return .fields([
                    "article": edition.links.articles[index],
                    "url": .optional(ExternalLink.allowed(record.article.url)),
                    "authors": .shown(
                        record.article.authors.isEmpty ? nil : record.article.authors.joined(separator: ", ")),
                    "text": withTexts ? .html(ArticleBody(of: Int32(index), in: edition).plainHTML) : .none,
                ])
            })
        fields["withTexts"] = .flag(withTexts)
        return try templates.render("one-page", with: .fields(fields))
    }

    private func actor(_ id: EntityID, in edition: Edition) -> TemplateValue {
        let entity = edition.dossier.entities[Int(id.index)]
        let statements = edition.byDay(edition.statementsBySpeaker[Int(id.index)])
        let forms = entity.forms.prefix(6).map { DisplayText.shown($0.text) }.filter {
            $0 != DisplayText.shown(entity.name)
        }
        return .fields([
            "actor": edition.links.actors[Int(id.index)], "role": .shown(entity.roles.first?.title),
            "forms": .optional(forms.isEmpty ? nil : forms.joined(separator: ", ")),
            "articles": .text(CountWording.count(edition.articlesByActor[Int(id.index)].count, "article")),
            "statements": .list(
                statements.suffix(OnePage.most.statements).map { edition.statementRow($0, withTopics: false) }),
            "earlier": .optional(
                statements.count > OnePage.most.statements
                    ? CountWording.grouped(statements.count - OnePage.most.statements) : nil),
        ])
    }
}

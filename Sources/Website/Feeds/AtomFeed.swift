internal import Articles
internal import Dossiers
internal import Templates

/// `feed.xml`: the latest articles as an Atom feed (RFC 4287).
struct AtomFeed: Page {
    let path = SitePath("feed.xml")

    static func pages(_ edition: Edition) -> [any Page] { [AtomFeed()] }

    func render(from edition: Edition, with templates: TemplateSet) -> [UInt8] {
        let entries = FeedEntries(edition)
        let settings = edition.settings
        var xml = XMLWriter()
        xml.element("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"", settings.language, "\">\n")
        xml.element("<id>", entries.identifier(path.string), "</id>\n")
        xml.element("<title>", settings.title, "</title>\n")
        if let subtitle = settings.subtitle { xml.element("<subtitle>", subtitle, "</subtitle>\n") }
        xml.element("<updated>", entries.updated, "</updated>\n")
        xml.element("<author><name>", settings.title, "</name></author>\n")
        xml.element(
            "<link rel=\"alternate\" type=\"text/html\" href=\"", entries.address(SitePath("index.html")), "\"/>\n")
        if settings.baseURL != nil {
            xml.element("<link rel=\"self\" type=\"application/atom+xml\" href=\"", entries.address(path), "\"/>\n")
        }
        xml.markup("<generator>dossier</generator>\n")
        for article in entries.articles { entry(article, entries, edition, &xml) }
        xml.markup("</feed>\n")
        return xml.bytes
    }

    private func entry(_ number: Int32, _ entries: FeedEntries, _ edition: Edition, _ xml: inout XMLWriter) {
        let article = edition.dossier.articles[Int(number)].article
        let page = edition.addresses.article(number)
        xml.markup("<entry>\n")
        xml.element("<id>", entries.identifier(page.string), "</id>\n")
        xml.element("<title>", article.title, "</title>\n")
        xml.element("<updated>", entries.time(of: number), "</updated>\n")
        xml.element("<published>", entries.time(of: number), "</published>\n")
        for author in article.authors { xml.element("<author><name>", author, "</name></author>\n") }
        if article.authors.isEmpty, let source = article.source {
            xml.element("<author><name>", source, "</name></author>\n")
        }
        xml.element("<link rel=\"alternate\" type=\"text/html\" href=\"", entries.address(page), "\"/>\n")
        if let original = ExternalLink.allowed(article.url) {
            xml.element("<link rel=\"via\" href=\"", original, "\"/>\n")
        }
        for topic in entries.topics(of: number) { xml.element("<category term=\"", topic, "\"/>\n") }
        xml.element("<summary>", entries.summary(of: number), "</summary>\n")
        xml.markup("</entry>\n")
    }
}

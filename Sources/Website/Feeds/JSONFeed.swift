internal import Articles
internal import Dossiers
internal import Templates

/// `feed.json`: the latest articles as a JSON Feed (version 1.1).
struct JSONFeed: Page {
    let path = SitePath("feed.json")

    static func pages(_ edition: Edition) -> [any Page] { [JSONFeed()] }

    func render(from edition: Edition, with templates: TemplateSet) -> [UInt8] {
        let entries = FeedEntries(edition)
        let settings = edition.settings
        var json = JSONWriter()
        json.beginObject()
        json.write("version", "https://jsonfeed.org/version/1.1")
        json.write("title", settings.title)
        if let subtitle = settings.subtitle { json.write("description", subtitle) }
        json.write("language", settings.language)
        if settings.baseURL != nil {
            json.write("home_page_url", entries.address(SitePath("index.html")))
            json.write("feed_url", entries.address(path))
        }
        json.beginArray("items")
        for article in entries.articles { item(article, entries, edition, &json) }
        json.endArray()
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private func item(_ number: Int32, _ entries: FeedEntries, _ edition: Edition, _ json: inout JSONWriter) {
        let article = edition.dossier.articles[Int(number)].article
        let page = edition.addresses.article(number)
        json.beginObject()
        json.write("id", entries.identifier(page.string))
        json.write("url", entries.address(page))
        if let original = ExternalLink.allowed(article.url) { json.write("external_url", original) }
        json.write("title", article.title)
        json.write("content_text", entries.summary(of: number))
        json.write("date_published", entries.time(of: number))
        let names = article.authors.isEmpty ? article.source.map { [$0] } ?? [] : article.authors
        if !names.isEmpty {
            json.beginArray("authors")
            for name in names {
                json.beginObject()
                json.write("name", name)
                json.endObject()
            }
            json.endArray()
        }
        let topics = entries.topics(of: number)
        if !topics.isEmpty {
            json.beginArray("tags")
            for topic in topics { json.write(nil, topic) }
            json.endArray()
        }
        if let language = article.declaredLanguage ?? article.recognizedLanguage { json.write("language", language) }
        json.endObject()
    }
}

internal import Articles
internal import Dossiers
internal import Linguistics

/// What search engines and citation tools read in a page: JSON-LD in the vocabulary of schema.org.
///
/// ``JSONWriter`` escapes `<`, `>` and `&`, so that the data may stand in a `script` element as it is.
struct StructuredData {
    private let edition: Edition
    private var json = JSONWriter()

    /// Actors and quotations an article's data names at most: the page is for readers first.
    private static let mostActors = 24
    private static let mostQuotations = 12

    private init(edition: Edition) { self.edition = edition }

    /// The data of an article's page: the report it shows, whom it names, and what it quotes from whom.
    static func article(_ index: Int32, in edition: Edition) -> [UInt8] {
        var data = StructuredData(edition: edition)
        data.writeArticle(index)
        return data.json.take()
    }

    /// The data of an actor's page.
    static func actor(_ id: EntityID, in edition: Edition) -> [UInt8] {
        var data = StructuredData(edition: edition)
        data.writeActor(id)
        return data.json.take()
    }

    private mutating func writeArticle(_ index: Int32) {
        let record = edition.dossier.articles[Int(index)]
        let article = record.article
        json.beginObject()
        json.write("@context", "https://schema.org")
        json.write("@type", "WebPage")
        json.beginObject("mainEntity")
        json.write("@type", "NewsArticle")
        json.write("headline", DisplayText.shown(article.title))
        if let date = article.date { json.write("datePublished", date.value.description) }
        if let language = article.declaredLanguage ?? article.recognizedLanguage { json.write("inLanguage", language) }
        if let url = ExternalLink.allowed(article.url) {
            json.write("url", url)
            json.write("citation", url)
        }
        if let source = article.source {
            json.beginObject("publisher")
            json.write("@type", "Organization")
            json.write("name", DisplayText.shown(source))
            json.endObject()
        }
        if !article.authors.isEmpty {
            json.beginArray("author")
            for author in article.authors {
                json.beginObject()
                json.write("@type", "Person")
                json.write("name", DisplayText.shown(author))
                json.endObject()
            }
            json.endArray()
        }
        writeMentions(of: record)
        writeQuotations(of: record)
        json.endObject()
        json.endObject()
    }

    private mutating func writeMentions(of record: ArticleRecord) {
        var seen: Set<EntityID> = []
        let actors = record.mentions.compactMap { edition.owner(of: $0.entity) }.filter { seen.insert($0).inserted }
        guard !actors.isEmpty else { return }
        json.beginArray("mentions")
        for actor in actors.prefix(StructuredData.mostActors) {
            json.beginObject()
            writeName(of: actor)
            json.endObject()
        }
        json.endArray()
    }

    /// The speaker of a quotation is its `creator`: `spokenByCharacter` is for figures inside a work.
    private mutating func writeQuotations(of record: ArticleRecord) {
        let quotations = edition.dossier.statements[record.statements].filter {
            $0.manner == .direct && edition.owner(of: $0.speaker) != nil
        }
        guard !quotations.isEmpty else { return }
        json.beginArray("hasPart")
        for quotation in quotations.prefix(StructuredData.mostQuotations) {
            guard let speaker = edition.owner(of: quotation.speaker) else { continue }
            json.beginObject()
            json.write("@type", "Quotation")
            json.write("text", DisplayText.shown(record.article.text[quotation.evidence.range]))
            json.beginObject("creator")
            writeName(of: speaker)
            json.endObject()
            json.endObject()
        }
        json.endArray()
    }

    private mutating func writeActor(_ id: EntityID) {
        let entity = edition.dossier[id]
        json.beginObject()
        json.write("@context", "https://schema.org")
        writeName(of: id)
        let others = entity.forms.map(\.text).filter { $0 != entity.name }
        if !others.isEmpty {
            json.beginArray("alternateName")
            for form in others.prefix(12) { json.write(nil, DisplayText.shown(form)) }
            json.endArray()
        }
        if entity.kind == .person, let role = entity.roles.first {
            json.write("jobTitle", DisplayText.shown(role.title))
        }
        json.endObject()
    }

    private mutating func writeName(of id: EntityID) {
        let entity = edition.dossier[id]
        json.write("@type", StructuredData.type(of: entity.kind))
        json.write("name", DisplayText.shown(entity.name))
        if let base = edition.settings.baseURL, let path = edition.addresses.actor(id) {
            json.write("@id", base + path.string)
        }
    }

    private static func type(of kind: EntityKind) -> String {
        switch kind {
        case .person: "Person"
        case .organization: "Organization"
        case .place: "Place"
        case .misc: "Thing"
        }
    }
}

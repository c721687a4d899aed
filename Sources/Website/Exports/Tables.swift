internal import Articles
internal import Dossiers
internal import Linguistics

/// `data/articles.csv`.
struct ArticleTable: Export {
    let path = SitePath("data/articles.csv")

    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws {
        var table = CSVWriter(columns: [
            "id", "title", "source", "authors", "date", "date_basis", "inferred_date", "inferred_relation",
            "inferred_reason", "url", "language", "topics", "story", "page",
        ])
        for (index, record) in edition.dossier.articles.enumerated() {
            let article = record.article
            table.cell(article.id)
            table.cell(article.title)
            table.cell(article.source)
            table.cell(list: article.authors)
            table.cell(article.date?.value.description)
            table.cell(article.date?.basis.rawValue ?? "none")
            table.cell(record.inferredDate?.value.description)
            table.cell(record.inferredDate.map { $0.relation == .about ? "about" : "not before" })
            table.cell(record.inferredDate?.reason)
            table.cell(ExternalLink.allowed(article.url))
            table.cell(article.declaredLanguage ?? article.recognizedLanguage)
            table.cell(list: record.topics.map { edition.label(of: $0) })
            table.cell(record.story.map { edition.dossier.stories[Int($0)].key })
            table.cell(edition.addresses.article(Int32(index)).string)
            table.endRow()
            if table.bytes.count > Self.partSize { try take(table.take()) }
        }
        try take(table.take())
    }
}

/// `data/actors.csv`.
struct ActorTable: Export {
    let path = SitePath("data/actors.csv")

    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws {
        var table = CSVWriter(columns: [
            "id", "name", "kind", "roles", "names", "mentions", "articles", "statements", "events", "page",
        ])
        for actor in edition.actors {
            let entity = edition.dossier[actor]
            table.cell(entity.key)
            table.cell(entity.name)
            table.cell(entity.kind.name)
            table.cell(list: entity.roles.map(\.title))
            table.cell(list: entity.forms.map(\.text))
            table.cell(entity.mentionCount)
            table.cell(entity.articles.count)
            table.cell(edition.statementsBySpeaker[Int(actor.index)].count)
            table.cell(edition.eventsByActor[Int(actor.index)].count)
            table.cell(edition.addresses.actor(actor)?.string)
            table.endRow()
            if table.bytes.count > Self.partSize { try take(table.take()) }
        }
        try take(table.take())
    }
}

/// `data/mentions.csv`: offsets are code points of the article's text.
struct MentionTable: Export {
    let path = SitePath("data/mentions.csv")

    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws {
        var table = CSVWriter(columns: ["article", "sentence", "start", "end", "text", "kind", "entity"])
        for (number, record) in edition.dossier.articles.enumerated() {
            let article = Int32(number)
            for mention in record.mentions {
                table.cell(record.article.id)
                table.cell(Int(mention.sentence) + 1)
                let (start, end) = edition.points.range(mention.range, in: article)
                table.cell(start)
                table.cell(end)
                table.cell(utf8: edition.words(article, mention.range))
                table.cell(mention.kind.name)
                table.cell(mention.entity.map { edition.key(of: $0) })
                table.endRow()
            }
            if table.bytes.count > Self.partSize { try take(table.take()) }
        }
        try take(table.take())
    }
}

/// `data/quotations.csv`: quotations and reported statements.
struct QuotationTable: Export {
    let path = SitePath("data/quotations.csv")

    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws {
        var table = CSVWriter(columns: [
            "article", "date", "sentence", "start", "end", "manner", "text", "speaker", "speaker_name", "speaker_text",
            "cue", "denied", "topics",
        ])
        for statement in edition.dossier.statements {
            let place = statement.evidence
            let (start, end) = edition.points.range(place.range, in: place.article)
            table.cell(edition.articleID(place.article))
            table.cell(edition.dossier.articles[Int(place.article)].article.date?.value.description)
            table.cell(Int(place.sentence) + 1)
            table.cell(start)
            table.cell(end)
            table.cell(statement.manner.name)
            table.cell(utf8: edition.words(place.article, place.range))
            table.cell(statement.speaker.map { edition.key(of: $0) })
            table.cell(statement.speaker.map { edition.name(of: $0) })
            table.cell(utf8: statement.speakerText.map { edition.words(place.article, $0) } ?? [])
            table.cell(utf8: statement.cue.map { edition.words(place.article, $0) } ?? [])
            table.cell(statement.isDenied)
            table.cell(list: statement.topics.map { edition.label(of: $0) })
            table.endRow()
            if table.bytes.count > Self.partSize { try take(table.take()) }
        }
        try take(table.take())
    }
}

/// `data/events.csv`: the timeline.
struct EventTable: Export {
    let path = SitePath("data/events.csv")

    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws {
        var table = CSVWriter(columns: [
            "value", "modifier", "earliest", "latest", "status", "date_text", "is_relative", "text", "actors",
            "article",
            "sentence", "start", "end", "also_in",
        ])
        for event in edition.dossier.events {
            let place = event.evidence
            let (start, end) = edition.points.range(place.range, in: place.article)
            table.cell(event.value)
            table.cell(event.modifier)
            table.cell(event.earliest.description)
            table.cell(event.latest.description)
            table.cell(event.status.exportName)
            table.cell(utf8: edition.words(place.article, event.dateText))
            table.cell(event.isRelative)
            table.cell(utf8: edition.words(place.article, place.range))
            table.cell(list: event.entities.map { edition.key(of: $0) })
            table.cell(edition.articleID(place.article))
            table.cell(Int(place.sentence) + 1)
            table.cell(start)
            table.cell(end)
            table.cell(list: event.support.prefix(20).map { edition.articleID($0.article) })
            table.endRow()
            if table.bytes.count > Self.partSize { try take(table.take()) }
        }
        try take(table.take())
    }
}

extension Event.Status {
    /// The word of the exports.
    var exportName: String {
        switch self {
        case .happened: "happened"
        case .planned: "planned"
        case .didNotHappen: "did-not-happen"
        }
    }
}

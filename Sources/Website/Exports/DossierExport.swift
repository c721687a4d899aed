internal import Articles
internal import Dossiers
internal import Linguistics

/// `data/dossier.json`: everything the dossier says, with its evidence; ``DossierSchema`` describes it. Offsets are code
/// points of the article's text, sentences are counted from 0 within an article.
struct DossierExport: Export {
    let path = SitePath("data/dossier.json")

    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws {
        var maker = Maker(edition: edition)
        maker.json.beginObject()
        maker.heading()
        try maker.list("articles", edition.dossier.articles.indices, take) { $0.article(Int32($1)) }
        try maker.list("entities", edition.dossier.entities.indices, take) { $0.entity(EntityID($1)) }
        try maker.list("statements", edition.dossier.statements.indices, take) { $0.statement($1) }
        try maker.list("topics", edition.dossier.topics.indices, take) { $0.topic(TopicID($1)) }
        try maker.list("events", edition.dossier.events.indices, take) { $0.event($1) }
        try maker.list("stories", edition.dossier.stories.indices, take) { $0.story($1) }
        maker.brief()
        try maker.list("problems", edition.dossier.problems.indices, take) { $0.problem($1) }
        maker.json.endObject()
        maker.json.endLine()
        try take(maker.json.take())
    }
}

extension DossierExport {
    /// Writes the parts of the document.
    struct Maker {
        let edition: Edition
        var json = JSONWriter()

        private var dossier: Dossier { edition.dossier }

        /// Writes a list, handing parts over as they fill.
        mutating func list(
            _ key: StaticString, _ indices: Range<Int>, _ take: ([UInt8]) throws -> Void,
            _ write: (inout Maker, Int) -> Void
        ) throws {
            json.beginArray(key)
            for index in indices {
                json.beginObject()
                write(&self, index)
                json.endObject()
                if json.bytes.count > DossierExport.partSize { try take(json.take()) }
            }
            json.endArray()
        }

        mutating func heading() {
            json.write("$schema", DossierSchema().fileName)
            json.write("format", 1)
            json.write("title", edition.settings.title)
            optional("subtitle", edition.settings.subtitle)
            json.write("language", edition.settings.language)
            optional("baseURL", edition.settings.baseURL)
            optional("marking", edition.settings.tlpMarking)
            json.write("program", edition.settings.programVersion)
            json.write("contentHash", edition.settings.contentHash)
        }

        private mutating func optional(_ key: StaticString, _ value: String?) {
            if let value { json.write(key, value) }
        }

        private mutating func strings(_ key: StaticString, _ values: [String]) {
            json.beginArray(key)
            for value in values { json.write(nil, value) }
            json.endArray()
        }

        private mutating func range(_ range: TextRange, in article: Int32) {
            let (start, end) = edition.points.range(range, in: article)
            json.write("start", start)
            json.write("end", end)
        }

        private mutating func evidence(_ key: StaticString? = nil, _ evidence: Evidence) {
            json.beginObject(key)
            json.write("article", edition.articleID(evidence.article))
            json.write("sentence", Int(evidence.sentence))
            range(evidence.range, in: evidence.article)
            json.endObject()
        }

        private mutating func evidence(_ key: StaticString, list: [Evidence]) {
            json.beginArray(key)
            for place in list { evidence(nil, place) }
            json.endArray()
        }

        // MARK: Articles

        mutating func article(_ index: Int32) {
            let record = dossier.articles[Int(index)]
            let article = record.article
            json.write("id", article.id)
            json.write("path", article.path)
            json.write("page", edition.addresses.article(index).string)
            json.write("title", article.title)
            optional("source", article.source)
            strings("authors", article.authors)
            optional("url", article.url)
            optional("language", article.declaredLanguage ?? article.recognizedLanguage)
            json.beginObject("date")
            if let date = article.date { json.write("value", date.value.description) }
            json.write("basis", article.date?.basis.rawValue ?? "none")
            json.endObject()
            if let inferred = record.inferredDate {
                json.beginObject("inferredDate")
                json.write("value", inferred.value.description)
                json.write("relation", inferred.relation == .about ? "about" : "not-before")
                json.write("reason", inferred.reason)
                evidence("evidence", list: inferred.evidence)
                json.endObject()
            }
            json.write("isAnnotated", record.isAnnotated)
            strings("topics", record.topics.map { edition.key(of: $0) })
            if let story = record.story { json.write("story", dossier.stories[Int(story)].key) }
            json.write("text", utf8: article.text.utf8)
            json.beginArray("sentences")
            for sentence in record.sentences { object { $0.range(sentence.range, in: index) } }
            json.endArray()
            json.beginArray("mentions")
            for mention in record.mentions {
                object {
                    $0.range(mention.range, in: index)
                    $0.json.write("sentence", Int(mention.sentence))
                    $0.json.write("kind", mention.kind.name)
                    if let entity = mention.entity { $0.json.write("entity", $0.edition.key(of: entity)) }
                }
            }
            json.endArray()
            json.beginArray("dates")
            for date in record.temporalExpressions {
                object {
                    $0.range(date.range, in: index)
                    $0.json.write("type", date.kind.name)
                    $0.json.write("value", date.value)
                    $0.optional("mod", date.modifier)
                }
            }
            json.endArray()
        }

        private mutating func object(_ key: StaticString? = nil, _ write: (inout Maker) -> Void) {
            json.beginObject(key)
            write(&self)
            json.endObject()
        }

        // MARK: Actors, statements, topics

        mutating func entity(_ id: EntityID) {
            let entity = dossier[id]
            json.write("id", entity.key)
            json.write("name", entity.name)
            json.write("kind", entity.kind.name)
            optional("page", edition.addresses.actor(id)?.string)
            if let state = entity.standsFor { json.write("standsFor", edition.key(of: state)) }
            if let gender = entity.gender { json.write("gender", gender == .feminine ? "feminine" : "masculine") }
            json.write("isCitedOutlet", entity.isCitedOutlet)
            json.write("mentionCount", entity.mentionCount)
            strings("articles", entity.articles.map { edition.articleID($0) })
            json.beginArray("forms")
            for form in entity.forms {
                object {
                    $0.json.write("text", form.text)
                    $0.json.write("count", form.count)
                    $0.evidence("evidence", form.evidence)
                }
            }
            json.endArray()
            json.beginArray("roles")
            for role in entity.roles {
                object {
                    $0.json.write("title", role.title)
                    $0.evidence("evidence", list: role.evidence)
                }
            }
            json.endArray()
            json.beginArray("merges")
            for merge in entity.merges {
                object {
                    $0.json.write("form", merge.form)
                    $0.json.write("reason", merge.reason)
                    $0.evidence("evidence", merge.evidence)
                }
            }
            json.endArray()
            optional("editorNote", entity.editorNote)
        }

        mutating func statement(_ index: Int) {
            let statement = dossier.statements[index]
            let article = statement.evidence.article
            evidence("evidence", statement.evidence)
            json.write("manner", statement.manner.name)
            if let speaker = statement.speaker { json.write("speaker", edition.key(of: speaker)) }
            if let words = statement.speakerText { object("speakerText") { $0.range(words, in: article) } }
            if let cue = statement.cue { object("cue") { $0.range(cue, in: article) } }
            json.write("isDenied", statement.isDenied)
            strings("topics", statement.topics.map { edition.key(of: $0) })
            strings("about", statement.about.map { edition.key(of: $0) })
        }

        mutating func topic(_ id: TopicID) {
            let topic = dossier[id]
            json.write("id", topic.key)
            json.write("label", topic.label)
            json.write("page", edition.addresses.topic(id).string)
            json.write("isEditors", topic.isEditors)
            json.write("weight", topic.weight)
            json.beginArray("wordings")
            for wording in topic.wordings {
                object {
                    $0.json.write("text", wording.text)
                    $0.json.write("count", wording.count)
                }
            }
            json.endArray()
            strings("articles", topic.articles.map { edition.articleID($0) })
            evidence("passages", list: topic.passages)
        }

        // MARK: Events, stories, brief

        mutating func event(_ index: Int) {
            let event = dossier.events[index]
            json.write("value", event.value)
            optional("mod", event.modifier)
            json.write("earliest", event.earliest.description)
            json.write("latest", event.latest.description)
            object("dateText") { $0.range(event.dateText, in: event.evidence.article) }
            json.write("isRelative", event.isRelative)
            json.write("status", event.status.exportName)
            strings("entities", event.entities.map { edition.key(of: $0) })
            evidence("evidence", event.evidence)
            evidence("support", list: event.support)
        }

        mutating func story(_ index: Int) {
            let story = dossier.stories[index]
            json.write("id", story.key)
            json.write("title", story.title)
            strings("articles", story.articles.map { edition.articleID($0) })
            json.beginArray("copies")
            for copy in story.copies {
                object {
                    $0.json.write("article", $0.edition.articleID(copy.article))
                    $0.json.write("original", $0.edition.articleID(copy.original))
                    $0.json.write("sharedPercent", copy.sharedPercent)
                }
            }
            json.endArray()
            json.beginArray("agreements")
            for agreement in story.agreements { object { $0.evidence("sentences", list: agreement.sentences) } }
            json.endArray()
            json.beginArray("differences")
            for difference in story.differences {
                object {
                    $0.json.write("matter", difference.matter.exportName)
                    $0.evidence("first", difference.first)
                    $0.evidence("second", difference.second)
                }
            }
            json.endArray()
            evidence("onlyInOne", list: story.onlyInOne)
        }

        mutating func brief() {
            json.beginObject("brief")
            json.beginArray("keyPoints")
            for point in dossier.brief.keyPoints {
                object {
                    $0.evidence("sentence", point.sentence)
                    $0.evidence("support", list: point.support)
                }
            }
            json.endArray()
            strings("leadingActors", dossier.brief.leadingActors.map { edition.key(of: $0) })
            strings("leadingTopics", dossier.brief.leadingTopics.map { edition.key(of: $0) })
            json.endObject()
        }

        mutating func problem(_ index: Int) {
            let problem = dossier.problems[index]
            json.write("path", problem.path)
            if let line = problem.line { json.write("line", line) }
            json.write("message", problem.message)
            json.write("remedy", problem.remedy)
        }
    }
}

extension Story.Difference.Matter {
    /// The word of the exports.
    var exportName: String {
        switch self {
        case .spelling: "spelling"
        case .number: "number"
        case .date: "date"
        case .attribution: "attribution"
        case .role: "role"
        }
    }
}

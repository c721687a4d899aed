internal import Articles
internal import Dossiers
internal import Linguistics

/// `data/entities.ftm.json`: the dossier as entities of FollowTheMoney 4, one a line (the format of Aleph and OpenSanctions).
///
/// Articles are `Article`, people `Person`, bodies `Organization`; places stay properties of the articles, since an
/// entity of that schema is a party. A quotation is a `Documentation` that joins the speaker and the article in the role
/// "speaker"; an event of the timeline is an `Event`. Topics become `keywords`: FollowTheMoney's `topics` are a fixed list
/// of risks. Ids are ASCII letters, digits and hyphens, as its validator wants them.
struct FollowTheMoneyExport: Export {
    let path = SitePath("data/entities.ftm.json")

    /// The most articles that are named as the proof of an entity.
    private static let mostProofs = 50

    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws {
        var lines = Lines(edition: edition)
        func flush(atLeast size: Int) throws { if lines.json.bytes.count > size { try take(lines.json.take()) } }
        for index in edition.dossier.articles.indices {
            lines.article(Int32(index))
            try flush(atLeast: Self.partSize)
        }
        for actor in edition.actors {
            lines.party(actor)
            try flush(atLeast: Self.partSize)
        }
        for index in edition.dossier.statements.indices {
            lines.quotation(index)
            try flush(atLeast: Self.partSize)
        }
        for index in edition.dossier.events.indices {
            lines.event(index)
            try flush(atLeast: Self.partSize)
        }
        try flush(atLeast: -1)
    }

    /// Writes entities, one a line.
    private struct Lines {
        let edition: Edition
        var json = JSONWriter()

        private let articleIDs: [String]
        private let partyIDs: [EntityID: String]

        init(edition: Edition) {
            self.edition = edition
            let dossier = edition.dossier
            articleIDs = Slug.assign(to: dossier.articles.map(\.article.id), paged: false).map { "article-\($0)" }
            let parties = edition.actors.filter { FollowTheMoneyExport.schema(of: dossier[$0].kind) != nil }
            let slugs = Slug.assign(to: parties.map { edition.key(of: $0) }, paged: false)
            partyIDs = Dictionary(uniqueKeysWithValues: zip(parties, slugs.map { "actor-\($0)" }))
        }

        private mutating func entity(_ id: String, _ schema: StaticString, _ properties: (inout Lines) -> Void) {
            json.beginObject()
            json.write("id", id)
            json.write("schema", literal: schema)
            json.beginObject("properties")
            properties(&self)
            json.endObject()
            json.endObject()
            json.endLine()
        }

        /// Writes a property: values are always lists of texts; one without values is left out.
        private mutating func property(_ key: StaticString, _ values: [String]) {
            // Nearly every value is a line already.
            if values.allSatisfy(PlainLine.isLine) {
                if !values.isEmpty {
                    json.beginArray(key)
                    for value in values { json.write(nil, value) }
                    json.endArray()
                }
                return
            }
            property(key, utf8: values.map { PlainLine.bytes(of: Array($0.utf8), in: 0..<$0.utf8.count) })
        }

        private mutating func property(_ key: StaticString, _ value: String?) {
            if let value { property(key, [value]) }
        }

        private mutating func property(_ key: StaticString, utf8 values: [[UInt8]]) {
            guard values.contains(where: { !$0.isEmpty }) else { return }
            json.beginArray(key)
            for value in values where !value.isEmpty { json.write(nil, utf8: value) }
            json.endArray()
        }

        mutating func article(_ index: Int32) {
            let record = edition.dossier.articles[Int(index)]
            let article = record.article
            var people: [String] = []
            var bodies: [String] = []
            var places: [String] = []
            var seen: Set<EntityID> = []
            for mention in record.mentions {
                guard let id = mention.entity, seen.insert(id).inserted else { continue }
                switch edition.dossier.entities[Int(id.index)].kind {
                case .person: people.append(edition.name(of: id))
                case .organization: bodies.append(edition.name(of: id))
                case .place: places.append(edition.name(of: id))
                case .misc: break
                }
            }
            let topics = record.topics.map { edition.label(of: $0) }
            entity(articleIDs[Int(index)], "Article") {
                $0.property("title", article.title)
                $0.property("fileName", article.path.split(separator: "/").last.map { String($0) })
                $0.property("author", article.authors)
                $0.property("publisher", article.source)
                $0.property("sourceUrl", ExternalLink.allowed(article.url))
                $0.property("publishedAt", article.date?.value.description)
                $0.property(
                    "language",
                    FollowTheMoneyExport.language(article.declaredLanguage ?? article.recognizedLanguage))
                $0.property("peopleMentioned", people)
                $0.property("companiesMentioned", bodies)
                $0.property("locationMentioned", places)
                $0.property("keywords", topics)
                $0.property("bodyText", utf8: [article.text.utf8])
            }
        }

        mutating func party(_ id: EntityID) {
            guard let own = partyIDs[id], let schema = FollowTheMoneyExport.schema(of: edition.dossier[id].kind) else {
                return
            }
            let party = edition.dossier[id]
            let proofs = party.articles.prefix(FollowTheMoneyExport.mostProofs).map { articleIDs[Int($0)] }
            let others = party.forms.map(\.text).filter { $0 != party.name }
            entity(own, schema) {
                $0.property("name", party.name)
                $0.property("alias", others.filter { $0.contains(" ") })
                // A surname alone may be somebody else's.
                $0.property("weakAlias", others.filter { !$0.contains(" ") })
                if party.kind == .person { $0.property("position", party.roles.map(\.title)) }
                $0.property(
                    "proof", proofs)
            }
        }

        mutating func quotation(_ index: Int) {
            let statement = edition.dossier.statements[index]
            guard let speaker = edition.owner(of: statement.speaker), let party = partyIDs[speaker] else { return }
            let place = statement.evidence
            let document = articleIDs[Int(place.article)]
            let words = edition.words(place.article, place.range)
            let day = edition.dossier.articles[Int(place.article)].article.date?.value.description
            entity("statement-\(index + 1)", "Documentation") {
                $0.property("document", document)
                $0.property("entity", party)
                $0.property("role", "speaker")
                $0.property("summary", utf8: [words])
                $0.property("description", statement.isDenied ? "denied" : statement.manner.label)
                $0.property("date", day)
            }
        }

        mutating func event(_ index: Int) {
            let event = edition.dossier.events[index]
            let involved = event.entities.compactMap { edition.owner(of: $0) }.compactMap { partyIDs[$0] }
            let places = [event.evidence] + event.support.prefix(FollowTheMoneyExport.mostProofs)
            let proofs = places.map { articleIDs[Int($0.article)] }
            let words = edition.words(event.evidence.article, event.evidence.range)
            entity("event-\(index + 1)", "Event") {
                $0.property("name", utf8: [words])
                if event.earliest == event.latest {
                    $0.property("date", event.earliest.description)
                } else {
                    $0.property("startDate", event.earliest.description)
                    $0.property("endDate", event.latest.description)
                }
                $0.property("notes", event.status == .happened ? nil : event.status.label)
                var seen: Set<String> = []
                $0.property("involved", involved.filter { seen.insert($0).inserted })
                var known: Set<String> = []
                $0.property(
                    "proof", proofs.filter { known.insert($0).inserted })
            }
        }
    }

    /// The schema of a party; nothing for what is none.
    static func schema(of kind: EntityKind) -> StaticString? {
        switch kind {
        case .person: "Person"
        case .organization: "Organization"
        case .place, .misc: nil
        }
    }

    /// The code of three letters (ISO 639-3) for a language given as BCP 47, for languages that news is written in.
    private static func language(_ code: String?) -> String? {
        guard let code else { return nil }
        return codes[String(code.lowercased().prefix { $0 != "-" && $0 != "_" })]
    }

    private static let codes = [
        "en": "eng", "de": "deu", "fr": "fra", "es": "spa", "it": "ita", "pt": "por", "nl": "nld", "pl": "pol",
        "ru": "rus", "uk": "ukr", "cs": "ces", "sk": "slk", "hu": "hun", "ro": "ron", "bg": "bul", "el": "ell",
        "tr": "tur", "ar": "ara", "he": "heb", "fa": "fas", "zh": "zho", "ja": "jpn", "ko": "kor", "sv": "swe",
        "no": "nor", "nb": "nob", "da": "dan", "fi": "fin", "et": "est", "lv": "lav", "lt": "lit", "hr": "hrv",
        "sr": "srp", "sl": "slv", "hi": "hin", "id": "ind", "vi": "vie", "th": "tha", "ca": "cat",
    ]
}

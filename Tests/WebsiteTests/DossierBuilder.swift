import Articles
import Dossiers
import Linguistics

/// Builds dossiers by hand for the tests of the site: what the analysis would find is said in words of the texts.
struct DossierBuilder {
    var dossier = Dossier()
    private var forms: [(text: String, entity: EntityID)] = []

    /// Adds an entity with the forms it is named by; the first is its name.
    @discardableResult
    mutating func actor(
        _ forms: String..., kind: EntityKind, hasPage: Bool = true, role: String? = nil
    ) -> EntityID {
        let id = EntityID(dossier.entities.count)
        let key = forms[0].lowercased().split(separator: " ").joined(separator: "-")
        var entity = Entity(
            key: dossier.entities.contains { $0.key == key } ? "\(key)-b" : key, name: forms[0], kind: kind)
        entity.hasPage = hasPage
        dossier.entities.append(entity)
        for form in forms { self.forms.append((form, id)) }
        if let role { roles.append((id, role)) }
        return id
    }

    private var roles: [(EntityID, String)] = []

    /// Adds an article; its sentences end at full stops and line ends, its names are the forms of the actors added before.
    /// Where its Markdown is given, `body` is the plain text of it.
    @discardableResult
    mutating func article(
        _ id: String, title: String, source: String? = nil, date: CalendarDate? = nil, language: String? = nil,
        markdown: String? = nil, body: String
    ) -> Int32 {
        let text = Text("\(title)\n\n\(body)")
        var article = Article(
            id: id, path: "content/\(id).txt", title: title, format: .plainText, text: text)
        article.headline = TextRange(start: 0, end: Int32(title.utf8.count))
        if let markdown {
            article.format = .markdown
            article.markdown = Array(markdown.utf8)
            article.bodyOffset = Int32(title.utf8.count + 2)
        }
        article.source = source
        article.date = date.map { PublicationDate(value: $0, basis: .stated) }
        article.declaredLanguage = language
        let index = Int32(dossier.articles.count)
        var record = ArticleRecord(article: article, isAnnotated: language == nil, sentences: sentences(of: text))
        if language == nil { record.mentions = mentions(in: record) }
        record.statements = dossier.statements.count..<dossier.statements.count
        dossier.articles.append(record)
        return index
    }

    /// Adds a statement to the article added last; its words must stand there.
    mutating func says(
        _ speaker: EntityID?, _ words: String, manner: Manner = .direct, as speakerText: String? = nil,
        topics: [TopicID] = []
    ) {
        let article = Int32(dossier.articles.count - 1)
        guard let evidence = evidence(words, in: article) else { return }
        var statement = Statement(evidence: evidence, manner: manner, speaker: speaker)
        statement.speakerText = speakerText.flatMap { self.evidence($0, in: article)?.range }
        statement.topics = topics
        let record = dossier.articles[Int(article)]
        statement.about = Set(
            record.mentions.filter { statement.evidence.range.contains($0.range) }.compactMap(\.entity)
        ).sorted()
        dossier.statements.append(statement)
        dossier.articles[Int(article)].statements =
            record.statements.lowerBound..<dossier.statements.count
    }

    /// Adds a dated event to the article added last.
    mutating func event(
        _ clause: String, on value: String, words: String, entities: [EntityID] = [], status: Event.Status = .happened,
        isRelative: Bool = false, modifier: String? = nil
    ) {
        let article = Int32(dossier.articles.count - 1)
        guard let evidence = evidence(clause, in: article), let date = self.evidence(words, in: article) else { return }
        let parts = value.split(separator: "-").compactMap { Int($0) }
        guard
            let first = CalendarDate(
                year: parts[0], month: parts.count > 1 ? parts[1] : 1, day: parts.count > 2 ? parts[2] : 1)
        else { return }
        dossier.articles[Int(article)].temporalExpressions.append(
            TemporalExpression(
                range: date.range, sentence: date.sentence, kind: .date, value: value, modifier: modifier,
                isRelative: isRelative))
        dossier.events.append(
            Event(
                value: value, modifier: modifier, earliest: first, latest: first, dateText: date.range,
                isRelative: isRelative, evidence: evidence, entities: entities.sorted(), status: status))
    }

    /// Adds a topic.
    @discardableResult
    mutating func topic(_ label: String) -> TopicID {
        let id = TopicID(dossier.topics.count)
        var topic = Topic(key: label.split(separator: " ").joined(separator: "-"), label: label)
        topic.weight = 100 - dossier.topics.count
        dossier.topics.append(topic)
        return id
    }

    /// Where words stand in an article.
    func evidence(_ words: String, in article: Int32) -> Evidence? {
        let record = dossier.articles[Int(article)]
        guard let range = DossierBuilder.first(words, in: record.article.text.utf8, from: 0) else { return nil }
        let sentence = record.sentences.firstIndex { $0.range.end > range.start } ?? 0
        return Evidence(article: article, sentence: Int32(sentence), range: range)
    }

    /// The dossier, with what follows from the rest filled in: counts, forms, roles, passages of topics, order of events.
    func finished() -> Dossier {
        var dossier = dossier
        for (index, record) in dossier.articles.enumerated() {
            for mention in record.mentions {
                guard let id = mention.entity else { continue }
                let at = Int(id.index)
                dossier.entities[at].mentionCount += 1
                dossier.entities[at].salience += 1
                if dossier.entities[at].articles.last != Int32(index) {
                    dossier.entities[at].articles.append(Int32(index))
                }
                let form = record.article.text[mention.range]
                if let known = dossier.entities[at].forms.firstIndex(where: { $0.text == form }) {
                    dossier.entities[at].forms[known].count += 1
                } else {
                    dossier.entities[at].forms.append(
                        Entity.NameForm(
                            text: form, count: 1,
                            evidence: Evidence(article: Int32(index), sentence: mention.sentence, range: mention.range))
                    )
                }
            }
        }
        for (id, title) in roles {
            let evidence = dossier.articles.indices.compactMap { self.evidence(title, in: Int32($0)) }
            dossier.entities[Int(id.index)].roles.append(Entity.Role(title: title, evidence: evidence))
        }
        for index in dossier.topics.indices {
            for article in dossier.articles.indices {
                if let passage = evidence(dossier.topics[index].label, in: Int32(article)) {
                    dossier.topics[index].passages.append(passage)
                    dossier.topics[index].articles.append(Int32(article))
                }
            }
            dossier.topics[index].wordings = [(dossier.topics[index].label, dossier.topics[index].passages.count)]
            let id = TopicID(index)
            for article in dossier.topics[index].articles { dossier.articles[Int(article)].topics.append(id) }
        }
        dossier.events.sort {
            ($0.earliest, $0.evidence.article, $0.evidence.range) < (
                $1.earliest, $1.evidence.article, $1.evidence.range
            )
        }
        return dossier
    }

    private func sentences(of text: Text) -> [Sentence] {
        var sentences: [Sentence] = []
        var start = 0
        var paragraph: Int32 = 0
        let bytes = text.utf8
        func close(_ end: Int) {
            var first = start
            while first < end, bytes[first] == 0x20 || bytes[first] == 0x0A { first += 1 }
            if first < end {
                sentences.append(
                    Sentence(
                        range: TextRange(start: Int32(first), end: Int32(end)), tokens: 0..<0, paragraph: paragraph))
            }
            start = end
        }
        for index in bytes.indices {
            if bytes[index] == 0x0A {
                close(index)
                paragraph += 1
            } else if bytes[index] == 0x2E,
                index + 1 == bytes.count || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0A
            {
                close(index + 1)
            }
        }
        close(bytes.count)
        return sentences
    }

    private func mentions(in record: ArticleRecord) -> [ResolvedMention] {
        var found: [ResolvedMention] = []
        let bytes = record.article.text.utf8
        for (form, entity) in forms.sorted(by: { $0.text.utf8.count > $1.text.utf8.count }) {
            var from = 0
            while let range = DossierBuilder.first(form, in: bytes, from: from) {
                from = Int(range.end)
                if found.contains(where: { $0.range.overlaps(range) }) { continue }
                let sentence = record.sentences.firstIndex { $0.range.end > range.start } ?? 0
                found.append(
                    ResolvedMention(
                        range: range, sentence: Int32(sentence), kind: dossier[entity].kind, entity: entity))
            }
        }
        return found.sorted { $0.range < $1.range }
    }

    private static func first(_ words: String, in bytes: [UInt8], from: Int) -> TextRange? {
        let pattern = Array(words.utf8)
        guard !pattern.isEmpty, bytes.count >= pattern.count else { return nil }
        var at = from
        while at + pattern.count <= bytes.count {
            if bytes[at..<at + pattern.count].elementsEqual(pattern) { return TextRange(at..<at + pattern.count) }
            at += 1
        }
        return nil
    }
}

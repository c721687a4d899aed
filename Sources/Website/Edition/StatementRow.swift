internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

extension Edition {
    /// What a list shows of a statement: speaker, words, manner, and the article with the sentence.
    func statementRow(_ index: Int32, withTopics: Bool = true) -> TemplateValue {
        let statement = dossier.statements[Int(index)]
        let excerpt =
            statement.manner == .direct
            ? Excerpt.quotation(statement.evidence, in: self) : Excerpt.sentence(statement.evidence, in: self)
        let speaker = owner(of: statement.speaker)
        return .fields([
            "actor": speaker.map { links.actors[Int($0.index)] } ?? .none,
            "name": .shown(speaker == nil ? statement.speaker.map { dossier[$0].name } : nil),
            "said": .html(excerpt.html), "manner": .text(statement.manner.name),
            "mannerLabel": .text(statement.manner.label), "isDenied": .flag(statement.isDenied),
            "href": .text(excerpt.href), "article": links.articles[Int(statement.evidence.article)],
            "number": .number(Int(statement.evidence.sentence) + 1),
            "topics": .list(withTopics ? statement.topics.prefix(4).map { links.topics[Int($0.index)] } : []),
        ])
    }

    /// What a list shows of some evidence: the sentence, and the article.
    func evidenceRow(_ evidence: Evidence, marked: Bool = true) -> TemplateValue {
        let excerpt = Excerpt.sentence(evidence, in: self, marked: marked)
        return .fields([
            "said": .html(excerpt.html), "href": .text(excerpt.href),
            "article": links.articles[Int(evidence.article)], "number": .number(Int(evidence.sentence) + 1),
        ])
    }

    /// What a list shows of an event.
    func eventRow(_ index: Int32) -> TemplateValue {
        let event = dossier.events[Int(index)]
        var marked = event.evidence
        marked.range = event.dateText
        let excerpt = Excerpt.sentence(marked, in: self)
        var words: String?
        if event.isRelative {
            let text = dossier.articles[Int(event.evidence.article)].article.text
            words = DisplayText.shown(text[event.dateText])
        }
        var taking: [EntityID] = []
        for entity in event.entities {
            if let owner = owner(of: entity), !taking.contains(owner) { taking.append(owner) }
        }
        return .fields([
            "date": .text(DateWording.words(value: event.value, modifier: event.modifier)),
            "isoDate": .optional(DateWording.machineReadable(event.value)), "words": .optional(words),
            "status": .text(event.status.label), "hasNotHappened": .flag(event.status != .happened),
            "said": .html(excerpt.html), "href": .text(excerpt.href),
            "article": links.articles[Int(event.evidence.article)],
            "number": .number(Int(event.evidence.sentence) + 1),
            "actors": .list(taking.prefix(6).map { links.actors[Int($0.index)] }),
        ])
    }

    /// What it costs to show a sentence, in bytes of HTML: what the template writes around it, addresses, and the text with
    /// an eighth more for what is escaped.
    func cost(of evidence: Evidence) -> Int {
        let articles = dossier.articles
        let article = Int(evidence.article)
        let sentence = Int(evidence.sentence)
        let whole =
            articles[article].sentences.indices.contains(sentence)
            ? articles[article].sentences[sentence].range.count : 0
        let text = min(max(whole, evidence.range.count), Excerpt.longest + 80)
        return 260 + text * 9 / 8 + addresses.article(evidence.article).string.utf8.count
            + min(articles[article].article.source?.utf8.count ?? articles[article].article.title.utf8.count, 400)
    }

    /// What the title, source and address of an article take, in bytes of HTML.
    func cost(ofLink article: Int32) -> Int {
        let record = dossier.articles[Int(article)].article
        return record.title.utf8.count * 9 / 8 + (record.source?.utf8.count ?? 0)
            + addresses.article(article).string.utf8.count
    }

    /// What it costs to show a statement with speaker and topics.
    func cost(of statement: Statement) -> Int {
        let speaker =
            owner(of: statement.speaker).map { 120 + 2 * dossier.entities[Int($0.index)].name.utf8.count } ?? 100
        let topics = statement.topics.prefix(4).reduce(0) {
            $0 + 70 + 2 * dossier.topics[Int($1.index)].label.utf8.count
        }
        return cost(of: statement.evidence) + speaker + topics
    }
}

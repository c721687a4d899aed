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

    /// What it costs to show a statement or sentence, in bytes of HTML, roughly and never too little.
    func cost(of evidence: Evidence) -> Int { 640 + min(evidence.range.count, Excerpt.longest) + Excerpt.longest / 2 }
}

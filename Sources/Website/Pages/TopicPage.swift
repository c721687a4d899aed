internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// A topic: what is said on it and by whom, its actors and dates, and its passages by article.
struct TopicPage: TemplatedPage {
    let topic: TopicID
    let position: PagePosition
    /// The lists of all its pages, and which rows of them this one shows.
    let list: TopicRows
    let rows: Range<Int>
    var path: SitePath { position.path }
    var template: String { "topic" }

    static func pages(of edition: Edition) -> [any Page] {
        edition.dossier.topics.indices.flatMap { index -> [any Page] in
            let topic = TopicID(index)
            let list = TopicRows(of: topic, in: edition)
            let cuts = ListPaging.pages(costs: list.costs(in: edition), firstPage: 12_000)
            return zip(PagePosition.all(cuts.count, of: edition.addresses.topic(topic)), cuts).map {
                TopicPage(topic: topic, position: $0, list: list, rows: $1)
            }
        }
    }

    func heading(in edition: Edition) -> PageHeading {
        let label = DisplayText.shown(edition.dossier[topic].label)
        return PageHeading(
            title: position.titled(label.capitalizedFirst),
            description: "Who says what on \(label), with every passage.",
            section: .topics, crumbs: [.init(label: "Topics", path: PageHeading.Section.topics.path)],
            previous: position.previous, next: position.next)
    }

    func fields(in edition: Edition) -> TemplateFields {
        let found = edition.dossier[topic]
        var fields: TemplateFields = [
            "label": .text(DisplayText.shown(found.label).capitalizedFirst), "isFirst": .flag(position.number == 1),
            "firstPage": .text(position.first.string), "isEditors": .flag(found.isEditors),
            "statementCount": .text(CountWording.count(edition.statementsByTopic[Int(topic.index)].count, "statement")),
            "passageCount": .text(CountWording.count(found.passages.count, "passage")),
            "articleCount": .text(CountWording.count(found.articles.count, "article")),
            "sections": .list(list.sections(rows, in: edition)), "pager": position.pager,
        ]
        if position.number == 1 {
            fields["wordings"] = .section(
                found.wordings.prefix(12).map {
                    .fields(["text": .text(DisplayText.shown($0.text)), "count": .number($0.count)])
                })
            fields["speakers"] = speakers(in: edition)
            fields["events"] = .section(events(in: edition).prefix(12).map { edition.eventRow($0) })
        }
        return fields
    }

    private func speakers(in edition: Edition) -> TemplateValue {
        var counts: [EntityID: Int] = [:]
        for index in edition.statementsByTopic[Int(topic.index)] {
            if let speaker = edition.owner(of: edition.dossier.statements[Int(index)].speaker) {
                counts[speaker, default: 0] += 1
            }
        }
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return .section(
            ranked.prefix(16).map {
                .fields(["actor": edition.links.actors[Int($0.key.index)], "count": .number($0.value)])
            })
    }

    /// The dated events told in the topic's passages.
    private func events(in edition: Edition) -> [Int32] {
        var found: [Int32] = []
        for passage in edition.dossier[topic].passages {
            for index in edition.eventsByArticle[Int(passage.article)]
            where edition.dossier.events[Int(index)].evidence.sentence == passage.sentence {
                found.append(index)
            }
        }
        return found.sorted()
    }
}

extension String {
    /// The text with its first letter as a capital.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// An article: its text with everything found in it marked, and at its side what that is.
struct ArticlePage: TemplatedPage {
    let index: Int32
    let path: SitePath
    var template: String { "article" }

    static func pages(of edition: Edition) -> [any Page] {
        edition.dossier.articles.indices.map { index in
            ArticlePage(index: Int32(index), path: edition.addresses.article(Int32(index)))
        }
    }

    func heading(in edition: Edition) -> PageHeading {
        let record = edition.dossier.articles[Int(index)]
        let title = DisplayText.shown(record.article.title)
        let source = record.article.source.map { "\(DisplayText.shown($0)), " } ?? ""
        return PageHeading(
            title: DisplayText.shortened(title, to: 120), description: "\(source)\(DateLine(record).long): \(title)",
            section: .articles, crumbs: [.init(label: "Articles", path: PageHeading.Section.articles.path)])
    }

    func fields(in edition: Edition) -> TemplateFields {
        let record = edition.dossier.articles[Int(index)]
        let article = record.article
        let date = DateLine(record)
        let body = ArticleBody(of: index, in: edition)
        let url = ExternalLink.allowed(article.url)
        return [
            "headline": .html(body.headline),
            "lang": .optional(article.foreignLanguage(in: edition.settings.language)),
            "isForeign": .flag(!record.isAnnotated), "source": .shown(article.source),
            "authors": .shown(article.authors.isEmpty ? nil : article.authors.joined(separator: ", ")),
            "date": .text(date.long), "isoDate": .optional(date.iso), "basis": .text(date.basis),
            "dateEvidence": dateEvidence(of: record, in: edition), "url": .optional(url),
            "body": .html(body.html), "file": .text(DisplayText.shown(article.path)),
            "citation": .text(citation(of: article, date: date)), "actors": actors(of: record, in: edition),
            "topics": .section(record.topics.prefix(24).map { edition.links.topics[Int($0.index)] }),
            "speakers": speakers(of: record, in: edition), "events": events(in: edition),
            "story": story(of: record, in: edition),
            "tags": .shown(article.tags.isEmpty ? nil : article.tags.joined(separator: ", ")),
        ]
    }

    func structuredData(in edition: Edition) -> [UInt8]? { StructuredData.article(index, in: edition) }

    private func citation(of article: Article, date: DateLine) -> String {
        let authors = article.authors.isEmpty ? nil : article.authors.joined(separator: ", ")
        // Quote marks inside of quote marks are single ones.
        let inner = String(article.title.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 })
        let parts = [
            authors, "“\(inner)”", article.source, date.isStated ? date.long : "n.d.",
            ExternalLink.allowed(article.url),
        ]
        return DisplayText.shown(parts.compactMap { $0 }.joined(separator: ", ")) + "."
    }

    private func dateEvidence(of record: ArticleRecord, in edition: Edition) -> TemplateValue {
        guard record.article.date == nil, let evidence = record.inferredDate?.evidence, !evidence.isEmpty else {
            return .none
        }
        return .section(evidence.prefix(3).map { .fields(["href": .text(edition.href($0))]) })
    }

    /// Who is named, most often first, with the first place.
    private func actors(of record: ArticleRecord, in edition: Edition) -> TemplateValue {
        var order: [EntityID] = []
        var found: [EntityID: (count: Int, sentence: Int32)] = [:]
        for mention in record.mentions {
            guard let owner = edition.owner(of: mention.entity) else { continue }
            if found[owner] == nil { order.append(owner) }
            found[owner, default: (0, mention.sentence)].count += 1
        }
        let ranked = order.enumerated().sorted {
            (found[$1.element]?.count ?? 0, $0.offset) < (found[$0.element]?.count ?? 0, $1.offset)
        }
        return .section(
            ranked.prefix(40).map { _, actor in
                .fields([
                    "actor": edition.links.actors[Int(actor.index)], "count": .number(found[actor]?.count ?? 0),
                    "anchor": .text(Excerpt.anchor(found[actor]?.sentence ?? 0)),
                ])
            })
    }

    /// Who speaks, in the order of the text, with the sentences.
    private func speakers(of record: ArticleRecord, in edition: Edition) -> TemplateValue {
        var order: [EntityID?] = []
        var sentences: [EntityID?: [Int32]] = [:]
        for statement in edition.dossier.statements[record.statements] {
            let speaker = statement.speaker.map { edition.owner(of: $0) ?? $0 }
            if sentences[speaker] == nil { order.append(speaker) }
            if sentences[speaker]?.last != statement.evidence.sentence {
                sentences[speaker, default: []].append(statement.evidence.sentence)
            }
        }
        return .section(
            order.map { speaker in
                .fields([
                    "actor": speaker.map { edition.links.actors[Int($0.index)] } ?? .none,
                    "name": .text(speaker.map { DisplayText.shown(edition.dossier[$0].name) } ?? "Not attributed"),
                    "places": .list(
                        (sentences[speaker] ?? []).prefix(20).map {
                            .fields(["anchor": .text(Excerpt.anchor($0)), "number": .number(Int($0) + 1)])
                        }),
                ])
            })
    }

    private func events(in edition: Edition) -> TemplateValue {
        .section(
            edition.eventsByArticle[Int(index)].prefix(20).map { number in
                let event = edition.dossier.events[Int(number)]
                return .fields([
                    "date": .text(DateWording.words(value: event.value, modifier: event.modifier)),
                    "anchor": .text(Excerpt.anchor(event.evidence.sentence)),
                    "number": .number(Int(event.evidence.sentence) + 1), "status": .text(event.status.label),
                    "hasNotHappened": .flag(event.status != .happened),
                ])
            })
    }

    private func story(of record: ArticleRecord, in edition: Edition) -> TemplateValue {
        guard let story = record.story else { return .none }
        let others = edition.dossier.stories[Int(story)].articles.filter { $0 != index }
        return .section(
            others.prefix(12).map { edition.links.articles[Int($0)] },
            fields: ["link": edition.links.stories[Int(story)], "count": .number(others.count)])
    }
}

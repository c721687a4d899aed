internal import Articles
internal import Dossiers
internal import Linguistics
internal import Markdown
internal import Templates

/// The data of links that rows of many pages show, made once and shared: an actor's name with its page and kind, an article's
/// title with its source and date, a topic's label, a story's title.
///
/// The addresses in them are counted from the site's root; a template puts `{{root}}` before them.
struct EditionLinks: Sendable {
    /// For each entity that has a page its link; `.none` for others.
    let actors: [TemplateValue]
    /// For each entity that has a page the tags of a link to it from an article's text.
    let mentionTags: [Mark.Tags]
    /// For each article its link.
    let articles: [TemplateValue]
    /// For each topic its link.
    let topics: [TemplateValue]
    /// For each story its link.
    let stories: [TemplateValue]

    init(dossier: Dossier, addresses: SiteAddresses, settings: SiteSettings) {
        actors = dossier.entities.indices.map { index in
            let entity = dossier.entities[index]
            guard let path = addresses.actor(EntityID(index)) else { return .none }
            return .fields([
                "name": .text(DisplayText.shown(entity.name)), "href": .text(path.string),
                "kind": .text(entity.kind.name), "kindLabel": .text(entity.kind.label),
            ])
        }
        mentionTags = dossier.entities.indices.map { index in
            guard let path = addresses.actor(EntityID(index)) else { return Mark.Tags("", "") }
            return Mark.Tags(
                "<a class=\"m m-\(dossier.entities[index].kind.name)\" href=\"../\(path.string)\">", "</a>")
        }
        articles = dossier.articles.indices.map { index in
            EditionLinks.article(
                dossier.articles[index], number: index + 1, at: addresses.article(Int32(index)), settings: settings)
        }
        topics = dossier.topics.indices.map { index in
            let topic = dossier.topics[index]
            return .fields([
                "label": .text(DisplayText.shown(topic.label)),
                "href": .text(addresses.topic(TopicID(index)).string),
            ])
        }
        stories = dossier.stories.indices.map { index in
            .fields([
                "title": .text(DisplayText.shown(dossier.stories[index].title)),
                "href": .text(addresses.story(Int32(index)).string),
            ])
        }
    }

    private static func article(
        _ record: ArticleRecord, number: Int, at path: SitePath, settings: SiteSettings
    ) -> TemplateValue {
        let article = record.article
        let date = DateLine(record)
        return .fields([
            "title": .text(DisplayText.shown(article.title)), "href": .text(path.string),
            "ref": .number(number),
            "label": .text(DisplayText.shortened(DisplayText.shown(article.source ?? article.title), to: 40)),
            "source": .shown(article.source), "date": .text(date.short), "isoDate": .optional(date.iso),
            "basis": .text(date.basis), "isStated": .flag(date.isStated),
            "lang": .optional(article.foreignLanguage(in: settings.language)),
        ])
    }
}

internal import Templates

/// A run of rows of an actor's page under a heading.
struct ActorSection {
    /// The lists of the page.
    enum Part { case statements, about, articles }

    /// Its anchor.
    let id: String
    /// The list that begins with it, or goes on where the page begins.
    let part: Part?
    /// The link of the topic, where the statements are on one.
    var topic: TemplateValue = .none
    /// Whether the statements are on no topic.
    var isOther = false
    /// Whether it goes on from the page before.
    let isContinued: Bool
    /// Whether its statements are about the actor, by others.
    var isAbout = false
    /// Its rows.
    var rows: [TemplateValue] = []

    /// What a template shows.
    var value: TemplateValue {
        .fields([
            "id": .text(id), "startsStatements": .flag(part == .statements), "startsAbout": .flag(part == .about),
            "startsArticles": .flag(part == .articles), "topic": topic, "isOther": .flag(isOther),
            "isContinued": .flag(isContinued), "isAbout": .flag(isAbout),
            "statements": part == .articles ? .none : .section(rows),
            "articles": part == .articles ? .section(rows) : .none,
        ])
    }
}

internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// The lists of an actor's page as one run of rows, so that they can go over several pages: statements by the actor under each
/// topic they touch and then under none, statements about the actor, articles.
struct ActorRows {
    private enum Row {
        case statement(Int32, topic: TopicID?)
        case about(Int32)
        case article(Int32)
    }

    private var rows: [Row] = []
    private let actor: EntityID
    private let hasTopics: Bool

    init(of actor: EntityID, in edition: Edition) {
        self.actor = actor
        let spoken = edition.byDay(edition.statementsBySpeaker[Int(actor.index)])
        var touched: [(topic: TopicID, place: Int)] = []
        for (place, index) in spoken.enumerated() {
            for topic in edition.dossier.statements[Int(index)].topics { touched.append((topic, place)) }
        }
        hasTopics = !touched.isEmpty
        for (topic, place) in touched.sorted(by: { ($0.topic, $0.place) < ($1.topic, $1.place) }) {
            rows.append(.statement(spoken[place], topic: topic))
        }
        for index in spoken where edition.dossier.statements[Int(index)].topics.isEmpty {
            rows.append(.statement(index, topic: nil))
        }
        rows += edition.byDay(edition.statementsAbout[Int(actor.index)]).map(Row.about)
        rows += edition.articlesLatestFirst(edition.articlesByActor[Int(actor.index)]).map(Row.article)
    }

    /// What each row costs in bytes of HTML.
    func costs(in edition: Edition) -> [Int] {
        rows.map { row in
            switch row {
            case .statement(let index, _), .about(let index):
                edition.cost(of: edition.dossier.statements[Int(index)])
            case .article: 320
            }
        }
    }

    /// The anchor of the actor's statements on a topic.
    static func anchor(_ topic: TopicID, in edition: Edition) -> String {
        let path = edition.addresses.topic(topic).string
        return "on-\(path.dropFirst("topics/".count).dropLast(".html".count))"
    }

    /// On which row the actor's statements on each topic begin.
    var firstRows: [TopicID: Int] {
        var found: [TopicID: Int] = [:]
        for index in rows.indices {
            if let topic = topic(index), found[topic] == nil { found[topic] = index }
        }
        return found
    }

    /// The rows of a page under their headings.
    func sections(_ range: Range<Int>, in edition: Edition) -> [TemplateValue] {
        var groups: [ActorSection] = []
        for index in range {
            let isStart = index == range.lowerBound
            switch rows[index] {
            case .statement(let statement, let topic):
                if isStart || !isStatement(index - 1) || self.topic(index - 1) != topic {
                    groups.append(
                        ActorSection(
                            id: topic.map { ActorRows.anchor($0, in: edition) } ?? "statements-other",
                            part: isStart || !isStatement(index - 1) ? .statements : nil,
                            topic: topic.map { edition.links.topics[Int($0.index)] } ?? .none,
                            isOther: topic == nil && hasTopics,
                            isContinued: isStart && index > 0 && isStatement(index - 1)))
                }
                groups[groups.count - 1].rows.append(edition.statementRow(statement, withTopics: false))
            case .about(let statement):
                if isStart || !isAbout(index - 1) {
                    groups.append(
                        ActorSection(
                            id: "about", part: .about, isContinued: isStart && index > 0 && isAbout(index - 1),
                            isAbout: true))
                }
                groups[groups.count - 1].rows.append(edition.statementRow(statement, withTopics: false))
            case .article(let article):
                if isStart || !isArticle(index - 1) {
                    groups.append(
                        ActorSection(
                            id: "articles", part: .articles, isContinued: isStart && index > 0 && isArticle(index - 1)))
                }
                groups[groups.count - 1].rows.append(edition.links.articles[Int(article)])
            }
        }
        return groups.map(\.value)
    }

    private func isStatement(_ index: Int) -> Bool {
        if case .statement = rows[index] { true } else { false }
    }

    private func isAbout(_ index: Int) -> Bool {
        if case .about = rows[index] { true } else { false }
    }

    private func isArticle(_ index: Int) -> Bool {
        if case .article = rows[index] { true } else { false }
    }

    private func topic(_ index: Int) -> TopicID? {
        if case .statement(_, let topic) = rows[index] { topic } else { nil }
    }
}

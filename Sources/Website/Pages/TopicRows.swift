internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// The lists of a topic's page as one run of rows, so that they can go over several pages: statements by speaker, then the
/// other passages by article.
struct TopicRows {
    private enum Row {
        case statement(Int32, speaker: EntityID?)
        case passage(Int)
    }

    private var rows: [Row] = []
    private let passages: [Evidence]

    init(of topic: TopicID, in edition: Edition) {
        let statements = edition.byDay(edition.statementsByTopic[Int(topic.index)])
        var order: [EntityID?] = []
        var bySpeaker: [EntityID?: [Int32]] = [:]
        var shown: Set<UInt64> = []
        func place(_ evidence: Evidence) -> UInt64 {
            UInt64(UInt32(bitPattern: evidence.article)) << 32 | UInt64(UInt32(bitPattern: evidence.sentence))
        }
        for index in statements {
            let statement = edition.dossier.statements[Int(index)]
            let speaker = edition.owner(of: statement.speaker)
            if bySpeaker[speaker] == nil { order.append(speaker) }
            bySpeaker[speaker, default: []].append(index)
            shown.insert(place(statement.evidence))
        }
        let ranked = order.enumerated().sorted { left, right in
            let leftKey = (left.element == nil ? 1 : 0, -(bySpeaker[left.element]?.count ?? 0), left.offset)
            let rightKey = (right.element == nil ? 1 : 0, -(bySpeaker[right.element]?.count ?? 0), right.offset)
            return leftKey < rightKey
        }
        for (_, speaker) in ranked {
            rows += (bySpeaker[speaker] ?? []).map { Row.statement($0, speaker: speaker) }
        }
        passages = edition.dossier[topic].passages.filter { !shown.contains(place($0)) }
        rows += passages.indices.map(Row.passage)
    }

    /// What each row costs in bytes of HTML.
    func costs(in edition: Edition) -> [Int] {
        rows.map { row in
            switch row {
            case .statement(let index, _): edition.cost(of: edition.dossier.statements[Int(index)])
            case .passage(let index): edition.cost(of: passages[index])
            }
        }
    }

    /// The rows of a page under their headings.
    func sections(_ range: Range<Int>, in edition: Edition) -> [TemplateValue] {
        var sections: [TemplateValue] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, belongsTogether(end - 1, end) { end += 1 }
            let isContinued = start == range.lowerBound && start > 0 && belongsTogether(start - 1, start)
            let isFirstOfList = start == range.lowerBound || isPassage(start) != isPassage(start - 1)
            var fields: TemplateFields = [
                "isContinued": .flag(isContinued), "startsStatements": .flag(isFirstOfList && !isPassage(start)),
                "startsPassages": .flag(isFirstOfList && isPassage(start)), "statements": .none, "passages": .none,
                "actor": .none, "isUnattributed": .flag(false), "article": .none,
            ]
            switch rows[start] {
            case .statement(_, let speaker):
                fields["actor"] = speaker.map { edition.links.actors[Int($0.index)] } ?? TemplateValue.none
                fields["isUnattributed"] = .flag(speaker == nil)
                fields["statements"] = .section(
                    (start..<end).compactMap {
                        if case .statement(let index, _) = rows[$0] {
                            edition.statementRow(index, withTopics: false)
                        } else {
                            nil
                        }
                    })
            case .passage(let index):
                fields["article"] = edition.links.articles[Int(passages[index].article)]
                fields["passages"] = .section(
                    (start..<end).compactMap {
                        if case .passage(let index) = rows[$0] { edition.evidenceRow(passages[index]) } else { nil }
                    })
            }
            sections.append(.fields(fields))
            start = end
        }
        return sections
    }

    private func isPassage(_ row: Int) -> Bool {
        if case .passage = rows[row] { true } else { false }
    }

    private func belongsTogether(_ first: Int, _ second: Int) -> Bool {
        switch (rows[first], rows[second]) {
        case (.statement(_, let left), .statement(_, let right)): left == right
        case (.passage(let left), .passage(let right)): passages[left].article == passages[right].article
        default: false
        }
    }
}

internal import Articles
internal import Dossiers
internal import Linguistics

extension Edition {
    /// Statements in the order of their articles' days, undated ones last, and in the text's order within an article.
    func byDay(_ statements: ArraySlice<Int32>) -> [Int32] {
        let keyed = statements.map { index in
            (day: day(of: dossier.statements[Int(index)].evidence.article)?.daysSinceEpoch ?? Int.max, index: index)
        }
        return keyed.sorted { ($0.day, $0.index) < ($1.day, $1.index) }.map(\.index)
    }

    /// The latest statement of an actor; where no article with one of its statements has a date, the first.
    func latestStatement(of actor: EntityID) -> Int32? {
        let statements = byDay(statementsBySpeaker[Int(actor.index)])
        return statements.last { day(of: dossier.statements[Int($0)].evidence.article) != nil } ?? statements.first
    }

    /// Articles, latest first, undated ones last.
    func articlesLatestFirst(_ articles: ArraySlice<Int32>) -> [Int32] {
        let keyed = articles.map { (day: day(of: $0)?.daysSinceEpoch ?? Int.min, index: $0) }
        return keyed.sorted { ($1.day, $0.index) < ($0.day, $1.index) }.map(\.index)
    }
}

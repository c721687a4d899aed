import Articles
import Linguistics

/// Infers what can be said of the date of an article that states none.
///
/// Two things tell: a dated report of the same event, and the latest date the article itself tells of as past. Who holds an
/// office when is not used: that is knowledge from outside of the dossier. What is inferred is shown as such and never
/// enters the reading of other dates.
struct DateInference {
    /// The articles.
    let articles: [ArticleRecord]
    /// The stories.
    let stories: [Story]

    /// What can be said of the date of an article, if anything.
    func date(of index: Int) -> InferredDate? {
        let record = articles[index]
        guard record.article.date == nil, record.isAnnotated else { return nil }
        let bound = latestPast(record, index)
        guard let estimate = sameStory(record, index) else { return bound }
        // A report cannot be older than what it tells of.
        if let bound, estimate.value < bound.value { return bound }
        return estimate
    }

    /// About the day of the earliest dated report of the same event.
    private func sameStory(_ record: ArticleRecord, _ index: Int) -> InferredDate? {
        guard let story = record.story, stories.indices.contains(Int(story)) else { return nil }
        var found: (day: CalendarDate, article: Int)?
        for other in stories[Int(story)].articles where Int(other) != index {
            guard let day = articles[Int(other)].article.date?.value else { continue }
            if let found, found.day <= day { continue }
            found = (day, Int(other))
        }
        guard let found, let sentence = articles[found.article].sentences.first else { return nil }
        let title = articles[found.article].article.title
        return InferredDate(
            value: found.day, relation: .about,
            reason: "“\(title)” of \(found.day) reports the same event",
            evidence: [Evidence(article: Int32(found.article), sentence: 0, range: sentence.range)])
    }

    /// Not before the latest day that the article tells of as past, in words that need no date of its own.
    private func latestPast(_ record: ArticleRecord, _ index: Int) -> InferredDate? {
        var found: (day: CalendarDate, expression: TemporalExpression)?
        for expression in record.temporalExpressions where !expression.isRelative && expression.clause != nil {
            guard let value = TemporalValue(expression.value, modifier: expression.modifier),
                value.precision <= .year
            else { continue }
            let day: CalendarDate
            switch expression.outcome {
            case .happened: day = value.earliest
            case .didNotHappen: day = value.latest
            case .planned: continue
            }
            if let found, found.day >= day { continue }
            found = (day, expression)
        }
        guard let found else { return nil }
        let words = record.article.text[found.expression.range]
        let tells =
            found.expression.outcome == .happened
            ? "it tells of “\(words)” as past" : "it says that what was planned for “\(words)” did not happen"
        return InferredDate(
            value: found.day, relation: .notBefore, reason: tells,
            evidence: [
                Evidence(
                    article: Int32(index), sentence: found.expression.sentence,
                    range: found.expression.clause ?? found.expression.range)
            ])
    }
}

/// Finds what a text tells of its times: the clause that each dates, and whether it came about.
struct EventClauses {
    private let tagged: TaggedText
    /// The article's date, as stated.
    private let date: CalendarDate?
    private var clauses: EnglishClauses

    init(tagged: TaggedText, date: CalendarDate?) {
        self.tagged = tagged
        self.date = date
        clauses = EnglishClauses(tokens: tagged.tokens, utf8: tagged.text.utf8)
    }

    /// Sets the clause that a time with a value dates and its outcome; nothing where it dates none. `previous` is the
    /// expression before it in its sentence, `dated` the last one there that has a place in the calendar.
    mutating func tell(
        _ expression: inout TemporalExpression, _ candidate: TemporalCandidate, after previous: TemporalCandidate?,
        dated: Range<Int>?, sentence: Range<Int>, tense: Tense
    ) {
        // Whether the time is before or behind the article's own day is surer than any verb.
        var isOver = false
        var isAhead = false
        var tense = tense
        if let date, let value = TemporalValue(expression.value, modifier: expression.modifier) {
            isOver = value.latest < date
            isAhead = value.earliest > date
            if isAhead { tense = .future } else if isOver, tense == .future { tense = .unknown }
        }
        // `Earlier this year` is over though the year is not.
        if tagged.tokens[candidate.tokens.lowerBound].key == EventClauses.earlier { (tense, isOver) = (.past, true) }
        // `Today the law is in force`, `the demands include talks on what happened in May`: what is so is no event.
        if tense == .present, isOver || candidate.isToday { return }
        if candidate.isToday,
            EnglishTense.isOfPresentRelative(
                tagged.tokens, tagged.text.utf8, sentence: sentence, before: candidate.tokens.lowerBound)
        {
            return
        }
        let attachment = EnglishTemporalAttachment(
            tokens: tagged.tokens, sentence: sentence, span: candidate.tokens, previous: previous?.tokens,
            isDay: candidate.reading.tellsDay || candidate.reading.clock != nil, isNumbered: candidate.isNumbered,
            isAhead: isAhead)
        guard attachment.datesClause,
            let clause = clauses.clause(
                of: sentence, around: candidate.tokens,
                after: dated, tense: tense, isOver: isOver,
                isAhead: isAhead)
        else { return }
        expression.clause = TextRange(
            start: tagged.tokens[clause.tokens.lowerBound].range.start,
            end: max(tagged.tokens[clause.tokens.upperBound - 1].range.end, expression.range.end))
        expression.outcome = clause.outcome
    }

    private static let earlier = WordKey("earlier")
}

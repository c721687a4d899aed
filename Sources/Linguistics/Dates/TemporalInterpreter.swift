/// Gives the expressions of one text their values and clauses, in text order: the second pass of ``TemporalTagger``.
struct TemporalInterpreter {
    private let tagged: TaggedText
    /// The article's date, as stated.
    private let date: CalendarDate?
    private var resolver: TemporalResolver
    private var recurring: RecurringTimes
    private var clauses: EventClauses
    /// The year stated last, and the sentence that states it.
    private var statedYear: (year: Int, sentence: Int)?
    /// The sentence of the day told of last.
    private var lastDay = -10
    /// The last expression that has a place in the calendar.
    private var lastDated: TemporalCandidate?
    /// The sentence of the time told of last.
    private var lastTold = -10

    init(tagged: TaggedText, date: CalendarDate?, resolver: TemporalResolver) {
        self.tagged = tagged
        self.date = date
        self.resolver = resolver
        recurring = RecurringTimes(tokens: tagged.tokens)
        clauses = EventClauses(tagged: tagged, date: date)
    }

    /// The expressions, each with its value and, where it dates one, its clause.
    mutating func expressions(of candidates: [TemporalCandidate]) -> [TemporalExpression] {
        var found: [TemporalExpression] = []
        found.reserveCapacity(candidates.count)
        for (index, candidate) in candidates.enumerated() {
            let next = index + 1 < candidates.count ? candidates[index + 1] : nil
            let previous =
                index > 0 && candidates[index - 1].sentence == candidate.sentence ? candidates[index - 1] : nil
            if let expression = expression(of: candidate, after: previous, found.last, before: next) {
                found.append(expression)
            }
        }
        return found
    }

    private mutating func expression(
        of candidate: TemporalCandidate, after previous: TemporalCandidate?, _ last: TemporalExpression?,
        before next: TemporalCandidate?
    ) -> TemporalExpression? {
        let sentence = tagged.sentences[candidate.sentence].tokens
        let bounds = Int(sentence.lowerBound)..<Int(sentence.upperBound)
        if recurring.isWeekly(candidate), let weekday = candidate.weekdayAlone {
            let part = candidate.reading.dayPart.map { "T" + $0.code } ?? ""
            return expression(candidate, .set, "XXXX-WXX-\(weekday)" + part)
        }
        if candidate.isToday,
            EnglishTense.isLasting(tagged.tokens, tagged.text.utf8, sentence: bounds, around: candidate.tokens)
        {
            return expression(candidate, .date, VagueTime.present.value)
        }
        let isOfEveryDay = recurring.isOpeningTime(candidate)
        let isDayTold =
            !isOfEveryDay
            && (lastDay == candidate.sentence
                || next.map { $0.sentence == candidate.sentence && $0.reading.tellsDay } ?? false)
        let tense: Tense
        if isOfEveryDay {
            tense = .present
        } else if candidate.reading.isTold {
            tense = EnglishTense.read(tagged.tokens, tagged.text.utf8, sentence: bounds, around: candidate.tokens)
        } else {
            tense = .unknown
        }
        guard
            let value = value(
                of: candidate, tense: tense, sentence: bounds, isDayTold: isDayTold, after: last, before: next)
        else { return nil }
        // What it refers to stands too far before it to be sure.
        let isFar = candidate.reading.isAnaphoric && candidate.sentence - lastTold > 1
        note(value, candidate, isFar: isFar)
        var expression = expression(candidate, value.kind, value.text)
        expression.modifier = candidate.reading.modifier?.name
        expression.isRelative = value.isRelative
        guard value.kind == .date || value.kind == .time, value.anchor != nil || value.text.hasSuffix("X") else {
            return expression
        }
        lastTold = candidate.sentence
        // Told of without its day, a time of day is that of an event told of before: which one, nothing says.
        let isPlaced = !candidate.isTimeOfDay || isDayTold || candidate.reading.tellsDay
        if !isFar, isPlaced {
            let dated = lastDated.flatMap { $0.sentence == candidate.sentence ? $0 : nil }
            clauses.tell(
                &expression, candidate, after: previous, dated: dated?.tokens, sentence: bounds, tense: tense)
        }
        lastDated = candidate
        return expression
    }

    private func expression(_ candidate: TemporalCandidate, _ kind: TemporalExpression.Kind, _ value: String)
        -> TemporalExpression
    {
        TemporalExpression(range: candidate.range, sentence: Int32(candidate.sentence), kind: kind, value: value)
    }

    // MARK: Values

    private func value(
        of candidate: TemporalCandidate, tense: Tense, sentence: Range<Int>, isDayTold: Bool,
        after last: TemporalExpression?, before next: TemporalCandidate?
    ) -> TemporalResolver.Value? {
        var reading = candidate.reading
        if let days = daysToEndOfRange(candidate, after: last) { reading.core = .deicticDay(days) }
        var local = resolver
        if case .timeOfDay = candidate.reading.core, let next, isNear(candidate, next),
            let day = resolver.value(of: next.reading, tense: .unknown, isNear: false, localYear: nil)?.anchor?.date
        {
            local.dayAnchor = day
        }
        let sharesYear = statedYear?.sentence == candidate.sentence && !resolver.isNarrative
        let isExpected =
            candidate.weekdayAlone != nil
            && EnglishTense.isPastPlan(tagged.tokens, sentence: sentence, before: candidate.tokens.lowerBound)
        return local.value(
            of: reading, tense: tense, isNear: isExpected || isBounded(candidate),
            localYear: yearAhead(candidate, next) ?? (sharesYear ? statedYear?.year : nil), isDayTold: isDayTold)
    }

    private mutating func note(_ value: TemporalResolver.Value, _ candidate: TemporalCandidate, isFar: Bool) {
        guard let anchor = value.anchor else { return }
        if candidate.reading.clock == nil, anchor.date != nil, !isFar { lastDay = candidate.sentence }
        resolver.note(anchor, isDeictic: candidate.reading.isDeictic)
        if case .calendar(let date) = candidate.reading.core, case .stated = date.year, date.month > 0 {
            statedYear = (anchor.year, candidate.sentence)
        }
    }

    /// How many days ahead a day of the week lies that ends a range from a day to come (`from tomorrow into Friday`).
    private func daysToEndOfRange(_ candidate: TemporalCandidate, after previous: TemporalExpression?) -> Int? {
        guard let weekday = candidate.weekdayAlone, let date, let previous,
            Int(previous.sentence) == candidate.sentence, let start = TemporalValue(previous.value),
            start.precision == .day, start.earliest > date
        else { return nil }
        var index = candidate.tokens.lowerBound
        while index > 0, TemporalInterpreter.rangeJoints.contains(tagged.tokens[index - 1].key) { index -= 1 }
        guard index > 0, index < candidate.tokens.lowerBound, tagged.tokens[index - 1].range.end == previous.range.end
        else { return nil }
        let days = (weekday - start.earliest.weekday + 6) % 7 + 1
        return start.earliest.daysSinceEpoch - date.daysSinceEpoch + days
    }

    /// The year of a date that the next one shares with it (`May and June 2019`).
    private func yearAhead(_ candidate: TemporalCandidate, _ next: TemporalCandidate?) -> Int? {
        guard let next, isNear(candidate, next), case .calendar(let date) = candidate.reading.core,
            case .relative(.open) = date.year, date.month > 0, date.relation == .open,
            case .calendar(let later) = next.reading.core, case .stated(let year) = later.year, later.month > 0
        else { return nil }
        return date.month <= later.month ? year : year - 1
    }

    private func isNear(_ candidate: TemporalCandidate, _ next: TemporalCandidate) -> Bool {
        next.sentence == candidate.sentence && next.tokens.lowerBound - candidate.tokens.upperBound <= 2
    }

    /// Whether a word before an expression makes it the end of something (`until October 14`).
    private func isBounded(_ candidate: TemporalCandidate) -> Bool {
        guard candidate.tokens.lowerBound > 0 else { return false }
        return TemporalInterpreter.bounds.contains(tagged.tokens[candidate.tokens.lowerBound - 1].key)
    }

    private static let rangeJoints = WordTable(words: ["to", "into", "until", "till", "through", "or", "and", "the"])
    private static let bounds = WordTable(words: ["until", "till", "through", "by", "for", "before"])
}

/// Finds the time expressions of a text and gives them their TIMEX3 values.
///
/// Two passes: the grammar reads expressions sentence by sentence; then, when it is known how the text writes and tells
/// its dates, each gets its value in text order. Linear in the text.
public struct TemporalTagger: Sendable {
    /// Makes a tagger.
    public init() {}

    /// An expression that was read and waits for its value.
    private struct Candidate {
        var sentence: Int
        var tokens: Range<Int>
        var range: TextRange
        var reading: TemporalReading
    }

    /// The time expressions of a text, in its order; never overlapping.
    public func tag(_ tagged: TaggedText, context: TextContext = TextContext()) -> [TemporalExpression] {
        var grammar = EnglishTemporalGrammar(tokens: tagged.tokens, utf8: tagged.text.utf8)
        let candidates = read(tagged, &grammar)
        guard !candidates.isEmpty else { return [] }
        var resolver = TemporalResolver(documentDate: context.date)
        (resolver.isNarrative, resolver.isDayFirst) = habits(of: candidates, documentDate: context.date)
        return resolve(candidates, tagged, context, &resolver)
    }

    // MARK: First pass

    private func read(_ tagged: TaggedText, _ grammar: inout EnglishTemporalGrammar) -> [Candidate] {
        var candidates: [Candidate] = []
        let openers = EnglishTimeWords.openers
        for (sentenceIndex, sentence) in tagged.sentences.enumerated() {
            grammar.sentence = Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound)
            var index = grammar.sentence.lowerBound
            while index < grammar.sentence.upperBound {
                let token = tagged.tokens[index]
                guard
                    openers[Int(token.key.value >> 6 & 63)] >> (token.key.value & 63) & 1 != 0
                        || token.shape.contains(.hasDigit)
                else {
                    index += 1
                    continue
                }
                guard let match = grammar.match(at: index), match.end > index else {
                    grammar.noteName(at: index)
                    index += 1
                    continue
                }
                let last = tagged.tokens[match.end - 1].range
                let range = TextRange(
                    start: tagged.tokens[index].range.start, end: match.endOffset.map { Int32($0) } ?? last.end)
                if case .calendar(let date) = match.reading.core, case .stated(let year) = date.year {
                    if year < 0 { grammar.era = -1 } else if year < 1000, grammar.era == nil { grammar.era = 1 }
                }
                candidates.append(
                    Candidate(sentence: sentenceIndex, tokens: index..<match.end, range: range, reading: match.reading))
                index = match.end
            }
        }
        return candidates
    }

    /// How the text tells its dates: as narration or as news, and with the day or the month first.
    private func habits(of candidates: [Candidate], documentDate: CalendarDate?) -> (
        isNarrative: Bool, isDayFirst: Bool?
    ) {
        var old = 0
        var ofTheDay = 0
        var dayFirst = 0
        var monthFirst = 0
        for candidate in candidates {
            switch candidate.reading.core {
            case .calendar(let date):
                switch date.year {
                case .stated(let year):
                    if year < (documentDate?.year ?? 10_000) - 1 {
                        old += date.month > 0 ? 2 : 1
                    } else if date.month > 0 {
                        ofTheDay += 1
                    }
                case .relative(.open) where date.weekday > 0 && date.month == 0: ofTheDay += 1
                case .relative(.last), .relative(.this), .relative(.next): ofTheDay += 1
                case .relative: break
                }
            case .unordered(let first, let second, _):
                if first > 12 { dayFirst += 1 }
                if second > 12 { monthFirst += 1 }
            case .deicticDay, .unit(_, .this), .unit(_, .last), .unit(_, .next), .shifted(_, _, .ago): ofTheDay += 1
            default: break
            }
        }
        let order: Bool? = (dayFirst > 0) == (monthFirst > 0) ? nil : dayFirst > 0
        return (old >= 6 && old > 3 * ofTheDay, order)
    }

    // MARK: Second pass

    private func resolve(
        _ candidates: [Candidate], _ tagged: TaggedText, _ context: TextContext, _ resolver: inout TemporalResolver
    ) -> [TemporalExpression] {
        var found: [TemporalExpression] = []
        found.reserveCapacity(candidates.count)
        var clauses = EnglishClauses(tokens: tagged.tokens, utf8: tagged.text.utf8)
        var statedYear: (year: Int, sentence: Int)?
        var lastDay = -1
        var recurring = -10
        var openingTime = -10
        var lastTold = -10
        for (index, candidate) in candidates.enumerated() {
            let sentence = tagged.sentences[candidate.sentence].tokens
            let bounds = Int(sentence.lowerBound)..<Int(sentence.upperBound)
            let next = index + 1 < candidates.count ? candidates[index + 1] : nil
            let localYear =
                yearAhead(candidate, next, tagged)
                ?? (statedYear?.sentence == candidate.sentence && !resolver.isNarrative ? statedYear?.year : nil)
            if case .everyWeekday = candidate.reading.core { recurring = candidate.tokens.upperBound }
            // `per week`, `every week`, but not `weekly`, which tells of what kind something is.
            if case .every(_, .week) = candidate.reading.core, candidate.tokens.count > 1 {
                recurring = candidate.tokens.upperBound
            }
            if let weekday = weekdayAlone(candidate), (0...3).contains(candidate.tokens.lowerBound - recurring),
                isJoined(recurring..<candidate.tokens.lowerBound, tagged)
            {
                // `two flights a week on Thursday and Sunday`, `every Tuesday and Friday`
                recurring = candidate.tokens.upperBound
                found.append(
                    TemporalExpression(
                        range: candidate.range, sentence: Int32(candidate.sentence), kind: .set,
                        value: "XXXX-WXX-\(weekday)" + (candidate.reading.dayPart.map { "T" + $0.code } ?? "")))
                continue
            }
            if isNowadays(candidate, bounds, tagged) {
                found.append(
                    TemporalExpression(
                        range: candidate.range, sentence: Int32(candidate.sentence), kind: .date,
                        value: VagueTime.present.value))
                continue
            }
            var isDayTold =
                lastDay == candidate.sentence
                || next.map { $0.sentence == candidate.sentence && $0.reading.tellsDay } ?? false
            let isOfEveryDay = candidate.reading.clock != nil && isOpeningTime(candidate, after: openingTime, tagged)
            if isOfEveryDay {
                openingTime = candidate.tokens.upperBound
                isDayTold = false
            }
            var reading = candidate.reading
            if let days = daysToEndOfRange(candidate, after: found.last, context.date, tagged) {
                reading.core = .deicticDay(days)
            }
            var local = resolver
            if case .timeOfDay = candidate.reading.core, let next, isNear(candidate, next, tagged),
                let day = resolver.value(of: next.reading, tense: .unknown, isNear: false, localYear: nil)?.anchor?.date
            {
                local.dayAnchor = day
            }
            guard
                let value = local.value(
                    of: reading,
                    tense: isOfEveryDay
                        ? .present
                        : EnglishTense.read(
                            tagged.tokens, tagged.text.utf8, sentence: bounds, around: candidate.tokens),
                    isNear: isBounded(candidate, tagged)
                        || EnglishTense.isPastPlan(tagged.tokens, sentence: bounds, before: candidate.tokens.lowerBound),
                    localYear: localYear, isDayTold: isDayTold)
            else { continue }
            let isFar = candidate.reading.isAnaphoric && candidate.sentence - lastTold > 1
            if candidate.reading.clock == nil, value.anchor?.date != nil, !isFar { lastDay = candidate.sentence }
            if let anchor = value.anchor {
                resolver.note(anchor, isDeictic: candidate.reading.isDeictic)
                if case .calendar(let date) = candidate.reading.core, case .stated = date.year, date.month > 0 {
                    statedYear = (anchor.year, candidate.sentence)
                }
            }
            var expression = TemporalExpression(
                range: candidate.range, sentence: Int32(candidate.sentence), kind: value.kind, value: value.text,
                modifier: candidate.reading.modifier?.name, isRelative: value.isRelative)
            if value.kind == .date || value.kind == .time, value.anchor != nil || value.text.hasSuffix("X") {
                lastTold = candidate.sentence
                // What it refers to stands too far before it to be sure.
                if isFar {
                    found.append(expression)
                    continue
                }
                // Told of without its day, a time of day is that of an event told of before: which one, nothing says.
                if candidate.reading.clock == nil && candidate.reading.dayPart == nil || isDayTold
                    || candidate.reading.tellsDay
                {
                    let before =
                        index > 0 && candidates[index - 1].sentence == candidate.sentence ? candidates[index - 1] : nil
                    tell(&expression, candidate, before, bounds, tagged, context, &clauses)
                }
            }
            found.append(expression)
        }
        return found
    }

    /// Finds what the text tells of a time that has a value.
    private func tell(
        _ expression: inout TemporalExpression, _ candidate: Candidate, _ previous: Candidate?, _ bounds: Range<Int>,
        _ tagged: TaggedText, _ context: TextContext, _ clauses: inout EnglishClauses
    ) {
        // Whether the time is before or behind the article's own day is surer than any verb.
        var isOver = false
        var isAhead = false
        var tense = EnglishTense.read(tagged.tokens, tagged.text.utf8, sentence: bounds, around: candidate.tokens)
        if let date = context.date, let value = TemporalValue(expression.value, modifier: expression.modifier) {
            isOver = value.latest < date
            isAhead = value.earliest > date
            if isAhead { tense = .future } else if isOver, tense == .future { tense = .unknown }
        }
        // `Earlier this year` is over though the year is not.
        if tagged.tokens[candidate.tokens.lowerBound].key == TemporalTagger.earlier { (tense, isOver) = (.past, true) }
        // `Today the law is in force`: no event of today.
        if case .deicticDay(0) = candidate.reading.core, tense == .present { return }
        // `The demands include talks on what happened in May`: what is so now is not what happened then.
        if isOver, tense == .present { return }
        let attachment = EnglishTemporalAttachment(
            tokens: tagged.tokens, sentence: bounds, span: candidate.tokens, previous: previous?.tokens,
            isDay: candidate.reading.tellsDay || candidate.reading.clock != nil, isNumbered: isNumbered(candidate))
        guard attachment.datesClause,
            let clause = clauses.clause(
                of: bounds, around: candidate.tokens, after: previous.flatMap { $0.reading.isDated ? $0.tokens : nil },
                tense: tense, isOver: isOver, isAhead: isAhead)
        else { return }
        expression.clause = TextRange(
            start: tagged.tokens[clause.tokens.lowerBound].range.start,
            end: max(tagged.tokens[clause.tokens.upperBound - 1].range.end, expression.range.end))
        expression.outcome = clause.outcome
    }

    // MARK: What recurs or lasts

    /// The day of the week that an expression names alone.
    private func weekdayAlone(_ candidate: Candidate) -> Int? {
        guard case .calendar(let date) = candidate.reading.core, date.weekday > 0, date.month == 0,
            date.relation == .open
        else { return nil }
        return date.weekday
    }

    /// Whether tokens only join days to each other.
    private func isJoined(_ tokens: Range<Int>, _ tagged: TaggedText) -> Bool {
        tokens.allSatisfy { TemporalTagger.joints.contains(tagged.tokens[$0].key) }
    }

    /// Whether a time of day is one of those at which something opens or shuts (`daily 08:00 – 20:00`, `Mon-Fri 9 am`);
    /// `last` is the token behind the last such time.
    private func isOpeningTime(_ candidate: Candidate, after last: Int, _ tagged: TaggedText) -> Bool {
        let start = candidate.tokens.lowerBound
        if (1...2).contains(start - last) { return true }
        guard start > 0, let word = EnglishTimeWords.table[tagged.tokens[start - 1].key] else { return false }
        return word.role == .frequency || word.role == .weekday && tagged.tokens[start - 1].range.count <= 4
    }

    /// Whether `today` means these days.
    private func isNowadays(_ candidate: Candidate, _ sentence: Range<Int>, _ tagged: TaggedText) -> Bool {
        guard case .deicticDay(0) = candidate.reading.core, candidate.reading.dayPart == nil,
            candidate.reading.clock == nil
        else { return false }
        return EnglishTense.isLasting(tagged.tokens, tagged.text.utf8, sentence: sentence, around: candidate.tokens)
    }

    /// Whether an expression is a date by month or year.
    private func isNumbered(_ candidate: Candidate) -> Bool {
        guard case .calendar(let date) = candidate.reading.core else { return false }
        if case .stated = date.year { return true }
        return date.month > 0
    }

    /// How many days ahead a day of the week lies that ends a range from a day to come (`from tomorrow into Friday`).
    private func daysToEndOfRange(
        _ candidate: Candidate, after previous: TemporalExpression?, _ date: CalendarDate?, _ tagged: TaggedText
    ) -> Int? {
        guard let weekday = weekdayAlone(candidate), let date, let previous,
            Int(previous.sentence) == candidate.sentence, let start = TemporalValue(previous.value),
            start.precision == .day,
            start.earliest > date
        else { return nil }
        var index = candidate.tokens.lowerBound
        while index > 0, TemporalTagger.rangeJoints.contains(tagged.tokens[index - 1].key) { index -= 1 }
        guard index > 0, index < candidate.tokens.lowerBound, tagged.tokens[index - 1].range.end == previous.range.end
        else {
            return nil
        }
        let days = (weekday - start.earliest.weekday + 6) % 7 + 1
        return start.earliest.daysSinceEpoch - date.daysSinceEpoch + days
    }

    /// The year of a date that the next one shares with it (`May and June 2019`).
    private func yearAhead(_ candidate: Candidate, _ next: Candidate?, _ tagged: TaggedText) -> Int? {
        guard let next, next.sentence == candidate.sentence, next.tokens.lowerBound - candidate.tokens.upperBound <= 2,
            case .calendar(let date) = candidate.reading.core, case .relative(.open) = date.year, date.month > 0,
            date.relation == .open, case .calendar(let later) = next.reading.core, case .stated(let year) = later.year,
            later.month > 0
        else { return nil }
        return date.month <= later.month ? year : year - 1
    }

    private func isNear(_ candidate: Candidate, _ next: Candidate, _ tagged: TaggedText) -> Bool {
        next.sentence == candidate.sentence && next.tokens.lowerBound - candidate.tokens.upperBound <= 2
    }

    /// Whether a word before an expression makes it the end of something (`until October 14`).
    private func isBounded(_ candidate: Candidate, _ tagged: TaggedText) -> Bool {
        guard candidate.tokens.lowerBound > 0 else { return false }
        return TemporalTagger.bounds.contains(tagged.tokens[candidate.tokens.lowerBound - 1].key)
    }

    private static let rangeJoints = WordTable(words: ["to", "into", "until", "till", "through", "or", "and", "the"])
    private static let joints = WordTable(words: ["on", "and", "or", ",", "/", "&", "the"])
    private static let earlier = WordKey("earlier")
    private static let bounds = WordTable(words: ["until", "till", "through", "by", "for", "before"])
}

/// Tells of a clause whether what it tells of a time came about.
struct EnglishOutcome {
    let tokens: [Token]
    let utf8: [UInt8]
    /// The tokens of the clause.
    let clause: Range<Int>
    /// The tokens of the time.
    let span: Range<Int>
    /// Whether the time lies before the article's own day.
    let isOver: Bool
    /// Whether the time lies behind the article's own day.
    let isAhead: Bool

    /// Whether it came about, is planned, or did not happen; nothing where the clause only says what will not be, would
    /// have been, or nobody did.
    func outcome(tense: Tense) -> TemporalExpression.Outcome? {
        // `No one was hurt on Friday.`
        if Self.nobody.contains(tokens[clause.lowerBound].key) { return nil }
        var isPlanned = tense == .future
        var isDenied = false
        var hasVerb = false
        for index in clause {
            let word = signs(index)
            if isCounterfactual(index) { return nil }
            if word.contains(.negation) {
                if !isAhead, hasOccurrence(behind: index) { return .didNotHappen }
                isDenied = isDenied || index < span.lowerBound && deniesFuture(index)
            } else if word.contains(.cancellation), cancels(index) {
                return .didNotHappen
            } else if announces(index, isFirstVerb: !hasVerb) {
                isPlanned = true
            }
            hasVerb = hasVerb || EnglishTense.isVerb(tokens[index], utf8)
        }
        // `They will not wait until May`: nothing is planned for May.
        if isPlanned, isDenied { return nil }
        return isPlanned ? .planned : .happened
    }

    /// `He would have been 80 on Friday.`
    private func isCounterfactual(_ index: Int) -> Bool {
        tokens[index].key == Self.would && index + 1 < clause.upperBound && tokens[index + 1].key == Self.have
    }

    /// `never took place`, `did not go ahead`: of what occurs by itself only; `did not say` is something else.
    private func hasOccurrence(behind negation: Int) -> Bool {
        (negation + 1..<min(negation + 4, clause.upperBound)).contains { index in
            guard signs(index).contains(.occurrence) else { return false }
            guard signs(index).contains(.halfOccurrence) else { return true }
            return index + 1 < clause.upperBound && signs(index + 1).contains(.occurrenceEnd)
        }
    }

    /// Whether a negation belongs to what is to come (`will not wait`, `does not plan to run`).
    private func deniesFuture(_ negation: Int) -> Bool {
        if negation > clause.lowerBound, isStillToCome(negation - 1) { return true }
        return (negation + 1..<min(negation + 4, clause.upperBound)).contains { isStillToCome($0) }
    }

    private func isStillToCome(_ index: Int) -> Bool {
        signs(index).contains(.modal) || signs(index).contains(.plan) || Self.intentions.contains(tokens[index].key)
    }

    /// `the vote on Friday was cancelled`; what `was cancelled on Friday` was cancelled then. `called` cancels with `off`
    /// alone.
    private func cancels(_ index: Int) -> Bool {
        guard span.upperBound <= index,
            tokens[index].key != Self.called || index + 1 < clause.upperBound && tokens[index + 1].key == Self.off
        else { return false }
        return (max(clause.lowerBound, index - 3)..<index).contains { signs($0).contains(.passive) }
    }

    /// Whether a word says that the clause tells of what is to come.
    private func announces(_ index: Int, isFirstVerb: Bool) -> Bool {
        let word = signs(index)
        if !tokens[index].shape.contains(.capitalized) {
            // What is planned may take some words: `is expected to be completed in 2017`.
            let reach = index + 1 < clause.upperBound && tokens[index + 1].key == Self.to ? 12 : 4
            if word.contains(.plan), span.lowerBound > index, span.lowerBound - index <= reach,
                EnglishTense.isPlan(at: index, tokens, before: clause.upperBound)
            {
                return true
            }
            // Behind the time too, where no verb stands before it: `By noon today half a million could be affected.`
            if !isOver, word.contains(.modal), span.lowerBound > index || isFirstVerb { return true }
        }
        // `The senate was to meet on Monday.`
        return isFirstVerb && (tokens[index].key == Self.was || tokens[index].key == Self.were)
            && index + 2 < clause.upperBound && tokens[index + 1].key == Self.to
    }

    /// What a token tells about clauses.
    private func signs(_ index: Int) -> EnglishClauseWord { EnglishClauseWord.table[tokens[index].key] ?? [] }

    private static let nobody = WordTable(words: ["no", "nobody", "none"])
    private static let would = WordKey("would")
    private static let have = WordKey("have")
    private static let intentions = WordTable(words: ["going", "plan", "intend", "expect", "want", "aim", "hope"])
    private static let to = WordKey("to")
    private static let was = WordKey("was")
    private static let were = WordKey("were")
    private static let called = WordKey("called")
    private static let off = WordKey("off")
}

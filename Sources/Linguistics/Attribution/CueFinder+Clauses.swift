// Clauses, as far as the words tell them.
extension CueFinder {
    func isClauseStart(_ index: Int) -> Bool {
        guard index > sentence.lowerBound else { return true }
        let before = index - 1
        return text.isPunctuation(before) && !text.isHyphen(before) || text.isQuoted(before)
            || !text.role(before).isDisjoint(with: [.conjunction, .subordinator])
    }

    /// Where the clause begins that ends before a cue: the sentence's begin, a semicolon, or the end of another cue's reach.
    func clauseStart(before index: Int) -> Int {
        var start = index
        while start > sentence.lowerBound {
            if text.isMark(start - 1, 0x3B) { break }
            start -= 1
        }
        if let last = cues.last(where: { $0.words.lowerBound < index && $0.isCoordinate }),
            last.extent.upperBound > start,
            last.extent.upperBound <= index
        {
            start = last.side == .left || last.side == .both ? last.extent.upperBound : start
        }
        return start
    }

    /// Whether the clause before a cue is only opened there, so that the cue governs what follows:
    /// `…, and, according to the ministry, …`.
    func opensClause(before index: Int) -> Bool {
        var last = index - 1
        if last > sentence.lowerBound, text.isComma(last) { last -= 1 }
        guard last > sentence.lowerBound, !text.isQuoted(last) else { return false }
        return !text.role(last).isDisjoint(with: [.conjunction, .relative])
    }

    func clauseEnd(from start: Int) -> Int {
        var end = start
        while end < sentence.upperBound, !text.isMark(end, 0x3B) { end += 1 }
        return end
    }

    /// The verb that a name or term in quote marks is the subject of, or stands beside that: `his event, "…", was a joke`.
    private func verb(behindPassageAt index: Int, upTo limit: Int) -> Int? {
        guard index > sentence.lowerBound, text.isComma(index - 1) || text.isNominal(index - 1) else { return nil }
        let passage = text.passageOf[index]
        var end = index
        while end < limit, text.passageOf[end] == passage { end += 1 }
        if end < limit, text.isComma(end) { end += 1 }
        return end < limit && end > index && text.isFiniteVerb(end) ? end : nil
    }

    func hasFiniteVerb(_ range: Range<Int>) -> Bool {
        range.contains { text.isFiniteVerb($0) }
    }

    /// Whether a clause without `that` begins at a token: a noun phrase and its verb, with nothing between that would make the
    /// verb another clause's (`reported a way in which …`, `announced plans to …`).
    func hasClause(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        var index = first
        var commas = 0
        var hasSubject = false
        var hasParticiple = false
        // `which he said was decided for them`: the subject stands before the cue.
        if text.role(first).contains(.auxiliary), text.isFiniteVerb(first) { return true }
        while index < range.upperBound {
            let role = text.role(index)
            // `the plant, which was damaged, may take a year`: over the relative clause.
            if index > first, !role.isDisjoint(with: [.relative, .that]), text.isComma(index - 1),
                let comma = (index..<range.upperBound).first(where: text.isComma), hasSubject
            {
                index = comma + 1
                continue
            }
            // `the songs he would mail`: over the relative clause without a word for it.
            if index > first, role.contains(.pronoun), text.isNominal(index - 1), !text.role(index - 1).contains(.time),
                text.tokens[index - 1].partOfSpeech == .noun, !text.isPreposition(first),
                !text.role(first).contains(.as),
                let verb = (index..<range.upperBound).first(where: text.isFiniteVerb)
            {
                index = verb + 1
                while index < range.upperBound,
                    text.partOfSpeech(index) == .verb || text.role(index).contains(.auxiliary)
                {
                    index += 1
                }
                continue
            }
            if text.isQuoted(index), hasSubject, let next = verb(behindPassageAt: index, upTo: range.upperBound) {
                index = next
                continue
            }
            if text.isQuoted(index), text.mentionOf[index] < 0 {
                // `said he "was there"`: the verb may be the speaker's own word; `said on Monday, "…"` is a quotation.
                let mark = index - 1
                return hasSubject && mark >= first && !text.isComma(mark) && !text.isColon(mark)
                    && index + 1 < range.upperBound
                    && (text.isFiniteVerb(index + 1) || text.isNominal(mark) && text.partOfSpeech(index + 1) == .adverb)
            }
            if text.isComma(index) {
                commas += 1
                if index + 1 < range.upperBound, text.role(index + 1).contains(.conjunction) { return false }
            }
            // `announced the plan and left`: a second verb of the same subject.
            if index > first, role.contains(.conjunction), index + 1 < range.upperBound, text.isFiniteVerb(index + 1),
                !text.role(index + 1).contains(.auxiliary)
            {
                return hasParticiple
            }
            if role.contains(.pronoun) || text.isNominal(index) || text.tokens[index].key == EnglishAuxiliary.there
                || text.endsInING(index)
            {
                hasSubject = true
            }
            if role.contains(.to), index + 1 < range.upperBound, !text.isNominal(index + 1) {
                // An infinitive is not the verb of the clause.
                index += 2
                continue
            }
            if text.isFiniteVerb(index), index > first {
                let isParticiple =
                    text.endsInED(index) && index > first && !text.role(index - 1).contains(.pronoun)
                    && index + 1 < range.upperBound && text.isPreposition(index + 1) && !role.contains(.auxiliary)
                if !isParticiple { return hasSubject }
                // `said in a statement released on Monday`: nothing yet.
                hasParticiple = hasSubject && text.partOfSpeech(index) == .verb && !text.isPreposition(first)
            }
            if index > first, !role.isDisjoint(with: [.relative, .that, .subordinator]),
                text.tokens[index].key != EnglishAuxiliary.than, !EnglishAuxiliary.isDoingSo(text, index)
            {
                return hasParticiple
            }
            if commas > 3 { return hasParticiple }
            index += 1
        }
        return hasParticiple
    }
}

extension AttributionText {
    /// The noun phrase that ends at a token, with what belongs to it on the left.
    ///
    /// With `mustBeSubject`, a phrase that is the object of a verb or preposition is refused.
    func nounPhrase(endingAt last: Int, from floor: Int, mustBeSubject: Bool) -> SourcePhrase? {
        var end = last
        while end >= floor, isMark(end, 0x29) {
            // `the ministry (MFA) said`
            var open = end
            while open > floor, open > end - 12, !isMark(open, 0x28) { open -= 1 }
            guard isMark(open, 0x28) else { return nil }
            end = open - 1
        }
        guard end >= floor, isNominal(end) || words[end].role.contains(.pronoun) else { return nil }
        if words[end].role.contains(.pronoun) { return pronoun(at: end) }
        var start = leftEnd(of: end, from: floor)
        // `officials from A and B said`, `a report published on Monday said`: the phrase goes on where a clause begins before
        // it, and does not where that was another clause's object.
        var joined = start
        while joined > floor {
            let before = joined - 1
            if words[before].role.contains(.conjunction), before > floor,
                isNominal(before - 1) || isMark(before - 1, 0x29)
            {
                joined = leftEnd(of: before - 1, from: floor)
            } else if isReducedRelative(before), before > floor + 1 {
                joined = leftEnd(of: isNominal(before - 1) ? before - 1 : before - 2, from: floor)
            } else {
                break
            }
            if isClauseStart(joined, from: floor) { start = joined }
        }
        guard start <= end else { return nil }
        if mustBeSubject, !isClauseStart(start, from: floor) { return nil }
        guard let range = head(of: start..<end + 1) else { return nil }
        return described(range)
    }

    /// Walks left over nouns, their modifiers and prepositions.
    func leftEnd(of last: Int, from floor: Int) -> Int {
        var start = last
        if isMark(last, 0x29) {
            while start > floor, start > last - 12, !isMark(start, 0x28) { start -= 1 }
        }
        while start > floor {
            let before = start - 1
            if isQuoted(before) != isQuoted(last), mentionOf[before] < 0 { break }
            if isNominal(before) {
                start = before
            } else if isPreposition(before), isNominal(start),
                !words[before].role.contains(.to) || before - 1 < floor || isNominal(before - 1)
            {
                start = before
            } else if isMark(before, 0x29), before > floor {
                var open = before
                while open > floor, open > before - 12, !isMark(open, 0x28) { open -= 1 }
                guard isMark(open, 0x28) else { break }
                start = open
            } else {
                break
            }
        }
        return start
    }

    func isReducedRelative(_ index: Int) -> Bool {
        if index > 0, endsInING(index), tagged.tokens[index].partOfSpeech == .verb {
            return isNominal(index - 1) || index > 1 && isPreposition(index - 1) && isNominal(index - 2)
        }
        guard index + 1 < tagged.tokens.count, tagged.tokens[index].partOfSpeech == .verb || endsInED(index) else {
            return false
        }
        return (endsInED(index) || words[index].form.contains(.participle)) && isPreposition(index + 1)
            && isNominal(index - 1)
    }

    /// Whether a clause may begin at a token: at the sentence's begin, behind a mark, a conjunction or `that`.
    func isClauseStart(_ index: Int, from floor: Int) -> Bool {
        guard index > floor else { return true }
        let before = index - 1
        if isPunctuation(before) || isQuoted(before) { return !isHyphen(before) }
        let role = words[before].role
        if !role.isDisjoint(with: [.conjunction, .subordinator, .that, .relative]) { return true }
        return tagged.tokens[before].partOfSpeech == .subordinatingConjunction
            || tagged.tokens[before].partOfSpeech == .adverb
    }

    /// The part of a run of noun phrases that is the subject: the first one without a preposition; the last one where the run
    /// begins with a preposition (`in a statement on Monday the ministry`).
    func head(of run: Range<Int>) -> Range<Int>? {
        // A name at the end that no preposition governs is the subject: `On Tuesday Ivan Petrov said`.
        var starts: [Int] = []
        var index = run.lowerBound
        var underPreposition = false
        var atStart = true
        while index < run.upperBound {
            if isPreposition(index) {
                underPreposition = true
                atStart = true
                index += 1
                continue
            }
            let separates =
                index > run.lowerBound && !isPreposition(index - 1)
                && (words[index].role.contains(.determiner) && !isMark(index - 1, 0x2D)
                    || words[index - 1].role.contains(.time) != words[index].role.contains(.time)
                        && mentionOf[index - 1] < 0)
            if separates {
                underPreposition = false
                atStart = true
            }
            if atStart {
                if !underPreposition, !words[index].role.contains(.time) { starts.append(index) }
                atStart = false
            }
            index += 1
        }
        let beginsWithPreposition = isPreposition(run.lowerBound)
        guard let start = beginsWithPreposition ? starts.last : starts.first else {
            // Nothing but prepositional phrases: a person's name at the end may be the subject all the same.
            let last = run.upperBound - 1
            guard mentionOf[last] >= 0 else { return nil }
            let mention = mentionOf[last]
            guard mentions[Int(mention)].kind == .person else { return nil }
            var first = last
            while first > run.lowerBound, mentionOf[first - 1] == mention { first -= 1 }
            return first > run.lowerBound && !isPreposition(first - 1) ? first..<run.upperBound : nil
        }
        return start..<run.upperBound
    }

    /// Says how a noun phrase refers: by a name, where a name is its head; else by description.
    func described(_ range: Range<Int>) -> SourcePhrase {
        let description = SourcePhrase(tokens: range, reference: .description(self.range(range)))
        // Prepositional phrases behind the head tell more about it: `Steve Peers of the University of Essex`.
        var headEnd = range.lowerBound + 1
        let possessive = range.last { tokens[$0].shape.contains(.possessive) && mentionOf[$0] < 0 } ?? range.lowerBound
        while headEnd < range.upperBound,
            !endsHead(headEnd) || headEnd < possessive && words[headEnd].role.contains(.conjunction)
        {
            headEnd += 1
        }
        let last = personBesideNoun(behind: headEnd, in: range)
        if let name = name(endingBefore: headEnd, in: range) {
            // `Longtime Petrov in the Evening writer Ivan Sidorov`: the noun before the last name tells who he is.
            if let last, last != name, mentions[name].kind != .person || isCommonNoun(before: last, in: range) {
                return SourcePhrase(tokens: range, reference: .name(mentions[last].range))
            }
            // `Lviv and Odesa officials`: the officials.
            if mentions[name].kind == .place, headEnd < range.upperBound, words[headEnd].role.contains(.conjunction),
                mentionOf[range.upperBound - 1] < 0
            {
                return description
            }
            return SourcePhrase(tokens: range, reference: .name(mentions[name].range))
        }
        if let last { return SourcePhrase(tokens: range, reference: .name(mentions[last].range)) }
        return description
    }

    /// The person at the end of a noun phrase who stands beside another noun: `the mayor of Lviv Ivan Petrov`.
    private func personBesideNoun(behind headEnd: Int, in range: Range<Int>) -> Int? {
        guard headEnd < range.upperBound, let name = name(endingBefore: range.upperBound, in: range),
            mentions[name].kind == .person
        else { return nil }
        var first = range.upperBound - 1
        while first > headEnd, mentionOf[first - 1] == name { first -= 1 }
        guard first > headEnd + 1, !isPreposition(first - 1), !words[first - 1].role.contains(.determiner),
            !words[first - 1].role.contains(.conjunction), !tokens[first - 1].shape.contains(.possessive),
            !isHyphen(first - 1), !isAddressed(first, from: headEnd)
        else { return nil }
        return name
    }

    /// Whether a preposition that tells to whom or from whom something goes stands before a name without another name between:
    /// `his last words to his brother Alfred`.
    private func isAddressed(_ first: Int, from headEnd: Int) -> Bool {
        var index = first - 1
        while index >= headEnd, mentionOf[index] < 0 {
            if isPreposition(index) { return EnglishAuxiliary.addresses(tokens[index].key) }
            index -= 1
        }
        return false
    }

    /// Whether a noun in small letters that is no name stands directly before a name.
    private func isCommonNoun(before mention: Int, in range: Range<Int>) -> Bool {
        guard let first = range.first(where: { mentionOf[$0] == mention }), first > range.lowerBound else {
            return false
        }
        return mentionOf[first - 1] < 0 && tokens[first - 1].partOfSpeech == .noun
            && !tokens[first - 1].shape.contains(.capitalized)
    }

    /// Whether a token ends the head of a noun phrase: a preposition, conjunction, bracket or participle outside of names.
    func endsHead(_ index: Int) -> Bool {
        if mentionOf[index] >= 0, mentionOf[index] == mentionOf[index - 1] { return false }
        return isPreposition(index) || words[index].role.contains(.conjunction) || isMark(index, 0x28)
            || words[index].role.contains(.time)
            || endsInED(index) && mentionOf[index] < 0 && tokens[index].partOfSpeech == .verb
    }

    /// The name whose last token stands just before another one.
    func name(endingBefore end: Int, in range: Range<Int>) -> Int? {
        guard end > range.lowerBound, mentionOf[end - 1] >= 0 else { return nil }
        return Int(mentionOf[end - 1])
    }
}

extension AttributionText {
    /// No noun phrase is followed further than this, in tokens: time stays linear in the text.
    private static let reach = 48

    /// The subject to the left of a verb: `the minister`, `he`, `Ivan Petrov, a lawyer in Kyiv,`, `…, who`.
    ///
    /// - Parameters:
    ///   - verb: the token of the verb.
    ///   - lower: the first token that may belong to it.
    /// - Returns: nothing where no subject stands there: a conjunction, an infinitive or the end of a quotation does.
    func subject(leftOf verb: Int, from lower: Int) -> SourcePhrase? {
        var position = verb - 1
        let floor = max(lower, verb - AttributionText.reach)
        while position >= floor, isBetweenSubjectAndVerb(position) { position -= 1 }
        guard position >= floor, !isQuoted(position) || mentionOf[position] >= 0 else { return nil }
        let role = words[position].role
        if role.contains(.pronoun) { return pronoun(at: position) }
        if role.contains(.relative) || (role.contains(.that) && position > floor && isNominal(position - 1)) {
            return antecedent(before: position, from: floor)
        }
        if isComma(position) || isDash(position) { return phrase(beforeParenthesisAt: position, from: floor) }
        if let phrase = nounPhrase(endingAt: position, from: floor, mustBeSubject: true) { return phrase }
        // `the deputy who wrote the bill said`: the object of a relative clause is not the subject.
        var relative = position
        while relative > floor, !isComma(relative), !isQuoted(relative) {
            if words[relative].role.contains(.relative) { return antecedent(before: relative, from: floor) }
            relative -= 1
        }
        return nounPhrase(endingAt: position, from: floor, mustBeSubject: false)
    }

    /// The subject behind a verb: `said the minister`, `said Ivan Petrov, a lawyer`.
    func subject(rightOf verb: Int, upTo upper: Int) -> SourcePhrase? {
        let first = verb + 1
        guard first < upper else { return nil }
        if words[first].role.contains(.pronoun) {
            let second = first + 1
            // `said he would`: no inversion.
            if second < upper, !isPunctuation(second) { return nil }
            return pronoun(at: first)
        }
        return source(startingAt: first, upTo: upper)
    }

    /// A source that begins at a token: behind `according to`, `by`, or a verb with its subject behind it.
    func source(startingAt first: Int, upTo upper: Int) -> SourcePhrase? {
        guard first < upper else { return nil }
        if !words[first].role.isDisjoint(with: [.pronoun, .objectPronoun]) { return pronoun(at: first) }
        var end = first
        let limit = min(upper, first + AttributionText.reach)
        while end < limit {
            if isNominal(end) || end > first && isModifier(end) {
                end += 1
            } else if end > first, end + 1 < limit, isInsideSource(end) {
                end += 1
            } else if end > first, isMark(end, 0x28), let close = closingBracket(from: end, upTo: limit) {
                end = close + 1
            } else {
                break
            }
        }
        while end > first, isPreposition(end - 1) || words[end - 1].role.contains(.time) && end - 1 > first { end -= 1 }
        guard end > first else { return nil }
        var phrase = described(first..<end)
        // `the director of the centre, Ivan Petrov,`
        if case .description = phrase.reference, end + 1 < upper, isComma(end), mentionOf[end + 1] >= 0,
            !isPluralOrText(end - 1)
        {
            let mention = Int(mentionOf[end + 1])
            var last = end + 1
            while last + 1 < upper, mentionOf[last + 1] == mention { last += 1 }
            if mentions[mention].kind == .person, last + 1 >= upper || isPunctuation(last + 1) {
                phrase.reference = .name(mentions[mention].range)
                phrase.tokens = first..<last + 1
            }
        }
        return phrase
    }

    /// Whether a noun is a plural or means a text: no name in apposition tells who that is.
    private func isPluralOrText(_ index: Int) -> Bool {
        let range = tokens[index].range
        return EnglishAttribution.isDocument(tokens[index].key)
            || tagged.text.utf8[Int(range.end) - 1] | 0x20 == 0x73 && range.count > 3
    }

    /// Whether a word that is no noun for the tagger stands between a possessive or determiner and a noun (`his longtime ally`).
    private func isModifier(_ index: Int) -> Bool {
        if index > 0, endsInING(index), tagged.tokens[index].partOfSpeech == .verb {
            return isNominal(index - 1) || index > 1 && isPreposition(index - 1) && isNominal(index - 2)
        }
        guard index + 1 < tagged.tokens.count, !isPunctuation(index), !isQuoted(index), words[index].frame.isEmpty,
            words[index].role.isEmpty, isNominal(index + 1)
        else { return false }
        if mentionOf[index + 1] >= 0, mentionOf[index - 1] >= 0 { return true }
        return tokens[index - 1].shape.contains(.possessive) || words[index - 1].role.contains(.determiner)
            || tokens[index].partOfSpeech == .adverb
    }

    /// Whether a token may join the parts of a source: `of the`, `and`, a participle (`posted to`).
    private func isInsideSource(_ index: Int) -> Bool {
        if isPreposition(index) { return isNominal(index + 1) || endsInING(index + 1) }
        if words[index].role.contains(.conjunction) {
            return isNominal(index + 1) && !words[index + 1].role.contains(.pronoun)
        }
        if isHyphen(index) { return true }
        if tokens[index].partOfSpeech == .adverb { return endsInED(index - 1) && isPreposition(index + 1) }
        guard endsInED(index), words[index].frame.isEmpty || words[index].frame == [.quotationOnly, .inversion] else {
            return false
        }
        return isPreposition(index + 1)
            || index + 2 < tokens.count && tokens[index + 1].partOfSpeech == .adverb && isPreposition(index + 2)
    }

    private func closingBracket(from open: Int, upTo limit: Int) -> Int? {
        var index = open + 1
        while index < limit, index < open + 12 {
            if isMark(index, 0x29) { return index }
            index += 1
        }
        return nil
    }

    private func pronoun(at index: Int) -> SourcePhrase {
        SourcePhrase(tokens: index..<index + 1, reference: .pronoun(tagged.tokens[index].range))
    }

    /// Whether a token may stand between a subject and its verb: auxiliaries, adverbs, `not`, a closing bracket's content.
    private func isBetweenSubjectAndVerb(_ index: Int) -> Bool {
        let role = words[index].role
        if !role.isDisjoint(with: [.auxiliary, .adverb, .negation]) {
            return !tagged.tokens[index].shape.contains(.possessive)
        }
        return tagged.tokens[index].partOfSpeech == .adverb && mentionOf[index] < 0
    }

    /// What `who` or `which` refers to: the noun phrase before it, and the name that a comma and a description follow.
    private func antecedent(before relative: Int, from floor: Int) -> SourcePhrase? {
        var position = relative - 1
        guard position >= floor else { return nil }
        if isComma(position) { position -= 1 }
        guard position >= floor else { return nil }
        if let person = person(endingAt: position) { return person }
        let near = nounPhrase(endingAt: position, from: floor, mustBeSubject: false)
        if let near, case .name = near.reference { return near }
        // `Ivan Petrov, a lawyer in Kyiv, who said`
        var comma = (near?.tokens.lowerBound ?? position) - 1
        if comma >= floor, isComma(comma), comma > floor {
            comma -= 1
            if let person = person(endingAt: comma) { return person }
            if let far = nounPhrase(endingAt: comma, from: floor, mustBeSubject: false), case .name = far.reference {
                return far
            }
        }
        return near
    }

    /// The person whose name ends at a token.
    private func person(endingAt index: Int) -> SourcePhrase? {
        guard mentionOf[index] >= 0, mentions[Int(mentionOf[index])].kind == .person else { return nil }
        return SourcePhrase(tokens: index..<index + 1, reference: .name(mentions[Int(mentionOf[index])].range))
    }

    /// The subject before a parenthesis between commas or dashes that ends just before the verb.
    private func phrase(beforeParenthesisAt end: Int, from floor: Int) -> SourcePhrase? {
        var fallback: SourcePhrase?
        var position = end - 1
        var commas = 0
        while position > floor, commas < 5 {
            guard isComma(position) && isComma(end) || isDash(position) && isDash(end), !isQuoted(position) else {
                if isQuoted(position), mentionOf[position] < 0 { break }
                position -= 1
                continue
            }
            commas += 1
            // The director of the centre, Ivan Petrov, said
            if commas == 1, let name = wholeName(in: position + 1..<end),
                let before = nounPhrase(endingAt: position - 1, from: floor, mustBeSubject: true)
            {
                if case .description = before.reference {
                    return SourcePhrase(tokens: before.tokens.lowerBound..<end, reference: name)
                }
            }
            // `The ministry has, in a statement, said`
            var last = position - 1
            while last > floor, isBetweenSubjectAndVerb(last) { last -= 1 }
            if let before = nounPhrase(endingAt: last, from: floor, mustBeSubject: true) {
                if case .name = before.reference { return before }
                if fallback == nil { fallback = before }
            }
            position -= 1
        }
        return fallback
    }

    /// The person that a stretch between commas names, where it holds the name and nothing that outweighs it.
    private func wholeName(in range: Range<Int>) -> SpeakerReference? {
        guard !range.isEmpty, mentionOf[range.upperBound - 1] >= 0, range.count <= 8 else { return nil }
        let mention = Int(mentionOf[range.upperBound - 1])
        let isWhole =
            mentionOf[range.lowerBound] == mentionOf[range.upperBound - 1] && mentions[mention].kind == .organization
        guard isWhole || mentions[mention].kind == .person && !isPreposition(range.lowerBound) else { return nil }
        return .name(mentions[mention].range)
    }

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
    private func leftEnd(of last: Int, from floor: Int) -> Int {
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

    private func isReducedRelative(_ index: Int) -> Bool {
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
    private func isClauseStart(_ index: Int, from floor: Int) -> Bool {
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
    private func head(of run: Range<Int>) -> Range<Int>? {
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
        if let name = name(endingBefore: headEnd, in: range) {
            return SourcePhrase(tokens: range, reference: .name(mentions[name].range))
        }
        // A person at the end that stands beside another noun: `the mayor of Lviv Ivan Petrov`.
        if headEnd < range.upperBound, let name = name(endingBefore: range.upperBound, in: range),
            mentions[name].kind == .person
        {
            var first = range.upperBound - 1
            while first > headEnd, mentionOf[first - 1] == name { first -= 1 }
            if first > headEnd + 1, !isPreposition(first - 1), !words[first - 1].role.contains(.determiner),
                !words[first - 1].role.contains(.conjunction), !tokens[first - 1].shape.contains(.possessive),
                !isHyphen(first - 1)
            {
                return SourcePhrase(tokens: range, reference: .name(mentions[name].range))
            }
        }
        return description
    }

    /// Whether a token ends the head of a noun phrase: a preposition, conjunction, bracket or participle outside of names.
    private func endsHead(_ index: Int) -> Bool {
        if mentionOf[index] >= 0, mentionOf[index] == mentionOf[index - 1] { return false }
        return isPreposition(index) || words[index].role.contains(.conjunction) || isMark(index, 0x28)
            || words[index].role.contains(.time)
            || endsInED(index) && mentionOf[index] < 0 && tokens[index].partOfSpeech == .verb
    }

    /// The name whose last token stands just before another one.
    private func name(endingBefore end: Int, in range: Range<Int>) -> Int? {
        guard end > range.lowerBound, mentionOf[end - 1] >= 0 else { return nil }
        return Int(mentionOf[end - 1])
    }
}

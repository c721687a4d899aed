extension AttributionText {
    /// No noun phrase is followed further than this, in tokens: time stays linear in the text.
    static let reach = 48

    /// The subject to the left of a verb: `the minister`, `he`, `Ivan Petrov, a lawyer in Kyiv,`, `…, who`.
    ///
    /// - Parameters:
    ///   - verb: the token of the verb.
    ///   - lower: the first token that may belong to it.
    ///   - isStrict: whether a noun phrase that may be an object is refused.
    /// - Returns: nothing where no subject stands there: a conjunction, an infinitive or the end of a quotation does.
    func subject(leftOf verb: Int, from lower: Int, isStrict: Bool = false) -> SourcePhrase? {
        var position = verb - 1
        let floor = max(lower, verb - AttributionText.reach)
        while position >= floor, isBetweenSubjectAndVerb(position) { position -= 1 }
        position = beforeTime(endingAt: position, from: floor)
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
        return isStrict ? nil : nounPhrase(endingAt: position, from: floor, mustBeSubject: false)
    }

    /// The comma that closes an apposition before a time: `Ivan Petrov, the mayor, on Sunday said`; else the token itself.
    private func beforeTime(endingAt index: Int, from floor: Int) -> Int {
        var position = index
        while position > floor, words[position].role.contains(.time), mentionOf[position] < 0 { position -= 1 }
        if position < index, isPreposition(position), position > floor { position -= 1 }
        return position < index && isComma(position) && position > floor + 2 ? position : index
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
            } else if end > first, let possessive = possessive(behindCommaAt: end, upTo: limit) {
                end = possessive + 1
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
    func isPluralOrText(_ index: Int) -> Bool {
        let range = tokens[index].range
        return EnglishAttribution.isDocument(tokens[index].key)
            || tagged.text.utf8[Int(range.end) - 1] | 0x20 == 0x73 && range.count > 3
    }

    /// Whether a word that is no noun for the tagger stands between a possessive or determiner and a noun (`his longtime ally`).
    func isModifier(_ index: Int) -> Bool {
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
    func isInsideSource(_ index: Int) -> Bool {
        if isPreposition(index) { return isNominal(index + 1) || endsInING(index + 1) }
        if words[index].role.contains(.conjunction) {
            return isNominal(index + 1) && !words[index + 1].role.contains(.pronoun)
        }
        if isHyphen(index) { return true }
        if tokens[index].partOfSpeech == .adverb { return endsInED(index - 1) && isPreposition(index + 1) }
        guard endsInED(index), words[index].frame.isDisjoint(with: [.clause, .addressee]) else { return false }
        return isPreposition(index + 1)
            || index + 2 < tokens.count && tokens[index + 1].partOfSpeech == .adverb && isPreposition(index + 2)
    }

    /// The possessive of a name behind a comma that belongs to the name before it: `the University of Kent, Canterbury's dean`.
    func possessive(behindCommaAt comma: Int, upTo limit: Int) -> Int? {
        guard isComma(comma), mentionOf[comma - 1] >= 0, comma + 2 < limit, mentionOf[comma + 1] >= 0 else {
            return nil
        }
        var end = comma + 1
        while end < limit, mentionOf[end] == mentionOf[comma + 1], !tokens[end].shape.contains(.possessive) { end += 1 }
        return end + 1 < limit && tokens[end].shape.contains(.possessive) && isNominal(end + 1) ? end : nil
    }

    func closingBracket(from open: Int, upTo limit: Int) -> Int? {
        var index = open + 1
        while index < limit, index < open + 12 {
            if isMark(index, 0x29) { return index }
            index += 1
        }
        return nil
    }

    func pronoun(at index: Int) -> SourcePhrase {
        SourcePhrase(tokens: index..<index + 1, reference: .pronoun(tagged.tokens[index].range))
    }

    /// Whether a token may stand between a subject and its verb: auxiliaries, adverbs, `not`, a closing bracket's content.
    func isBetweenSubjectAndVerb(_ index: Int) -> Bool {
        let role = words[index].role
        if !role.isDisjoint(with: [.auxiliary, .adverb, .negation]) {
            return !tagged.tokens[index].shape.contains(.possessive)
        }
        return tagged.tokens[index].partOfSpeech == .adverb && mentionOf[index] < 0
    }

    /// What `who` or `which` refers to: the noun phrase before it, and the name that a comma and a description follow.
    func antecedent(before relative: Int, from floor: Int) -> SourcePhrase? {
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
    func person(endingAt index: Int) -> SourcePhrase? {
        guard mentionOf[index] >= 0, mentions[Int(mentionOf[index])].kind == .person else { return nil }
        return SourcePhrase(tokens: index..<index + 1, reference: .name(mentions[Int(mentionOf[index])].range))
    }

    /// The subject before a parenthesis between commas or dashes that ends just before the verb.
    func phrase(beforeParenthesisAt end: Int, from floor: Int) -> SourcePhrase? {
        var fallback: SourcePhrase?
        var position = end - 1
        var commas = 0
        while position > floor, commas < 5 {
            guard isComma(position) && isComma(end) || isDash(position) && isDash(end), !isQuoted(position),
                mentionOf[position] < 0 || mentionOf[position] != mentionOf[position - 1]
            else {
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
                // `A Republican, Ivan Petrov, said`
                if tokens[before.tokens.lowerBound].key == EnglishAuxiliary.a {
                    return SourcePhrase(tokens: before.tokens.lowerBound..<end, reference: name)
                }
            }
            // `The ministry has, in a statement, said`
            var last = position - 1
            while last > floor, isBetweenSubjectAndVerb(last) { last -= 1 }
            if let before = nounPhrase(endingAt: last, from: floor, mustBeSubject: true), !isSecondOfTwo(before, floor)
            {
                if case .name = before.reference { return before }
                if fallback == nil { fallback = before }
            }
            position -= 1
        }
        return fallback
    }

    /// Whether a phrase is joined to a name before it, and so no subject alone: `hosted by Ann Lee and Bob Ray, …`.
    private func isSecondOfTwo(_ phrase: SourcePhrase, _ floor: Int) -> Bool {
        let joint = phrase.tokens.lowerBound - 1
        return joint > floor && words[joint].role.contains(.conjunction) && mentionOf[joint - 1] >= 0
    }

    /// The person that a stretch between commas names, where it holds the name and nothing that outweighs it.
    func wholeName(in range: Range<Int>) -> SpeakerReference? {
        guard !range.isEmpty, mentionOf[range.upperBound - 1] >= 0, range.count <= 8 else { return nil }
        let mention = Int(mentionOf[range.upperBound - 1])
        let isWhole =
            mentionOf[range.lowerBound] == mentionOf[range.upperBound - 1] && mentions[mention].kind == .organization
        guard isWhole || mentions[mention].kind == .person && !isPreposition(range.lowerBound) else { return nil }
        return .name(mentions[mention].range)
    }
}

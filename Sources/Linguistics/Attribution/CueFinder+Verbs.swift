// Verbs of speech: which stand as cues, and whose they are.
extension CueFinder {
    mutating func verb(at index: Int, _ word: AttributionWord) -> SpeechCue? {
        let form = word.form
        let tag = text.partOfSpeech(index)
        let previous = index > sentence.lowerBound ? index - 1 : nil
        // `the reported deal`, `a claim`: a noun or adjective.
        let isAmbiguous = !form.contains(.gerund)
        if isAmbiguous, let previous, text.role(previous).contains(.determiner),
            tag != .verb || !EnglishAttribution.isQuantifier(text.tokens[previous].key)
        {
            return nil
        }
        if let previous, isModifier(index, word, behind: previous) || isPluralNoun(index) { return nil }
        if form.isDisjoint(with: [.past, .participle, .gerund]), tag != .verb, tag != .other,
            !followsSubject(index)
        {
            return nil
        }
        if tag == .noun || tag == .properNoun || tag == .adjective, !isPlainPast(index, word), !followsSubject(index) {
            return nil
        }
        if let previous, form.contains(.past), index + 1 < sentence.upperBound, text.isNominal(index + 1),
            text.tokens[previous].shape.contains(.number) || text.partOfSpeech(previous) == .adjective
        {
            return nil
        }
        if text.tokens.indices.contains(index + 1), text.isHyphen(index + 1) || previous.map(text.isHyphen) == true {
            return nil
        }

        var frame = word.frame
        var end = index + 1
        if end < sentence.upperBound,
            let more = text.lexicon.frame(verb: text.tokens[index].key, particle: text.tokens[end].key)
        {
            frame = more
            end += 1
            // `went on for years` is no speech, `went on: "…"` is.
            if more == .quotationOnly, end < sentence.upperBound, !text.isPunctuation(end), !text.isQuoted(end) {
                return nil
            }
        } else if end + 1 < sentence.upperBound, text.tokens[end].key == EnglishAuxiliary.it,
            let more = text.lexicon.frame(verb: text.tokens[index].key, particle: text.tokens[end + 1].key)
        {
            // `made it clear that`
            frame = more
            end += 2
        } else {
            frame.remove(.particle)
            guard !frame.isEmpty else { return nil }
        }
        var cue = SpeechCue(
            words: index..<end, extent: index..<end, source: nil, side: .quotation, contentStart: end,
            isDenial: frame.contains(.denial))

        // What stands before the verb.
        var before = index - 1
        var isPassive = false
        var isNegated = false
        var isModal = false
        var isProgressive = false
        while before >= sentence.lowerBound, !text.isQuoted(before) {
            let role = text.role(before)
            if role.contains(.negation) { isNegated = true }
            if role.contains(.auxiliary) {
                let kind = EnglishAuxiliary(text.tokens[before].key)
                if kind == .be { isPassive = true; isProgressive = true }
                if kind == .modal { isModal = true }
            } else if role.isDisjoint(with: [.adverb, .negation]), text.partOfSpeech(before) != .adverb {
                break
            }
            before -= 1
        }
        if isNegated, !frame.contains(.denial) { return nil }
        // `Can you clarify …?`: asked, not said.
        if before > sentence.lowerBound, text.role(before).contains(.pronoun),
            text.role(before - 1).contains(.auxiliary),
            form.contains(.base)
        {
            return nil
        }
        // `She would later say …`: told afterwards, and said.
        if isModal, form.contains(.base), before + 2 < index, EnglishAuxiliary.tellsAfterwards(text, before + 1..<index)
        {
            isModal = false
        }
        let precededByTo = before >= sentence.lowerBound && text.role(before).contains(.to)

        if form.contains(.gerund) && !form.contains(.base) {
            // `the least demanding`: an adjective in its degrees.
            if let previous, EnglishAuxiliary.compares(text.tokens[previous].key) { return nil }
            guard previous == nil || tag != .noun || quotationFollows(end) else { return nil }
            // `a court's ruling`: a noun; `without mentioning`: not said.
            if let previous {
                if EnglishAttribution.isGerundNoun(text.tokens[index].key), text.isNominal(previous) { return nil }
                if text.tokens[previous].key == EnglishAuxiliary.without { return nil }
            }
            if isProgressive {
                cue.source = text.subject(leftOf: index, from: sentence.lowerBound)
            } else {
                if let subject = participleSubject(at: index) {
                    cue.source = subject
                    cue.isAbsolute = true
                    if subject.tokens.lowerBound < index { cue.extent = subject.tokens.lowerBound..<end }
                } else if !hangsOnAgent(index) {
                    cue.source = sharedSubject(before: index)
                }
            }
            cue.isCoordinate = true
        } else if isPassive, form.contains(.participle) || form.contains(.past) {
            guard let by = byPhrase(from: end) else {
                // `It was reported that …`: nobody is named.
                guard before >= sentence.lowerBound, text.tokens[before].key == EnglishAuxiliary.it,
                    frame.contains(.clause)
                else { return nil }
                cue.extent = before..<end
                cue.isCoordinate = isClauseStart(before)
                return content(of: cue, frame.intersection([.clause, .thatClause]), verb: index)
            }
            cue.source = by
            cue.extent = index..<by.tokens.upperBound
            cue.contentStart = by.tokens.upperBound
            cue.isCoordinate = true
            return cue
        } else if precededByTo {
            // `went on to say`, `continued to insist`.
            guard isContinuing(before - 1) else { return nil }
            cue.source = sharedSubject(before: before)
        } else if isModal, !text.role(before).contains(.pronoun) || form.contains(.base) {
            return nil
        } else if let subject = leftSubject(of: index, before: before) {
            cue.source = subject
            cue.extent = text.tokens(from: subject.tokens.lowerBound, to: end)
            cue.isCoordinate = isClauseStart(subject.tokens.lowerBound)
        } else if let previous, text.role(previous).contains(.as), form.contains(.participle) || form.contains(.past),
            let by = byPhrase(from: end)
        {
            // `…, as reported by the agency`
            cue.source = by
            cue.extent = previous..<by.tokens.upperBound
            cue.contentStart = by.tokens.upperBound
            cue.isCoordinate = true
            cue.isSecondary = true
            return leftSide(cue, frame)
        } else if before >= sentence.lowerBound, text.role(before).contains(.conjunction) {
            cue.source = sharedSubject(before: before)
            cue.isCoordinate = true
            cue.extent = before..<end
        } else if frame.contains(.inversion), hasContentEnd(before: index),
            let subject = text.subject(rightOf: end - 1, upTo: sentence.upperBound)
        {
            cue.source = subject
            cue.extent = index..<subject.tokens.upperBound
            cue.side = .left
            cue.contentStart = subject.tokens.upperBound
            cue.isCoordinate = true
            return leftSide(cue, frame)
        } else {
            return nil
        }
        // `The party released a statement which said …`: the party did.
        if let source = cue.source, case .description = source.reference,
            source.tokens.lowerBound > sentence.lowerBound + 1,
            text.tokens[source.tokens.lowerBound].key == EnglishAuxiliary.a, source.tokens.count <= 4,
            text.isFiniteVerb(source.tokens.lowerBound - 1),
            source.tokens.contains(where: { EnglishAttribution.isDocument(text.tokens[$0].key) })
        {
            cue.source = sharedSubject(before: source.tokens.lowerBound)
        }
        let sharesSubject = form.contains(.gerund) || text.role(cue.extent.lowerBound).contains(.conjunction)
        return content(of: cue, frame, verb: index, sharesSubject: sharesSubject)
    }

    /// The subject that stands with a participle: `with officials saying`, `quoted the minister as saying`.
    func participleSubject(at index: Int) -> SourcePhrase? {
        let before = index - 1
        guard before > sentence.lowerBound else { return nil }
        if text.role(before).contains(.as) {
            var verb = before - 1
            while verb > max(sentence.lowerBound, before - 30), !EnglishAuxiliary.quotes(text.tokens[verb].key) {
                verb -= 1
            }
            guard EnglishAuxiliary.quotes(text.tokens[verb].key) else { return nil }
            return text.source(startingAt: verb + 1, upTo: before)
        }
        // Back to `with`, over the words of a noun phrase; a second participle hangs on `and`.
        var first = before
        while first > max(sentence.lowerBound, index - 16), text.isNominal(first) || text.isPreposition(first) {
            if EnglishAuxiliary.isWith(text.tokens[first].key) {
                return text.source(startingAt: first + 1, upTo: index)
            }
            first -= 1
        }
        if text.role(first).contains(.conjunction), cues.contains(where: { $0.isAbsolute }) {
            return text.source(startingAt: first + 1, upTo: index)
        }
        return nil
    }

    func leftSubject(of index: Int, before: Int) -> SourcePhrase? {
        guard before >= sentence.lowerBound, !text.role(before).contains(.conjunction) else { return nil }
        // Behind a comma that closes content the subject stands behind the verb: `it was over, said the minister`.
        return text.subject(leftOf: index, from: sentence.lowerBound)
    }

    func isContinuing(_ index: Int) -> Bool {
        guard index >= sentence.lowerBound else { return false }
        let key = text.tokens[index].key
        return key == EnglishAuxiliary.on || key == EnglishAuxiliary.continued
    }

    /// `by` and who it was, directly behind a participle or after a word or two.
    func byPhrase(from start: Int) -> SourcePhrase? {
        var index = start
        while index < min(sentence.upperBound, start + 3) {
            if text.role(index).contains(.by) { return text.source(startingAt: index + 1, upTo: sentence.upperBound) }
            if text.isPunctuation(index) { return nil }
            index += 1
        }
        return nil
    }

    /// The subject of the sentence.
    mutating func subject() -> SourcePhrase? { sharedSubject(before: sentence.upperBound) }

    /// Who the subject of a participle or of a second verb is: that of the cue before it, else that of the sentence.
    mutating func sharedSubject(before index: Int) -> SourcePhrase? {
        let earlier = cues.filter { $0.source != nil && $0.words.lowerBound < index && !$0.isAbsolute }
        if let last = earlier.last(where: { $0.isCoordinate && $0.side != .quotation }) ?? earlier.first {
            return last.source
        }
        // `after announcing`, `by saying`, `while noting`: the subject of the verb just before.
        if index > sentence.lowerBound, text.isPreposition(index - 1) || text.role(index - 1).contains(.subordinator) {
            var verb = index - 2
            while verb > sentence.lowerBound {
                if !text.isQuoted(verb), text.isFiniteVerb(verb),
                    let found = text.subject(leftOf: verb, from: sentence.lowerBound, isStrict: true)
                {
                    return found
                }
                verb -= 1
            }
        }
        if let known = mainSubject { return known }
        var subject: SourcePhrase?
        var verb = sentence.lowerBound
        // `Calling it a mistake, the mayor said`: the subject comes behind.
        let opens = index <= sentence.lowerBound + 1
        while verb < (opens ? sentence.upperBound : index) {
            if !text.isQuoted(verb), text.isFiniteVerb(verb), verb > sentence.lowerBound,
                let found = text.subject(leftOf: verb, from: sentence.lowerBound)
            {
                subject = found
                break
            }
            verb += 1
        }
        mainSubject = .some(subject)
        return subject
    }

    /// Whether content may end just before a token: a comma, a closing quote mark, the sentence's begin.
    func hasContentEnd(before index: Int) -> Bool {
        guard index > sentence.lowerBound else { return true }
        return text.isComma(index - 1) || text.isQuoted(index - 1) || text.isDash(index - 1)
    }
}

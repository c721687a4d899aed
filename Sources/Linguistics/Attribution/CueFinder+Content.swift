// Where the content of a cue stands and begins.
extension CueFinder {
    func content(
        of cue: SpeechCue, _ frame: AttributionWord.Frame, verb: Int, sharesSubject: Bool = false
    ) -> SpeechCue? {
        var cue = cue
        var start = cue.words.upperBound
        if frame.contains(.addressee) { start = skipAddressee(from: start) }
        cue.contentStart = start
        cue.extent = cue.extent.lowerBound..<max(cue.extent.upperBound, start)

        // A quotation follows: `said: "…"`.
        if quotationFollows(start) {
            cue.side = .quotation
            return cue
        }
        if frame.contains(.naming), isNamedObject(from: start) {
            cue.contentStart = start
            cue.side = .right
            return cue
        }
        let governed = !frame.isDisjoint(with: [.clause, .thatClause, .addressee])
        if governed, !writesFor(verb, from: start) || !EnglishAuxiliary.isFor(text.tokens[start].key),
            let that = that(from: cue.words.upperBound, isTold: frame.contains(.addressee))
        {
            cue.contentStart = that + 1
            cue.extent = cue.extent.lowerBound..<that + 1
            cue.side = .right
            return cue
        }
        let limit = clauseEnd(from: start)
        let preposition = cue.words.upperBound
        if frame.contains(.against), preposition < limit, isAgainst(preposition) {
            cue.contentStart = preposition + 1
            cue.extent = cue.extent.lowerBound..<preposition + 1
            cue.side = .right
            return cue
        }
        if !frame.isDisjoint(with: [.objectInfinitive, .addressee]),
            let to = infinitive(
                from: start, behindObject: !frame.contains(.addressee) || frame.contains(.objectInfinitive))
        {
            cue.contentStart = to
            cue.side = .right
            return cue
        }
        if frame.contains(.infinitive), start < limit, text.role(start).contains(.to) {
            cue.contentStart = start
            cue.side = .right
            return cue
        }
        if !frame.isDisjoint(with: [.clause, .addressee]), !writesFor(verb, from: start),
            !isPredicate(start, ofRelativeBefore: cue.extent.lowerBound),
            hasClause(text.tokens(from: start, to: limit)),
            start < limit, !text.isComma(start)
        {
            cue.side = .right
            return cue
        }
        // `claimed, as of Thursday, it was safe`
        if frame.contains(.clause), start < limit, let comma = skipAdverbial(from: start, upTo: limit),
            hasClause(text.tokens(from: comma + 1, to: limit))
        {
            cue.contentStart = comma + 1
            cue.side = .right
            return cue
        }
        if frame.contains(.nounPhrase), start < limit, text.isNominal(start), tellsEnough(from: start, upTo: limit) {
            cue.side = .right
            return cue
        }
        if !frame.isDisjoint(with: [.clause, .inversion]), hasContentEnd(before: cue.extent.lowerBound), !sharesSubject,
            start >= sentence.upperBound || !text.isNominal(start) || text.role(start).contains(.time)
        {
            return leftSide(cue, frame)
        }
        return frame.contains(.noQuotation) ? nil : cue
    }

    /// Whether a verb directly behind a cue has the whole clause before it as its subject: `what he added was …`,
    /// `the case on which the court ruled was …`. Of `which he said was …` it is the content's own.
    private func isPredicate(_ start: Int, ofRelativeBefore subject: Int) -> Bool {
        guard start < sentence.upperBound, text.role(start).contains(.auxiliary), !text.endsInING(start) else {
            return false
        }
        let relative = subject - 1
        guard relative >= sentence.lowerBound else { return true }
        if text.tokens[relative].key == EnglishAuxiliary.what { return true }
        guard !text.role(relative).isDisjoint(with: [.relative, .that]) else { return false }
        return relative > sentence.lowerBound && text.isPreposition(relative - 1)
    }

    /// Whether a verb of writing tells for whom or how much was written: `wrote for the stage`, `wrote little`.
    private func writesFor(_ verb: Int, from start: Int) -> Bool {
        guard EnglishAuxiliary.writes(text.tokens[verb].key), start < sentence.upperBound else { return false }
        if text.isPreposition(start) || text.partOfSpeech(start) == .adverb || text.partOfSpeech(start) == .adjective {
            return true
        }
        // `who wrote a novel, decided …`
        let verb = (start..<sentence.upperBound).first { text.isFiniteVerb($0) || text.isQuoted($0) }
        return (start..<(verb ?? sentence.upperBound)).contains(where: text.isComma)
    }

    /// Sets the side of a cue behind its content.
    func leftSide(_ cue: SpeechCue, _ frame: AttributionWord.Frame) -> SpeechCue {
        var cue = cue
        guard cue.extent.lowerBound > sentence.lowerBound, frame.contains(.clause) else {
            cue.side = .quotation
            return cue
        }
        var last = cue.extent.lowerBound - 1
        if text.isComma(last) || text.isDash(last) { last -= 1 }
        // `The mayor said — as reported by …`: the words are the mayor's, and stand behind.
        let isOwnCue = cue.isSecondary && cues.last.map { $0.words.contains(last) } == true
        guard last >= sentence.lowerBound, !text.isQuoted(last), !isOwnCue else {
            cue.side = .quotation
            return cue
        }
        let behind = cue.extent.upperBound
        let goesOn = behind < sentence.upperBound && text.isComma(behind)
        if goesOn, opensClause(before: cue.extent.lowerBound) {
            cue.side = .right
            cue.contentStart = behind + 1
            return cue
        }
        if goesOn,
            endsOpen(cue.extent.lowerBound)
                || !hasFiniteVerb(
                    text.tokens(from: clauseStart(before: cue.extent.lowerBound), to: cue.extent.lowerBound))
        {
            cue.side = .both
            cue.contentStart = behind + 1
        } else {
            cue.side =
                hasFiniteVerb(text.tokens(from: clauseStart(before: cue.extent.lowerBound), to: cue.extent.lowerBound))
                ? .left : .quotation
        }
        return cue
    }

    func quotationFollows(_ start: Int) -> Bool {
        var index = start
        while index < sentence.upperBound, index < start + 2, text.isComma(index) || text.isColon(index) { index += 1 }
        return index < sentence.upperBound && text.isQuoted(index)
            && text.passages[Int(text.passageOf[index])].outer.start == text.tokens[index].range.start
    }

    /// `that`, where only adverbs, times, places and persons spoken to stand between it and the verb.
    func that(from start: Int, isTold: Bool) -> Int? {
        var index = start
        var isGoverned = isTold
        while index < min(sentence.upperBound, start + 16) {
            let role = text.role(index)
            if role.contains(.that) { return index }
            if text.isQuoted(index) || text.isFiniteVerb(index) || text.isColon(index) || text.isStop(index) {
                return nil
            }
            if role.contains(.pronoun) { return nil }
            // `proposed a bill that …`: a relative clause. `said in a statement that …` is none.
            if text.isComma(index), index + 1 < sentence.upperBound, text.role(index + 1).contains(.conjunction) {
                return nil
            }
            if text.isPreposition(index) {
                isGoverned = true
            } else if !isGoverned, text.isNominal(index), !role.contains(.time) {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// Whether `these terms as unacceptable` follows, all in the writer's words: something, `as`, and what it is called.
    func isNamedObject(from start: Int) -> Bool {
        var index = start
        guard start < sentence.upperBound, text.isNominal(start) || text.role(start).contains(.objectPronoun) else {
            return false
        }
        while index < min(sentence.upperBound, start + 14), !text.isQuoted(index), !text.isComma(index),
            !text.isFiniteVerb(index)
        {
            if text.role(index).contains(.as), index > start {
                let end = clauseEnd(from: index)
                return !(index..<end).contains { text.isQuoted($0) }
            }
            index += 1
        }
        return false
    }

    /// Whether a noun phrase is long enough to say something: `called for an open debate on the plan`, not `called for calm`.
    private func tellsEnough(from start: Int, upTo limit: Int) -> Bool {
        let end = (start..<limit).first { text.isComma($0) || text.isStop($0) } ?? limit
        return end - start >= 4
    }

    /// The second of two commas directly behind a verb, with a prepositional phrase or a participle between them.
    func skipAdverbial(from start: Int, upTo limit: Int) -> Int? {
        guard text.isComma(start), start + 2 < limit, text.isPreposition(start + 1) || text.endsInING(start + 1) else {
            return nil
        }
        var index = start + 2
        while index < min(limit, start + 12) {
            if text.isComma(index) { return index }
            if text.isFiniteVerb(index) || text.isQuoted(index) { return nil }
            index += 1
        }
        return nil
    }

    func isAgainst(_ index: Int) -> Bool {
        let key = text.tokens[index].key
        return key == EnglishAuxiliary.against || key == EnglishAuxiliary.of
    }

    /// `to` and a verb, behind the one who is told.
    func infinitive(from start: Int, behindObject: Bool) -> Int? {
        var index = start
        while index < min(sentence.upperBound, start + 10) {
            if text.role(index).contains(.to) {
                guard index + 1 < sentence.upperBound,
                    !text.isNominal(index + 1) || text.partOfSpeech(index + 1) == .verb
                else { return nil }
                return index
            }
            guard
                text.isNominal(index) || text.role(index).contains(.objectPronoun) || text.isPreposition(index)
                    || text.role(index).contains(.conjunction)
            else { return nil }
            index += 1
        }
        return nil
    }

    /// The token behind the one spoken to: a pronoun, a name, or a noun phrase up to the next one.
    func skipAddressee(from start: Int) -> Int {
        var index = start
        guard index < sentence.upperBound else { return index }
        if !text.role(index).isDisjoint(with: [.objectPronoun, .pronoun]), text.mentionOf[index] < 0 {
            index += 1
        } else if text.mentionOf[index] >= 0 {
            let mention = text.mentionOf[index]
            while index < sentence.upperBound, text.mentionOf[index] == mention { index += 1 }
            // `Reuters news agency`, `the BBC's Today programme`
            let isPossessive = index < sentence.upperBound && text.tokens[index].shape.contains(.possessive)
            while index < sentence.upperBound, text.isNominal(index), !text.startsNounPhrase(index) || isPossessive,
                isPossessive || EnglishAttribution.isOutletNoun(text.tokens[index].key)
            { index += 1 }
        } else {
            let first = index
            while index < sentence.upperBound, text.isNominal(index),
                index == first || !text.startsNounPhrase(index) || text.role(index - 1).contains(.determiner)
            {
                index += 1
            }
        }
        // Times and places behind: `told reporters on Monday`, `told lawmakers in Kyiv`.
        while index < sentence.upperBound {
            if text.role(index).contains(.time) {
                index += 1
            } else if text.isPreposition(index), !text.role(index).contains(.to), index + 1 < sentence.upperBound,
                text.isNominal(index + 1)
            {
                index += 2
                while index < sentence.upperBound, text.isNominal(index),
                    !text.startsNounPhrase(index) || text.isPreposition(index - 1)
                        || text.mentionOf[index] >= 0 && text.mentionOf[index] == text.mentionOf[index - 1]
                        || text.role(index - 1).contains(.determiner)
                { index += 1 }
            } else {
                break
            }
        }
        return index
    }
}

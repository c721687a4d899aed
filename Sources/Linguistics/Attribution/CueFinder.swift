/// Finds the cues of one sentence, with source and side of the content, from left to right.
struct CueFinder {
    let text: AttributionText
    /// The tokens of the sentence.
    let sentence: Range<Int>
    private(set) var cues: [SpeechCue] = []
    /// The subject of the sentence's first finite verb, once it was asked for.
    private var mainSubject: SourcePhrase??

    init(text: AttributionText, sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            let word = text.words[index]
            if !text.isQuoted(index) {
                if let cue = cue(at: index, word) { cues.append(cue) }
            }
            index += 1
        }
    }

    private mutating func cue(at index: Int, _ word: AttributionWord) -> SpeechCue? {
        if !word.role.isDisjoint(with: [.according, .per]) { return accordingTo(at: index, word) }
        if !word.frame.isEmpty, !word.form.isEmpty, text.mentionOf[index] < 0, let cue = verb(at: index, word) {
            return cue
        }
        if word.role.contains(.cueNoun) { return noun(at: index) }
        return nil
    }

    // MARK: according to

    private func accordingTo(at index: Int, _ word: AttributionWord) -> SpeechCue? {
        var first = index + 1
        if word.role.contains(.according) {
            guard first < sentence.upperBound, text.role(first).contains(.to) else { return nil }
            first += 1
        } else {
            // `per` a source, not `per cent`, `per year`: at a clause's begin, before a name or a determiner.
            guard isClauseStart(index), first < sentence.upperBound, text.startsNounPhrase(first),
                !text.role(first).contains(.time)
            else { return nil }
        }
        guard let source = text.source(startingAt: first, upTo: sentence.upperBound) else { return nil }
        var end = source.tokens.upperBound
        let hasClauseBefore = hasFiniteVerb(text.tokens(from: clauseStart(before: index), to: index))
        var cue = SpeechCue(
            words: index..<(word.role.contains(.according) ? index + 2 : index + 1), extent: index..<end,
            source: source,
            side: .left, contentStart: end,
            isCoordinate: word.role.contains(.according) || index == sentence.lowerBound)
        cue.isSecondary = index > sentence.lowerBound
        if end < sentence.upperBound, !hasClauseBefore || index == sentence.lowerBound {
            // `According to the ministry, …`, with an apposition of the source perhaps.
            if text.isComma(end) {
                end = skipApposition(from: end)
                cue.contentStart = end + 1
            }
            cue.side = .right
        } else if end < sentence.upperBound, text.isComma(end), endsOpen(index) {
            cue.side = .both
            cue.contentStart = end + 1
        }
        return cue
    }

    /// `…, Turkey's health minister, …`: from the first comma to the second, where no clause stands between.
    private func skipApposition(from comma: Int) -> Int {
        var index = comma + 1
        guard index < sentence.upperBound, text.isNominal(index) else { return comma }
        while index < min(sentence.upperBound, comma + 14) {
            if text.isComma(index) { return index + 1 < sentence.upperBound ? index : comma }
            if text.isFiniteVerb(index) || text.isStop(index) { return comma }
            index += 1
        }
        return comma
    }

    /// Whether what stands before a cue is no whole clause yet: it ends in a verb or preposition, or is a word or two.
    private func endsOpen(_ index: Int) -> Bool {
        var last = index - 1
        if last >= sentence.lowerBound, text.isComma(last) { last -= 1 }
        guard last >= sentence.lowerBound else { return false }
        let isPassive =
            text.endsInED(last)
            && (max(sentence.lowerBound, last - 3)..<last).contains { text.role($0).contains(.auxiliary) }
        return text.isFiniteVerb(last) && !isPassive || text.isPreposition(last) || text.role(last).contains(.that)
            || last - sentence.lowerBound < 3
    }

    // MARK: Verbs

    private mutating func verb(at index: Int, _ word: AttributionWord) -> SpeechCue? {
        let form = word.form
        let tag = text.partOfSpeech(index)
        let previous = index > sentence.lowerBound ? index - 1 : nil
        // `the reported deal`, `a claim`: a noun or adjective.
        let isAmbiguous = !form.contains(.gerund)
        if isAmbiguous, let previous, text.role(previous).contains(.determiner) { return nil }
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
        let precededByTo = before >= sentence.lowerBound && text.role(before).contains(.to)

        if form.contains(.gerund) && !form.contains(.base) {
            guard previous == nil || tag != .noun else { return nil }
            if isProgressive {
                cue.source = text.subject(leftOf: index, from: sentence.lowerBound)
            } else {
                if let subject = participleSubject(at: index) {
                    cue.source = subject
                    cue.isAbsolute = true
                    if subject.tokens.lowerBound < index { cue.extent = subject.tokens.lowerBound..<end }
                } else {
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
    private func participleSubject(at index: Int) -> SourcePhrase? {
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

    /// A past that is also an adjective for the tagger (`the minister said` is never, `alleged` may be).
    private func isPlainPast(_ index: Int, _ word: AttributionWord) -> Bool {
        guard word.form.contains(.past), index > sentence.lowerBound, index + 1 < sentence.upperBound else {
            return false
        }
        return text.partOfSpeech(index) != .properNoun && !text.isNominal(index + 1)
            || text.role(index + 1).contains(.that)
    }

    /// Whether a word that a tagger takes for a noun stands between a name and a clause: `the president claims he would`.
    private func followsSubject(_ index: Int) -> Bool {
        guard index > sentence.lowerBound, index + 1 < sentence.upperBound,
            text.mentionOf[index - 1] >= 0 || text.role(index - 1).contains(.pronoun)
        else { return false }
        let next = text.role(index + 1)
        return text.partOfSpeech(index) != .properNoun && !next.isDisjoint(with: [.pronoun, .that])
            && text.mentionOf[index + 1] < 0
    }

    private func leftSubject(of index: Int, before: Int) -> SourcePhrase? {
        guard before >= sentence.lowerBound, !text.role(before).contains(.conjunction) else { return nil }
        // Behind a comma that closes content the subject stands behind the verb: `it was over, said the minister`.
        return text.subject(leftOf: index, from: sentence.lowerBound)
    }

    private func isContinuing(_ index: Int) -> Bool {
        guard index >= sentence.lowerBound else { return false }
        let key = text.tokens[index].key
        return key == EnglishAuxiliary.on || key == EnglishAuxiliary.continued
    }

    /// `by` and who it was, directly behind a participle or after a word or two.
    private func byPhrase(from start: Int) -> SourcePhrase? {
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
    private mutating func sharedSubject(before index: Int) -> SourcePhrase? {
        let earlier = cues.filter { $0.source != nil && $0.words.lowerBound < index && !$0.isAbsolute }
        if let last = earlier.last(where: { $0.isCoordinate && $0.side != .quotation }) ?? earlier.first {
            return last.source
        }
        // `after announcing`, `by saying`: the subject of the verb just before.
        if index > sentence.lowerBound, text.isPreposition(index - 1) {
            var verb = index - 2
            while verb > sentence.lowerBound {
                if !text.isQuoted(verb), text.isFiniteVerb(verb),
                    let found = text.subject(leftOf: verb, from: sentence.lowerBound)
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
    private func hasContentEnd(before index: Int) -> Bool {
        guard index > sentence.lowerBound else { return true }
        return text.isComma(index - 1) || text.isQuoted(index - 1) || text.isDash(index - 1)
    }

    // MARK: Content

    private func content(
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
        if governed, let that = that(from: cue.words.upperBound, isTold: frame.contains(.addressee)) {
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
        if !frame.isDisjoint(with: [.clause, .addressee]), hasClause(text.tokens(from: start, to: limit)),
            start < limit, !text.isComma(start)
        {
            cue.side = .right
            return cue
        }
        if frame.contains(.nounPhrase), start < limit, text.isNominal(start) {
            cue.side = .right
            return cue
        }
        if !frame.isDisjoint(with: [.clause, .inversion]), hasContentEnd(before: cue.extent.lowerBound), !sharesSubject,
            start >= sentence.upperBound || !text.isNominal(start) || text.role(start).contains(.time)
        {
            return leftSide(cue, frame)
        }
        return cue
    }

    /// Sets the side of a cue behind its content.
    private func leftSide(_ cue: SpeechCue, _ frame: AttributionWord.Frame) -> SpeechCue {
        var cue = cue
        guard cue.extent.lowerBound > sentence.lowerBound, frame.contains(.clause) else {
            cue.side = .quotation
            return cue
        }
        var last = cue.extent.lowerBound - 1
        if text.isComma(last) || text.isDash(last) { last -= 1 }
        guard last >= sentence.lowerBound, !text.isQuoted(last) else {
            cue.side = .quotation
            return cue
        }
        let behind = cue.extent.upperBound
        let goesOn = behind < sentence.upperBound && text.isComma(behind)
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

    private func quotationFollows(_ start: Int) -> Bool {
        var index = start
        while index < sentence.upperBound, index < start + 2, text.isComma(index) || text.isColon(index) { index += 1 }
        return index < sentence.upperBound && text.isQuoted(index)
            && text.passages[Int(text.passageOf[index])].outer.start == text.tokens[index].range.start
    }

    /// `that`, where only adverbs, times, places and persons spoken to stand between it and the verb.
    private func that(from start: Int, isTold: Bool) -> Int? {
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
    private func isNamedObject(from start: Int) -> Bool {
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

    private func isAgainst(_ index: Int) -> Bool {
        let key = text.tokens[index].key
        return key == EnglishAuxiliary.against || key == EnglishAuxiliary.of
    }

    /// `to` and a verb, behind the one who is told.
    private func infinitive(from start: Int, behindObject: Bool) -> Int? {
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
    private func skipAddressee(from start: Int) -> Int {
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

    // MARK: Nouns

    /// `his claim that …`, `the ministry's warning that …`.
    private mutating func noun(at index: Int) -> SpeechCue? {
        guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return nil }
        var that = index + 1
        if EnglishAuxiliary(text.tokens[that].key) == .be, that + 1 < sentence.upperBound { that += 1 }
        guard text.role(that).contains(.that) else { return nil }
        var first = index - 1
        while first > sentence.lowerBound, text.partOfSpeech(first) == .adjective,
            !text.tokens[first].shape.contains(.possessive)
        { first -= 1 }
        var source: SourcePhrase?
        if text.role(first).contains(.possessive) {
            source = SourcePhrase(tokens: first..<first + 1, reference: .pronoun(text.tokens[first].range))
        } else if text.tokens[first].shape.contains(.possessive), first > sentence.lowerBound {
            source = text.nounPhrase(endingAt: first - 1, from: sentence.lowerBound, mustBeSubject: false)
        }
        guard let source else { return nil }
        return SpeechCue(
            words: index..<index + 1, extent: text.tokens(from: source.tokens.lowerBound, to: that + 1), source: source,
            side: .right, contentStart: that + 1)
    }

    // MARK: Clauses

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

    private func clauseEnd(from start: Int) -> Int {
        var end = start
        while end < sentence.upperBound, !text.isMark(end, 0x3B) { end += 1 }
        return end
    }

    private func hasFiniteVerb(_ range: Range<Int>) -> Bool {
        range.contains { text.isFiniteVerb($0) }
    }

    /// Whether a clause without `that` begins at a token: a noun phrase and its verb, with nothing between that would make the
    /// verb another clause's (`reported a way in which …`, `announced plans to …`).
    private func hasClause(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        var index = first
        var commas = 0
        var hasSubject = false
        var hasParticiple = false
        // `which he said was decided for them`: the subject stands before the cue.
        if text.role(first).contains(.auxiliary), text.isFiniteVerb(first) { return true }
        while index < range.upperBound {
            let role = text.role(index)
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
                hasParticiple = hasSubject && text.partOfSpeech(index) == .verb
            }
            if index > first, !role.isDisjoint(with: [.relative, .that, .subordinator]) { return hasParticiple }
            if commas > 3 { return hasParticiple }
            index += 1
        }
        return hasParticiple
    }
}

/// Finds the cues of one sentence, with source and side of the content, from left to right.
struct CueFinder {
    let text: AttributionText
    /// The tokens of the sentence.
    let sentence: Range<Int>
    private(set) var cues: [SpeechCue] = []
    /// The subject of the sentence's first finite verb, once it was asked for.
    var mainSubject: SourcePhrase??

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

    mutating func cue(at index: Int, _ word: AttributionWord) -> SpeechCue? {
        if !word.role.isDisjoint(with: [.according, .per]) { return accordingTo(at: index, word) }
        if !word.frame.isEmpty, !word.form.isEmpty, text.mentionOf[index] < 0, let cue = verb(at: index, word) {
            return cue
        }
        if word.role.contains(.cueNoun) { return noun(at: index) }
        return nil
    }

    // MARK: according to

    func accordingTo(at index: Int, _ word: AttributionWord) -> SpeechCue? {
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
        if end < sentence.upperBound, opensClause(before: index) {
            cue.contentStart = text.isComma(end) ? end + 1 : end
            cue.side = .right
        } else if end < sentence.upperBound, !hasClauseBefore || index == sentence.lowerBound {
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
    func skipApposition(from comma: Int) -> Int {
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
    func endsOpen(_ index: Int) -> Bool {
        var last = index - 1
        if last >= sentence.lowerBound, text.isComma(last) { last -= 1 }
        guard last >= sentence.lowerBound else { return false }
        let isPassive =
            text.endsInED(last)
            && (max(sentence.lowerBound, last - 3)..<last).contains { text.role($0).contains(.auxiliary) }
        return text.isFiniteVerb(last) && !isPassive || text.isPreposition(last) || text.role(last).contains(.that)
            || last - sentence.lowerBound < 3
    }

    // MARK: Nouns

    /// `his claim that …`, `the ministry's warning that …`.
    mutating func noun(at index: Int) -> SpeechCue? {
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
}

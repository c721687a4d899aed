/// The clauses of one sentence, found in one pass: where each begins and whether it has a verb.
struct EnglishClauses {
    /// A clause as it was read.
    struct Reading {
        /// Its tokens.
        var tokens: Range<Int>
        /// Whether what it tells came about.
        var outcome: TemporalExpression.Outcome
    }

    private let tokens: [Token]
    private let utf8: [UInt8]
    private var sentence = 0..<0
    private var starts: [Int] = []
    private var verbs: [Bool] = []

    /// The longest stretch that is read on one side of a date, in tokens: text without any bound must not be read again for
    /// each of its dates.
    private static let reach = 60

    /// Clauses of the sentences of a text; none is read yet.
    init(tokens: [Token], utf8: [UInt8]) {
        self.tokens = tokens
        self.utf8 = utf8
    }

    /// Reads the clauses of a sentence, unless it is the one read last.
    private mutating func read(_ sentence: Range<Int>) {
        guard sentence != self.sentence else { return }
        self.sentence = sentence
        starts.removeAll(keepingCapacity: true)
        verbs.removeAll(keepingCapacity: true)
        for index in sentence {
            if begins(index) {
                starts.append(index)
                verbs.append(false)
            }
            if !verbs[verbs.count - 1], EnglishTense.isVerb(tokens[index], utf8), !isParticiple(tokens[index]) {
                verbs[verbs.count - 1] = true
            }
        }
    }

    /// Reads the clause around the tokens `span` of a sentence, or nothing where it tells of nothing at that time: there is
    /// no verb, it only points at another clause, it is dated by `previous` already, or it tells what will not be. `isOver` says that the time lies before
    /// the article's own day, `isAhead` that it lies behind it.
    mutating func clause(
        of sentence: Range<Int>, around span: Range<Int>, after previous: Range<Int>?, tense: Tense, isOver: Bool,
        isAhead: Bool
    ) -> Reading? {
        // A question tells of nothing.
        if let last = sentence.last, tokens[last].key == EnglishClauses.question { return nil }
        read(sentence)
        var first = clause(holding: span.lowerBound)
        if isAside(starts[first]), !verbs[first] || isAsIt(starts[first]) { return nil }
        var last = clause(holding: span.upperBound - 1)
        for _ in 0..<3 where !(first...last).contains(where: { verbs[$0] }) {
            // What has no verb of its own hangs on what stands before it, or leads to what follows.
            if first > 0 {
                first -= 1
            } else if last + 1 < starts.count {
                last += 1
            }
        }
        guard (first...last).contains(where: { verbs[$0] }) else { return nil }
        var lower = starts[first]
        if signs(tokens[lower]).contains(.relative), lower > sentence.lowerBound {
            // `who served from 2008`: with the words that say who.
            let limit = max(first > 0 ? starts[first - 1] : sentence.lowerBound, lower - EnglishClauses.reach)
            lower -= tokens[lower - 1].key == EnglishClauses.comma && lower - 2 >= limit ? 2 : 1
            while lower > limit, tokens[lower - 1].key != EnglishClauses.comma { lower -= 1 }
        }
        // A relative clause behind the date belongs to what it tells (`planned for 2024, which never came about`).
        if last + 1 < starts.count, signs(tokens[starts[last + 1]]).contains(.relative) { last += 1 }
        let upper = last + 1 < starts.count ? starts[last + 1] : sentence.upperBound
        let bounds = trimmed(
            max(lower, span.lowerBound - EnglishClauses.reach)..<min(upper, span.upperBound + EnglishClauses.reach))
        // `On Wednesday the court ruled on a suit filed on Sunday`: what the clause tells is of Wednesday.
        if let previous, previous.lowerBound >= bounds.lowerBound, previous.lowerBound - bounds.lowerBound < 3,
            span.lowerBound - previous.upperBound > 3
        {
            return nil
        }
        let reader = EnglishOutcome(
            tokens: tokens, utf8: utf8, clause: bounds, span: span, isOver: isOver, isAhead: isAhead)
        guard let outcome = reader.outcome(tense: tense) else { return nil }
        return Reading(tokens: withWords(behind: bounds, of: last, span), outcome: outcome)
    }

    /// A clause with the words that it announces by a colon (`In May he said: "Never."`).
    private func withWords(behind bounds: Range<Int>, of clause: Int, _ span: Range<Int>) -> Range<Int> {
        guard clause + 1 < starts.count, tokens[starts[clause + 1] - 1].key == EnglishClauses.colon else {
            return bounds
        }
        var end = clause + 1
        // A quote mark begins a clause of its own.
        if end + 1 < starts.count, starts[end + 1] - starts[end] <= 1 { end += 1 }
        let upper = end + 1 < starts.count ? starts[end + 1] : sentence.upperBound
        return trimmed(bounds.lowerBound..<max(bounds.upperBound, min(upper, span.upperBound + EnglishClauses.reach)))
    }

    /// Whether a clause begins with words that only point at another: at its source (`according to a post on Monday`) or at
    /// what it is like (`as it did in 2014`).
    private func isAside(_ start: Int) -> Bool { tokens[start].key == EnglishClauses.according || isAsIt(start) }

    private func isAsIt(_ start: Int) -> Bool {
        tokens[start].key == EnglishClauses.as && start + 1 < sentence.upperBound
            && EnglishClauses.pronouns.contains(tokens[start + 1].key)
    }

    // MARK: Bounds

    /// The clause in which a token stands, by binary search.
    private func clause(holding token: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= token { low = middle } else { high = middle }
        }
        return low
    }

    /// Whether a clause begins at a token.
    private func begins(_ index: Int) -> Bool {
        let token = tokens[index]
        if isDash(token) || signs(token).contains(.subordinator) { return true }
        guard index > sentence.lowerBound else { return true }
        let before = tokens[index - 1]
        if before.key == EnglishClauses.semicolon || before.key == EnglishClauses.colon { return true }
        if before.key == EnglishClauses.comma {
            if signs(token).contains(.follower) { return true }
            // The `and` of a list begins nothing.
            return signs(token).contains(.conjunction) && verbs.last == true && opensClause(index)
        }
        if token.shape.contains(.quoteMark) {
            // Direct speech begins with a capital and ends behind a mark; terms in quotes do neither.
            if index + 1 < sentence.upperBound, tokens[index + 1].shape.contains(.capitalized),
                before.key == EnglishClauses.comma || before.partOfSpeech == .verb || EnglishTense.isVerb(before, utf8)
            {
                return true
            }
        }
        return before.shape.contains(.quoteMark) && index > sentence.lowerBound + 1
            && tokens[index - 2].shape.contains(.punctuation)
    }

    /// Whether a verb ends in `-ing`: it tells of nothing without another.
    private func isParticiple(_ token: Token) -> Bool {
        let range = token.range.bytes
        return range.count > 4 && utf8[range.suffix(3)].elementsEqual("ing".utf8)
    }

    /// Whether a verb follows a conjunction closely.
    private func opensClause(_ index: Int) -> Bool {
        for next in index + 1..<max(index + 1, min(index + 6, sentence.upperBound)) {
            if tokens[next].key == EnglishClauses.comma { return false }
            if EnglishTense.isVerb(tokens[next], utf8) { return true }
        }
        return false
    }

    private func isDash(_ token: Token) -> Bool {
        let range = token.range.bytes
        guard token.shape.contains(.punctuation) else { return false }
        if range.count == 3, utf8[range.lowerBound] == 0xE2, utf8[range.lowerBound + 1] == 0x80 {
            return utf8[range.lowerBound + 2] == 0x94 || utf8[range.lowerBound + 2] == 0x93
        }
        return range.count == 2 && utf8[range.lowerBound] == 0x2D
    }

    private func trimmed(_ bounds: Range<Int>) -> Range<Int> {
        var bounds = bounds
        while bounds.count > 1, tokens[bounds.lowerBound].shape.contains(.punctuation) { bounds = bounds.dropFirst() }
        while bounds.count > 1, let last = bounds.last, tokens[last].shape.contains(.punctuation) {
            bounds = bounds.dropLast()
        }
        return bounds
    }

    /// What a token tells about clauses.
    private func signs(_ token: Token) -> EnglishClauseWord { EnglishClauseWord.table[token.key] ?? [] }

    private static let according = WordKey("according")
    private static let `as` = WordKey("as")
    private static let pronouns = WordTable(words: ["it", "he", "she", "they", "we", "i", "you", "there"])
    private static let comma = WordKey(",")
    private static let semicolon = WordKey(";")
    private static let question = WordKey("?")
    private static let colon = WordKey(":")
}

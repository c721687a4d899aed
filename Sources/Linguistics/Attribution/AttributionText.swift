/// A tagged text as attribution reads it: what each token can do, which passage in quote marks and which name it belongs to.
struct AttributionText {
    let tagged: TaggedText
    let lexicon: AttributionLexicon
    /// What each token can do.
    let words: [AttributionWord]
    /// The passages in quote marks.
    let passages: [QuotedPassage]
    /// The passage each token belongs to, marks included, or -1.
    let passageOf: [Int32]
    /// The names.
    let mentions: [Mention]
    /// The name each token belongs to, or -1.
    let mentionOf: [Int32]

    var tokens: [Token] { tagged.tokens }

    init(_ tagged: TaggedText, mentions: [Mention], lexicon: AttributionLexicon) {
        self.tagged = tagged
        self.lexicon = lexicon
        self.mentions = mentions
        passages = QuotedPassageFinder.passages(in: tagged.text, paragraphs: AttributionText.paragraphs(tagged))
        var words = [AttributionWord](repeating: AttributionWord(), count: tagged.tokens.count)
        var passageOf = [Int32](repeating: -1, count: tagged.tokens.count)
        var mentionOf = [Int32](repeating: -1, count: tagged.tokens.count)
        var passage = 0
        var mention = 0
        for (index, token) in tagged.tokens.enumerated() {
            if !token.shape.contains(.punctuation), let word = lexicon.words[token.key] { words[index] = word }
            while passage < passages.count, passages[passage].outer.end <= token.range.start { passage += 1 }
            if passage < passages.count, passages[passage].outer.overlaps(token.range) {
                passageOf[index] = Int32(passage)
            }
            while mention < mentions.count, mentions[mention].range.end <= token.range.start { mention += 1 }
            if mention < mentions.count, mentions[mention].range.overlaps(token.range) {
                mentionOf[index] = Int32(mention)
                // `WHO` and `US` are no pronouns.
                if token.shape.contains(.allCapitals) { words[index] = AttributionWord() }
            }
        }
        self.words = words
        self.passageOf = passageOf
        self.mentionOf = mentionOf
    }

    /// The paragraphs, from the sentences.
    private static func paragraphs(_ tagged: TaggedText) -> [TextRange] {
        var paragraphs: [TextRange] = []
        var current: Int32 = -1
        for sentence in tagged.sentences {
            if sentence.paragraph == current, let last = paragraphs.indices.last {
                paragraphs[last].end = sentence.range.end
            } else {
                paragraphs.append(sentence.range)
                current = sentence.paragraph
            }
        }
        return paragraphs
    }

    // MARK: Tokens

    /// The tokens from one to before another; none where they are in the wrong order.
    func tokens(from start: Int, to end: Int) -> Range<Int> { start..<max(start, end) }

    func role(_ index: Int) -> AttributionWord.Role { words[index].role }

    func partOfSpeech(_ index: Int) -> PartOfSpeech { tagged.tokens[index].partOfSpeech }

    func isQuoted(_ index: Int) -> Bool { passageOf[index] >= 0 }

    func isPunctuation(_ index: Int) -> Bool { tagged.tokens[index].shape.contains(.punctuation) }

    /// Whether the token is the one-byte mark given.
    func isMark(_ index: Int, _ byte: UInt8) -> Bool {
        let range = tagged.tokens[index].range
        return range.count == 1 && tagged.text.utf8[Int(range.start)] == byte
    }

    func isComma(_ index: Int) -> Bool { isMark(index, 0x2C) }

    func isColon(_ index: Int) -> Bool { isMark(index, 0x3A) }

    func isHyphen(_ index: Int) -> Bool { isMark(index, 0x2D) && !tagged.tokens[index].shape.contains(.spaceBefore) }

    /// Whether the token is a dash between clauses.
    func isDash(_ index: Int) -> Bool {
        let range = tagged.tokens[index].range
        let byte = tagged.text.utf8[Int(range.start)]
        if byte == 0x2D { return range.count > 1 || tagged.tokens[index].shape.contains(.spaceBefore) }
        guard range.count == 3, byte == 0xE2, tagged.text.utf8[Int(range.start) + 1] == 0x80 else { return false }
        let last = tagged.text.utf8[Int(range.start) + 2]
        return last == 0x93 || last == 0x94
    }

    /// Whether the token ends a sentence: `.`, `!`, `?`, `…`.
    func isStop(_ index: Int) -> Bool {
        guard isPunctuation(index) else { return false }
        let byte = tagged.text.utf8[Int(tagged.tokens[index].range.start)]
        return byte == 0x2E || byte == 0x21 || byte == 0x3F
    }

    /// Whether the token is a verb that can stand behind its subject: by its tag, or by its form where the tagger is silent.
    func isFiniteVerb(_ index: Int) -> Bool {
        let role = words[index].role
        let shape = tagged.tokens[index].shape
        if shape.contains(.possessive) || mentionOf[index] >= 0 { return false }
        if role.contains(.auxiliary) { return true }
        if shape.contains(.capitalized), !shape.contains(.sentenceInitial), !shape.contains(.allCapitals) {
            return false
        }
        if index > 0,
            tagged.tokens[index - 1].shape.contains(.possessive)
                || words[index - 1].role.contains(.determiner)
                    && !words[index - 1].role.contains(.time) && !words[index - 1].role.contains(.adverb)
                    && endsLikeNoun(index)
        {
            return false
        }
        switch tagged.tokens[index].partOfSpeech {
        case .auxiliary: return true
        case .verb: return !endsInING(index)
        case .other: return words[index].form.contains(.past) || words[index].form.contains(.third)
        default: return false
        }
    }

    /// Whether a word tagged as a verb has the bare form that a noun may have as well (`win`, `report`, `claims`).
    private func endsLikeNoun(_ index: Int) -> Bool {
        words[index].form.isDisjoint(with: [.past, .participle, .gerund]) && !endsInED(index)
    }

    func endsInING(_ index: Int) -> Bool {
        let range = tagged.tokens[index].range
        guard range.count > 4 else { return false }
        let end = Int(range.end)
        let bytes = tagged.text.utf8
        return bytes[end - 1] | 0x20 == 0x67 && bytes[end - 2] | 0x20 == 0x6E && bytes[end - 3] | 0x20 == 0x69
    }

    func endsInED(_ index: Int) -> Bool {
        let range = tagged.tokens[index].range
        guard range.count > 3 else { return false }
        let end = Int(range.end)
        return tagged.text.utf8[end - 1] | 0x20 == 0x64 && tagged.text.utf8[end - 2] | 0x20 == 0x65
    }

    /// Whether the token can be part of a noun phrase, prepositions aside.
    func isNominal(_ index: Int) -> Bool {
        let role = words[index].role
        if !role.isDisjoint(with: [.determiner, .time]) { return true }
        if mentionOf[index] >= 0 || tagged.tokens[index].shape.contains(.possessive) { return true }
        if !role.isDisjoint(with: [.pronoun, .relative, .auxiliary, .subordinator, .that, .conjunction, .to, .negation])
        {
            return false
        }
        switch tagged.tokens[index].partOfSpeech {
        case .noun, .properNoun, .adjective, .numeral, .determiner, .symbol: return true
        case .pronoun: return role.contains(.objectPronoun)
        case .particle: return false
        case .other: return !isPunctuation(index) && !role.contains(.preposition)
        case .verb:
            // A participle before a noun (`elected officials`), or a capitalised part of a name.
            return tagged.tokens[index].shape.contains(.capitalized)
                && !tagged.tokens[index].shape.contains(.sentenceInitial) && words[index].frame.isEmpty
        case .adverb: return false
        case .punctuation: return isHyphen(index)
        default: return false
        }
    }

    func isPreposition(_ index: Int) -> Bool {
        if words[index].role.contains(.preposition) || words[index].role.contains(.to) { return true }
        // `reports as of Wednesday`
        if words[index].role.contains(.as), index + 1 < tokens.count, tokens[index + 1].key == EnglishAuxiliary.of {
            return true
        }
        return tagged.tokens[index].partOfSpeech == .adposition
    }

    /// Whether the token begins a noun phrase of its own behind another one.
    func startsNounPhrase(_ index: Int) -> Bool {
        if words[index].role.contains(.determiner) && !words[index].role.contains(.time) { return true }
        return mentionOf[index] >= 0 && (index == 0 || mentionOf[index - 1] != mentionOf[index])
    }

    func range(_ tokens: Range<Int>) -> TextRange {
        TextRange(
            start: tagged.tokens[tokens.lowerBound].range.start, end: tagged.tokens[tokens.upperBound - 1].range.end)
    }
}

// Words that the tagger left outside of a name, or took in though they are none of it.
extension MentionBorders {
    /// Words that the tagger left outside of a name, or took in though they are none of it.
    func stretch(_ spans: inout [TokenSpan], _ tagged: TaggedText, _ titleCase: [Bool]) {
        let tokens = tagged.tokens
        var storms: Set<WordKey> = []
        for index in spans.indices {
            var span = spans[index]
            let sentence = tagged.sentences[Int(span.sentence)].tokens
            let upper =
                index + 1 < spans.count
                ? min(spans[index + 1].start, Int(sentence.upperBound)) : Int(sentence.upperBound)
            let lower = max(Int(sentence.lowerBound), index > 0 ? spans[index - 1].end : 0)
            if span.kind != .person, span.end - span.start > 1, isSmallWord(tokens[span.start], tagged) {
                span.start += 1
            }
            if span.kind == .person {
                dropPortfolio(&span, lower, tagged)
                takeNickname(&span, index + 1 < spans.count ? spans[index + 1] : nil, Int(sentence.upperBound), tagged)
                takeSurname(&span, upper, tagged, titleCase)
                takeHyphenated(&span, upper, tagged)
                span.start = startBeforeHyphen(span.start, lower, tagged)
            }
            if span.kind == .organization { span.start = startBeforeAnd(span, lower, tagged) }
            if span.end + 1 < upper, tokens[span.end].shape.contains(.possessive),
                words.officeBodies.contains(tokens[span.end + 1].key),
                tokens[span.end + 1].shape.contains(.capitalized),
                phrases.categories(of: tokens[span.end - 1]).contains(.office)
            {
                span.end += 2
                span.kind = .organization
            }
            if span.kind == .organization, span.start > lower, words.numberedBodies.contains(tokens[span.end - 1].key),
                isOrdinal(tokens[span.start - 1], tagged)
            {
                span.start -= 1
            }
            if span.kind == .misc { span.start = startWithPrefix(span.start, lower, tagged) }
            if span.kind == .person, span.start > lower, isGivenNameLeftOut(span.start - 1, tagged) { span.start -= 1 }
            span.start = startWithNumber(span.start, span.end, lower, tagged)
            if span.kind == .person, span.start > lower, words.storms.contains(tokens[span.start - 1].key),
                tokens[span.start - 1].shape.contains(.capitalized)
            {
                span.start -= 1
                span.kind = .misc
                storms.insert(tokens[span.end - 1].key)
            }
            spans[index] = span
        }
        guard !storms.isEmpty else { return }
        for index in spans.indices
        where spans[index].end - spans[index].start == 1 && storms.contains(tokens[spans[index].start].key) {
            spans[index].kind = .misc
        }
    }

    /// `post-Soviet`, `Neo-Nazi`: where a word begins whose prefix the tokenizer cut off.
    func startWithPrefix(_ start: Int, _ lower: Int, _ tagged: TaggedText) -> Int {
        guard start - 2 >= lower, isDash(tagged.tokens[start - 1], tagged),
            !tagged.tokens[start].shape.contains(.spaceBefore), !tagged.tokens[start - 1].shape.contains(.spaceBefore),
            words.prefixes.contains(tagged.tokens[start - 2].key)
        else { return start }
        return start - 2
    }

    /// `10 Downing Street`: the number of a house belongs to its street.
    func startWithNumber(_ start: Int, _ end: Int, _ lower: Int, _ tagged: TaggedText) -> Int {
        let last = tagged.tokens[end - 1]
        guard start > lower, end - start > 1, tagged.tokens[start - 1].shape.contains(.number),
            last.shape.contains(.capitalized), last.key == street || last.key == avenue
        else { return start }
        return start - 1
    }

    /// A given name, or a capitalized hyphen compound (`Man-kei`), before a person's name that the tagger left out.
    func isGivenNameLeftOut(_ position: Int, _ tagged: TaggedText) -> Bool {
        let token = tagged.tokens[position]
        guard token.shape.contains(.capitalized), token.partOfSpeech == .properNoun else { return false }
        let categories = phrases.categories(of: token)
        if categories.contains(.givenName) {
            return categories.isDisjoint(with: [.office, .title, .calendar, .country])
        }
        return token.shape.contains(.hyphenated) && categories.isEmpty && !token.shape.contains(.sentenceInitial)
    }

    /// A capitalized proper noun right behind a person's name is more of the name, unless the lists know it as something
    /// else.
    func takeSurname(_ span: inout TokenSpan, _ upper: Int, _ tagged: TaggedText, _ titleCase: [Bool]) {
        guard span.end < upper else { return }
        let next = tagged.tokens[span.end]
        if isParticledSurname(next, tagged) {
            span.end += 1
            return
        }
        if span.end + 2 < upper, words.joinedParticles.contains(next.key), !next.shape.contains(.capitalized),
            byte(at: span.end + 1, tagged) == 0x2D, !tagged.tokens[span.end + 1].shape.contains(.spaceBefore),
            tagged.tokens[span.end + 2].shape.contains(.capitalized),
            !tagged.tokens[span.end + 2].shape.contains(.spaceBefore)
        {
            span.end += 3
            return
        }
        guard !titleCase[Int(span.sentence)] else { return }
        let isName =
            next.partOfSpeech == .properNoun && !next.shape.contains(.allCapitals)
            && (next.shape.contains(.capitalized) || next.shape.contains(.mixedCase))
        guard isName,
            phrases.categories(of: next).isDisjoint(with: [
                .office, .title, .organizationWord, .eventWord, .workWord, .placeWord, .calendar, .demonym, .country,
                .organization, .outlet,
            ])
        else { return }
        span.end += 1
    }

    /// `Minister of Information Moammar al-Eryani`: what stands behind the `of` of an office and is no given name.
    func dropPortfolio(_ span: inout TokenSpan, _ lower: Int, _ tagged: TaggedText) {
        guard span.end - span.start > 2, span.start - 2 >= lower, tagged.tokens[span.start - 1].key == words.of,
            phrases.categories(of: tagged.tokens[span.start - 2]).contains(.office),
            !phrases.categories(of: tagged.tokens[span.start]).contains(.givenName)
        else { return }
        span.start += 1
    }

    /// `d'Estaing`, `el-Sisi`: a small particle that is joined to a capitalized name.
    private func isParticledSurname(_ token: Token, _ tagged: TaggedText) -> Bool {
        let bytes = tagged.text.utf8[token.range.bytes]
        guard token.range.count > 3, let first = bytes.first, first &- 0x61 < 26 else { return false }
        let small = bytes.prefix { $0 &- 0x61 < 26 }
        let rest = bytes.dropFirst(small.count)
        let isApostrophe = rest.first == 0x27 || rest.starts(with: [0xE2, 0x80, 0x99])
        let name = rest.dropFirst(rest.first == 0xE2 ? 3 : 1)
        guard rest.first == 0x2D || isApostrophe, name.first.map({ $0 &- 0x41 < 26 }) ?? false else { return false }
        let particle = Array(small).withUnsafeBytes { WordKey(bytes: $0) }
        return isApostrophe ? small.count == 1 : words.joinedParticles.contains(particle)
    }

    /// `Matiu "Matt" Ratana`: a name in quote marks between given name and surname.
    private func takeNickname(_ span: inout TokenSpan, _ next: TokenSpan?, _ upper: Int, _ tagged: TaggedText) {
        let tokens = tagged.tokens
        guard span.end + 3 < upper, tokens[span.end].shape.contains(.quoteMark),
            tokens[span.end + 1].shape.contains(.capitalized), tokens[span.end + 2].shape.contains(.quoteMark),
            !tokens[span.end + 2].shape.contains(.spaceBefore), tokens[span.end + 3].shape.contains(.spaceBefore),
            tokens[span.end + 3].shape.contains(.capitalized), tokens[span.end + 3].partOfSpeech == .properNoun,
            next.map({ $0.start > span.end && $0.kind == .person }) ?? true
        else { return }
        span.end = max(span.end + 4, next.map { $0.start <= span.end + 3 ? $0.end : 0 } ?? 0)
    }

    /// `Paul Sun-Hyung Lee`: a name begins before the hyphen, not behind it.
    private func startBeforeHyphen(_ start: Int, _ lower: Int, _ tagged: TaggedText) -> Int {
        guard start - 2 >= lower, byte(at: start - 1, tagged) == 0x2D,
            !tagged.tokens[start].shape.contains(.spaceBefore), !tagged.tokens[start - 1].shape.contains(.spaceBefore),
            tagged.tokens[start - 2].shape.contains(.capitalized),
            phrases.categories(of: tagged.tokens[start - 2]).isDisjoint(with: [.title, .office])
        else { return start }
        var first = start - 2
        while first > lower, tagged.tokens[first].shape.contains(.spaceBefore),
            isGivenNameLeftOut(first - 1, tagged)
        { first -= 1 }
        return first
    }

    /// `the Search and Rescue Agency`: a word between the article and `and` that is no name of its own belongs to the body.
    private func startBeforeAnd(_ span: TokenSpan, _ lower: Int, _ tagged: TaggedText) -> Int {
        let tokens = tagged.tokens
        guard span.end - span.start > 1, span.start - 3 >= lower, tokens[span.start - 1].key == words.and,
            tokens[span.start - 2].shape.contains(.capitalized), tokens[span.start - 3].key == words.the,
            phrases.categories(of: tokens[span.end - 1]).contains(.organizationWord)
        else { return span.start }
        return span.start - 2
    }

    /// `Prayuth Chan-ocha`: a name goes on behind a hyphen in small letters; `Putin-backed` does not.
    func takeHyphenated(_ span: inout TokenSpan, _ upper: Int, _ tagged: TaggedText) {
        let end = span.end
        takeOneHyphenated(&span, upper, tagged)
        if span.end > end { takeOneHyphenated(&span, upper, tagged) }
    }

    private func takeOneHyphenated(_ span: inout TokenSpan, _ upper: Int, _ tagged: TaggedText) {
        guard span.end - span.start > 1, span.end + 1 < upper, isDash(tagged.tokens[span.end], tagged),
            tagged.text.utf8[Int(tagged.tokens[span.end].range.start)] == 0x2D,
            !tagged.tokens[span.end].shape.contains(.spaceBefore),
            !tagged.tokens[span.end + 1].shape.contains(.spaceBefore)
        else { return }
        let bytes = tagged.text.utf8[tagged.tokens[span.end + 1].range.bytes]
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.first.map({ $0 &- 0x61 < 26 }) ?? false,
            !["ed", "led", "ing", "era", "born", "like", "style", "run", "aligned", "friendly", "owned"].contains(
                where: {
                    text.hasSuffix($0)
                })
        else { return }
        span.end += 2
    }

    func isSmallWord(_ token: Token, _ tagged: TaggedText) -> Bool {
        let bytes = tagged.text.utf8[token.range.bytes]
        return bytes.count > 2 && bytes.allSatisfy { $0 &- 0x61 < 26 } && !words.nameParticles.contains(token.key)
    }

    func isOrdinal(_ token: Token, _ tagged: TaggedText) -> Bool {
        let bytes = tagged.text.utf8[token.range.bytes]
        guard let first = bytes.first, first &- 0x30 < 10 else { return false }
        return [Array("st".utf8), Array("nd".utf8), Array("rd".utf8), Array("th".utf8)].contains(Array(bytes.suffix(2)))
    }
}

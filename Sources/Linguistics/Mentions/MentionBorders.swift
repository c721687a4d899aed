/// Mends where mentions begin and end: titles outside, well-known names of several words whole, coordinated names apart,
/// bodies with their complement, nationalities never missed.
struct MentionBorders: Sendable {
    private let phrases: PhraseIndex
    private let facts: WorldFacts
    private let words = EnglishMentionWords()
    private let england = WordKey("england")
    private let wales = WordKey("wales")
    private let street = WordKey("street")
    private let avenue = WordKey("avenue")
    private let west = WordKey("west")

    /// Rules with lists.
    init(phrases: PhraseIndex, facts: WorldFacts) {
        self.phrases = phrases
        self.facts = facts
    }

    /// Mends the borders of all mentions of a text.
    func mend(_ spans: inout [TokenSpan], in tagged: TaggedText, headline: TextRange?) {
        let titleCase = tagged.sentences.map { isTitleCase($0, tagged) }
        stripTitles(&spans, tagged)
        stretch(&spans, tagged, titleCase)
        split(&spans, tagged)
        join(&spans, tagged, titleCase)
        addKnownNames(&spans, tagged, titleCase)
        cutHeadlineWords(&spans, tagged, headline)
        // Mentions that cross sentences, as odd input has them, may have come to overlap.
        var end = 0
        spans.removeAll { span in
            if span.start < end || span.end <= span.start { return true }
            end = span.end
            return false
        }
    }

    // MARK: - Titles

    /// `President Putin` is `Putin`; `Speaker` alone is nobody's name.
    private func stripTitles(_ spans: inout [TokenSpan], _ tagged: TaggedText) {
        spans = spans.compactMap { span in
            guard span.kind == .person else { return span }
            var span = span
            while span.start < span.end {
                guard
                    let match = phrases.longestMatch(
                        from: span.start, limit: span.end, in: tagged.tokens, of: [.title, .office])
                else { break }
                // A word that is a given name too (`Dean`, `Earl`, `Pope`) stays before the rest of a name.
                let isName =
                    match.length == 1
                    && !phrases.categories(of: tagged.tokens[span.start]).isDisjoint(with: [.givenName, .surname])
                if isName { break }
                span.start += match.length
            }
            return span.start < span.end ? span : nil
        }
    }

    // MARK: - Words that belong to a name

    /// Words that the tagger left outside of a name, or took in though they are none of it.
    private func stretch(_ spans: inout [TokenSpan], _ tagged: TaggedText, _ titleCase: [Bool]) {
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
                takeSurname(&span, upper, tagged, titleCase)
                takeHyphenated(&span, upper, tagged)
            }
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
    private func startWithPrefix(_ start: Int, _ lower: Int, _ tagged: TaggedText) -> Int {
        guard start - 2 >= lower, isDash(tagged.tokens[start - 1], tagged),
            !tagged.tokens[start].shape.contains(.spaceBefore), !tagged.tokens[start - 1].shape.contains(.spaceBefore),
            words.prefixes.contains(tagged.tokens[start - 2].key)
        else { return start }
        return start - 2
    }

    /// `10 Downing Street`: the number of a house belongs to its street.
    private func startWithNumber(_ start: Int, _ end: Int, _ lower: Int, _ tagged: TaggedText) -> Int {
        let last = tagged.tokens[end - 1]
        guard start > lower, end - start > 1, tagged.tokens[start - 1].shape.contains(.number),
            last.shape.contains(.capitalized), last.key == street || last.key == avenue
        else { return start }
        return start - 1
    }

    /// A given name, or a capitalized hyphen compound (`Man-kei`), before a person's name that the tagger left out.
    private func isGivenNameLeftOut(_ position: Int, _ tagged: TaggedText) -> Bool {
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
    private func takeSurname(_ span: inout TokenSpan, _ upper: Int, _ tagged: TaggedText, _ titleCase: [Bool]) {
        guard span.end < upper, !titleCase[Int(span.sentence)] else { return }
        let next = tagged.tokens[span.end]
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
    private func dropPortfolio(_ span: inout TokenSpan, _ lower: Int, _ tagged: TaggedText) {
        guard span.end - span.start > 2, span.start - 2 >= lower, tagged.tokens[span.start - 1].key == words.of,
            phrases.categories(of: tagged.tokens[span.start - 2]).contains(.office),
            !phrases.categories(of: tagged.tokens[span.start]).contains(.givenName)
        else { return }
        span.start += 1
    }

    /// `Prayuth Chan-ocha`: a name goes on behind a hyphen in small letters; `Putin-backed` does not.
    private func takeHyphenated(_ span: inout TokenSpan, _ upper: Int, _ tagged: TaggedText) {
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

    private func isSmallWord(_ token: Token, _ tagged: TaggedText) -> Bool {
        let bytes = tagged.text.utf8[token.range.bytes]
        return bytes.count > 2 && bytes.allSatisfy { $0 &- 0x61 < 26 } && !words.nameParticles.contains(token.key)
    }

    private func isOrdinal(_ token: Token, _ tagged: TaggedText) -> Bool {
        let bytes = tagged.text.utf8[token.range.bytes]
        guard let first = bytes.first, first &- 0x30 < 10 else { return false }
        return [Array("st".utf8), Array("nd".utf8), Array("rd".utf8), Array("th".utf8)].contains(Array(bytes.suffix(2)))
    }

    // MARK: - Splitting and joining

    /// `Medicare and Medicaid` are two: single words joined by `and`, of persons and of what is neither person, body nor
    /// place.
    private func split(_ spans: inout [TokenSpan], _ tagged: TaggedText) {
        var result: [TokenSpan] = []
        for span in spans {
            let isPair =
                span.end - span.start == 3 && tagged.tokens[span.start + 1].key == words.and
                && (span.kind == .person || span.kind == .misc)
                && phrases.longestMatch(
                    from: span.start, limit: span.end, in: tagged.tokens, of: [.otherName, .country, .organization])?
                    .length != 3
            if isPair {
                var first = span
                first.end = span.start + 1
                var second = span
                second.start = span.start + 2
                result += [first, second]
            } else {
                result.append(span)
            }
        }
        spans = result
    }

    private func join(_ spans: inout [TokenSpan], _ tagged: TaggedText, _ titleCase: [Bool]) {
        var result: [TokenSpan] = []
        for span in spans {
            guard let last = result.last, last.sentence == span.sentence else {
                result.append(span)
                continue
            }
            if joins(last, span, tagged) {
                result[result.count - 1].end = span.end
            } else {
                result.append(span)
            }
        }
        spans = result
        for index in spans.indices {
            takeEventWord(
                &spans[index], before: index + 1 < spans.count ? spans[index + 1].start : tagged.tokens.count, tagged,
                titleCase)
        }
        joinWars(&spans, tagged, titleCase)
    }

    /// A body and the state or place behind `of`: `Ministry of Defence` `of` `Ukraine`.
    private func joins(_ left: TokenSpan, _ right: TokenSpan, _ tagged: TaggedText) -> Bool {
        guard left.kind == .organization, right.kind == .place else { return false }
        let between = tagged.tokens[left.end..<right.start].map(\.key)
        if between == [words.and] {
            return tagged.tokens[left.end - 1].key == england && tagged.tokens[right.start].key == wales
                && tagged.tokens[left.start..<left.end].contains { $0.key == words.of }
        }
        guard between == [words.of] || between == [words.of, words.the] else { return false }
        let tokens = tagged.tokens[left.start..<left.end]
        return tokens.count < 8 && tokens.contains { phrases.categories(of: $0).contains(.organizationWord) }
            && tokens.allSatisfy { $0.key != words.and || tokens.count > 3 }
    }

    /// A state and the capitalized word of a law or event behind it: `United States Constitution`.
    private func takeEventWord(
        _ span: inout TokenSpan, before limit: Int, _ tagged: TaggedText, _ titleCase: [Bool]
    ) {
        guard span.kind == .place, span.end < limit, span.end < tagged.tokens.count else { return }
        let next = tagged.tokens[span.end]
        guard next.shape.contains(.capitalized), !next.shape.contains(.allCapitals),
            Int32(span.end) < tagged.sentences[Int(span.sentence)].tokens.upperBound,
            phrases.categories(of: next).contains(.workWord), !titleCase[Int(span.sentence)]
        else { return }
        span.end += 1
        span.kind = .misc
    }

    /// `Iran–Iraq War`: two states, a dash, and the word of an event.
    private func joinWars(_ spans: inout [TokenSpan], _ tagged: TaggedText, _ titleCase: [Bool]) {
        var result: [TokenSpan] = []
        result.reserveCapacity(spans.count)
        for right in spans {
            guard let left = result.last, left.kind == .place, right.start == left.end + 1,
                isDash(tagged.tokens[left.end], tagged), let end = endOfWar(right, tagged, titleCase)
            else {
                result.append(right)
                continue
            }
            result[result.count - 1] = TokenSpan(
                start: left.start, end: end, sentence: left.sentence, kind: .misc, confidence: left.confidence)
        }
        spans = result
    }

    /// Where `Iraq War` ends: the word of the event stands behind the state, or the tagger has both together.
    private func endOfWar(_ span: TokenSpan, _ tagged: TaggedText, _ titleCase: [Bool]) -> Int? {
        func isEvent(_ position: Int) -> Bool {
            position < tagged.tokens.count && tagged.tokens[position].shape.contains(.capitalized)
                && phrases.categories(of: tagged.tokens[position]).contains(.eventWord)
        }
        if span.kind == .misc, span.end - span.start == 2, isEvent(span.end - 1),
            phrases.categories(of: tagged.tokens[span.start]).contains(.country)
        {
            return span.end
        }
        return span.kind == .place && isEvent(span.end) && !titleCase[Int(span.sentence)] ? span.end + 1 : nil
    }

    private func isDash(_ token: Token, _ tagged: TaggedText) -> Bool {
        let bytes = tagged.text.utf8[token.range.bytes]
        return bytes == [0x2D] || bytes == [0xE2, 0x80, 0x91] || bytes == [0xE2, 0x80, 0x93]
            || bytes == [0xE2, 0x80, 0x94]
    }

    /// Whether most words of a sentence are capitalized, as in headlines of some outlets.
    private func isTitleCase(_ sentence: Sentence, _ tagged: TaggedText) -> Bool {
        var capitals = 0
        var small = 0
        let range = sentence.tokens
        for token in tagged.tokens[Int(range.lowerBound)..<Int(range.upperBound)]
        where token.shape.contains(.hasLetter) && token.range.count > 3 {
            if token.shape.contains(.capitalized) { capitals += 1 } else { small += 1 }
        }
        return capitals > 2 * small && capitals > 2
    }

    // MARK: - Known names

    /// Names of several words from the lists are mentions wherever all their words are capitalized, and nationalities too.
    private func addKnownNames(_ spans: inout [TokenSpan], _ tagged: TaggedText, _ titleCase: [Bool]) {
        var result: [TokenSpan] = []
        result.reserveCapacity(spans.count)
        var next = 0
        for (index, sentence) in tagged.sentences.enumerated() {
            let limit = Int(sentence.tokens.upperBound)
            var position = Int(sentence.tokens.lowerBound)
            let headlineCase = titleCase[index]
            while position < limit {
                while next < spans.count, spans[next].end <= position { next += 1 }
                if next < spans.count, spans[next].start <= position, spans[next].end > position {
                    let span = spans[next]
                    let longer = known(from: span.start, limit: limit, tagged)
                    if let longer, longer.end > span.end, !cuts(longer, spans, next) {
                        append(longer, sentence: Int32(index), tagged, to: &result)
                        position = longer.end
                    } else {
                        result.append(span)
                        position = span.end
                        next += 1
                    }
                    continue
                }
                let token = tagged.tokens[position]
                guard token.shape.contains(.capitalized) else {
                    if token.shape.contains(.hyphenated), isJoinedNationality(token, tagged) {
                        result.append(
                            TokenSpan(
                                start: position, end: position + 1, sentence: Int32(index), kind: .misc, confidence: 70)
                        )
                    }
                    position += 1
                    continue
                }
                if let found = known(from: position, limit: limit, tagged), !cuts(found, spans, next) {
                    append(found, sentence: Int32(index), tagged, to: &result)
                    position = found.end
                } else if !headlineCase || !token.shape.contains(.sentenceInitial), isNationality(token, tagged),
                    next >= spans.count || spans[next].start > position
                {
                    let start = startWithPrefix(position, result.last?.end ?? 0, tagged)
                    result.append(
                        TokenSpan(start: start, end: position + 1, sentence: Int32(index), kind: .misc, confidence: 80))
                    position += 1
                } else if next >= spans.count || spans[next].start > position,
                    let kind = singleKnown(position, limit: limit, tagged)
                {
                    result.append(
                        TokenSpan(
                            start: position, end: position + 1, sentence: Int32(index), kind: kind, confidence: 70))
                    position += 1
                } else {
                    position += 1
                }
            }
        }
        spans = result
    }

    private func append(
        _ found: (end: Int, start: Int, kind: EntityKind), sentence: Int32, _ tagged: TaggedText,
        to result: inout [TokenSpan]
    ) {
        let start = startWithNumber(found.start, found.end, result.last?.end ?? 0, tagged)
        result.append(
            TokenSpan(start: start, end: found.end, sentence: sentence, kind: found.kind, confidence: 85))
    }

    /// Whether a known name would cut a mention in two: then the mention stays.
    private func cuts(_ found: (end: Int, start: Int, kind: EntityKind), _ spans: [TokenSpan], _ next: Int) -> Bool {
        var index = next
        while index < spans.count, spans[index].start < found.end {
            if spans[index].end > found.end || spans[index].start < found.start { return true }
            index += 1
        }
        return false
    }

    private func known(from start: Int, limit: Int, _ tagged: TaggedText) -> (end: Int, start: Int, kind: EntityKind)? {
        guard
            let match = phrases.longestMatch(
                from: start, limit: limit, in: tagged.tokens,
                of: [.organization, .outlet, .country, .demonym, .otherName, .naturalFeature]), match.length > 1
        else { return nil }
        let tokens = tagged.tokens[start..<start + match.length]
        guard
            tokens.allSatisfy({
                $0.shape.contains(.capitalized) || words.innerWords.contains($0.key) || $0.shape.contains(.punctuation)
            }),
            tokens.first?.key != words.the, tokens.last?.shape.contains(.capitalized) ?? false
        else { return nil }
        // Part of a longer name that the lists do not have is no name.
        let end = start + match.length
        if end < limit, tagged.tokens[end].shape.contains(.capitalized), tagged.tokens[end].partOfSpeech == .properNoun
        {
            return nil
        }
        let kind: EntityKind =
            if match.categories.contains(.demonym) {
                .misc
            } else if match.categories.contains(.country) || match.categories.contains(.naturalFeature) {
                .place
            } else if match.categories.contains(.otherName) { .misc } else { .organization }
        return (start + match.length, start, kind)
    }

    /// A state whose name is no other word's, an acronym of a body, and `the West`.
    private func singleKnown(_ position: Int, limit: Int, _ tagged: TaggedText) -> EntityKind? {
        let token = tagged.tokens[position]
        let categories = phrases.categories(of: token)
        guard !categories.isEmpty else { return nil }
        let next = position + 1 < limit ? tagged.tokens[position + 1] : nil
        let isPartOfName = next?.shape.contains(.capitalized) ?? false
        guard !isPartOfName else { return nil }
        if categories.contains(.country), token.range.count > 3,
            categories.isDisjoint(with: [.givenName, .surname, .organization, .organizationWord])
        {
            return .place
        }
        if categories.contains(.organization), token.shape.contains(.allCapitals), token.range.count > 2,
            categories.isDisjoint(with: [.country, .city, .title, .office])
        {
            return .organization
        }
        let isTheWest =
            categories.contains(.region) && token.key == west && position > 0
            && tagged.tokens[position - 1].key == words.the && next?.partOfSpeech != .noun
        return isTheWest ? .place : nil
    }

    /// A people that is no given name, surname, place or other name too.
    private func isNationality(_ token: Token, _ tagged: TaggedText) -> Bool {
        let categories = phrases.categories(of: token)
        guard categories.contains(.demonym), token.range.count > 3,
            categories.isDisjoint(with: [
                .givenName, .surname, .country, .city, .region, .organization, .organizationWord,
            ])
        else { return false }
        guard let fact = facts.facts(of: NormalizedName(utf8: tagged.text.utf8[token.range.bytes])).first else {
            return false
        }
        let entry = facts.facts[Int(fact)]
        return entry.category == .nationality || (entry.category == .people && entry.country != nil)
    }

    /// `post-Soviet`: a small prefix and a people in one word.
    private func isJoinedNationality(_ token: Token, _ tagged: TaggedText) -> Bool {
        let bytes = tagged.text.utf8[token.range.bytes]
        guard let hyphen = bytes.firstIndex(of: 0x2D), hyphen + 1 < bytes.endIndex, bytes[hyphen + 1] &- 0x41 < 26
        else {
            return false
        }
        let prefix = Array(bytes[..<hyphen])
        guard prefix.withUnsafeBytes({ words.prefixes.contains(WordKey(bytes: $0)) }) else { return false }
        return facts.facts(of: NormalizedName(utf8: bytes[(hyphen + 1)...])).contains {
            facts.facts[Int($0)].kind == .misc
        }
    }

    // MARK: - Headlines

    /// A word behind a person's name in a headline of capitalized words (`Zelensky Open to Talks`) that the text has in
    /// small letters, or that is no name, is no part of the name, where the rest is a person's elsewhere.
    private func cutHeadlineWords(_ spans: inout [TokenSpan], _ tagged: TaggedText, _ headline: TextRange?) {
        guard let headline, headline.count < 500 else { return }
        for index in spans.indices where spans[index].kind == .person && spans[index].end - spans[index].start > 1 {
            let span = spans[index]
            guard headline.contains(tagged.tokens[span.end - 1].range) else { continue }
            let last = tagged.tokens[span.end - 1].key
            let rest = tagged.tokens[span.end - 2].key
            let others = spans.filter {
                $0.start >= span.end && $0.kind == .person && tagged.tokens[$0.end - 1].key == rest
            }
            guard !others.isEmpty else { continue }
            let isFullNameElsewhere = others.contains { $0.end - $0.start > 1 }
            let isName = !phrases.categories(of: tagged.tokens[span.end - 1]).isDisjoint(with: [.givenName, .surname])
            let isSmallElsewhere = tagged.tokens.contains { $0.key == last && !$0.shape.contains(.capitalized) }
            if isSmallElsewhere || (isFullNameElsewhere && !isName) { spans[index].end -= 1 }
        }
    }
}

/// Mends where mentions begin and end: titles outside, well-known names of several words whole, coordinated names apart,
/// bodies with their complement, nationalities never missed.
struct MentionBorders: Sendable {
    let phrases: PhraseIndex
    let facts: WorldFacts
    let words = EnglishMentionWords()
    let street = WordKey("street")
    let avenue = WordKey("avenue")

    /// Rules with lists.
    init(phrases: PhraseIndex, facts: WorldFacts) {
        self.phrases = phrases
        self.facts = facts
    }

    /// Mends the borders of all mentions of a text.
    func mend(_ spans: inout [TokenSpan], in tagged: TaggedText, headline: TextRange?) {
        let titleCase = tagged.sentences.map { isTitleCase($0, tagged) }
        dropMarks(&spans, tagged)
        stripTitles(&spans, tagged)
        stretch(&spans, tagged, titleCase)
        mendKinds(&spans, tagged)
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

    /// `[Ali al] Hassan`: where an editor's insertion ends inside of a name, the text's own word is the name. What stands in
    /// doubled round brackets is a mark of the editors.
    private func dropMarks(_ spans: inout [TokenSpan], _ tagged: TaggedText) {
        spans.removeAll { span in
            span.end - span.start == 1 && isCommonAcronym(span.start, tagged)
                || span.start > 1 && span.end + 1 < tagged.tokens.count
                    && [span.start - 2, span.start - 1].allSatisfy { byte(at: $0, tagged) == 0x28 }
                    && [span.end, span.end + 1].allSatisfy { byte(at: $0, tagged) == 0x29 }
        }
        // `This Court` says nothing but which of two the text spoke of.
        spans.removeAll {
            $0.end - $0.start == 2 && words.demonstratives.contains(tagged.tokens[$0.start].key)
                && phrases.categories(of: tagged.tokens[$0.end - 1]).contains(.organizationWord)
        }
        for index in spans.indices where spans[index].kind == .person {
            let span = spans[index]
            guard
                let bracket = (span.start..<span.end).last(where: {
                    let range = tagged.tokens[$0].range
                    return range.count == 1 && tagged.text.utf8[Int(range.start)] == 0x5D
                }), bracket + 1 < span.end
            else { continue }
            spans[index].start = bracket + 1
        }
    }

    /// `CCTV`, `CEO`: capitals that shorten a common noun, unless the words beside them tell of an outlet or body.
    func isCommonAcronym(_ position: Int, _ tagged: TaggedText) -> Bool {
        let tokens = tagged.tokens
        guard words.commonAcronyms.contains(tokens[position].key), tokens[position].shape.contains(.allCapitals) else {
            return false
        }
        let isCalledBody = position > 0 && words.bodyNouns.contains(tokens[position - 1].key)
        let reports = position + 1 < tokens.count && words.outletVerbs.contains(tokens[position + 1].key)
        return !isCalledBody && !reports
    }

    /// The only byte of a mark; 0 for anything longer.
    func byte(at token: Int, _ tagged: TaggedText) -> UInt8 {
        let range = tagged.tokens[token].range
        return range.count == 1 ? tagged.text.utf8[Int(range.start)] : 0
    }

    // MARK: - Titles

    /// `President Putin` is `Putin`; `Speaker` alone is nobody's name.
    func stripTitles(_ spans: inout [TokenSpan], _ tagged: TaggedText) {
        spans = spans.compactMap { span in
            var span = span
            if span.kind == .organization, isOfficersName(span, tagged) { span.kind = .person }
            guard span.kind == .person else { return span }
            while span.start < span.end {
                // `Democrat Spearman`
                if span.start + 1 < span.end, words.camps.contains(tagged.tokens[span.start].key) {
                    span.start += 1
                    continue
                }
                // `Longtime Ruiz aide`: a sentence begins with an adjective.
                if span.start + 1 < span.end, words.roleModifiers.contains(tagged.tokens[span.start].key),
                    tagged.tokens[span.start].shape.contains(.sentenceInitial),
                    phrases.categories(of: tagged.tokens[span.start]).isDisjoint(with: [.givenName, .surname])
                {
                    span.start += 1
                    continue
                }
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

    /// `Representatives Eliot Engel`: an office of several and a name without a word of bodies are no body.
    private func isOfficersName(_ span: TokenSpan, _ tagged: TaggedText) -> Bool {
        span.end - span.start > 2 && words.officers.contains(tagged.tokens[span.start].key)
            && tagged.tokens[(span.start + 1)..<span.end].allSatisfy {
                $0.shape.contains(.capitalized)
                    && phrases.categories(of: $0).isDisjoint(with: [.organizationWord, .demonym, .country, .placeWord])
            }
    }

    // MARK: - Splitting and joining

    /// `Medicare and Medicaid` are two: single words joined by `and`, of persons and of what is neither person, body nor
    /// place.
    func split(_ spans: inout [TokenSpan], _ tagged: TaggedText) {
        splitBodiesOfPersons(&spans, tagged)
        splitMembersFromBodies(&spans, tagged)
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

    /// `Democratic Union of Lena Marsh`: a body and the person behind its `of`, unless the lists have them as one.
    private func splitBodiesOfPersons(_ spans: inout [TokenSpan], _ tagged: TaggedText) {
        var result: [TokenSpan] = []
        result.reserveCapacity(spans.count)
        for var span in spans {
            // The surname stands alone behind what was cut off.
            if let last = result.last, last.kind == .person, last.end == span.start, span.kind == .person,
                last.sentence == span.sentence, last.end - last.start == 1
            {
                result[result.count - 1].end = span.end
                continue
            }
            guard span.kind == .organization, span.end - span.start > 2,
                let of = (span.start + 1..<span.end - 1).first(where: { tagged.tokens[$0].key == words.of }),
                isGivenNameOnly(of + 1, tagged), of + 2 < tagged.tokens.count,
                of + 2 == span.end || tagged.tokens[of + 2].partOfSpeech == .properNoun,
                tagged.tokens[of + 2].shape.contains(.capitalized),
                phrases.categories(of: tagged.tokens[of - 1]).contains(.organizationWord),
                phrases.longestMatch(from: span.start, limit: span.end, in: tagged.tokens, of: .organization)?.length
                    ?? 0
                    <= of - span.start
            else {
                result.append(span)
                continue
            }
            var person = span
            person.start = of + 1
            person.kind = .person
            span.end = of
            result += [span, person]
        }
        spans = result
    }

    func isGivenNameOnly(_ position: Int, _ tagged: TaggedText) -> Bool {
        let categories = phrases.categories(of: tagged.tokens[position])
        return categories.contains(.givenName)
            && categories.isDisjoint(with: [
                .country, .capital, .city, .region, .title, .office, .calendar,
            ])
    }

    func join(_ spans: inout [TokenSpan], _ tagged: TaggedText, _ titleCase: [Bool]) {
        var result: [TokenSpan] = []
        for var span in spans {
            takeNationality(&span, &result, tagged)
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

    /// `Russian` `Foreign Ministry`: the people before a body that every state has belongs to its name.
    private func takeNationality(_ span: inout TokenSpan, _ result: inout [TokenSpan], _ tagged: TaggedText) {
        let lower = Int(tagged.sentences[Int(span.sentence)].tokens.lowerBound)
        guard span.kind == .organization, span.start > lower,
            words.stateBodies.contains(tagged.tokens[span.end - 1].key),
            tagged.tokens[span.end - 1].shape.contains(.capitalized),
            tagged.tokens[span.start - 1].shape.contains(.capitalized),
            isNationality(tagged.tokens[span.start - 1], tagged)
        else { return }
        if let last = result.last, last.end == span.start {
            guard last.start == span.start - 1, last.kind != .person else { return }
            result.removeLast()
        }
        span.start -= 1
    }

    /// A body and the state or place behind `of`: `Ministry of Defence` `of` `Ukraine`.
    func joins(_ left: TokenSpan, _ right: TokenSpan, _ tagged: TaggedText) -> Bool {
        guard left.kind == .organization, right.kind == .place else { return false }
        let between = tagged.tokens[left.end..<right.start].map(\.key)
        if between == [words.and] {
            // `High Court of England` `and` `Wales`: two lands that the lists have as one.
            return right.end - right.start == 1
                && tagged.tokens[left.start..<left.end].contains { $0.key == words.of }
                && phrases.longestMatch(from: left.end - 1, limit: right.end, in: tagged.tokens, of: .region)?.length
                    == 3
        }
        guard between == [words.of] || between == [words.of, words.the] else { return false }
        let tokens = tagged.tokens[left.start..<left.end]
        return tokens.count < 8 && tokens.contains { phrases.categories(of: $0).contains(.organizationWord) }
            && tokens.allSatisfy { $0.key != words.and || tokens.count > 3 }
    }

    /// A state and the capitalized word of a law or event behind it: `United States Constitution`.
    func takeEventWord(
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
    func joinWars(_ spans: inout [TokenSpan], _ tagged: TaggedText, _ titleCase: [Bool]) {
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
    func endOfWar(_ span: TokenSpan, _ tagged: TaggedText, _ titleCase: [Bool]) -> Int? {
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

    func isDash(_ token: Token, _ tagged: TaggedText) -> Bool {
        let bytes = tagged.text.utf8[token.range.bytes]
        return bytes == [0x2D] || bytes == [0xE2, 0x80, 0x91] || bytes == [0xE2, 0x80, 0x93]
            || bytes == [0xE2, 0x80, 0x94]
    }

    /// Whether most words of a sentence are capitalized, as in headlines of some outlets.
    func isTitleCase(_ sentence: Sentence, _ tagged: TaggedText) -> Bool {
        var capitals = 0
        var small = 0
        let range = sentence.tokens
        for token in tagged.tokens[Int(range.lowerBound)..<Int(range.upperBound)]
        where token.shape.contains(.hasLetter) && token.range.count > 3 {
            if token.shape.contains(.capitalized) { capitals += 1 } else { small += 1 }
        }
        return capitals > 2 * small && capitals > 2
    }

    // MARK: - Headlines

    /// A word behind a person's name in a headline of capitalized words (`Zelensky Open to Talks`) that the text has in
    /// small letters, or that is no name, is no part of the name, where the rest is a person's elsewhere.
    func cutHeadlineWords(_ spans: inout [TokenSpan], _ tagged: TaggedText, _ headline: TextRange?) {
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

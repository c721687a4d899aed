/// Finds the office or title that stands with a person's name: before it (`Ukrainian Foreign Minister Andrii Sybiha`), or
/// behind it in apposition (`Jens Stoltenberg, the secretary general of NATO,`).
struct RoleReader: Sendable {
    private let phrases: PhraseIndex
    private let facts: WorldFacts
    private let words = EnglishMentionWords()

    /// Reads with lists.
    init(phrases: PhraseIndex, facts: WorldFacts) {
        self.phrases = phrases
        self.facts = facts
    }

    /// The words of the role, and what they tell.
    func read(_ span: TokenSpan, _ spans: [TokenSpan], _ index: Int, _ tagged: TaggedText) -> (
        role: TextRange?, context: MentionContext
    ) {
        var context = MentionContext()
        let sentence = tagged.sentences[Int(span.sentence)].tokens
        let (lower, upper) = (Int(sentence.lowerBound), Int(sentence.upperBound))
        if let office = office(endingAt: span.start, lower: lower, tagged) {
            context.insert(.titled)
            insertGender(of: office, tagged, into: &context)
            if !office.isAddress {
                // `then-prime-minister`: a part of a compound is no office of its own.
                var first = office.start
                while first - 1 > lower, isDashWithout(spaceBefore: first, tagged) { first -= 2 }
                let start = extend(first, lower: lower, spans, index, tagged)
                return (range(start, span.start, tagged), context)
            }
            // `Mr` or `Mrs` may stand behind an office: nothing more is known from them.
            return (nil, context)
        }
        if let role = complemented(before: span, lower: lower, spans, index, tagged) {
            context.insert(.titled)
            insertGender(of: (role.lowerBound, role.upperBound, false), tagged, into: &context)
            return (range(role.lowerBound, span.start, tagged), context)
        }
        guard span.end + 1 < upper, tagged.text.utf8[Int(tagged.tokens[span.end].range.start)] == 0x2C else {
            return (
                before(span, lower: lower, spans, index, tagged).map { role in
                    context.insert(.titled)
                    return range(role.lowerBound, role.upperBound, tagged)
                }, context
            )
        }
        guard let role = apposition(from: span.end + 1, upper: upper, spans, index, tagged) else {
            return (nil, context)
        }
        return (range(role.lowerBound, role.upperBound, tagged), context)
    }

    private func isDashWithout(spaceBefore position: Int, _ tagged: TaggedText) -> Bool {
        !tagged.tokens[position].shape.contains(.spaceBefore)
            && tagged.text.utf8[Int(tagged.tokens[position - 1].range.end) - 1] == 0x2D
    }

    private func range(_ start: Int, _ end: Int, _ tagged: TaggedText) -> TextRange {
        TextRange(start: tagged.tokens[start].range.start, end: tagged.tokens[end - 1].range.end)
    }

    private func insertGender(
        of office: (start: Int, end: Int, isAddress: Bool), _ tagged: TaggedText, into context: inout MentionContext
    ) {
        let name = NormalizedName(utf8: tagged.text.utf8[range(office.start, office.end, tagged).bytes])
        guard
            let isFeminine = facts.isFeminineOffice(name.text)
                ?? name.words.last.flatMap({ facts.isFeminineOffice($0) })
        else { return }
        context.insert(isFeminine ? .feminine : .masculine)
    }

    /// The longest office or form of address that ends right before a token.
    private func office(endingAt end: Int, lower: Int, _ tagged: TaggedText) -> (start: Int, end: Int, isAddress: Bool)?
    {
        for length in stride(from: min(4, end - lower), through: 1, by: -1) {
            let start = end - length
            guard
                let match = phrases.longestMatch(
                    from: start, limit: end, in: tagged.tokens, of: [.office, .title]), match.length == length
            else { continue }
            return (start, end, !match.categories.contains(.office))
        }
        return nil
    }

    /// Takes in what belongs to an office before a name: peoples, states, bodies, `former`, `acting`, other nouns of it.
    private func extend(_ start: Int, lower: Int, _ spans: [TokenSpan], _ index: Int, _ tagged: TaggedText) -> Int {
        var start = start
        var previous = index - 1
        while start > lower, start > lower {
            let token = tagged.tokens[start - 1]
            if previous >= 0, spans[previous].end == start, spans[previous].kind != .person {
                start = spans[previous].start
                previous -= 1
            } else if token.shape.contains(.possessive), previous >= 0, spans[previous].end == start - 1,
                spans[previous].kind != .person
            {
                start = spans[previous].start
                previous -= 1
            } else if words.roleModifiers.contains(token.key) {
                start -= 1
            } else if token.key == words.of, start - 1 > lower, tagged.tokens[start].shape.contains(.capitalized),
                tagged.tokens[start - 2].shape.contains(.capitalized),
                let head = office(endingAt: start - 1, lower: lower, tagged), !head.isAddress
            {
                // `Secretary of Justice`: the portfolio was taken for the office.
                start = head.start
            } else {
                break
            }
        }
        return start
    }

    /// The office of `President of Peru Ana Ruiz`: its body or state stands between it and the name.
    private func complemented(
        before span: TokenSpan, lower: Int, _ spans: [TokenSpan], _ index: Int, _ tagged: TaggedText
    ) -> Range<Int>? {
        guard index > 0, spans[index - 1].end == span.start, spans[index - 1].kind != .person,
            spans[index - 1].kind != .misc
        else { return nil }
        var of = spans[index - 1].start - 1
        if of > lower, tagged.tokens[of].key == words.the { of -= 1 }
        guard of > lower, tagged.tokens[of].key == words.of,
            let office = office(endingAt: of, lower: lower, tagged), !office.isAddress
        else { return nil }
        var start = office.start
        while start > lower, words.roleModifiers.contains(tagged.tokens[start - 1].key) { start -= 1 }
        // `the spokesman for the President of Peru Ana Ruiz`: whose office it is remains open.
        var before = start - 1
        if before > lower, words.determiners.contains(tagged.tokens[before].key) { before -= 1 }
        if before > lower, tagged.tokens[before].partOfSpeech == .adposition,
            self.office(endingAt: before, lower: lower, tagged) != nil
        {
            return nil
        }
        return start..<office.end
    }

    /// `the foreign minister, Andrii Sybiha,`: the office stands before a comma and has a determiner.
    private func before(_ span: TokenSpan, lower: Int, _ spans: [TokenSpan], _ index: Int, _ tagged: TaggedText)
        -> Range<Int>?
    {
        guard span.start - 2 > lower, tagged.text.utf8[Int(tagged.tokens[span.start - 1].range.start)] == 0x2C,
            let office = office(endingAt: span.start - 1, lower: lower, tagged), !office.isAddress
        else { return nil }
        var start = office.start
        while start > lower, words.roleModifiers.contains(tagged.tokens[start - 1].key) { start -= 1 }
        guard start > lower else { return nil }
        let determiner = tagged.tokens[start - 1]
        guard words.determiners.contains(determiner.key) || determiner.shape.contains(.possessive) else { return nil }
        // `Ana Ruiz, Holm's former spokeswoman, Holm died`: the office tells of the name before it.
        let comma = (lower..<start).last { tagged.text.utf8[Int(tagged.tokens[$0].range.start)] == 0x2C }
        if let comma, spans[..<index].contains(where: { $0.end == comma && $0.kind == .person }) { return nil }
        return start..<office.end
    }

    /// `, the secretary general of NATO,`: an office within six tokens behind the comma, with the name behind its `of`.
    private func apposition(
        from first: Int, upper: Int, _ spans: [TokenSpan], _ index: Int, _ tagged: TaggedText
    ) -> Range<Int>? {
        var position = first
        if words.determiners.contains(tagged.tokens[position].key) { position += 1 }
        let start = position
        while position < min(upper, first + 7) {
            if let match = phrases.longestMatch(from: position, limit: upper, in: tagged.tokens, of: .office) {
                let behind = position + match.length
                // `general manager`, `marine ecologist`: the office is a noun that another one follows.
                if behind < upper, tagged.tokens[behind].partOfSpeech == .noun {
                    position = behind
                    continue
                }
                let end = complement(behind: behind, upper: upper, spans, index, tagged)
                return isNextNamesOffice(end, upper: upper, spans, index, tagged) ? nil : start..<end
            }
            let token = tagged.tokens[position]
            guard
                [.adjective, .noun, .properNoun, .adverb].contains(token.partOfSpeech)
                    || token.shape.contains(.possessive)
            else { return nil }
            position += 1
        }
        return nil
    }

    /// `Ana Ruiz, Labour MP (for Leeds) Tom Holm, …`: in a list the office belongs to the name behind it.
    private func isNextNamesOffice(_ end: Int, upper: Int, _ spans: [TokenSpan], _ index: Int, _ tagged: TaggedText)
        -> Bool
    {
        var next = end
        if next < upper, tagged.text.utf8[Int(tagged.tokens[next].range.start)] == 0x28 {
            while next < min(upper, end + 10), tagged.text.utf8[Int(tagged.tokens[next].range.start)] != 0x29 {
                next += 1
            }
            next += 1
        }
        return spans[(index + 1)...].prefix(4).contains { $0.start == next && $0.kind == .person }
    }

    private func complement(behind end: Int, upper: Int, _ spans: [TokenSpan], _ index: Int, _ tagged: TaggedText)
        -> Int
    {
        guard end < upper, tagged.tokens[end].partOfSpeech == .adposition else { return end }
        var next = end + 1
        if next < upper, tagged.tokens[next].key == words.the { next += 1 }
        for other in spans[(index + 1)...].prefix(4) where other.start == next && other.kind != .person {
            // `mayor of the Polish city of …`: the adjective alone says nothing.
            let isAdjective = other.kind == .misc && other.end < upper && tagged.tokens[other.end].partOfSpeech == .noun
            return isAdjective ? end : other.end
        }
        // `the Minister of Health`, whose portfolio is no name of its own.
        guard tagged.tokens[end].key == words.of else { return end }
        var portfolio = next
        let names = spans[(index + 1)...].prefix(4)
        while portfolio < upper, !names.contains(where: { $0.start <= portfolio && portfolio < $0.end }),
            tagged.tokens[portfolio].shape.contains(.capitalized),
            tagged.tokens[portfolio].partOfSpeech == .properNoun || tagged.tokens[portfolio].partOfSpeech == .noun
        { portfolio += 1 }
        return portfolio > next ? portfolio : end
    }
}

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
                let start = extend(office.start, lower: lower, spans, index, tagged)
                return (range(start, span.start, tagged), context)
            }
            // `Mr` or `Mrs` may stand behind an office: nothing more is known from them.
            return (nil, context)
        }
        guard span.end + 1 < upper, tagged.text.utf8[Int(tagged.tokens[span.end].range.start)] == 0x2C else {
            return (
                before(span, lower: lower, tagged).map { role in
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
            } else {
                break
            }
        }
        return start
    }

    /// `the foreign minister, Andrii Sybiha,`: the office stands before a comma and has a determiner.
    private func before(_ span: TokenSpan, lower: Int, _ tagged: TaggedText) -> Range<Int>? {
        guard span.start - 2 > lower, tagged.text.utf8[Int(tagged.tokens[span.start - 1].range.start)] == 0x2C,
            let office = office(endingAt: span.start - 1, lower: lower, tagged), !office.isAddress
        else { return nil }
        var start = office.start
        while start > lower, words.roleModifiers.contains(tagged.tokens[start - 1].key) { start -= 1 }
        guard start > lower else { return nil }
        let determiner = tagged.tokens[start - 1]
        guard words.determiners.contains(determiner.key) || determiner.shape.contains(.possessive) else { return nil }
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
                return start..<complement(behind: position + match.length, upper: upper, spans, index, tagged)
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

    private func complement(behind end: Int, upper: Int, _ spans: [TokenSpan], _ index: Int, _ tagged: TaggedText)
        -> Int
    {
        guard end < upper, tagged.tokens[end].partOfSpeech == .adposition else { return end }
        var next = end + 1
        if next < upper, tagged.tokens[next].key == words.the { next += 1 }
        for other in spans[(index + 1)...].prefix(4) where other.start == next && other.kind != .person {
            return other.end
        }
        return end
    }
}

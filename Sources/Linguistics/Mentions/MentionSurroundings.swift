/// Reads what stands around mentions: offices and forms of address, whether the one named acts or only sets a scene, cited
/// outlets, gender, acronyms in brackets.
struct MentionSurroundings: Sendable {
    private let phrases: PhraseIndex
    private let facts: WorldFacts
    private let roles: RoleReader
    private let words = EnglishMentionWords()

    /// Rules with lists.
    init(phrases: PhraseIndex, facts: WorldFacts) {
        self.phrases = phrases
        self.facts = facts
        roles = RoleReader(phrases: phrases, facts: facts)
    }

    /// Sets context, roles and expansions; `spans` are the tokens of `mentions`.
    func describe(_ mentions: inout [Mention], spans: [TokenSpan], in tagged: TaggedText, context: TextContext) {
        let quoted = quotedTokens(tagged)
        for index in spans.indices {
            let span = spans[index]
            var flags = MentionContext()
            if let headline = context.headline, headline.contains(mentions[index].range) { flags.insert(.headline) }
            if let byline = context.byline, byline.overlaps(mentions[index].range) { flags.insert(.byline) }
            if isPictureCredit(span, tagged) { flags.insert(.byline) }
            if quoted.contains(span.start) { flags.insert(.quoted) }
            if isInserted(span, tagged) { flags.insert(.inserted) }
            flags.formUnion(syntax(span, spans, index, tagged))
            if span.kind == .person {
                let found = roles.read(span, spans, index, tagged)
                mentions[index].role = found.role
                flags.formUnion(found.context)
                flags.formUnion(introduction(span, tagged))
                // `his parents, Ana and Lars Holm`: what holds of the first holds of the second.
                if index > 0, spans[index - 1].kind == .person, spans[index - 1].end + 1 == span.start,
                    tagged.tokens[span.start - 1].key == words.and, mentions[index - 1].context.contains(.relative)
                {
                    flags.insert(.relative)
                }
            } else if span.kind == .organization, isCitedOutlet(span, tagged) {
                flags.insert(.citedOutlet)
            }
            mentions[index].context = flags
        }
        readPronouns(&mentions, spans, tagged)
        readBrackets(&mentions, spans, tagged)
    }

    /// `Image: Ana Ruiz.`, `Photo by Ana Ruiz`: who made a picture beside the text has no part in the news.
    private func isPictureCredit(_ span: TokenSpan, _ tagged: TaggedText) -> Bool {
        guard span.start > 1 else { return false }
        let (mark, noun) = (tagged.tokens[span.start - 1], tagged.tokens[span.start - 2])
        guard words.pictures.contains(noun.key), noun.shape.contains(.capitalized) else { return false }
        return mark.key == words.by || mark.range.count == 1 && tagged.text.utf8[Int(mark.range.start)] == 0x3A
    }

    /// Whether a person is introduced as a relative, a character or by the name of birth.
    private func introduction(_ span: TokenSpan, _ tagged: TaggedText) -> MentionContext {
        let sentence = tagged.sentences[Int(span.sentence)].tokens
        let (lower, upper) = (Int(sentence.lowerBound), Int(sentence.upperBound))
        guard span.start > lower || span.end < upper else { return [] }
        if span.start > lower {
            let before = tagged.tokens[span.start - 1]
            if words.birth.contains(before.key) { return .birthName }
            if words.characters.contains(before.key) { return .invented }
            let isComma = isComma(before, tagged)
            let noun = isComma && span.start - 2 >= lower ? tagged.tokens[span.start - 2] : before
            if words.kin.contains(noun.key), !noun.shape.contains(.capitalized) { return .relative }
        }
        // `Jonna Mendez, his wife`, `Hunter Biden, the son of`.
        guard span.end + 2 < upper, isComma(tagged.tokens[span.end], tagged) else { return [] }
        for position in (span.end + 1)..<min(upper, span.end + 5) {
            let token = tagged.tokens[position]
            if words.kin.contains(token.key) { return .relative }
            let leads: [PartOfSpeech] = [.determiner, .pronoun, .adjective, .numeral]
            guard leads.contains(token.partOfSpeech) else { break }
        }
        return []
    }

    // MARK: - What it does

    private func syntax(_ span: TokenSpan, _ spans: [TokenSpan], _ index: Int, _ tagged: TaggedText) -> MentionContext {
        var flags = MentionContext()
        let sentence = tagged.sentences[Int(span.sentence)].tokens
        let (lower, upper) = (Int(sentence.lowerBound), Int(sentence.upperBound))
        if span.end < upper {
            let next = tagged.tokens[span.end]
            if next.shape.contains(.possessive) {
                flags.insert(.possessive)
            } else if span.kind == .organization, words.groupNouns.contains(next.key) {
                // `Houthi rebels` act as the body that they are of.
            } else if next.partOfSpeech == .noun || (next.partOfSpeech == .adjective && span.kind == .misc)
                || (index + 1 < spans.count && spans[index + 1].start == span.end)
            {
                flags.insert(.modifier)
            }
        }
        if span.kind == .place, isSetting(span, spans, index, lower, tagged) { flags.insert(.setting) }
        // `via Twitter`, `on Facebook`: where something was said.
        if span.kind == .organization, span.start > lower, words.media.contains(tagged.tokens[span.start - 1].key) {
            flags.insert(.setting)
        }
        if flags.isDisjoint(with: [.possessive, .modifier]), span.kind != .misc,
            isSubject(span, spans, index, upper, tagged) || isAgent(span, spans, index, lower, tagged)
        {
            flags.insert(.acts)
        }
        return flags
    }

    /// Behind `in`, `at`, `near`; or behind a comma that follows such a place (`Davos, Switzerland`).
    private func isSetting(_ span: TokenSpan, _ spans: [TokenSpan], _ index: Int, _ lower: Int, _ tagged: TaggedText)
        -> Bool
    {
        var position = span.start - 1
        while position >= lower,
            tagged.tokens[position].partOfSpeech == .determiner || tagged.tokens[position].partOfSpeech == .adjective
        {
            position -= 1
        }
        guard position >= lower else { return false }
        if words.settingPrepositions.contains(tagged.tokens[position].key) { return true }
        guard position == span.start - 1, index > 0, spans[index - 1].kind == .place, spans[index - 1].end == position
        else {
            return false
        }
        let comma = tagged.tokens[position].range
        return tagged.text.utf8[comma.bytes] == [0x2C] && isSetting(spans[index - 1], spans, index - 1, lower, tagged)
    }

    /// Subject of a verb in the active: the verb follows, behind adverbs, auxiliaries, a place behind `of`, other names that
    /// are joined by commas and `and`, and at most one insertion between commas.
    private func isSubject(
        _ span: TokenSpan, _ spans: [TokenSpan], _ index: Int, _ upper: Int, _ tagged: TaggedText
    ) -> Bool {
        var position = behindComplements(of: index, spans, upper, tagged)
        if position < upper, isComma(tagged.tokens[position], tagged) {
            var end = position + 1
            while end < min(upper, position + 16), !isComma(tagged.tokens[end], tagged) { end += 1 }
            let isVerbNext =
                position + 1 < upper && [.verb, .auxiliary].contains(tagged.tokens[position + 1].partOfSpeech)
            if !isVerbNext {
                guard end < upper, isComma(tagged.tokens[end], tagged) else { return false }
                position = end
            }
            position += 1
        }
        var isPassive = false
        while position < upper {
            let token = tagged.tokens[position]
            switch token.partOfSpeech {
            case .adverb, .particle: break
            case .auxiliary: isPassive = words.passiveAuxiliaries.contains(token.key)
            case .verb:
                if words.hostingVerbs.contains(token.key) { return false }
                let bytes = tagged.text.utf8[token.range.bytes]
                let isGerund = bytes.suffix(3) == [0x69, 0x6E, 0x67]
                return isGerund ? isPassive || position > span.end : !isPassive
            default: return false
            }
            position += 1
        }
        return false
    }

    /// The token behind a mention, a place behind its `of`, and the names that commas and `and` join to it.
    private func behindComplements(of index: Int, _ spans: [TokenSpan], _ upper: Int, _ tagged: TaggedText) -> Int {
        var position = spans[index].end
        for other in spans[(index + 1)...].prefix(24) {
            guard other.start < upper, other.start - position <= 3, other.start > position else { break }
            let between = tagged.tokens[position..<other.start]
            let joins = between.allSatisfy {
                $0.key == words.of || $0.key == words.the || $0.key == words.and || isComma($0, tagged)
            }
            // `X, Y said` is an insertion or a list; only lists that end in `and` join subjects.
            guard joins, between.contains(where: { $0.key == words.of || $0.key == words.and }) else { break }
            position = other.end
        }
        return position
    }

    /// The one by whom something is done, or according to whom it is.
    private func isAgent(_ span: TokenSpan, _ spans: [TokenSpan], _ index: Int, _ lower: Int, _ tagged: TaggedText)
        -> Bool
    {
        var position = span.start - 1
        // Offices, determiners and peoples may stand between.
        while position >= lower, span.start - position <= 6 {
            let token = tagged.tokens[position]
            if token.key == words.by { return position > lower }
            if token.key == Self.to, position > lower, tagged.tokens[position - 1].key == Self.according { return true }
            guard [.determiner, .adjective, .noun, .properNoun].contains(token.partOfSpeech) else { return false }
            position -= 1
        }
        return false
    }

    private static let to = WordKey("to")
    private static let according = WordKey("according")

    private func isComma(_ token: Token, _ tagged: TaggedText) -> Bool {
        token.range.count == 1 && tagged.text.utf8[Int(token.range.start)] == 0x2C
    }

    // MARK: - Outlets

    /// `told ITV`, `an interview with Bloomberg`, `an ITV interview`, `Reuters reported`, `according to the BBC`: cited, not
    /// acting.
    private func isCitedOutlet(_ span: TokenSpan, _ tagged: TaggedText) -> Bool {
        let sentence = tagged.sentences[Int(span.sentence)].tokens
        let match = phrases.longestMatch(from: span.start, limit: span.end, in: tagged.tokens, of: .outlet)
        let isKnown = match?.length == span.end - span.start
        if span.end < Int(sentence.upperBound), isKnown {
            let next = tagged.tokens[span.end].key
            if words.outletVerbs.contains(next) || next == words.interview { return true }
        }
        var position = span.start - 1
        let stop = max(Int(sentence.lowerBound), span.start - 6)
        while position >= stop {
            let token = tagged.tokens[position]
            if words.outletCues.contains(token.key) { return true }
            if isKnown, token.key == Self.according || words.hearingCues.contains(token.key) { return true }
            guard
                words.outletLinks.contains(token.key) || token.shape.contains(.possessive)
                    || [.determiner, .properNoun, .adjective].contains(token.partOfSpeech)
            else { return false }
            position -= 1
        }
        return false
    }

    // MARK: - Quotation marks and brackets

    /// The tokens between quote marks, paragraph by paragraph.
    private func quotedTokens(_ tagged: TaggedText) -> Set<Int> {
        var quoted: Set<Int> = []
        var isOpen = false
        var paragraph: Int32 = -1
        for sentence in tagged.sentences {
            if sentence.paragraph != paragraph {
                paragraph = sentence.paragraph
                isOpen = false
            }
            for index in Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound) {
                let token = tagged.tokens[index]
                if token.shape.contains(.quoteMark) {
                    isOpen = opens(token, tagged) ?? !isOpen
                } else if isOpen, token.shape.contains(.capitalized) {
                    quoted.insert(index)
                }
            }
        }
        return quoted
    }

    /// Whether a quote mark opens or closes; nothing for one that does both.
    private func opens(_ token: Token, _ tagged: TaggedText) -> Bool? {
        switch Array(tagged.text.utf8[token.range.bytes]) {
        case [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x98], [0xE2, 0x80, 0x9E], [0xC2, 0xAB]: true
        case [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99], [0xC2, 0xBB]: false
        default: nil
        }
    }

    private func isInserted(_ span: TokenSpan, _ tagged: TaggedText) -> Bool {
        guard span.start > 0, span.end < tagged.tokens.count else { return false }
        return tagged.text.utf8[Int(tagged.tokens[span.start - 1].range.start)] == 0x5B
            && tagged.text.utf8[Int(tagged.tokens[span.end].range.start)] == 0x5D
    }

    /// `National Security and Defense Council (NSDC)`: each of the two expands or abbreviates the other.
    private func readBrackets(_ mentions: inout [Mention], _ spans: [TokenSpan], _ tagged: TaggedText) {
        for index in spans.indices.dropLast() {
            let (left, right) = (spans[index], spans[index + 1])
            guard left.sentence == right.sentence, right.start == left.end + 1, right.end < tagged.tokens.count,
                tagged.text.utf8[Int(tagged.tokens[left.end].range.start)] == 0x28,
                tagged.text.utf8[Int(tagged.tokens[right.end].range.start)] == 0x29
            else { continue }
            let (short, long) = left.end - left.start < right.end - right.start ? (right, left) : (left, right)
            let acronym = short == left ? right : left
            guard acronym.end - acronym.start == 1, short.end - short.start > 1 || long.end - long.start > 1,
                tagged.tokens[acronym.start].shape.contains(.allCapitals),
                !abbreviatesEnd(acronym, of: acronym == left ? right : left, tagged)
            else { continue }
            mentions[index].expansion = Int32(index + 1)
            mentions[index + 1].expansion = Int32(index)
            let fullKind = acronym == left ? mentions[index + 1].kind : mentions[index].kind
            mentions[index].kind = fullKind
            mentions[index + 1].kind = fullKind
        }
    }

    /// `Parliament of New South Wales (NSW)`: the letters begin the last words of the name alone.
    private func abbreviatesEnd(_ acronym: TokenSpan, of name: TokenSpan, _ tagged: TaggedText) -> Bool {
        let letters = Array(tagged.text.utf8[tagged.tokens[acronym.start].range.bytes])
        var initials: [UInt8] = []
        for position in name.start..<name.end where tagged.tokens[position].shape.contains(.capitalized) {
            initials.append(tagged.text.utf8[Int(tagged.tokens[position].range.start)])
        }
        return initials.count > letters.count && initials.suffix(letters.count) == letters[...]
    }

    // MARK: - Gender

    /// `he` or `she` behind the only person of a sentence speaks of that person.
    private func readPronouns(_ mentions: inout [Mention], _ spans: [TokenSpan], _ tagged: TaggedText) {
        var index = 0
        while index < spans.count {
            var end = index + 1
            while end < spans.count, spans[end].sentence == spans[index].sentence { end += 1 }
            let people = (index..<end).filter { spans[$0].kind == .person }
            if people.count == 1, let person = people.first {
                let upper = Int(tagged.sentences[Int(spans[person].sentence)].tokens.upperBound)
                for position in spans[person].end..<max(upper, spans[person].end) {
                    let key = tagged.tokens[position].key
                    if words.masculinePronouns.contains(key) {
                        mentions[person].context.insert(.masculine)
                        break
                    }
                    if words.femininePronouns.contains(key) {
                        mentions[person].context.insert(.feminine)
                        break
                    }
                }
            }
            index = end
        }
    }
}

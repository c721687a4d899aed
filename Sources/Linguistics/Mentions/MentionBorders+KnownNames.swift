// Names that the lists know: marked wherever their words are capitalized.
extension MentionBorders {
    /// Names of several words from the lists are mentions wherever all their words are capitalized, and nationalities too.
    func addKnownNames(_ spans: inout [TokenSpan], _ tagged: TaggedText, _ titleCase: [Bool]) {
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

    func append(
        _ found: (end: Int, start: Int, kind: EntityKind), sentence: Int32, _ tagged: TaggedText,
        to result: inout [TokenSpan]
    ) {
        let start = startWithNumber(found.start, found.end, result.last?.end ?? 0, tagged)
        result.append(
            TokenSpan(start: start, end: found.end, sentence: sentence, kind: found.kind, confidence: 85))
    }

    /// Whether a known name would cut a mention in two: then the mention stays.
    func cuts(_ found: (end: Int, start: Int, kind: EntityKind), _ spans: [TokenSpan], _ next: Int) -> Bool {
        var index = next
        while index < spans.count, spans[index].start < found.end {
            if spans[index].end > found.end || spans[index].start < found.start { return true }
            index += 1
        }
        return false
    }

    func known(from start: Int, limit: Int, _ tagged: TaggedText) -> (end: Int, start: Int, kind: EntityKind)? {
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

    /// A state whose name is no other word's, an acronym of a body or an outlet, and what is a place behind the article
    /// (`the West`).
    func singleKnown(_ position: Int, limit: Int, _ tagged: TaggedText) -> EntityKind? {
        let token = tagged.tokens[position]
        let categories = phrases.categories(of: token)
        guard !categories.isEmpty, !isCommonAcronym(position, tagged) else { return nil }
        let next = position + 1 < limit ? tagged.tokens[position + 1] : nil
        let isPartOfName = next?.shape.contains(.capitalized) ?? false
        guard !isPartOfName else { return nil }
        if categories.contains(.country), token.range.count > 3,
            categories.isDisjoint(with: [.givenName, .surname, .organization, .organizationWord])
        {
            return .place
        }
        if !categories.isDisjoint(with: [.organization, .outlet]), token.shape.contains(.allCapitals),
            token.range.count > 2,
            categories.isDisjoint(with: [.country, .city, .title, .office])
        {
            return .organization
        }
        let isBehindArticle =
            categories.contains(.region) && position > 0 && tagged.tokens[position - 1].key == words.the
            && next?.partOfSpeech != .noun
            && facts.isNameWithArticle(NormalizedName(utf8: tagged.text.utf8[token.range.bytes]).text)
        return isBehindArticle ? .place : nil
    }

    /// A people that is no given name, surname, place or other name too.
    func isNationality(_ token: Token, _ tagged: TaggedText) -> Bool {
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
    func isJoinedNationality(_ token: Token, _ tagged: TaggedText) -> Bool {
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
}

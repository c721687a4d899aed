// Kinds that the words of a name, or those right before it, decide.
extension MentionBorders {
    /// Ships, storms, bodies and buildings that were taken for something else.
    func mendKinds(_ spans: inout [TokenSpan], _ tagged: TaggedText) {
        var vessels: Set<WordKey> = []
        for index in spans.indices {
            let lower =
                max(
                    Int(tagged.sentences[Int(spans[index].sentence)].tokens.lowerBound),
                    index > 0 ? spans[index - 1].end : 0)
            if isVessel(&spans[index], lower, tagged) {
                spans[index].kind = .misc
                vessels.insert(tagged.tokens[spans[index].end - 1].key)
            } else if spans[index].kind == .organization, spans[index].end - spans[index].start > 1 {
                if words.siteHeads.contains(tagged.tokens[spans[index].end - 1].key) { spans[index].kind = .place }
                let isKnown = phrases.longestMatch(
                    from: spans[index].start, limit: spans[index].end, in: tagged.tokens, of: .organization)
                let isEvent = words.thingHeads.contains(tagged.tokens[spans[index].end - 1].key)
                if isEvent && isKnown?.length != spans[index].end - spans[index].start || isStorm(spans[index], tagged)
                {
                    spans[index].kind = .misc
                }
            } else if spans[index].kind == .person {
                let span = spans[index]
                if isCalledBody(span, lower, tagged) {
                    spans[index].kind = .organization
                    spans[index].confidence = 95
                } else if let kind = kindByHead(span, tagged) {
                    spans[index].kind = kind
                } else if index > 0, isBodyOfPerson(span, spans[index - 1], tagged) {
                    spans[index].kind = .organization
                }
            }
        }
        guard !vessels.isEmpty else { return }
        // The ship is named again without what told that it is one; whoever has a given name or office is somebody.
        for index in spans.indices where spans[index].kind == .person || spans[index].kind == .organization {
            let span = spans[index]
            guard vessels.contains(tagged.tokens[span.end - 1].key),
                phrases.categories(of: tagged.tokens[span.start]).isDisjoint(with: [.givenName, .title, .office]),
                span.start == 0
                    || phrases.categories(of: tagged.tokens[span.start - 1]).isDisjoint(with: [.title, .office])
            else { continue }
            spans[index].kind = .misc
        }
    }

    /// `USS Ronald Reagan`, `the cargo ship Namse Bangdzod`; takes the prefix in.
    private func isVessel(_ span: inout TokenSpan, _ lower: Int, _ tagged: TaggedText) -> Bool {
        if words.shipPrefixes.contains(tagged.tokens[span.start].key),
            tagged.tokens[span.start].shape.contains(.allCapitals)
        {
            return span.end - span.start > 1
        }
        guard span.start > lower else { return false }
        // `MV Professor Albrecht Penck`: a title inside of the name.
        var before = span.start - 1
        if before > lower, !phrases.categories(of: tagged.tokens[before]).isDisjoint(with: [.title, .office]),
            tagged.tokens[before].shape.contains(.capitalized)
        {
            before -= 1
        }
        if words.shipPrefixes.contains(tagged.tokens[before].key), tagged.tokens[before].shape.contains(.allCapitals) {
            span.start = before
            return true
        }
        return words.ships.contains(tagged.tokens[span.start - 1].key) && span.kind != .place
            && !tagged.tokens[span.start - 1].shape.contains(.capitalized)
    }

    /// The kind that the last word of a person's name of several words gives it, where nobody is called so; storms by their
    /// first.
    private func kindByHead(_ span: TokenSpan, _ tagged: TaggedText) -> EntityKind? {
        guard span.end - span.start > 1 else { return nil }
        let last = tagged.tokens[span.end - 1]
        if isStorm(span, tagged) { return .misc }
        guard last.shape.contains(.capitalized) else { return nil }
        if words.placeHeads.contains(last.key) { return .place }
        if words.bodyHeads.contains(last.key) { return .organization }
        return words.eventHeads.contains(last.key) ? .misc : nil
    }

    /// `the Mexican company Cultura Colectiva`: the noun before a name says what it is, unless it begins like somebody's.
    private func isCalledBody(_ span: TokenSpan, _ lower: Int, _ tagged: TaggedText) -> Bool {
        guard span.start > lower else { return false }
        let noun = tagged.tokens[span.start - 1]
        return words.bodyNouns.contains(noun.key) && !noun.shape.contains(.capitalized)
            && !phrases.categories(of: tagged.tokens[span.start]).contains(.givenName)
    }

    /// `Doug Miller of Milltech Marine`: what a person is of, and is no given name, is no person.
    private func isBodyOfPerson(_ span: TokenSpan, _ previous: TokenSpan, _ tagged: TaggedText) -> Bool {
        previous.kind == .person && previous.end + 1 == span.start && tagged.tokens[previous.end].key == words.of
            && previous.end - previous.start > 1 && span.end - span.start > 1
            && phrases.categories(of: tagged.tokens[span.start]).isDisjoint(with: [
                .givenName, .surname, .title, .office,
            ])
    }

    /// `Typhoon Phanfone`, `Tropical Depression Three`.
    private func isStorm(_ span: TokenSpan, _ tagged: TaggedText) -> Bool {
        let first = tagged.tokens[span.start]
        guard words.stormHeads.contains(first.key), first.shape.contains(.capitalized) else { return false }
        let second = tagged.tokens[span.start + 1]
        return !words.tropical.contains(first.key) || words.tropicalStorms.contains(second.key)
    }
}

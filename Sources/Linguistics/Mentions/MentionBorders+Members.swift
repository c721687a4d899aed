/// Cuts a person's name off the body that stands right before it.
extension MentionBorders {
    /// `the head of Greenpeace Lars Holm`, `the director of Amnesty International Mei-ling Chan`: a body that the lists know,
    /// and behind it a given name with a surname.
    func splitMembersFromBodies(_ spans: inout [TokenSpan], _ tagged: TaggedText) {
        var result: [TokenSpan] = []
        result.reserveCapacity(spans.count)
        for (index, span) in spans.enumerated() {
            // What was given to the person before is no name any more.
            if let last = result.last, span.start < last.end { continue }
            guard let first = memberStart(in: span, tagged) else {
                result.append(span)
                continue
            }
            var body = span
            body.end = first
            body.kind = .organization
            var person = span
            person.start = first
            person.kind = .person
            let next = index + 1 < spans.count ? spans[index + 1] : nil
            if span.end - first >= 2, isGivenNameOnly(first, tagged) {
                result += [body, person]
            } else if let next, next.kind == .person, isDoubleGivenName(from: first, upTo: next.start, tagged) {
                person.end = next.end
                result += [body, person]
            } else {
                result.append(span)
            }
        }
        spans = result
    }

    /// Where the words behind a well-known body begin, if all that is left may be a person's name.
    private func memberStart(in span: TokenSpan, _ tagged: TaggedText) -> Int? {
        guard span.end - span.start > 1,
            let body = phrases.longestMatch(
                from: span.start, limit: span.end, in: tagged.tokens, of: .organization),
            span.start + body.length < span.end
        else { return nil }
        // `Ford Lewis`, `Morgan Stanley Hall`: a body called like a person may be one.
        if body.length == 1,
            !phrases.categories(of: tagged.tokens[span.start]).isDisjoint(with: [.givenName, .surname])
        {
            return nil
        }
        let first = span.start + body.length
        return (first..<span.end).allSatisfy { tagged.tokens[$0].shape.contains(.capitalized) } ? first : nil
    }

    /// `Mei-ling` before a surname: two words joined by a hyphen, the second in lower case.
    private func isDoubleGivenName(from first: Int, upTo surname: Int, _ tagged: TaggedText) -> Bool {
        let tokens = tagged.tokens
        guard surname - first == 3, byte(at: first + 1, tagged) == 0x2D,
            tokens[first].range.end == tokens[first + 1].range.start,
            tokens[first + 1].range.end == tokens[first + 2].range.start
        else { return false }
        return !tokens[first + 2].shape.contains(.capitalized)
    }
}

/// Reads the attribution that headlines use: a name, a colon, and what he said (`Petrov: talks will go on`).
struct HeadlineReader {
    let text: AttributionText

    /// The longest name before a colon, in tokens.
    private static let longestName = 8

    /// The statement that a headline gives, or nothing where no name stands before a colon and no clause behind it.
    func statement(in sentence: Sentence, at index: Int32) -> Quotation? {
        let first = Int(sentence.tokens.lowerBound)
        var end = Int(sentence.tokens.upperBound)
        guard let colon = (first..<min(end, first + HeadlineReader.longestName)).first(where: text.isColon),
            colon > first,
            let source = text.source(startingAt: first, upTo: colon), source.tokens.upperBound == colon,
            case .name(let name) = source.reference, isSpeaker(name, colon - 1)
        else { return nil }
        while end > colon + 1, text.isPunctuation(end - 1) { end -= 1 }
        let content = colon + 1..<max(colon + 1, end)
        guard content.count >= 3, !content.contains(where: text.isQuoted),
            content.dropFirst().contains(where: text.isFiniteVerb)
        else { return nil }
        return Quotation(range: text.range(content), sentence: index, manner: .indirect, speaker: source.reference)
    }

    /// Whether the name is a person's or a body's: a place before a colon is where it happened.
    private func isSpeaker(_ name: TextRange, _ last: Int) -> Bool {
        guard text.mentionOf[last] >= 0 else { return false }
        let mention = text.mentions[Int(text.mentionOf[last])]
        return mention.range == name && (mention.kind == .person || mention.kind == .organization)
    }
}

import Linguistics

/// A text for tests with its names marked: `President [PER Vladimir Putin] said so.`
struct MarkedText {
    /// The text without marks.
    let text: Text
    /// The marked names.
    let mentions: [(range: TextRange, kind: EntityKind)]

    init(_ marked: String) {
        var plain = ""
        var mentions: [(range: TextRange, kind: EntityKind)] = []
        var rest = Substring(marked)
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let parts = rest[rest.index(after: open)..<close].split(separator: " ", maxSplits: 1)
            plain += rest[..<open]
            let kinds: [Substring: EntityKind] = ["PER": .person, "ORG": .organization, "LOC": .place, "MISC": .misc]
            if parts.count == 2, let kind = kinds[parts[0]] {
                let start = Int32(plain.utf8.count)
                plain += parts[1]
                mentions.append((TextRange(start: start, end: Int32(plain.utf8.count)), kind))
            } else {
                plain += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        plain += rest
        text = Text(plain)
        self.mentions = mentions
    }

    /// The names as the tagger would give them.
    func tagged(by tagger: NameTagger) -> (TaggedText, [Mention]) {
        let tagged = tagger.partsOfSpeech(of: text)
        return (
            tagged,
            mentions.map { range, kind in
                let sentence = tagged.sentences.firstIndex { $0.range.end > range.start } ?? 0
                return Mention(range: range, sentence: Int32(sentence), kind: kind, confidence: 80)
            }
        )
    }
}

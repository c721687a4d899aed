@testable import Linguistics

/// A text tagged by hand, as `word/TAG word/TAG`, one sentence a line; `_N_` at a tag marks a name of kind N (P, O, L, M).
struct HandTagged {
    let tagged: TaggedText
    let mentions: [Mention]

    init(_ source: String) {
        var text = ""
        var tokens: [Token] = []
        var sentences: [Sentence] = []
        var mentions: [Mention] = []
        for line in source.split(separator: "\n") {
            let start = text.utf8.count
            let firstToken = Int32(tokens.count)
            for item in line.split(separator: " ") {
                let parts = item.split(separator: "/")
                let word = String(parts[0])
                if text.utf8.count > start { text += " " }
                let range = text.utf8.count..<(text.utf8.count + word.utf8.count)
                text += word
                var bytes = Array(word.utf8)
                bytes.withUnsafeMutableBytes { raw in
                    let buffer = UnsafeBufferPointer(raw.bindMemory(to: UInt8.self))
                    var token = Token(reading: buffer, range: 0..<buffer.count, marks: [.spaceBefore])
                    token.range = TextRange(range)
                    token.partOfSpeech =
                        PartOfSpeech.allCases.first { $0.universalTag == String(parts[1]) } ?? .other
                    if tokens.count == Int(firstToken) { token.shape.insert(.sentenceInitial) }
                    tokens.append(token)
                }
                if parts.count > 2 {
                    let kinds: [Substring: EntityKind] = ["P": .person, "O": .organization, "L": .place, "M": .misc]
                    if let kind = kinds[parts[2]] {
                        mentions.append(
                            Mention(range: TextRange(range), sentence: Int32(sentences.count), kind: kind))
                    }
                }
            }
            sentences.append(
                Sentence(
                    range: TextRange(start..<text.utf8.count), tokens: firstToken..<Int32(tokens.count),
                    paragraph: Int32(sentences.count)))
            text += "\n"
        }
        tagged = TaggedText(text: Text(text), tokens: tokens, sentences: sentences)
        self.mentions = mentions
    }

    func phrases() -> [Phrase] {
        let lexicon = Lexicon.english()
        let stems = TokenStems(tagged, mentions: mentions, lexicon: lexicon)
        return PhraseExtractor.phrases(of: tagged, stems: stems, lexicon: lexicon)
    }

    func contentWords() -> ContentWords {
        let lexicon = Lexicon.english()
        return ContentWords(tagged, stems: TokenStems(tagged, mentions: mentions, lexicon: lexicon), lexicon: lexicon)
    }

    func words(_ phrases: [Phrase]) -> [String] { phrases.map { tagged.text[$0.range] } }
}

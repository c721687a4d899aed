/// Cuts the tokens of a text into paragraphs and sentences.
///
/// Paragraphs end at empty lines; a single line end is one too, unless lines are wrapped there. Sentences end at paragraph
/// ends and behind full stops, question and exclamation marks and ellipses, closing quote marks and brackets included,
/// except behind abbreviations and before what goes on in lower case.
struct SentenceSplitter: Sendable {
    private let tokenizer: Tokenizer
    private let starters: WordTable<Void>
    private let speechVerbs: WordTable<Void>
    private let hourFollowers: WordTable<Void>

    /// A splitter for English.
    init(tokenizer: Tokenizer) {
        self.tokenizer = tokenizer
        starters = WordTable(words: EnglishSegmentation.sentenceStarters)
        speechVerbs = WordTable(words: EnglishSegmentation.speechVerbs)
        hourFollowers = WordTable(words: EnglishSegmentation.hourFollowers)
    }

    /// Splits; marks the first token of each sentence and tells possessive apostrophes from quote marks.
    func split(_ text: Text, _ sequence: TokenSequence) -> TaggedText {
        var tokens = sequence.tokens
        var sentences: [Sentence] = []
        guard !tokens.isEmpty else { return TaggedText(text: text) }
        sentences.reserveCapacity(tokens.count / 20 + sequence.lines.count + 1)
        text.utf8.withUnsafeBufferPointer { bytes in
            let breaks = ParagraphBreaks(sequence, bytes: bytes).firstTokens
            var paragraphStart = 0
            for paragraph in 0...breaks.count {
                let paragraphEnd = paragraph < breaks.count ? Int(breaks[paragraph]) : tokens.count
                settleApostrophes(&tokens, paragraphStart..<paragraphEnd, bytes)
                var start = paragraphStart
                while start < paragraphEnd {
                    let end = sentenceEnd(tokens, from: start, limit: paragraphEnd, bytes)
                    markInitial(&tokens, start..<end)
                    sentences.append(
                        Sentence(
                            range: TextRange(start: tokens[start].range.start, end: tokens[end - 1].range.end),
                            tokens: Int32(start)..<Int32(end), paragraph: Int32(paragraph)))
                    start = end
                }
                paragraphStart = paragraphEnd
            }
        }
        return TaggedText(text: text, tokens: tokens, sentences: sentences)
    }

    // MARK: Sentence ends

    private func sentenceEnd(
        _ tokens: [Token], from start: Int, limit: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var index = start
        while index < limit {
            let token = tokens[index]
            let last = bytes[Int(token.range.end) - 1]
            // Nearly every token ends in a letter or digit: look no further.
            if (last | 0x20) &- 0x61 < 26 || last &- 0x30 < 10 {
                index += 1
                continue
            }
            guard let terminator = Terminator(token, last: last, bytes) else {
                index += 1
                continue
            }
            let next = behindClosers(tokens, from: index + 1, limit: limit, bytes)
            if next >= limit { return limit }
            // The number of a list item (`1. First …`) ends nothing.
            let isListNumber = index == start + 1 && tokens[start].shape.contains(.number) && index == next - 1
            if !isListNumber, ends(terminator, tokens, at: index, next: next, limit: limit, bytes) { return next }
            index = max(next, index + 1)
        }
        return limit
    }

    private enum Terminator {
        case stop, exclamation, ellipsis, abbreviation

        init?(_ token: Token, last: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) {
            let count = token.range.count
            switch last {
            case 0x2E where count == 1: self = .stop
            case 0x2E where token.shape.contains(.punctuation): self = .ellipsis
            case 0x2E: self = .abbreviation
            case 0x21 where token.shape.contains(.punctuation), 0x3F where token.shape.contains(.punctuation):
                self = .exclamation
            default:
                guard token.shape.contains(.punctuation), count == 2 || count == 3 else { return nil }
                switch (bytes[Int(token.range.start)], bytes[Int(token.range.start) + 1], last) {
                case (0xE2, 0x80, 0xA6): self = .ellipsis
                case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x8E), (0xD8, 0x9F, _),
                    (0xE0, 0xA5, 0xA4):
                    self = .stop
                default: return nil
                }
            }
        }
    }

    /// The first token behind the marks that close what the terminator ends: quote marks, brackets, note numbers.
    private func behindClosers(
        _ tokens: [Token], from start: Int, limit: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var index = start
        while index < limit, !tokens[index].shape.contains(.spaceBefore) {
            let first = bytes[Int(tokens[index].range.start)]
            let isCloser =
                tokens[index].shape.contains(.quoteMark) || first == 0x29 || first == 0x5D || first == 0x21
                || first == 0x3F || (first == 0x2E && tokens[index].shape.contains(.punctuation))
            if isCloser {
                index += 1
            } else if first == 0x5B, index + 2 < limit, tokens[index + 1].shape.contains(.number),
                bytes[Int(tokens[index + 2].range.start)] == 0x5D
            {
                index += 3
            } else {
                break
            }
        }
        return index
    }

    private func ends(
        _ terminator: Terminator, _ tokens: [Token], at index: Int, next: Int, limit: Int,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        // What follows, quote marks and brackets aside.
        var word = next
        while word < limit - 1, word < next + 3, tokens[word].shape.contains(.punctuation), opens(tokens[word], bytes) {
            word += 1
        }
        let following = tokens[word]
        let isCapital = following.shape.contains(.capitalized)
        let isLower = following.shape.contains(.hasLetter) && !isCapital && !following.shape.contains(.hasDigit)
        switch terminator {
        case .abbreviation:
            return abbreviationEnds(tokens, at: index, isCapital: isCapital, following: following, bytes)
        case .stop:
            if isLower { return following.shape.contains(.mixedCase) || following.shape.contains(.nonASCII) }
            // A mark that separates goes on (`.,`, `.;`), and so does what follows without a space and a capital.
            if word == next, isSeparator(following, bytes) { return false }
            return following.shape.contains(.spaceBefore) || isCapital || word > next
        case .ellipsis:
            return isCapital || following.shape.contains(.hasDigit) || word > next
        case .exclamation:
            if isLower || (word == next && isSeparator(following, bytes)) { return false }
            let closedQuote = next > index + 1 && tokens[next - 1].shape.contains(.quoteMark)
            return !(closedQuote && isAttribution(tokens, from: word, limit: limit))
        }
    }

    private func abbreviationEnds(
        _ tokens: [Token], at index: Int, isCapital: Bool, following: Token, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard isCapital else { return false }
        let token = tokens[index]
        let isInitial = token.range.count == 2
        if isInitial {
            // `George W. Bush`; an initial ends a sentence only before a word that no name begins with.
            return starters.contains(following.key) && !following.shape.contains(.allCapitals)
                && following.range.count > 1
        }
        switch tokenizer.abbreviation(bytes, token) {
        case .leading: return false
        case .trailing: return !hourFollowers.contains(following.key)
        case .free: return starters.contains(following.key)
        }
    }

    /// `"Why?" Smith asked.`: a name of at most four words and a verb of speech.
    private func isAttribution(_ tokens: [Token], from start: Int, limit: Int) -> Bool {
        for index in start..<min(limit, start + 5) {
            if speechVerbs.contains(tokens[index].key) { return index > start }
            if tokens[index].shape.contains(.punctuation) { return false }
        }
        return false
    }

    private func opens(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let first = bytes[Int(token.range.start)]
        return token.shape.contains(.quoteMark) || first == 0x28 || first == 0x5B
    }

    private func isSeparator(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch bytes[Int(token.range.start)] {
        case 0x2C, 0x3B, 0x3A, 0x29: token.shape.contains(.punctuation)
        default: false
        }
    }

    // MARK: Marks on tokens

    private func markInitial(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for index in sentence {
            guard tokens[index].shape.contains(.punctuation), index + 1 < sentence.upperBound else {
                tokens[index].shape.insert(.sentenceInitial)
                return
            }
        }
    }

    /// An apostrophe behind `s` without a space is a possessive, unless a single quote mark is open in its paragraph.
    private func settleApostrophes(
        _ tokens: inout [Token], _ paragraph: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        var open = 0
        for index in paragraph where tokens[index].shape.contains(.quoteMark) {
            let first = bytes[Int(tokens[index].range.start)]
            let count = tokens[index].range.count
            let last = bytes[Int(tokens[index].range.end) - 1]
            let isSingle = (first == 0x27 && count == 1) || (first == 0xE2 && (last == 0x98 || last == 0x99))
            guard isSingle else { continue }
            let nextTouches =
                index + 1 < paragraph.upperBound && !tokens[index + 1].shape.contains(.spaceBefore)
                && tokens[index + 1].shape.contains(.hasLetter)
            let touchesPrevious = !tokens[index].shape.contains(.spaceBefore) && index > paragraph.lowerBound
            if last == 0x98 || (nextTouches && !touchesPrevious) {
                open += 1
            } else if open > 0 {
                open -= 1
            } else if touchesPrevious, bytes[Int(tokens[index].range.start) - 1] | 0x20 == 0x73 {
                tokens[index].shape.remove(.quoteMark)
                tokens[index].shape.insert(.possessive)
            }
        }
    }
}

extension TaggedText {
    /// Makes a text of words that were cut before, as in annotated data: words are joined by spaces, sentences by line ends.
    ///
    /// - Parameter sentences: the words; empty words and sentences are not allowed.
    package init(sentencesOfWords sentences: [[String]]) {
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        for words in sentences {
            for word in words {
                ranges.append(bytes.count..<bytes.count + word.utf8.count)
                bytes.append(contentsOf: word.utf8)
                bytes.append(0x20)
            }
        }
        var tokens: [Token] = []
        tokens.reserveCapacity(ranges.count)
        bytes.withUnsafeBufferPointer { bytes in
            for range in ranges { tokens.append(Token(reading: bytes, range: range, marks: .spaceBefore)) }
        }
        self.init(text: Text(decoding: bytes))
        var first = 0
        for words in sentences where !words.isEmpty {
            let range = first..<first + words.count
            let initial = range.first { !tokens[$0].shape.contains(.punctuation) } ?? range.upperBound - 1
            tokens[initial].shape.insert(.sentenceInitial)
            self.sentences.append(
                Sentence(
                    range: TextRange(start: tokens[first].range.start, end: tokens[range.upperBound - 1].range.end),
                    tokens: Int32(range.lowerBound)..<Int32(range.upperBound), paragraph: Int32(self.sentences.count)))
            first = range.upperBound
        }
        self.tokens = tokens
    }
}

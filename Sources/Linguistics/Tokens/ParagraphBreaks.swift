/// Which line ends of a text end a paragraph.
///
/// An empty line always does. A single line end does unless the text is wrapped: lines that a greedy filler would have
/// broken just there, or a line that goes on in lower case.
struct ParagraphBreaks {
    /// The first token of each paragraph but the first.
    private(set) var firstTokens: [Int32] = []

    /// Longer lines than this are no wrapped lines, in bytes.
    private static let longestWrappedLine = 160

    init(_ sequence: TokenSequence, bytes: UnsafeBufferPointer<UInt8>) {
        let tokens = sequence.tokens
        let lines = sequence.lines
        guard !lines.isEmpty else { return }
        let width = Self.wrapWidth(tokens, lines)
        var start = 0
        for line in lines {
            let first = Int(line.token)
            let length = Int(tokens[first - 1].range.end - tokens[start].range.start)
            let isBreak =
                line.newlines > 1
                || !Self.goesOn(from: tokens[first - 1], to: tokens[first], length: length, width: width, bytes)
            if isBreak { firstTokens.append(line.token) }
            start = first
        }
    }

    /// The width at which the lines of the text are wrapped, or nothing where they are not.
    private static func wrapWidth(_ tokens: [Token], _ lines: [TokenSequence.LineStart]) -> Int? {
        var longest = 0
        var start = 0
        for line in lines {
            longest = max(longest, Int(tokens[Int(line.token) - 1].range.end - tokens[start].range.start))
            start = Int(line.token)
        }
        guard longest <= longestWrappedLine, longest >= 40 else { return nil }
        var single = 0
        var filled = 0
        start = 0
        for line in lines {
            let first = Int(line.token)
            if line.newlines == 1 {
                single += 1
                let length = Int(tokens[first - 1].range.end - tokens[start].range.start)
                if length + 1 + wordLength(tokens, at: first) > longest { filled += 1 }
            }
            start = first
        }
        return single >= 3 && filled * 10 >= single * 6 ? longest : nil
    }

    /// Whether a paragraph goes on over a single line end.
    private static func goesOn(
        from last: Token, to first: Token, length: Int, width: Int?, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let beginsLower =
            first.shape.contains(.hasLetter) && !first.shape.contains(.capitalized) && !first.shape.contains(.hasDigit)
            && !first.shape.contains(.mixedCase) && !first.shape.contains(.nonASCII)
        let end = bytes[Int(last.range.end) - 1]
        let isTerminated = end == 0x2E || end == 0x21 || end == 0x3F || end == 0x3A || last.shape.contains(.quoteMark)
        if beginsLower, !isTerminated { return true }
        guard let width, !isListMark(first, bytes) else { return false }
        return length + 1 + first.range.count > width || (beginsLower && length * 2 > width)
    }

    private static func isListMark(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard token.shape.contains(.punctuation) else { return false }
        let first = bytes[Int(token.range.start)]
        return first == 0x2D || first == 0x2A
            || (first == 0xE2 && bytes[Int(token.range.start) + 1] == 0x80 && bytes[Int(token.range.end) - 1] == 0xA2)
    }

    /// The bytes of the word that begins at a token, with the marks that touch it.
    private static func wordLength(_ tokens: [Token], at first: Int) -> Int {
        var last = first
        while last + 1 < tokens.count, last < first + 8, !tokens[last + 1].shape.contains(.spaceBefore) { last += 1 }
        return Int(tokens[last].range.end - tokens[first].range.start)
    }
}

/// Which phrases of the gazetteers cover a token, and whether they begin or end with it.
struct GazetteerMarks {
    /// Categories of phrases that cover the token.
    var covered: UInt32 = 0
    /// Those whose phrase begins here.
    var begins: UInt32 = 0
    /// Those whose phrase ends here.
    var ends: UInt32 = 0

    /// Marks the tokens of a sentence: of each category the leftmost longest phrases, without overlap.
    static func mark(
        _ marks: inout [GazetteerMarks], _ tokens: UnsafeBufferPointer<Token>, _ sentence: Range<Int>, shift: Int,
        _ phrases: PhraseIndex
    ) {
        for start in sentence where tokens[start].shape.contains(.hasLetter) {
            // Of each category the longest match is wanted; matches come shorter first, so later ones extend.
            let busy = marks[start + shift].covered & ~marks[start + shift].begins
            phrases.matches(from: start, limit: sentence.upperBound, in: tokens) { match in
                let categories = match.categories.rawValue & ~busy
                guard categories != 0 else { return }
                let last = start + match.length - 1
                marks[start + shift].begins |= categories
                for token in start...last {
                    marks[token + shift].covered |= categories
                    if token < last { marks[token + shift].ends &= ~categories }
                    if token > start { marks[token + shift].begins &= ~categories }
                }
                marks[last + shift].ends |= categories
            }
        }
    }
}

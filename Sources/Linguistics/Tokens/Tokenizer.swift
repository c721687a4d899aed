/// Cuts a text into tokens in one pass over its bytes.
///
/// The outline is that of the Penn Treebank and of the English Web Treebank: possessive `'s` and the parts of contractions
/// stand alone, so do quote marks, brackets and the hyphens of compounds (`UN-recognised` is three tokens, since a name
/// may be one part of it); abbreviations (`U.S.`), initials, numbers (`1,000.5`, `8:30`, `2025-02-10`), addresses and
/// handles stay whole.
struct Tokenizer: Sendable {
    private let abbreviations: WordTable<Abbreviation>
    private let ambiguous: WordTable<Void>
    private let boundPrefixes: WordTable<Void>

    /// A tokenizer for English.
    init() {
        abbreviations = WordTable(EnglishSegmentation.abbreviations)
        ambiguous = WordTable(words: EnglishSegmentation.ambiguousAbbreviations)
        boundPrefixes = WordTable(words: EnglishSegmentation.boundPrefixes)
    }

    /// The tokens and lines of a text.
    func tokenize(_ text: Text) -> TokenSequence {
        text.utf8.withUnsafeBufferPointer { bytes in
            var scanner = TokenScanner(bytes: bytes, tokenizer: self)
            scanner.run()
            return scanner.sequence
        }
    }

    /// Whether the full stop directly behind a word belongs to it, as to an abbreviation.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - word: the word before the full stop.
    ///   - previous: the token before the word on the same line, where there is one.
    /// - Returns: false where the full stop is a token of its own.
    func takesPeriod(_ bytes: UnsafeBufferPointer<UInt8>, word: Range<Int>, previous: Token?) -> Bool {
        let next = Following(bytes, behind: word.upperBound + 1)
        if word.count == 1 {
            // An initial: a capital that a name part follows or that stands behind one.
            guard bytes[word.lowerBound] &- 0x41 < 26 else { return false }
            guard next.isCapital else {
                return previous?.shape.contains(.hasPeriod) == true && previous?.range.count == 2
            }
            return bytes[word.lowerBound] != 0x49 || previous?.shape.contains(.capitalized) == true
        }
        if isLettersBetweenStops(bytes, word) { return true }
        let key = WordKey(bytes: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[word])))
        guard let kind = abbreviations[key] else { return false }
        guard ambiguous.contains(key) else { return true }
        // `No. 5`, `Mar. 3`, but `They said no. Nobody …`.
        if next.isDigit { return true }
        return kind == .free && next.isCapital && bytes[word.lowerBound] &- 0x41 < 26
            && previous?.shape.contains(.punctuation) == true
    }

    /// The kind of the abbreviation that a token with a full stop at its end is.
    func abbreviation(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> Abbreviation {
        let word = Int(token.range.start)..<Int(token.range.end) - 1
        let key = WordKey(bytes: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[word])))
        return abbreviations[key] ?? .free
    }

    /// Whether a word is a prefix that cannot stand alone.
    func isBoundPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        guard word.count <= 7, word.count == 1 || bytes[word.lowerBound + 1] &- 0x61 < 26 else { return false }
        return boundPrefixes.contains(
            WordKey(bytes: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[word]))))
    }

    /// `U.S`, `a.m`, `Ph.D`: short runs of letters with full stops between them, the last run one letter.
    private func isLettersBetweenStops(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        guard word.count <= 12 else { return false }
        var letters = 0
        var stops = 0
        for offset in word {
            let byte = bytes[offset]
            if byte == 0x2E {
                guard letters > 0, letters <= 2 else { return false }
                letters = 0
                stops += 1
            } else if (byte | 0x20) &- 0x61 < 26 {
                letters += 1
            } else {
                return false
            }
        }
        return stops > 0 && letters == 1
    }

    /// What stands behind a full stop on the same line.
    private struct Following {
        var isCapital = false
        var isDigit = false

        init(_ bytes: UnsafeBufferPointer<UInt8>, behind start: Int) {
            var offset = start
            // At most two spaces: what stands further off does not belong to the abbreviation.
            while offset < min(bytes.count, start + 2), bytes[offset] == 0x20 { offset += 1 }
            guard offset < bytes.count else { return }
            let byte = bytes[offset]
            isDigit = byte &- 0x30 < 10
            isCapital = byte &- 0x41 < 26
            if byte & 0xE0 == 0xC0, offset + 1 < bytes.count {
                let scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
                isCapital = CaseFolding.folded(scalar) != scalar
            }
        }
    }
}

/// What the features of a token are made of, as far as the word alone tells it.
struct WordFeatures {
    /// The word, case aside.
    var word: UInt32 = 1
    /// The word as it is written, digits as `0`.
    var form: UInt32 = 1
    /// The pattern of its characters: runs of capitals, small letters and digits, other marks as they are.
    var shape: UInt32 = 1
    /// Its first four bytes in lower case, the first in the low byte.
    var prefix: UInt32 = 0
    /// Its last four bytes in lower case, the last in the low byte.
    var suffix: UInt32 = 0
    /// Its classes.
    var clusters = WordClusters.Classes(fine: 0, coarse: 0)
    /// Bits of ``TokenShape`` that do not depend on the white space around the token.
    var flags: UInt16 = 0
    /// Its part of speech, once it is tagged.
    var partOfSpeech: UInt8 = 0

    /// What stands before the first and behind the last token of a sentence.
    static let boundary = WordFeatures()

    /// Makes the features of a token.
    @inline(__always)
    init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, clusters: WordClusters) {
        let start = Int(token.range.start)
        let end = Int(token.range.end)
        word = UInt32(truncatingIfNeeded: token.key.value)
        var form: UInt32 = 0x811C_9DC5
        var shape: UInt32 = 0x811C_9DC5
        var previous: UInt8 = 0
        var run = 0
        var last: UInt32 = 0
        for offset in start..<end {
            let byte = bytes[offset]
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            let isDigit = byte &- 0x30 < 10
            if offset < start + 4 { prefix |= UInt32(lower) << UInt32(8 * (offset - start)) }
            last = last << 8 | UInt32(lower)
            form = (form ^ UInt32(isDigit ? 0x30 : byte)) &* 0x0100_0193
            // A run of two or more of a kind counts as two.
            let kind: UInt8 =
                byte &- 0x41 < 26 ? 0x58 : byte &- 0x61 < 26 || byte >= 0x80 ? 0x78 : isDigit ? 0x30 : byte
            run = kind == previous ? run + 1 : 0
            if run < 2 { shape = (shape ^ UInt32(kind)) &* 0x0100_0193 }
            previous = kind
        }
        self.suffix = last
        self.form = form == 0 ? 1 : form
        self.shape = shape
        self.clusters = clusters.classes(of: self.form)
        flags =
            token.shape.subtracting([.spaceBefore, .sentenceInitial, .hyphenated, .quoteMark, .possessive]).rawValue
        if token.shape.contains(.nonASCII), token.shape.contains(.capitalized) {
            self.shape = (self.shape ^ 0x5A) &* 0x0100_0193
        }
    }

    private init() {}

    /// Whether all that follows from the word alone is the same.
    @inline(__always)
    func isSameWord(as other: WordFeatures) -> Bool {
        form == other.form && word == other.word && suffix == other.suffix && prefix == other.prefix
            && shape == other.shape && flags == other.flags && clusters.fine == other.clusters.fine
            && clusters.coarse == other.clusters.coarse
    }

    /// The last bytes of the word, at most four.
    @inline(__always)
    func suffix(_ count: UInt32) -> UInt32 { suffix & (count == 4 ? ~0 : (1 << (8 * count)) - 1) }

    /// The first bytes of the word, at most four.
    @inline(__always)
    func prefix(_ count: UInt32) -> UInt32 { prefix & (count == 4 ? ~0 : (1 << (8 * count)) - 1) }

    /// Whether the first letter is a capital.
    @inline(__always)
    var isCapitalized: Bool { flags & TokenShape.capitalized.rawValue != 0 }
}

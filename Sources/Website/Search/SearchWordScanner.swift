/// Cuts a text into the words that are searched for, folded, and hands each to a function.
///
/// A word is a run of letters and digits. An apostrophe inside does not end it, a possessive `'s` is left out, and the
/// letters of `U.S.` are one word; every Han, Hiragana and Katakana sign is a word of its own, because no space parts them.
/// `assets/search.js` cuts queries by the same rules.
struct SearchWordScanner {
    private let folding: SearchFolding
    private var word: [UInt8] = []

    init(folding: SearchFolding) {
        self.folding = folding
        word.reserveCapacity(64)
    }

    /// The longest word that is kept, in bytes; what is longer is no word (an address, a blob) and is cut there.
    private static let longest = 48

    /// Visits the words of a stretch of text in their order.
    mutating func words(_ utf8: [UInt8], _ range: Range<Int>, visit: (_ word: [UInt8]) -> Void) {
        word.removeAll(keepingCapacity: true)
        var offset = range.lowerBound
        let end = range.upperBound
        while offset < end {
            let byte = utf8[offset]
            if byte < 0x80 {
                if (byte | 0x20) &- 0x61 < 26 {
                    word.append(byte | 0x20)
                } else if byte &- 0x30 < 10 {
                    word.append(byte)
                } else if byte == 0x27, !word.isEmpty, offset + 1 < end, isWordByte(utf8[offset + 1]) {
                    offset = skipPossessive(utf8, apostropheEnd: offset + 1, end: end)
                    continue
                } else if byte == 0x2E, isInitial(utf8, offset, range) {
                    // The full stop inside an abbreviation of single letters.
                } else {
                    flush(visit)
                }
                offset += 1
                continue
            }
            let (scalar, length) = SearchWordScanner.scalar(utf8, offset, end)
            if scalar == 0x2019, !word.isEmpty, offset + 3 < end, isWordByte(utf8[offset + 3]) {
                offset = skipPossessive(utf8, apostropheEnd: offset + 3, end: end)
                continue
            }
            if SearchWordScanner.isWordByItself(scalar) {
                flush(visit)
                folding.fold(scalar, into: &word)
                flush(visit)
            } else if SearchWordScanner.isLetter(scalar) {
                folding.fold(scalar, into: &word)
            } else {
                flush(visit)
            }
            offset += length
        }
        flush(visit)
    }

    private mutating func flush(_ visit: (_ word: [UInt8]) -> Void) {
        guard !word.isEmpty else { return }
        if word.count > SearchWordScanner.longest {
            var cut = SearchWordScanner.longest
            while cut > 0, word[cut] & 0xC0 == 0x80 { cut -= 1 }
            word.removeLast(word.count - cut)
        }
        visit(word)
        word.removeAll(keepingCapacity: true)
    }

    /// Where to go on behind an apostrophe: behind the `s` of a possessive, else right behind the apostrophe.
    private func skipPossessive(_ utf8: [UInt8], apostropheEnd: Int, end: Int) -> Int {
        guard utf8[apostropheEnd] | 0x20 == 0x73, apostropheEnd + 1 >= end || !isWordByte(utf8[apostropheEnd + 1])
        else {
            return apostropheEnd
        }
        return apostropheEnd + 1
    }

    /// Whether the full stop at `offset` follows a single letter that stands behind another such pair or before one.
    private func isInitial(_ utf8: [UInt8], _ offset: Int, _ range: Range<Int>) -> Bool {
        func isLetter(_ index: Int) -> Bool { range.contains(index) && (utf8[index] | 0x20) &- 0x61 < 26 }
        func isStop(_ index: Int) -> Bool { range.contains(index) && utf8[index] == 0x2E }
        guard isLetter(offset - 1) else { return false }
        let isAlone = offset - 2 < range.lowerBound || !isWordByte(utf8[offset - 2])
        let precedesPair = isLetter(offset + 1) && isStop(offset + 2)
        let followsPair = isStop(offset - 2) && isLetter(offset - 3)
        return isAlone && (precedesPair || followsPair)
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    private static func scalar(_ utf8: [UInt8], _ offset: Int, _ end: Int) -> (UInt32, Int) {
        let first = UInt32(utf8[offset])
        func next(_ distance: Int) -> UInt32 { offset + distance < end ? UInt32(utf8[offset + distance] & 0x3F) : 0 }
        if first >= 0xF0 { return ((first & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4) }
        if first >= 0xE0 { return ((first & 15) << 12 | next(1) << 6 | next(2), 3) }
        if first >= 0xC0 { return ((first & 31) << 6 | next(1), 2) }
        return (0xFFFD, 1)
    }

    /// Whether a scalar outside of ASCII belongs to words: letters, digits, and the marks that some scripts write vowels with.
    private static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xC0...0x24F: return scalar != 0xD7 && scalar != 0xF7
        case 0x2000...0x206F, 0xFFFD: return false
        default: break
        }
        return switch Unicode.Scalar(scalar)?.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            true
        default: false
        }
    }

    private static func isWordByItself(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}

/// What a character is to the tokenizer.
enum CharacterClass: UInt8 {
    /// A letter or anything that behaves like one (combining marks, joiners, the underscore).
    case letter
    /// An ASCII digit.
    case digit
    /// White space inside a line; invisible direction marks count as such, so that they never stick to a name.
    case space
    /// The end of a line.
    case newline
    /// A quote mark that cannot be an apostrophe.
    case quote
    /// `'` or `’`, which is both.
    case apostrophe
    /// A hyphen that can join words.
    case hyphen
    /// Any other mark or symbol.
    case mark

    /// The class of the character that begins at `offset`, and how many bytes it has.
    ///
    /// The ranges follow the blocks and general categories of the Unicode Character Database in outline; scripts without
    /// an entry count as letters.
    @inline(__always)
    static func of(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (class: CharacterClass, length: Int) {
        let byte = bytes[offset]
        if byte < 0x80 { return (ascii(byte), 1) }
        return wide(bytes, at: offset)
    }

    @inline(__always)
    private static func ascii(_ byte: UInt8) -> CharacterClass {
        if (byte | 0x20) &- 0x61 < 26 { return .letter }
        if byte &- 0x30 < 10 { return .digit }
        switch byte {
        case 0x20, 0x09, 0x00...0x08, 0x0E...0x1F, 0x7F: return .space
        case 0x0A, 0x0D, 0x0B, 0x0C: return .newline
        case 0x22, 0x60: return .quote
        case 0x27: return .apostrophe
        case 0x2D: return .hyphen
        case 0x5F: return .letter
        default: return .mark
        }
    }

    private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (CharacterClass, Int) {
        let byte = bytes[offset]
        let remaining = bytes.count - offset
        switch byte {
        case 0xC2 where remaining >= 2:
            switch bytes[offset + 1] {
            case 0xA0, 0xAD, 0x80...0x9F: return (.space, 2)
            case 0xAB, 0xBB: return (.quote, 2)
            case 0xAA, 0xB5, 0xBA: return (.letter, 2)
            default: return (.mark, 2)
            }
        case 0xC3 where remaining >= 2:
            return (bytes[offset + 1] == 0x97 || bytes[offset + 1] == 0xB7 ? .mark : .letter, 2)
        case 0xD6, 0xD8:
            guard remaining >= 2 else { return (.mark, remaining) }
            let second = bytes[offset + 1]
            let isMark = byte == 0xD6 ? second == 0xBE : second == 0x8C || second == 0x9B || second == 0x9F
            return (isMark ? .mark : .letter, 2)
        case 0xC0...0xDF:
            return (.letter, min(2, remaining))
        case 0xE2 where remaining >= 3:
            return (generalPunctuation(bytes[offset + 1], bytes[offset + 2]), 3)
        case 0xE3 where remaining >= 3 && bytes[offset + 1] == 0x80:
            return (bytes[offset + 2] == 0x80 ? .space : bytes[offset + 2] <= 0xBF ? .mark : .letter, 3)
        case 0xE0 where remaining >= 3 && bytes[offset + 1] == 0xA5 && bytes[offset + 2] & 0xFE == 0xA4:
            return (.mark, 3)
        case 0xEF where remaining >= 3:
            let second = bytes[offset + 1]
            let third = bytes[offset + 2]
            if second == 0xBB && third == 0xBF { return (.space, 3) }
            if second == 0xBF && third >= 0xA0 { return (.mark, 3) }
            if second == 0xBC && (third < 0x90 || (0x9A...0xA0).contains(third) || third >= 0xBB) { return (.mark, 3) }
            return (.letter, 3)
        case 0xE0...0xEF:
            return (.letter, min(3, remaining))
        case 0xF0 where remaining >= 4 && bytes[offset + 1] == 0x9F:
            return (.mark, 4)
        case 0xF0...0xF7:
            return (.letter, min(4, remaining))
        default:
            return (.mark, 1)
        }
    }

    /// The characters that begin with the byte E2: General Punctuation and the blocks of symbols behind it.
    private static func generalPunctuation(_ second: UInt8, _ third: UInt8) -> CharacterClass {
        switch (second, third) {
        case (0x80, 0xA8), (0x80, 0xA9): .newline
        case (0x80, 0x8C), (0x80, 0x8D): .letter
        case (0x80, 0x80...0x8F), (0x80, 0xAA...0xAF), (0x81, 0x9F...0xAF): .space
        case (0x80, 0x90), (0x80, 0x91): .hyphen
        case (0x80, 0x99): .apostrophe
        case (0x80, 0x98...0x9F), (0x80, 0xB9), (0x80, 0xBA): .quote
        case (0xB0...0xB7, _): .letter
        default: .mark
        }
    }
}

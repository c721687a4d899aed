extension Token {
    /// Makes a token from the bytes it has: its key and shape in one pass.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - range: where the token stands; not empty and inside of the text.
    ///   - marks: what the reader knows beyond the letters (white space before it, quote mark, part of a compound).
    @inline(__always)
    init(reading bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, marks: TokenShape) {
        var upper = 0
        var lower = 0
        var digits = 0
        var flags = marks.rawValue
        var previousWasLower = false
        var first = true
        var separators = 0
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = bytes[offset]
            var isUpper = false
            var isLower = false
            if byte < 0x80 {
                isLower = byte &- 0x61 < 26
                isUpper = byte &- 0x41 < 26
                if byte &- 0x30 < 10 { digits += 1 }
                if byte == 0x2E { flags |= TokenShape.hasPeriod.rawValue }
                if byte == 0x2E || byte == 0x2C || byte == 0x3A || byte == 0x2F || byte == 0x2D { separators += 1 }
                if byte == 0x2D && offset > range.lowerBound && offset + 1 < range.upperBound {
                    flags |= TokenShape.hyphenated.rawValue
                }
                offset += 1
            } else {
                flags |= TokenShape.nonASCII.rawValue
                let (characterClass, length) = CharacterClass.of(bytes, at: offset)
                if characterClass == .letter {
                    if length == 2 {
                        let scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
                        isUpper = CaseFolding.folded(scalar) != scalar
                    }
                    isLower = !isUpper
                }
                offset += length
            }
            if isUpper {
                if first { flags |= TokenShape.capitalized.rawValue }
                if previousWasLower { flags |= TokenShape.mixedCase.rawValue }
                upper += 1
            }
            if isLower { lower += 1 }
            previousWasLower = isLower
            first = false
        }
        if upper + lower > 0 {
            flags |= TokenShape.hasLetter.rawValue
            if lower == 0 && upper > 1 { flags |= TokenShape.allCapitals.rawValue }
        }
        if digits > 0 {
            flags |= TokenShape.hasDigit.rawValue
            if digits + separators == range.count { flags |= TokenShape.number.rawValue }
        } else if upper + lower == 0 {
            flags |= TokenShape.punctuation.rawValue
        }
        self.init(
            range: TextRange(range),
            key: WordKey(bytes: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range]))),
            shape: TokenShape(rawValue: flags))
    }
}

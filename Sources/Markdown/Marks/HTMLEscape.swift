/// Writes text so that HTML reads it as text.
enum HTMLEscape {
    /// Appends text for an element's content or, where `isAttribute` says so, for an attribute in double quotes. Characters
    /// that no HTML page may hold (controls, noncharacters) are shown as U+FFFD; those that turn the reading direction of
    /// what stands around them (embeddings, overrides, isolates) are left out.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to html: inout [UInt8], isAttribute: Bool = false) {
        var start = 0
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            guard isSpecial[Int(byte)] else {
                offset += 1
                continue
            }
            let length = forbiddenLength(text, at: offset)
            let replacement: StaticString
            switch byte {
            case 0x26: replacement = "&amp;"
            case 0x3C: replacement = "&lt;"
            case 0x3E: replacement = "&gt;"
            case 0x22 where isAttribute: replacement = "&quot;"
            default:
                guard length > 0 else {
                    offset += 1
                    continue
                }
                replacement = byte == 0xE2 ? "" : "\u{FFFD}"
            }
            html.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
            replacement.withUTF8Buffer { html.append(contentsOf: $0) }
            offset += max(length, 1)
            start = offset
        }
        html.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// The bytes at which text must be looked at: markup, controls, and the first bytes of characters that HTML forbids.
    private static let isSpecial: [Bool] = (0..<256).map { byte in
        (byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains(byte))
            || [0x22, 0x26, 0x3C, 0x3E, 0x7F, 0xC2, 0xE2, 0xEF].contains(byte) || byte >= 0xF0
    }

    /// The length of the forbidden character that stands here; 0 where the character is allowed.
    private static func forbiddenLength(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        func byte(_ distance: Int) -> UInt8 { offset + distance < text.count ? text[offset + distance] : 0 }
        switch byte(0) {
        case 0..<0x20, 0x7F: return 1
        case 0xE2:
            let isOverride = byte(1) == 0x80 && (0xAA...0xAE).contains(byte(2))
            let isIsolate = byte(1) == 0x81 && (0xA6...0xA9).contains(byte(2))
            return isOverride || isIsolate ? 3 : 0
        case 0xC2: return byte(1) < 0xA0 ? 2 : 0
        case 0xEF:
            let isLast = byte(1) == 0xBF && byte(2) >= 0xBE
            let isBlock = byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2))
            return isLast || isBlock ? 3 : 0
        case 0xF0...: return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
        default: return 0
        }
    }
}

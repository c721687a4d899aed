internal import Linguistics

/// HTML in the making, for the places where text and marks are too interwoven for a template: bytes, escaped as they come.
struct HTMLText {
    /// The HTML so far.
    private(set) var bytes: [UInt8] = []

    /// Takes markup as it is.
    mutating func markup(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Takes markup that was made before.
    mutating func markup(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

    /// Takes text.
    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { escape($0[...]) }
    }

    /// Takes a stretch of an article's text; what lies outside of the text is left out.
    mutating func text(_ utf8: [UInt8], _ range: Range<Int>) {
        let range = range.clamped(to: 0..<utf8.count)
        utf8.withUnsafeBufferPointer { escape($0[range]) }
    }

    /// Takes a whole number.
    mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    /// Escapes what HTML reads as markup in text and attributes, and leaves out what no page may hold (``DisplayText``).
    private mutating func escape(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        var index = text.startIndex
        var kept = index
        func flush(_ bytes: inout [UInt8], to end: Int) {
            if kept < end { bytes.append(contentsOf: text[kept..<end]) }
        }
        while index < text.endIndex {
            let byte = text[index]
            if byte > 0x3E, byte < 0x7F {
                index += 1
                continue
            }
            var width = 1
            let replacement: StaticString
            switch byte {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: ">"): replacement = "&gt;"
            case UInt8(ascii: "\""): replacement = "&quot;"
            case UInt8(ascii: "'"): replacement = "&#39;"
            case 0x09, 0x0A, 0x0D, 0x20..<0x7F:
                index += 1
                continue
            case 0x00..<0x20, 0x7F: replacement = ""
            default:
                let (scalar, length) = HTMLText.scalar(in: text, at: index)
                guard DisplayText.isForbidden(scalar) else {
                    index += length
                    continue
                }
                width = length
                replacement = ""
            }
            flush(&bytes, to: index)
            markup(replacement)
            index += width
            kept = index
        }
        flush(&bytes, to: index)
    }

    /// The scalar that begins at an index of well-formed UTF-8, and its length in bytes; where the text is cut inside of it,
    /// a noncharacter, which is left out.
    private static func scalar(in text: Slice<UnsafeBufferPointer<UInt8>>, at index: Int) -> (UInt32, Int) {
        let lead = text[index]
        let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard lead >= 0xC0, index + length <= text.endIndex else { return (0xFFFF, 1) }
        var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F) }
        return (scalar, length)
    }
}

/// Writes XML 1.0 to bytes as it comes; the one escape for that format. What XML forbids is left out.
struct XMLWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []

    /// Begins with the declaration.
    init() { bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8 }

    /// Takes markup as it is.
    mutating func markup(_ markup: StaticString) { markup.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    /// Takes text, of an element or an attribute.
    mutating func text(_ text: String) {
        for byte in DisplayText.shown(text).utf8 {
            switch byte {
            case 0x26: bytes += "&amp;".utf8
            case 0x3C: bytes += "&lt;".utf8
            case 0x3E: bytes += "&gt;".utf8
            case 0x22: bytes += "&quot;".utf8
            case 0x27: bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
    }

    /// Writes an element that holds text alone: `open` is its start tag, `close` its end tag with the line end.
    mutating func element(_ open: StaticString, _ text: String, _ close: StaticString) {
        markup(open)
        self.text(text)
        markup(close)
    }

    /// Takes a whole number.
    mutating func number(_ number: Int) { bytes += String(number).utf8 }

    /// Takes what was written out of the writer, which goes on empty.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }
}

/// Reads the attributes of all tags of an HTML page in their order, with their lines. Made for the pages this program writes:
/// attributes are quoted, comments and scripts hold no stray `<` followed by a letter.
struct HTMLAttributeScanner {
    /// An attribute as it stands in a tag.
    struct Attribute {
        /// The name, as written.
        let name: String
        /// The value, with the character references of HTML's own marks resolved.
        let value: String
        /// The line it stands on, from 1.
        let line: Int
    }

    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1
    private var isInTag = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next attribute, or nothing at the end of the page.
    mutating func next() -> Attribute? {
        while offset < bytes.count {
            if !isInTag {
                skipToTag()
                continue
            }
            let byte = bytes[offset]
            if byte == UInt8(ascii: ">") {
                isInTag = false
                offset += 1
            } else if HTMLAttributeScanner.isNameByte(byte) {
                if let attribute = readAttribute() { return attribute }
            } else {
                advance()
            }
        }
        return nil
    }

    private mutating func skipToTag() {
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") { advance() }
        guard offset < bytes.count else { return }
        offset += 1
        guard offset < bytes.count, HTMLAttributeScanner.isNameByte(bytes[offset]) else { return }
        while offset < bytes.count, HTMLAttributeScanner.isNameByte(bytes[offset]) { offset += 1 }
        isInTag = true
    }

    private mutating func readAttribute() -> Attribute? {
        let nameStart = offset
        while offset < bytes.count, HTMLAttributeScanner.isNameByte(bytes[offset]) { offset += 1 }
        let name = String(decoding: bytes[nameStart..<offset], as: UTF8.self)
        guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "="), bytes[offset + 1] == UInt8(ascii: "\"")
        else {
            return nil
        }
        let foundLine = line
        offset += 2
        let valueStart = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") { advance() }
        let value = String(decoding: bytes[valueStart..<min(offset, bytes.count)], as: UTF8.self)
        if offset < bytes.count { offset += 1 }
        return Attribute(name: name, value: HTMLAttributeScanner.unescaped(value), line: foundLine)
    }

    private mutating func advance() {
        if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
        offset += 1
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
    }

    /// The ampersand comes last, so that nothing is resolved twice.
    private static func unescaped(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
        var result = value
        for (reference, character) in [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
            result = result.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
        }
        return result
    }
}

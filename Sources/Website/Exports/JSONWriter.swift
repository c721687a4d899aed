/// Writes JSON (RFC 8259) to bytes as it comes, in the order given; the one escape for that format.
///
/// The caller opens and closes objects and arrays; commas are its work. Control characters, `<`, `>`, `&` and U+2028/2029
/// are escaped, so that the bytes may also stand in a script.
public struct JSONWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// An empty writer.
    public init() {}

    /// Opens an object, as a value or as the value of a key.
    public mutating func beginObject(_ key: StaticString? = nil) { open(key, UInt8(ascii: "{")) }

    /// Closes an object.
    public mutating func endObject() { close(UInt8(ascii: "}")) }

    /// Opens an array, as a value or as the value of a key.
    public mutating func beginArray(_ key: StaticString? = nil) { open(key, UInt8(ascii: "[")) }

    /// Closes an array.
    public mutating func endArray() { close(UInt8(ascii: "]")) }

    /// Writes a text.
    public mutating func write(_ key: StaticString? = nil, _ value: String) {
        begin(key)
        append(string: value)
    }

    /// Writes a text that stands in the source.
    public mutating func write(_ key: StaticString? = nil, literal value: StaticString) {
        begin(key)
        value.withUTF8Buffer { append(buffer: $0) }
    }

    /// Writes UTF-8 bytes as a text.
    public mutating func write(_ key: StaticString? = nil, utf8 value: some Collection<UInt8>) {
        begin(key)
        append(utf8: value)
    }

    /// Writes a whole number.
    public mutating func write(_ key: StaticString? = nil, _ value: Int) {
        begin(key)
        var digits = String(value)
        digits.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Writes a truth value.
    public mutating func write(_ key: StaticString? = nil, _ value: Bool) {
        begin(key)
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes `null`.
    public mutating func writeNull(_ key: StaticString? = nil) {
        begin(key)
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes a text under a key that is not known when the program is written.
    public mutating func write(dynamicKey key: String, _ value: String) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        append(string: key)
        bytes.append(UInt8(ascii: ":"))
        append(string: value)
        needsComma = true
    }

    /// Opens an object under a key that is not known when the program is written.
    public mutating func beginObject(dynamicKey key: String) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        append(string: key)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Ends a line, for formats with one value a line; the next value begins anew.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    /// Takes what was written out of the writer, which goes on empty.
    public mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private mutating func open(_ key: StaticString?, _ bracket: UInt8) {
        begin(key)
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func begin(_ key: StaticString?) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
        guard let key else { return }
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func append(string: String) {
        var string = string
        string.withUTF8 { append(utf8: $0) }
    }

    private mutating func append(utf8 text: some Collection<UInt8>) {
        let isDone: Void? = text.withContiguousStorageIfAvailable { append(buffer: $0) }
        if isDone == nil { Array(text).withUnsafeBufferPointer { append(buffer: $0) } }
    }

    /// Copies what needs no escape in stretches: most of a text is one.
    private mutating func append(buffer text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var kept = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard JSONWriter.mayNeedEscape(byte) else {
                index += 1
                continue
            }
            var width = 1
            if byte == 0xE2 {
                // The line and paragraph separators end a line of a script.
                guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else {
                    index += 1
                    continue
                }
                width = 3
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[kept..<index]))
            escape(width == 3 ? UInt32(0x2000 | UInt32(text[index + 2] & 0x3F)) : UInt32(byte))
            index += width
            kept = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[kept...]))
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ scalar: UInt32) {
        switch scalar {
        case 0x22, 0x5C:
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(UInt8(scalar))
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        default:
            bytes.append(contentsOf: "\\u".utf8)
            for shift in [12, 8, 4, 0] as [UInt32] { bytes.append(JSONWriter.hex[Int(scalar >> shift & 15)]) }
        }
    }

    private static let hex = Array("0123456789abcdef".utf8)

    /// Whether a byte may begin something that is escaped: a bit for each of the 256, in four words.
    @inline(__always)
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        // Controls, `"`, `&`, `<` and `>`; `\` and DEL; the first byte of the line separators.
        let bits: UInt64 =
            switch byte >> 6 {
            case 0: 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
            case 1: 1 << (0x5C - 0x40) | 1 << (0x7F - 0x40)
            case 2: 0
            default: 1 << (0xE2 - 0xC0)
            }
        return bits >> UInt64(byte & 63) & 1 != 0
    }
}

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

    /// Writes UTF-8 bytes as a text.
    public mutating func write(_ key: StaticString? = nil, utf8 value: some Collection<UInt8>) {
        begin(key)
        append(utf8: value)
    }

    /// Writes a whole number.
    public mutating func write(_ key: StaticString? = nil, _ value: Int) {
        begin(key)
        bytes.append(contentsOf: String(value).utf8)
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
        bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
    }

    private mutating func append(string: String) {
        var string = string
        string.withUTF8 { append(utf8: $0) }
    }

    private mutating func append(utf8 text: some Collection<UInt8>) {
        let hex = Array("0123456789abcdef".utf8)
        bytes.append(UInt8(ascii: "\""))
        var beforeLast: UInt8 = 0
        var last: UInt8 = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(hex[Int(byte >> 4)])
                bytes.append(hex[Int(byte & 15)])
            case 0xA8 where beforeLast == 0xE2 && last == 0x80, 0xA9 where beforeLast == 0xE2 && last == 0x80:
                bytes.removeLast(2)
                bytes.append(contentsOf: (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8)
            default: bytes.append(byte)
            }
            beforeLast = last
            last = byte
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

/// A text under analysis: its UTF-8 bytes, which never change; annotations point into them.
public struct Text: Sendable, Hashable {
    /// The bytes. They are valid UTF-8: ill-formed input was repaired when the text was made.
    public let utf8: [UInt8]

    /// Makes a text from a string.
    public init(_ string: String) {
        utf8 = Array(string.utf8)
    }

    /// Makes a text from bytes; ill-formed sequences become U+FFFD.
    public init(decoding bytes: [UInt8]) {
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        utf8 = isValid ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// The number of bytes.
    @inlinable
    public var count: Int { utf8.count }

    /// The whole of it.
    @inlinable
    public var range: TextRange { TextRange(start: 0, end: Int32(utf8.count)) }

    /// What stands in `range`, which must lie inside the text and on character boundaries.
    public subscript(range: TextRange) -> String {
        String(decoding: utf8[range.bytes], as: UTF8.self)
    }
}

/// Converts byte offsets of one text to Unicode code point (scalar) offsets, in constant time a look-up.
///
/// Built in one pass; it keeps the count of code points before every 64th byte.
public struct CodePointIndex: Sendable {
    private let utf8: [UInt8]
    private let checkpoints: [Int32]

    /// Indexes a text.
    public init(_ text: Text) {
        utf8 = text.utf8
        var checkpoints: [Int32] = []
        checkpoints.reserveCapacity(utf8.count / 64 + 1)
        var count: Int32 = 0
        for (offset, byte) in utf8.enumerated() {
            if offset & 63 == 0 { checkpoints.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        if utf8.count & 63 == 0 { checkpoints.append(count) }
        self.checkpoints = checkpoints
    }

    /// The number of code points before a byte offset, which is at most the length of the text.
    public func codePoint(at byteOffset: Int32) -> Int {
        let offset = Int(byteOffset)
        var count = Int(checkpoints[offset >> 6])
        for position in (offset & ~63)..<offset where utf8[position] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}

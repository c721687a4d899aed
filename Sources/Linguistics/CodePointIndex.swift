/// Converts byte offsets of one text to Unicode code point (scalar) offsets, in constant time a look-up.
///
/// Built in one pass; it keeps the count of code points before every 64th byte.
public struct CodePointIndex: Sendable {
    private let utf8: [UInt8]
    private let checkpoints: [Int32]

    /// Indexes a text.
    public init(_ text: Text) {
        utf8 = text.utf8
        checkpoints = utf8.withUnsafeBufferPointer { bytes in
            var checkpoints: [Int32] = []
            checkpoints.reserveCapacity(bytes.count / 64 + 1)
            var count = 0
            for start in stride(from: 0, through: bytes.count, by: 64) {
                checkpoints.append(Int32(count))
                count += CodePointIndex.scalars(bytes[start..<min(start + 64, bytes.count)])
            }
            return checkpoints
        }
    }

    /// The number of code points before a byte offset, which is at most the length of the text.
    public func codePoint(at byteOffset: Int32) -> Int {
        let offset = Int(byteOffset)
        return utf8.withUnsafeBufferPointer { bytes in
            Int(checkpoints[offset >> 6]) + CodePointIndex.scalars(bytes[(offset & ~63)..<offset])
        }
    }

    /// How many scalars begin in a stretch: its bytes but those that continue one, eight at a time.
    private static func scalars(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        let bytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes))
        var continued = 0
        var index = 0
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // The high bit of a byte that continues is set and the one below is not.
            continued &+= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
            index += 8
        }
        while index < bytes.count {
            continued &+= bytes[index] & 0xC0 == 0x80 ? 1 : 0
            index += 1
        }
        return bytes.count - continued
    }
}

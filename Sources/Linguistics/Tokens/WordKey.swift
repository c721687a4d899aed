/// The identity of a word regardless of case: a 64-bit hash of its bytes with ASCII and two-byte Latin, Greek and
/// Cyrillic letters folded to lower case.
///
/// Word lists are looked up by it, so no `String` is made for a token. FNV-1a with a final mix; at 64 bits and
/// vocabularies of some 10^6 words a clash is not to be expected (p < 10^-7).
public struct WordKey: Hashable, Sendable {
    /// The hash.
    public let value: UInt64

    /// Wraps a hash that was computed before.
    @inlinable
    public init(value: UInt64) { self.value = value }

    /// The key of a word as the program's tables spell it.
    public init(_ word: StaticString) {
        self = word.withUTF8Buffer { WordKey(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// The key of a word.
    public init(_ word: String) {
        var word = word
        self = word.withUTF8 { WordKey(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// The key of a word given as UTF-8.
    @inlinable
    public init(bytes: UnsafeRawBufferPointer) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte < 0x80 {
                let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
                hash = (hash ^ UInt64(lower)) &* 0x100_0000_01b3
                offset += 1
            } else if byte & 0xE0 == 0xC0, offset + 1 < bytes.count {
                let scalar = CaseFolding.folded(UInt32(byte & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F))
                hash = (hash ^ UInt64(0xC0 | scalar >> 6)) &* 0x100_0000_01b3
                hash = (hash ^ UInt64(0x80 | scalar & 0x3F)) &* 0x100_0000_01b3
                offset += 2
            } else {
                // A typographic apostrophe is the same letter as the typewriter's.
                if byte == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x99 {
                    hash = (hash ^ 0x27) &* 0x100_0000_01b3
                    offset += 3
                    continue
                }
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
                offset += 1
            }
        }
        hash ^= hash >> 32
        hash = hash &* 0x9e37_79b9_7f4a_7c15
        value = hash ^ (hash >> 29)
    }

    /// The table look-ups use the value as it is: it is mixed already.
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

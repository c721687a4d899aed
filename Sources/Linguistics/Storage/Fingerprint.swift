/// A hash of 128 bits over bytes and numbers, the same in every process and on every machine: tells contents apart, and
/// notices damage. It does not prove anything against somebody who wants two contents to look alike.
///
/// FNV-1a over eight bytes at a time, in two lanes of 64 bits with different seeds, multipliers and shifts.
public struct Fingerprint: Sendable, Hashable {
    /// The first lane.
    public private(set) var first: UInt64 = 0xcbf2_9ce4_8422_2325
    /// The second lane.
    public private(set) var second: UInt64 = 0x9e37_79b9_7f4a_7c15

    /// The fingerprint of nothing.
    public init() {}

    /// A fingerprint that was kept.
    public init(first: UInt64, second: UInt64) {
        self.first = first
        self.second = second
    }

    /// Adds a number.
    @inline(__always)
    public mutating func add(_ value: UInt64) {
        first = (first ^ value) &* 0x100_0000_01b3
        first ^= first >> 32
        second = (second ^ value) &* 0xff51_afd7_ed55_8ccd
        second ^= second >> 29
    }

    /// Adds a list of bytes: their number, then they themselves.
    public mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

    /// Adds bytes: their number, then they themselves.
    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var state = self
        state.add(UInt64(bytes.count))
        var offset = 0
        while offset + 8 <= bytes.count {
            state.add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        while offset < bytes.count {
            state.add(UInt64(bytes[offset]))
            offset += 1
        }
        self = state
    }

    /// 32 hexadecimal digits.
    public var hexadecimal: String {
        [first, second].map { value in
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}

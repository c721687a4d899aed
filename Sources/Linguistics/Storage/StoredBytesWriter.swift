/// Writes numbers compactly: small ones in one byte, differences to the one before rather than offsets.
struct StoredBytesWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8]

    init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }

    /// Writes a number as LEB128: seven bits a byte, the low ones first.
    @inline(__always)
    mutating func write(_ number: UInt32) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes how far a number lies from another, small steps to either side as small numbers.
    @inline(__always)
    mutating func write(_ number: Int32, from base: Int32) {
        let step = number &- base
        write(UInt32(bitPattern: (step << 1) ^ (step >> 31)))
    }

    /// Writes a range: its distance from `base`, and its length.
    @inline(__always)
    mutating func write(_ range: TextRange, from base: Int32) {
        write(range.start, from: base)
        write(range.end, from: range.start)
    }

    /// Writes a range or that there is none.
    mutating func write(_ range: TextRange?, from base: Int32) {
        write(byte: range == nil ? 0 : 1)
        if let range { write(range, from: base) }
    }

    /// Writes a byte.
    @inline(__always)
    mutating func write(byte: UInt8) { bytes.append(byte) }

    /// Writes a number in its full length, the low byte first.
    mutating func write(whole number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Writes a number in its full length, the low byte first.
    mutating func write(whole number: UInt32) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Writes a text: its number of bytes, then they themselves.
    mutating func write(_ text: String) {
        write(UInt32(truncatingIfNeeded: text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes bytes as they are.
    mutating func write(raw list: [UInt8]) { bytes.append(contentsOf: list) }
}

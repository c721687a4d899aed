/// Reads what ``StoredBytesWriter`` wrote, from bytes that may be anything: where they are not what was asked for, ``isDamaged``
/// is set and stays set, and numbers are 0.
///
/// A flag that is asked once at the end is cheaper than an error in every step, and nothing read before it is used.
struct StoredBytesReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    /// Ranges lie between 0 and this.
    private let textLength: Int32
    /// Whether anything was not as it must be.
    private(set) var isDamaged = false

    init(_ bytes: UnsafeRawBufferPointer, textLength: Int) {
        self.bytes = bytes
        self.textLength = Int32(clamping: textLength)
    }

    /// Whether all was read and nothing was damaged.
    var isComplete: Bool { !isDamaged && position == bytes.count }

    /// Says that what was read makes no sense.
    mutating func refuse() { isDamaged = true }

    @inline(__always)
    mutating func byte() -> UInt8 {
        guard position < bytes.count else {
            isDamaged = true
            return 0
        }
        position += 1
        return bytes[position - 1]
    }

    /// A byte that stands for a truth value.
    mutating func flag() -> Bool {
        let byte = byte()
        if byte > 1 { isDamaged = true }
        return byte == 1
    }

    @inline(__always)
    mutating func number() -> UInt32 {
        let first = byte()
        if first < 0x80 { return UInt32(first) }
        var number = UInt64(first & 0x7F)
        var shift: UInt64 = 7
        while true {
            let next = byte()
            number |= UInt64(next & 0x7F) << shift
            if next < 0x80 { break }
            shift += 7
            if shift > 28 {
                isDamaged = true
                return 0
            }
        }
        if number > UInt64(UInt32.max) { isDamaged = true }
        return UInt32(truncatingIfNeeded: number)
    }

    /// How many elements follow, each of at least `size` bytes: more than there are bytes for is refused before memory is
    /// asked for.
    mutating func count(ofSize size: Int) -> Int {
        let count = Int(number())
        guard count <= (bytes.count - position) / size else {
            isDamaged = true
            return 0
        }
        return count
    }

    @inline(__always)
    mutating func number(from base: Int32) -> Int32 {
        let folded = number()
        return base &+ (Int32(bitPattern: folded >> 1) ^ -Int32(bitPattern: folded & 1))
    }

    /// A range inside the text.
    @inline(__always)
    mutating func range(from base: Int32) -> TextRange {
        let start = number(from: base)
        let end = number(from: start)
        guard start >= 0, end >= start, end <= textLength else {
            isDamaged = true
            return TextRange(start: 0, end: 0)
        }
        return TextRange(start: start, end: end)
    }

    /// A range inside the text, or none.
    mutating func optionalRange(from base: Int32) -> TextRange? { flag() ? range(from: base) : nil }

    /// A number below `limit`.
    mutating func index(below limit: Int) -> Int32 {
        let index = number()
        guard index < limit else {
            isDamaged = true
            return 0
        }
        return Int32(truncatingIfNeeded: index)
    }

    /// A number of 64 bits in its full length.
    mutating func wholeNumber() -> UInt64 {
        guard bytes.count - position >= 8 else {
            isDamaged = true
            return 0
        }
        position += 8
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position - 8, as: UInt64.self))
    }

    /// So many numbers of 32 bits in their full length.
    mutating func wholeNumbers(_ count: Int) -> [UInt32] {
        guard count >= 0, (bytes.count - position) / 4 >= count else {
            isDamaged = true
            return []
        }
        let start = position
        position += 4 * count
        return [UInt32](unsafeUninitializedCapacity: count) { numbers, filled in
            for index in 0..<count {
                let number = bytes.loadUnaligned(fromByteOffset: start + 4 * index, as: UInt32.self)
                numbers.initializeElement(at: index, to: UInt32(littleEndian: number))
            }
            filled = count
        }
    }

    /// So many bytes.
    mutating func raw(_ count: Int) -> [UInt8] {
        guard count >= 0, bytes.count - position >= count else {
            isDamaged = true
            return []
        }
        position += count
        return Array(UnsafeRawBufferPointer(rebasing: bytes[position - count..<position]))
    }

    /// A text.
    mutating func text() -> String {
        let count = Int(number())
        guard bytes.count - position >= count else {
            isDamaged = true
            return ""
        }
        position += count
        return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[position - count..<position]), as: UTF8.self)
    }
}

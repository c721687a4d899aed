/// Counts over the bytes of a file from which its encoding is guessed.
struct ByteCensus {
    private(set) var nulCount = 0
    private(set) var controlCount = 0
    private var highCount = 0
    private var letterCount = 0
    private var nulsAtEvenOffsets = 0
    private var count = 0
    private var unassignedCount = 0
    private var validSequences = 0
    private var brokenSequences = 0

    init(_ bytes: [UInt8]) {
        count = bytes.count
        // Most files are ASCII without odd control characters, and need no more than this one quick look.
        var high: UInt8 = 0
        var odd = 0
        for byte in bytes {
            high |= byte
            odd &+= byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 && byte != 0x0C ? 1 : 0
        }
        if high < 0x80, odd == 0 { return }
        var counts = [Int](repeating: 0, count: 256)
        for byte in bytes { counts[Int(byte)] += 1 }
        nulCount = counts[0]
        controlCount = counts[1..<0x20].reduce(0, +) - counts[0x09] - counts[0x0A] - counts[0x0C] - counts[0x0D]
        highCount = counts[0x80...].reduce(0, +)
        letterCount = counts[0x41...0x5A].reduce(0, +) + counts[0x61...0x7A].reduce(0, +)
        unassignedCount = (0x80...0x9F).filter { !Windows1252.isAssigned(UInt8($0)) }.reduce(0) { $0 + counts[$1] }
        if nulCount > 0 {
            nulsAtEvenOffsets = stride(from: 0, to: bytes.count, by: 2).reduce(0) { $0 + (bytes[$1] == 0 ? 1 : 0) }
        } else if highCount > 0 {
            countSequences(bytes)
        }
    }

    /// Whether any byte is outside of ASCII.
    var hasHighBytes: Bool { highCount > 0 }

    /// Whether the bytes outside of ASCII nearly all spell UTF-8: text that was cut or patched in the middle of a character.
    var isMostlyUTF8: Bool { validSequences >= 4 && validSequences >= brokenSequences * 4 }

    /// Whether the bytes can be Windows-1252: Western letters are mostly ASCII, and hardly a byte is unassigned.
    var canBeWindows1252: Bool { unassignedCount == 0 && highCount * 3 <= letterCount }

    /// UTF-16 without byte order mark: zero bytes on one side only, and no half pair of surrogates.
    func utf16Encoding(_ bytes: [UInt8]) -> TextEncoding? {
        guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
        let odd = nulCount - nulsAtEvenOffsets
        let encoding: TextEncoding
        if nulsAtEvenOffsets == 0, odd * 20 >= count {
            encoding = .utf16LittleEndian
        } else if odd == 0, nulsAtEvenOffsets * 20 >= count {
            encoding = .utf16BigEndian
        } else {
            return nil
        }
        let text = encoding.decoded(bytes, markLength: 0)
        let controls = text.reduce(0) { $0 + ($1 < 0x09 || (0x0E..<0x20).contains($1) ? 1 : 0) }
        let isBroken = text.indices.dropLast(2).contains {
            text[$0] == 0xEF && text[$0 + 1] == 0xBF && text[$0 + 2] >= 0xBD
        }
        return controls * 200 <= text.count && !isBroken ? encoding : nil
    }

    private mutating func countSequences(_ bytes: [UInt8]) {
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset] >= 0x80 else {
                offset += 1
                continue
            }
            let length = bytes[offset] >= 0xF0 ? 4 : bytes[offset] >= 0xE0 ? 3 : 2
            let end = min(offset + length, bytes.count)
            let isWhole =
                bytes[offset] >= 0xC2 && end - offset == length
                && bytes[(offset + 1)..<end].allSatisfy { $0 & 0xC0 == 0x80 }
            if isWhole {
                validSequences += 1
                offset += length
            } else {
                // What is left of a character counts once.
                brokenSequences += 1
                offset += 1
                while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            }
        }
    }
}

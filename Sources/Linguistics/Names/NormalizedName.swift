/// A name as it is compared: lower case, plain letters, words between single spaces; full stops and apostrophes left out,
/// hyphens read as spaces, a leading article and a possessive ending dropped.
///
/// `The U.S. Senate` becomes `us senate`, `Recep Tayyip Erdoğan` becomes `recep tayyip erdogan`, `al-Qaeda` becomes
/// `al qaeda`.
public struct NormalizedName: Sendable, Hashable {
    /// The words.
    public let words: [String]

    /// Normalizes a name.
    public init(_ name: String) {
        self.init(utf8: Array(name.utf8)[...])
    }

    /// Takes words that are normalized already.
    public init(words: [String]) {
        self.words = words
    }

    /// Normalizes a name given as UTF-8.
    public init(utf8 bytes: ArraySlice<UInt8>) {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count + 1)
        var offset = bytes.startIndex
        while offset < bytes.endIndex {
            let (length, scalar) = Self.scalar(in: bytes, at: offset)
            switch scalar {
            case 0x41...0x5A: plain.append(UInt8(scalar) | 0x20)
            case 0x61...0x7A, 0x30...0x39, 0x26: plain.append(UInt8(scalar))
            case 0x2E, 0x27, 0x2018, 0x2019, 0x2BC, 0x2BB, 0x60, 0xB4: break
            case 0..<0x80, 0xA0, 0xAD, 0x2000...0x206F: plain.append(0x20)
            default:
                if let letter = LetterFolding.plain(scalar) {
                    plain.append(letter)
                } else if length == 2 {
                    let folded = CaseFolding.folded(scalar)
                    plain.append(0xC0 | UInt8(folded >> 6))
                    plain.append(0x80 | UInt8(folded & 0x3F))
                } else {
                    plain.append(contentsOf: bytes[offset..<offset + length])
                }
            }
            offset += length
        }
        var words = plain.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        if words.count > 1, words.first == "the" { words.removeFirst() }
        self.words = words
    }

    /// The words between single spaces.
    public var text: String { words.joined(separator: " ") }

    /// Whether nothing is left of the name.
    public var isEmpty: Bool { words.isEmpty }

    private static func scalar(in bytes: ArraySlice<UInt8>, at offset: Int) -> (length: Int, scalar: UInt32) {
        let first = bytes[offset]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard offset + length <= bytes.endIndex else { return (1, 0x20) }
        switch length {
        case 1: return (1, UInt32(first))
        case 2: return (2, UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F))
        case 3:
            let high = UInt32(first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
            return (3, high | UInt32(bytes[offset + 2] & 0x3F))
        default: return (4, 0x10000)
        }
    }
}

/// The Windows code page for Western European languages.
///
/// Source: the mapping of the WHATWG Encoding Standard, where the five unassigned bytes are control characters.
enum Windows1252 {
    /// The scalars of the bytes 0x80 to 0x9F; 0 where none is assigned.
    private static let scalars: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// Whether a byte stands for a character.
    static func isAssigned(_ byte: UInt8) -> Bool {
        byte < 0x80 || byte > 0x9F || scalars[Int(byte) - 0x80] != 0
    }

    /// The text in UTF-8; unassigned bytes become U+FFFD.
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            guard byte >= 0x80 else {
                text.append(byte)
                continue
            }
            let value = byte > 0x9F ? UInt32(byte) : scalars[Int(byte) - 0x80]
            let scalar = Unicode.Scalar(value == 0 ? 0xFFFD : value) ?? "\u{FFFD}"
            text.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        }
        return text
    }
}

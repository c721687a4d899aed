/// The encodings in which article files come.
enum TextEncoding: Sendable {
    case utf8
    /// UTF-8 with a few broken sequences, which read as U+FFFD.
    case damagedUTF8
    case utf16LittleEndian
    case utf16BigEndian
    case windows1252

    /// Recognises the encoding of a file: by its byte order mark, else by what its bytes can be.
    ///
    /// - Returns: the encoding and the length of the byte order mark; nothing where the bytes are no text.
    static func recognized(in bytes: [UInt8]) -> (encoding: TextEncoding, markLength: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return (String(validating: bytes[3...], as: UTF8.self) != nil ? .utf8 : .damagedUTF8, 3)
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return bytes.count % 2 == 0 ? (.utf16LittleEndian, 2) : nil }
        if bytes.starts(with: [0xFE, 0xFF]) { return bytes.count % 2 == 0 ? (.utf16BigEndian, 2) : nil }
        let census = ByteCensus(bytes)
        if census.nulCount > 0 { return census.utf16Encoding(bytes).map { ($0, 0) } }
        // Other control characters belong to no article: a few are slips, many are a program's data.
        guard census.controlCount * 200 <= bytes.count else { return nil }
        if !census.hasHighBytes || String(validating: bytes, as: UTF8.self) != nil { return (.utf8, 0) }
        if census.isMostlyUTF8 { return (.damagedUTF8, 0) }
        return census.canBeWindows1252 ? (.windows1252, 0) : nil
    }

    /// The text of a file as UTF-8, without byte order mark.
    func decoded(_ bytes: [UInt8], markLength: Int) -> [UInt8] {
        switch self {
        case .utf8:
            return markLength == 0 ? bytes : Array(bytes[markLength...])
        case .damagedUTF8:
            return Array(String(decoding: bytes[markLength...], as: UTF8.self).utf8)
        case .utf16LittleEndian, .utf16BigEndian:
            let high = self == .utf16BigEndian ? 0 : 1
            let units = stride(from: markLength, to: bytes.count - 1, by: 2).map { offset in
                UInt16(bytes[offset + high]) << 8 | UInt16(bytes[offset + 1 - high])
            }
            return Array(String(decoding: units, as: UTF16.self).utf8)
        case .windows1252:
            return Windows1252.decoded(bytes)
        }
    }
}

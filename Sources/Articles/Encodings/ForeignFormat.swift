/// Names what a file that is no text seems to be, by its first bytes.
enum ForeignFormat {
    /// What the file is, with its article; nothing where it cannot be told.
    static func name(of bytes: [UInt8]) -> String? {
        let signatures: [([UInt8], String)] = [
            (Array("%PDF".utf8), "a PDF document"),
            (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or an office document"),
            (Array("{\\rtf".utf8), "a Rich Text document"),
            ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
            ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
            ([0xFF, 0xD8, 0xFF], "a JPEG image"),
            (Array("GIF8".utf8), "a GIF image"),
            ([0x1F, 0x8B], "a gzip archive"),
            ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ]
        return signatures.first { bytes.starts(with: $0.0) }?.1
    }
}

/// Text put on one line: white space becomes single spaces, and what no page may hold (``DisplayText``) is left out.
enum PlainLine {
    /// Whether a text is printable ASCII with single spaces between words: a line of text as it stands.
    static func isLine(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20 else { return false }
            var isAfterSpace = false
            for byte in bytes {
                guard byte &- 0x20 < 0x5F, !(byte == 0x20 && isAfterSpace) else { return false }
                isAfterSpace = byte == 0x20
            }
            return true
        } ?? false
    }

    /// The line that a stretch of well-formed UTF-8 makes.
    static func bytes(of text: [UInt8], in range: Range<Int>) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(range.count)
        text.withUnsafeBufferPointer { text in
            var index = range.lowerBound
            var needsSpace = false
            while index < range.upperBound {
                let byte = text[index]
                if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
                    needsSpace = !line.isEmpty
                    index += 1
                    continue
                }
                if isPlain(byte) {
                    // A stretch of words with single spaces between them is a line already.
                    var end = index + 1
                    while end < range.upperBound,
                        isPlain(text[end]) || text[end] == 0x20 && end + 1 < range.upperBound && isPlain(text[end + 1])
                    {
                        end += 1
                    }
                    if needsSpace { line.append(0x20) }
                    needsSpace = false
                    line.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<end]))
                    index = end
                    continue
                }
                let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                let end = min(index + length, range.upperBound)
                if !isForbidden(text, index, end) {
                    if needsSpace { line.append(0x20) }
                    needsSpace = false
                    line.append(contentsOf: text[index..<end])
                }
                index = end
            }
        }
        return line
    }

    /// Whether a byte is a printable ASCII character.
    private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

    /// Whether the scalar between two offsets is one that no page may hold.
    private static func isForbidden(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let lead = text[start]
        if lead < 0x80 { return lead < 0x20 || lead == 0x7F }
        // Only these lead bytes begin scalars that are forbidden, and few of those are.
        guard lead == 0xC2 || lead == 0xE2 || lead == 0xEF || lead >= 0xF0 else { return false }
        var scalar = UInt32(lead) & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07)
        for index in start + 1..<max(start + 1, end) { scalar = scalar << 6 | UInt32(text[index] & 0x3F) }
        return DisplayText.isForbidden(scalar)
    }
}

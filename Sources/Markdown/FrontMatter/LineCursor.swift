/// A line of a file: what stands on it, where the next begins, and its number from 1.
struct SourceLine {
    var content: Range<Int>
    var end: Int
    var number: Int
}

/// Walks over the lines of a file; LF, CR LF and a lone CR end a line.
struct LineCursor {
    private let source: [UInt8]
    private var offset = 0
    private var number = 0

    init(_ source: [UInt8]) {
        self.source = source
    }

    mutating func next() -> SourceLine? {
        guard offset < source.count else { return nil }
        let start = offset
        var end = start
        while end < source.count, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
        offset = end
        if offset < source.count {
            offset += source[offset] == 0x0D && offset + 1 < source.count && source[offset + 1] == 0x0A ? 2 : 1
        }
        number += 1
        return SourceLine(content: start..<end, end: offset, number: number)
    }
}

extension ArraySlice<UInt8> {
    /// Without the blanks and tabs at the end.
    var trimmingTrailingBlanks: ArraySlice<UInt8> {
        var end = endIndex
        while end > startIndex, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
        return self[startIndex..<end]
    }

    /// Without the blanks and tabs at either end.
    var trimmingBlanks: ArraySlice<UInt8> {
        let trimmed = trimmingTrailingBlanks
        var start = trimmed.startIndex
        while start < trimmed.endIndex, trimmed[start] == 0x20 || trimmed[start] == 0x09 { start += 1 }
        return trimmed[start..<trimmed.endIndex]
    }

    /// The bytes as a string.
    var string: String { String(decoding: self, as: UTF8.self) }
}

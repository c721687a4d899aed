/// A field of the front matter before its value is understood: the key, the rest of its line, and the lines that
/// continue it.
struct FrontMatterEntry {
    var key: String
    /// The rest of the first line, without blanks around it.
    var value: ArraySlice<UInt8>
    /// The lines of the block that belong to it, the first one included.
    var lines: Range<Int>
    /// The number of its first line in the file.
    var line: Int

    /// Cuts the block into entries: one begins at every line that is not indented, no comment, no list item and not empty.
    static func entries(
        of block: [SourceLine], in source: [UInt8]
    ) throws(FrontMatterError) -> [FrontMatterEntry] {
        var entries: [FrontMatterEntry] = []
        for (index, line) in block.enumerated() {
            let content = source[line.content]
            guard let first = content.trimmingBlanks.first else { continue }
            if content.first == 0x20 || content.first == 0x09 || isItem(content) {
                guard !entries.isEmpty else { throw FrontMatterError(line: line.number, reason: .notAField) }
                entries[entries.count - 1].lines = entries[entries.count - 1].lines.lowerBound..<(index + 1)
            } else if first == 0x23 {
                continue
            } else if let colon = keyEnd(content) {
                entries.append(
                    FrontMatterEntry(
                        key: key(content[content.startIndex..<colon]),
                        value: content[(colon + 1)...].trimmingBlanks, lines: index..<(index + 1), line: line.number))
            } else if let last = entries.last, last.isOpenBracket {
                entries[entries.count - 1].lines = last.lines.lowerBound..<(index + 1)
            } else {
                throw FrontMatterError(line: line.number, reason: .notAField)
            }
        }
        return entries
    }

    /// Where the colon after the key stands: the first one that a blank or the line's end follows, after a key without
    /// quote marks and brackets or one that is quoted as a whole.
    static func keyEnd(_ line: ArraySlice<UInt8>) -> Int? {
        for offset in line.indices where line[offset] == 0x3A {
            let next = offset + 1
            guard next == line.endIndex || line[next] == 0x20 || line[next] == 0x09 else { continue }
            let name = line[line.startIndex..<offset].trimmingTrailingBlanks
            guard let first = name.first, let last = name.last, name.count <= 200 else { return nil }
            if (first == 0x22 || first == 0x27) && name.count > 2 { return last == first ? offset : nil }
            let isPlain = !name.contains { [0x22, 0x5B, 0x5D, 0x7B, 0x7D].contains($0) }
            return isPlain && ![0x26, 0x2A, 0x21, 0x3F, 0x7C, 0x3E, 0x25, 0x40, 0x60].contains(first) ? offset : nil
        }
        return nil
    }

    private static func key(_ name: ArraySlice<UInt8>) -> String {
        let name = name.trimmingBlanks
        let isQuoted = name.count > 2 && (name.first == 0x22 || name.first == 0x27)
        return (isQuoted ? name.dropFirst().dropLast() : name).string
    }

    private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == 0x2D && (line.count == 1 || line[line.startIndex + 1] == 0x20)
    }

    /// A flow list or table that its first line does not close may go on without indentation.
    private var isOpenBracket: Bool {
        (value.first == 0x5B && !value.contains(0x5D)) || (value.first == 0x7B && !value.contains(0x7D))
    }
}

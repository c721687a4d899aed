/// Understands the values of a front matter: plain ones by itself, the rest by the YAML parser.
struct FrontMatterValueReader {
    private let source: [UInt8]
    private let block: [SourceLine]
    private var yaml: YAMLValueReader

    init(source: [UInt8], block: [SourceLine]) {
        self.source = source
        self.block = block
        yaml = YAMLValueReader(source: source, block: block)
    }

    mutating func value(of entry: FrontMatterEntry) throws(FrontMatterError) -> FrontMatterValue {
        if entry.lines.count == 1 {
            if let value = Self.oneLineValue(entry.value) { return value }
        } else if let items = plainItems(of: entry) {
            return .list(items)
        } else if let text = foldedText(of: entry) {
            return .scalar(text)
        }
        return try yaml.value(of: entry)
    }

    /// The value of a line that needs no YAML parser; nothing where it does.
    static func oneLineValue(_ line: ArraySlice<UInt8>) -> FrontMatterValue? {
        guard let first = line.first else { return .scalar("") }
        switch first {
        case 0x22, 0x27:  // " '
            return quotedText(line).map { .scalar($0) }
        case 0x5B:  // [
            return inlineList(line)
        case 0x7B:  // {
            // A table is YAML; braces with more behind them are text.
            return line.last == 0x7D || !line.contains(0x7D) ? nil : .scalar(line.string)
        case 0x26, 0x2A:  // & *
            // An anchor or alias is one word; `*Breaking*: talks resume` is a headline.
            let word = line.dropFirst().prefix { $0 != 0x20 }
            let isName = !word.isEmpty && word.allSatisfy { isNameByte($0) }
            return isName && (first == 0x26 || word.count == line.count - 1) ? nil : .scalar(plainText(line))
        case 0x7C, 0x3E:  // | >
            // A block scalar without lines is empty; `> 100 killed` is a headline.
            return line.count <= 3 && !line.contains(0x20) ? .scalar("") : .scalar(plainText(line))
        case 0x21:  // !
            return line.count > 1 && line[line.startIndex + 1] == first ? nil : .scalar(plainText(line))
        default:
            let text = plainText(line)
            return .scalar(text == "~" || text == "null" ? "" : text)
        }
    }

    /// The text of a value in quote marks. Text that only begins with one (`"Never again" says Kyiv`) is plain; nothing
    /// where the mark is never closed or escapes need the YAML parser.
    private static func quotedText(_ line: ArraySlice<UInt8>) -> String? {
        let mark = line[line.startIndex]
        let rest = line.dropFirst()
        guard let close = rest.lastIndex(of: mark) else { return mark == 0x27 ? line.string : nil }
        let inner = rest[rest.startIndex..<close]
        let behind = rest[(close + 1)...].trimmingBlanks
        guard behind.isEmpty || behind.first == 0x23 else { return line.string }
        if mark == 0x22 {
            if inner.contains(0x5C) { return nil }
            return inner.contains(mark) ? line.string : inner.string
        }
        var text: [UInt8] = []
        var offset = inner.startIndex
        while offset < inner.endIndex {
            text.append(inner[offset])
            offset += inner[offset] == mark && offset + 1 < inner.endIndex && inner[offset + 1] == mark ? 2 : 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A list in brackets whose members are plain; `[Update] Talks resume` is a headline.
    private static func inlineList(_ line: ArraySlice<UInt8>) -> FrontMatterValue? {
        guard line.contains(0x5D) else { return nil }
        guard line.last == 0x5D else {
            guard let close = line.lastIndex(of: 0x5D) else { return nil }
            let behind = line[(close + 1)...].trimmingBlanks
            return behind.first == 0x23 ? nil : .scalar(line.string)
        }
        let inner = line.dropFirst().dropLast()
        guard !inner.contains(where: { [0x5B, 0x5D, 0x7B, 0x7D, 0x22, 0x27, 0x26, 0x2A, 0x5C, 0x23].contains($0) })
        else { return nil }
        let members = inner.split(separator: 0x2C).map { $0.trimmingBlanks }.filter { !$0.isEmpty }
        guard !members.contains(where: { $0.contains(0x3A) }) else { return nil }
        return .list(members.map { .scalar($0.string) })
    }

    /// A list of one-line items, each on a line of its own; nothing where an item is more than that.
    private func plainItems(of entry: FrontMatterEntry) -> [FrontMatterValue]? {
        guard entry.value.isEmpty else { return nil }
        var items: [FrontMatterValue] = []
        for index in entry.lines.dropFirst() {
            let line = source[block[index].content].trimmingBlanks
            if line.isEmpty || line.first == 0x23 { continue }
            guard line.first == 0x2D, line.count > 1, line[line.startIndex + 1] == 0x20 else { return nil }
            let item = line.dropFirst(2).trimmingBlanks
            guard FrontMatterEntry.keyEnd(item) == nil, item.first != 0x2D,
                case .scalar(let text)? = Self.oneLineValue(item)
            else { return nil }
            items.append(.scalar(text))
        }
        return items
    }

    /// A plain text that goes on over indented lines, joined by blanks.
    private func foldedText(of entry: FrontMatterEntry) -> String? {
        guard let first = entry.value.first, !Self.opensStructure(first) else { return nil }
        var text = Self.plainText(entry.value)
        for index in entry.lines.dropFirst() {
            let line = source[block[index].content].trimmingBlanks
            guard let first = line.first else { continue }
            guard first != 0x2D, first != 0x23 else { return nil }
            text += " " + line.string
        }
        return text
    }

    private static func opensStructure(_ byte: UInt8) -> Bool {
        [0x22, 0x27, 0x5B, 0x7B, 0x26, 0x2A, 0x21, 0x7C, 0x3E].contains(byte)
    }

    /// The text without a comment: ` # ` begins one, `#1` does not.
    private static func plainText(_ line: ArraySlice<UInt8>) -> String {
        for offset in line.indices.dropLast().dropFirst()
        where line[offset] == 0x23 && line[offset - 1] == 0x20 && line[offset + 1] == 0x20 {
            return line[line.startIndex..<offset].trimmingTrailingBlanks.string
        }
        return line.string
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x2D
    }
}

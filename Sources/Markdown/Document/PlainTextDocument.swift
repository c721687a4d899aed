/// A text without markup: its paragraphs as HTML with marks set in.
public struct PlainTextDocument: Sendable {
    /// The text in UTF-8.
    public let text: [UInt8]

    /// Makes a document from its text.
    public init(text: [UInt8]) {
        self.text = text
    }

    /// The HTML of a stretch of the text, a paragraph element for each paragraph, with marks set in. The text of the HTML, tags
    /// aside, is exactly that stretch.
    ///
    /// - Parameters:
    ///   - range: the stretch, in bytes; the whole text where it is not given.
    ///   - paragraphs: the paragraphs in their order, where they are known; else ``paragraphs(in:)``.
    ///   - subheads: where the paragraphs begin that are headings; they become headings of the second level.
    ///   - marks: in any order; their ranges are bytes of the text.
    /// - Returns: HTML for the inside of an `article` or `div`.
    public func html(
        in range: Range<Int>? = nil, paragraphs: [Range<Int>]? = nil, subheads: Set<Int> = [], marks: [Mark] = []
    ) -> [UInt8] {
        let range = (range ?? 0..<text.count).clamped(to: 0..<text.count)
        var writer = MarkedTextWriter(
            marks: marks, at: range.lowerBound, capacity: range.count + range.count / 8 + marks.count * 64)
        var position = range.lowerBound
        for paragraph in paragraphs ?? self.paragraphs(in: range) {
            let start = max(position, paragraph.lowerBound)
            let end = min(range.upperBound, paragraph.upperBound)
            guard start < end else { continue }
            write(position..<start, to: &writer)
            let isSubhead = subheads.contains(start)
            writer.write(isSubhead ? "<h2>" : "<p>")
            text[start..<end].withUnsafeBufferPointer { writer.text($0) }
            writer.interrupt()
            writer.write(isSubhead ? "</h2>" : "</p>")
            position = end
        }
        write(position..<range.upperBound, to: &writer)
        return writer.html
    }

    /// The HTML of a stretch inside of an element that the caller writes: text and marks alone.
    public func inlineHTML(in range: Range<Int>, marks: [Mark] = []) -> [UInt8] {
        let range = range.clamped(to: 0..<text.count)
        var writer = MarkedTextWriter(marks: marks, at: range.lowerBound, capacity: range.count + marks.count * 64)
        text[range].withUnsafeBufferPointer { writer.text($0) }
        writer.interrupt()
        return writer.html
    }

    /// What stands between paragraphs is white space; where it is not, it is a paragraph too.
    private func write(_ gap: Range<Int>, to writer: inout MarkedTextWriter) {
        guard let first = text[gap].firstIndex(where: { !Self.isBlank($0) }),
            let last = text[gap].lastIndex(where: { !Self.isBlank($0) })
        else { return writer.skip(text[gap]) }
        writer.skip(text[gap.lowerBound..<first])
        writer.write("<p>")
        text[first...last].withUnsafeBufferPointer { writer.text($0) }
        writer.interrupt()
        writer.write("</p>")
        writer.skip(text[(last + 1)..<gap.upperBound])
    }

    /// The paragraphs of a stretch: parted by empty lines, and by every line end where lines are not wrapped at one width.
    public func paragraphs(in range: Range<Int>) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var block: [Range<Int>] = []
        func endBlock() {
            if let first = block.first, let last = block.last, Self.isWrapped(block) {
                paragraphs.append(first.lowerBound..<last.upperBound)
            } else {
                paragraphs += block
            }
            block.removeAll(keepingCapacity: true)
        }
        var offset = range.lowerBound
        while offset < range.upperBound {
            var end = offset
            while end < range.upperBound, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
            var (first, last) = (offset, end)
            while first < last, Self.isBlank(text[first]) { first += 1 }
            while last > first, Self.isBlank(text[last - 1]) { last -= 1 }
            if first < last { block.append(first..<last) } else { endBlock() }
            offset = end
            if offset < range.upperBound {
                let isPair = text[offset] == 0x0D && offset + 1 < range.upperBound && text[offset + 1] == 0x0A
                offset += isPair ? 2 : 1
            }
        }
        endBlock()
        return paragraphs
    }

    /// Whether lines were cut at one width: all but the last about as long, and none as long as a paragraph.
    private static func isWrapped(_ lines: [Range<Int>]) -> Bool {
        guard lines.count > 1, let longest = lines.map(\.count).max(), longest <= 100 else { return false }
        return longest >= 40 && lines.dropLast().allSatisfy { $0.count >= longest - 25 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}

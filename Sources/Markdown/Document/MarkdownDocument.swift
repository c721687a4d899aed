import CMark

/// A CommonMark text: its plain text, and its HTML with marks set in. Only the source is kept; each question parses it
/// again, which costs less than a tree kept in memory.
public struct MarkdownDocument: Sendable {
    /// The Markdown source in UTF-8.
    public let source: [UInt8]

    /// Makes a document from its source.
    public init(source: [UInt8]) {
        self.source = source
    }

    /// The plain text: paragraphs, headings, list items and code blocks with an empty line between them, without markup.
    public func plainText() -> [UInt8] {
        var sink = PlainTextSink()
        sink.text.reserveCapacity(source.count)
        DocumentWalk.walk(source[...], &sink)
        return sink.text
    }

    /// The heading of the first level with which the document begins, as plain text, and where the source goes on behind
    /// it; nothing where it begins otherwise.
    public func leadingHeading() -> (text: [UInt8], end: Int)? {
        // An ATX heading is one line; one underlined with `=` may be two or more. Cheap tests before parsing.
        var lines = LineCursor(source)
        var end: Int?
        while let line = lines.next() {
            let content = source[line.content].trimmingBlanks
            guard let first = content.first else {
                if end != nil { return nil }
                continue
            }
            if end == nil, first == 0x23 {
                end = line.end
                break
            }
            if end != nil, first == 0x3D, content.allSatisfy({ $0 == 0x3D }) {
                end = line.end
                break
            }
            // Three lines of text are no headline.
            if let start = end, line.end - start > 600 { return nil }
            end = line.end
        }
        guard let end else { return nil }
        var sink = LeadingHeadingSink()
        DocumentWalk.walk(source[..<end], &sink)
        return sink.isHeading && !sink.text.isEmpty ? (sink.text, end) : nil
    }
}

/// Gathers the text of a document that is one heading of the first level.
private struct LeadingHeadingSink: DocumentSink {
    var isHeading = false
    var text: [UInt8] = []

    mutating func enter(_ node: DocumentNode) {
        if node.kind.isTextBlock {
            isHeading = node.kind == .heading && cmark_node_get_heading_level(node.pointer) == 1
        }
    }

    mutating func exit(_ node: DocumentNode) {}

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.append(contentsOf: bytes)
    }
}

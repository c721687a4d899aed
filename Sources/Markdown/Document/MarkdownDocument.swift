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

    /// The HTML of the document with marks set in.
    ///
    /// The text of the HTML, tags aside, is exactly ``plainText()``. Raw HTML never passes; links other than `http`, `https`,
    /// `mailto` and relative ones lose their target, images elsewhere become links. Headings begin at the second level.
    ///
    /// - Parameters:
    ///   - marks: in any order; their ranges are bytes of the plain text.
    ///   - options: what becomes of relative targets.
    /// - Returns: HTML for the inside of an `article` or `div`.
    public func html(marks: [Mark] = [], options: RenderingOptions = RenderingOptions()) -> [UInt8] {
        var measures = TextLengthSink()
        DocumentWalk.walk(source[...], &measures)
        let room = source.count + source.count / 4 + marks.count * 64
        var sink = HTMLSink(measures: measures, marks: marks, options: options, capacity: room)
        DocumentWalk.walk(source[...], &sink)
        return sink.writer.html
    }

    /// The targets of the images on the same site, in their order: files that must go with the page.
    public func localImages() -> [String] {
        var sink = ImageSink()
        DocumentWalk.walk(source[...], &sink)
        return sink.targets
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

/// Gathers the targets of images on the same site.
private struct ImageSink: DocumentSink {
    var targets: [String] = []

    mutating func enter(_ node: DocumentNode) {
        guard node.kind == .image, let target = cmark_node_get_url(node.pointer), target.pointee != 0 else { return }
        targets.append(String(cString: target))
    }

    mutating func exit(_ node: DocumentNode) {}

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

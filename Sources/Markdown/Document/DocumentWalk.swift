import CMark

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Parses Markdown with libcmark and walks over the tree once. What counts as text of the page is decided here alone, so
/// that the plain text and the rendered page cannot differ.
///
/// Raw HTML leaves its text, never its tags. A line end inside a paragraph is a blank, a hard break a line end.
struct DocumentWalk {
    /// Parses `source` and reports every node and every stretch of text to `sink`. The tree lives for this call only.
    static func walk(_ source: ArraySlice<UInt8>, _ sink: inout some DocumentSink) {
        let document = source.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                characters.baseAddress.flatMap { cmark_parse_document($0, characters.count, CMARK_OPT_DEFAULT) }
            }
        }
        guard let document else { return }
        defer { cmark_node_free(document) }
        guard let iterator = cmark_iter_new(document) else { return }
        defer { cmark_iter_free(iterator) }
        var images = 0
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard let node = cmark_iter_get_node(iterator) else { return }
            let isEntering = event == CMARK_EVENT_ENTER
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT:
                if images == 0 { literal(node, &sink) }
            case CMARK_NODE_SOFTBREAK:
                if images == 0 { emit(" ", &sink) }
            case CMARK_NODE_LINEBREAK:
                guard images == 0 else { break }
                sink.enter(DocumentNode(kind: .hardBreak, pointer: node))
                emit("\n", &sink)
            case CMARK_NODE_CODE:
                guard images == 0 else { break }
                within(.code, node, &sink) { literal(node, &$0) }
            case CMARK_NODE_CODE_BLOCK:
                within(.codeBlock, node, &sink) { literal(node, droppingLineEnd: true, &$0) }
            case CMARK_NODE_HTML_BLOCK:
                within(.htmlBlock, node, &sink) { sink in
                    guard let text = cmark_node_get_literal(node) else { return }
                    HTMLText.text(of: UnsafeRawBufferPointer(start: text, count: strlen(text)))
                        .withUnsafeBufferPointer { if !$0.isEmpty { sink.text($0) } }
                }
            case CMARK_NODE_IMAGE:
                guard images == 0 || !isEntering else {
                    images += 1
                    break
                }
                let isRemote = !LinkTarget.isRelative(cmark_node_get_url(node))
                if isRemote, images == 0 {
                    report(.remoteImage, node, isEntering, &sink)
                    if isEntering, cmark_node_first_child(node) == nil { nameOfImage(node, &sink) }
                } else {
                    images += isEntering ? 1 : -1
                    if images == (isEntering ? 1 : 0) { report(.image, node, isEntering, &sink) }
                }
            case let type:
                if images == 0, let kind = kind(of: type) { report(kind, node, isEntering, &sink) }
            }
        }
    }

    /// The alternative text of an image.
    static func alternativeText(of image: OpaquePointer) -> [UInt8] {
        guard let iterator = cmark_iter_new(image) else { return [] }
        defer { cmark_iter_free(iterator) }
        var text: [UInt8] = []
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return text }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE:
                guard let literal = cmark_node_get_literal(node) else { break }
                text.append(contentsOf: UnsafeRawBufferPointer(start: literal, count: strlen(literal)))
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text.append(0x20)
            default: break
            }
        }
    }

    /// An image elsewhere without alternative text is named by its file.
    private static func nameOfImage(_ node: OpaquePointer, _ sink: inout some DocumentSink) {
        guard let target = cmark_node_get_url(node), LinkTarget.isAllowed(target) else { return }
        Array(LinkTarget.fileName(target).utf8).withUnsafeBufferPointer { if !$0.isEmpty { sink.text($0) } }
    }

    private static func kind(of type: cmark_node_type) -> DocumentNodeKind? {
        switch type {
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        default: nil
        }
    }

    @inline(__always)
    private static func report(
        _ kind: DocumentNodeKind, _ node: OpaquePointer, _ isEntering: Bool, _ sink: inout some DocumentSink
    ) {
        let node = DocumentNode(kind: kind, pointer: node)
        if isEntering { sink.enter(node) } else { sink.exit(node) }
    }

    @inline(__always)
    private static func within<Sink: DocumentSink>(
        _ kind: DocumentNodeKind, _ node: OpaquePointer, _ sink: inout Sink, _ content: (inout Sink) -> Void
    ) {
        sink.enter(DocumentNode(kind: kind, pointer: node))
        content(&sink)
        sink.exit(DocumentNode(kind: kind, pointer: node))
    }

    @inline(__always)
    private static func literal(
        _ node: OpaquePointer, droppingLineEnd: Bool = false, _ sink: inout some DocumentSink
    ) {
        guard let text = cmark_node_get_literal(node) else { return }
        var count = strlen(text)
        while droppingLineEnd, count > 0, text[count - 1] == 0x0A { count -= 1 }
        guard count > 0 else { return }
        text.withMemoryRebound(to: UInt8.self, capacity: count) {
            sink.text(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    @inline(__always)
    private static func emit(_ text: StaticString, _ sink: inout some DocumentSink) {
        text.withUTF8Buffer { sink.text($0) }
    }
}

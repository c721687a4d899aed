import CMark

/// Writes a document as HTML with marks. Headings begin at the second level and never leave one out, since the page has its
/// one heading of the first level already.
struct HTMLSink: DocumentSink {
    private(set) var writer: MarkedTextWriter
    private let measures: TextLengthSink
    private let options: RenderingOptions
    private var measured = 0
    private var holdsLink = false
    private var hasText = false
    /// The levels of the headings above, as written in the source.
    private var headings: [Int32] = []
    private var currentLevel = 2
    /// What closes each open element.
    private var closings: [[UInt8]] = []

    init(measures: TextLengthSink, marks: [Mark], options: RenderingOptions, capacity: Int) {
        self.measures = measures
        self.options = options
        writer = MarkedTextWriter(marks: marks, capacity: capacity)
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        hasText = true
        writer.text(bytes)
    }

    mutating func enter(_ node: DocumentNode) {
        var length = 0
        holdsLink = false
        if node.kind.isMeasured {
            length = Int(measures.lengths[measured])
            holdsLink = measures.holdsLink[measured]
            measured += 1
        }
        switch node.kind {
        case .blockQuote: block("<blockquote>", "</blockquote>")
        case .list: enterList(node)
        case .item: block("<li>", "</li>")
        case .thematicBreak: writer.write("<hr>")
        case .paragraph, .heading, .codeBlock, .htmlBlock: enterTextBlock(node, length: length)
        case .emphasis: inline("<em>", "</em>", length: length)
        case .strong: inline("<strong>", "</strong>", length: length)
        case .code: inline("<code>", "</code>", length: length)
        case .hardBreak: writer.write("<br>")
        case .link, .remoteImage: enterLink(node, length: length)
        case .image: image(node)
        }
    }

    mutating func exit(_ node: DocumentNode) {
        switch node.kind {
        case .blockQuote, .list, .item: writer.write(closings.popLast() ?? [])
        case .paragraph, .heading, .codeBlock, .htmlBlock:
            writer.interrupt()
            writer.write(closings.popLast() ?? [])
        case .emphasis, .strong, .code, .link, .remoteImage: writer.exit(closing: closings.popLast() ?? [])
        case .image, .hardBreak, .thematicBreak: break
        }
    }

    private mutating func block(_ opening: StaticString, _ closing: StaticString) {
        writer.write(opening)
        closings.append(Self.bytes(closing))
    }

    private mutating func inline(_ opening: StaticString, _ closing: StaticString, length: Int) {
        // An element without text is none.
        writer.enter(opening: length > 0 ? Self.bytes(opening) : [], length: length, holdsLink: holdsLink)
        closings.append(length > 0 ? Self.bytes(closing) : [])
    }

    private mutating func enterList(_ node: DocumentNode) {
        guard cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST else { return block("<ul>", "</ul>") }
        let start = cmark_node_get_list_start(node.pointer)
        writer.write(start == 1 ? Array("<ol>".utf8) : Array("<ol start=\"\(start)\">".utf8))
        closings.append(Self.bytes("</ol>"))
    }

    private mutating func enterTextBlock(_ node: DocumentNode, length: Int) {
        if length > 0, hasText { writer.skip([0x0A, 0x0A]) }
        switch node.kind {
        case .heading where length > 0:
            let level = self.level(of: cmark_node_get_heading_level(node.pointer))
            writer.write(Array("<h\(level)>".utf8))
            closings.append(Array("</h\(level)>".utf8))
        case .codeBlock where length > 0:
            block("<pre><code>", "</code></pre>")
        case .paragraph where isTight(node.pointer):
            closings.append([])
        case .paragraph where length > 0 || cmark_node_first_child(node.pointer) != nil, .htmlBlock where length > 0:
            block("<p>", "</p>")
        default:
            closings.append([])
        }
    }

    /// The level at which a heading is written: one below the nearest heading above that is of a higher rank.
    private mutating func level(of level: Int32) -> Int {
        while let last = headings.last, last >= level { headings.removeLast() }
        headings.append(level)
        return min(6, headings.count + 1)
    }

    private func isTight(_ paragraph: OpaquePointer) -> Bool {
        guard let item = cmark_node_parent(paragraph), cmark_node_get_type(item) == CMARK_NODE_ITEM,
            let list = cmark_node_parent(item)
        else { return false }
        return cmark_node_get_list_tight(list) != 0
    }

    private mutating func enterLink(_ node: DocumentNode, length: Int) {
        let target = cmark_node_get_url(node.pointer)
        let isNamed = length > 0 || holdsNamedImage(node.pointer)
        guard isNamed, !writer.isInsideLink, let address = linkTarget(target) else {
            writer.enter(opening: [], length: length, holdsLink: holdsLink)
            closings.append([])
            return
        }
        var opening = Self.bytes("<a href=\"")
        opening += address
        opening += Self.bytes(LinkTarget.isRelative(target) ? "\"" : "\" rel=\"noreferrer\"")
        if let title = cmark_node_get_title(node.pointer), title.pointee != 0 {
            opening += Self.bytes(" title=\"")
            Self.escape(title, to: &opening)
            opening.append(0x22)
        }
        opening.append(0x3E)
        writer.enter(opening: opening, length: length, isLink: true)
        closings.append(Self.bytes("</a>"))
    }

    private func linkTarget(_ target: UnsafePointer<CChar>?) -> [UInt8]? {
        guard let target, LinkTarget.isAllowed(target) else { return nil }
        guard LinkTarget.isRelative(target), let resolve = options.linkTarget else {
            return LinkTarget.attribute(target)
        }
        return resolve(String(cString: target)).flatMap { $0.withCString { LinkTarget.attribute($0) } }
    }

    /// Whether a link without text holds an image with an alternative text.
    private func holdsNamedImage(_ link: OpaquePointer) -> Bool {
        var child = cmark_node_first_child(link)
        while let node = child {
            if cmark_node_get_type(node) == CMARK_NODE_IMAGE, !DocumentWalk.alternativeText(of: node).isEmpty {
                return true
            }
            child = cmark_node_next(node)
        }
        return false
    }

    private mutating func image(_ node: DocumentNode) {
        guard let target = cmark_node_get_url(node.pointer), target.pointee != 0, LinkTarget.isAllowed(target) else {
            return
        }
        var address = LinkTarget.attribute(target)
        if let resolve = options.imageTarget {
            guard let resolved = resolve(String(cString: target)) else { return }
            address = resolved.withCString { LinkTarget.attribute($0) }
        }
        guard let address else { return }
        var html = Self.bytes("<img src=\"")
        html += address
        html += Self.bytes("\" alt=\"")
        DocumentWalk.alternativeText(of: node.pointer).withUnsafeBufferPointer {
            HTMLEscape.append($0, to: &html, isAttribute: true)
        }
        html += Self.bytes("\">")
        writer.write(html)
    }

    private static func escape(_ text: UnsafePointer<CChar>, to html: inout [UInt8]) {
        let bytes = Array(String(cString: text).utf8)
        bytes.withUnsafeBufferPointer { HTMLEscape.append($0, to: &html, isAttribute: true) }
    }

    private static func bytes(_ literal: StaticString) -> [UInt8] {
        literal.withUTF8Buffer { Array($0) }
    }
}

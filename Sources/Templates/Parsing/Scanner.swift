/// Cuts a template into text and tags, and pairs what opens with what ends.
struct Scanner {
    private let source: [UInt8]
    private let place: SourcePlaces
    private var opening: [UInt8] = Array("{{".utf8)
    private var closing: [UInt8] = Array("}}".utf8)
    private var tokens: [Token] = []
    private var open: [Int] = []

    /// How deep sections may stand in each other.
    static let depthLimit = 100

    private init(_ source: [UInt8], _ place: SourcePlaces) {
        self.source = source
        self.place = place
    }

    /// The pieces of a template in their order.
    static func tokens(of source: [UInt8], at place: SourcePlaces) throws(TemplateError) -> [Token] {
        var scanner = Scanner(source, place)
        try scanner.scan()
        return scanner.tokens
    }

    private mutating func scan() throws(TemplateError) {
        var position = 0
        while position < source.count {
            let tag = find(opening, from: position) ?? source.count
            addText(position..<tag)
            guard tag < source.count else { break }
            position = try scanTag(at: tag)
        }
        if let unclosed = open.last {
            throw place.error(.unclosedSection(tokens[unclosed].name), at: tokens[unclosed].range.lowerBound)
        }
    }

    /// Adds text, cut after each newline.
    private mutating func addText(_ range: Range<Int>) {
        var start = range.lowerBound
        for index in range where source[index] == UInt8(ascii: "\n") {
            tokens.append(Token(kind: .text, range: start..<index + 1))
            start = index + 1
        }
        if start < range.upperBound { tokens.append(Token(kind: .text, range: start..<range.upperBound)) }
    }

    /// Reads the tag that starts here; where it ends.
    private mutating func scanTag(at start: Int) throws(TemplateError) -> Int {
        var content = start + opening.count
        let mark = content < source.count ? source[content] : 0
        let kind = Self.kind(of: mark)
        var end = closing
        if kind != .variable { content += 1 }
        if mark == UInt8(ascii: "{") { end = [UInt8(ascii: "}")] + closing }
        if mark == UInt8(ascii: "=") { end = [UInt8(ascii: "=")] + closing }
        guard let close = find(end, from: content) else {
            throw place.error(.unclosedTag(closing: String(decoding: end, as: UTF8.self)), at: start)
        }
        var token = Token(kind: kind, range: start..<close + end.count)
        var inner = trim(content..<close)
        switch kind {
        case .comment: break
        case .delimiters: try setDelimiters(String(decoding: source[inner], as: UTF8.self), at: start)
        case .partial, .parent, .end:
            if inner.first.map({ source[$0] }) == UInt8(ascii: "*") {
                token.isDynamic = true
                inner = trim(inner.dropFirst())
            }
            fallthrough
        default: token.name = try name(inner, dotted: kind != .end && kind != .block, at: start)
        }
        try pair(&token)
        tokens.append(token)
        return token.range.upperBound
    }

    /// Puts an opening on the stack; takes the partner of an end tag from it.
    private mutating func pair(_ token: inout Token) throws(TemplateError) {
        if token.opens {
            guard open.count < Self.depthLimit else {
                throw place.error(.nestedTooDeep(limit: Self.depthLimit), at: token.range.lowerBound)
            }
            open.append(tokens.count)
        } else if token.kind == .end {
            guard let opener = open.popLast() else {
                throw place.error(.strayEnd(token.name, open: nil), at: token.range.lowerBound)
            }
            guard tokens[opener].name == token.name, tokens[opener].isDynamic == token.isDynamic else {
                throw place.error(.strayEnd(token.name, open: tokens[opener].name), at: token.range.lowerBound)
            }
            token.partner = opener
            tokens[opener].partner = tokens.count
        }
    }

    private static func kind(of mark: UInt8) -> Token.Kind {
        switch mark {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .end
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "<"): .parent
        default: .variable
        }
    }

    /// The name a tag holds: no white space in it, and no empty part between dots.
    private func name(_ range: Range<Int>, dotted: Bool, at start: Int) throws(TemplateError) -> String {
        let name = String(decoding: source[range], as: UTF8.self)
        guard !range.isEmpty else { throw place.error(.emptyTag, at: start) }
        let hasEmptyPart =
            dotted && name != "." && name.split(separator: ".", omittingEmptySubsequences: false).contains("")
        guard !hasEmptyPart, !source[range].contains(where: Self.isSpace) else {
            throw place.error(.badName(name), at: start)
        }
        return name
    }

    private mutating func setDelimiters(_ text: String, at start: Int) throws(TemplateError) {
        let parts = text.utf8.split(whereSeparator: Self.isSpace)
        guard parts.count == 2, !text.contains("=") else { throw place.error(.badDelimiters(text), at: start) }
        opening = Array(parts[0])
        closing = Array(parts[1])
    }

    private func find(_ pattern: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first, start + pattern.count <= source.count else { return nil }
        for index in start...(source.count - pattern.count) where source[index] == first {
            if source[index..<index + pattern.count].elementsEqual(pattern) { return index }
        }
        return nil
    }

    private func trim(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, Self.isSpace(source[first]) { range.removeFirst() }
        while let last = range.last, Self.isSpace(source[last]) { range.removeLast() }
        return range
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

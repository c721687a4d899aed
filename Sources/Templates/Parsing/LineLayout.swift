/// Finds which lines hold tags alone and are not shown, what begins a line, and how partials, parents and blocks are
/// indented.
///
/// The rules are those of the Mustache specification 1.4: a section, comment, delimiter or partial tag alone on its line
/// takes the line with it; a standalone partial or parent is indented by the white space before it; a block that is given
/// to a parent loses the indentation that all its lines share and takes that of the block it replaces. A parent with its
/// content counts as one tag, from the line it opens on to the line it ends on.
struct LineLayout {
    private let source: [UInt8]
    private var tokens: [Token]

    /// The tokens with what this pass finds.
    static func apply(to tokens: [Token], of source: [UInt8]) -> [Token] {
        var layout = LineLayout(source: source, tokens: tokens)
        layout.layOut(tokens.indices, startsAtLine: true, endsAtLine: true)
        return layout.tokens
    }

    /// Lays out the whole template, or the content of a block that is given to a parent.
    private mutating func layOut(_ range: Range<Int>, startsAtLine: Bool, endsAtLine: Bool) {
        var line: [Int] = []
        var isWhole = startsAtLine
        var index = range.lowerBound
        while index < range.upperBound {
            line.append(index)
            if tokens[index].kind == .parent {
                layOutArguments(of: index)
                index = tokens[index].partner + 1
                continue
            }
            if tokens[index].kind == .text, source[tokens[index].range.upperBound - 1] == UInt8(ascii: "\n") {
                layOut(line: line, isWhole: isWhole)
                line.removeAll(keepingCapacity: true)
                isWhole = true
            }
            index += 1
        }
        if !line.isEmpty { layOut(line: line, isWhole: isWhole && endsAtLine) }
    }

    /// Only the blocks within a parent count; the rest of its content is not shown.
    private mutating func layOutArguments(of parent: Int) {
        var index = parent + 1
        while index < tokens[parent].partner {
            if tokens[index].kind == .block {
                layOutArgument(index)
                index = tokens[index].partner + 1
            } else {
                tokens[index].isDropped = true
                index = tokens[index].kind == .parent ? tokens[index].partner + 1 : index + 1
            }
        }
    }

    /// Lays out a block that is given to a parent. The rest of a blank line after its tag, and a blank start of the line
    /// of its end tag, are not part of it.
    private mutating func layOutArgument(_ block: Int) {
        var content = block + 1..<tokens[block].partner
        var startsAtLine = false
        if let first = content.first, isBlank(first), endsLine(first) {
            tokens[first].isDropped = true
            content.removeFirst()
            startsAtLine = true
        }
        if let last = content.last, isBlank(last), !endsLine(last),
            content.count == 1 ? startsAtLine : endsLine(last - 1)
        {
            tokens[last].isDropped = true
            content.removeLast()
        }
        layOut(content, startsAtLine: startsAtLine, endsAtLine: false)
        tokens[block].outdent = sharedIndentation(content.dropFirst(startsAtLine ? 0 : 1))?.count ?? 0
        if !startsAtLine, let first = content.first { tokens[first].startsLine = true }
    }

    /// Lays out one line. It is whole when it begins and ends in the part that is laid out.
    private mutating func layOut(line: [Int], isWhole: Bool) {
        let tags = line.filter { tokens[$0].kind != .text }
        let hasOnlyTags = line.allSatisfy { tokens[$0].kind != .text || isBlank($0) }
        if isWhole, hasOnlyTags, standsAlone(tags) {
            let indentation = leadingSpace(of: line)
            for index in line where tokens[index].kind == .text { tokens[index].isDropped = true }
            for index in tags {
                switch tokens[index].kind {
                case .partial, .parent: tokens[index].indentation = indentation
                case .block:
                    let content = index + 1..<tokens[index].partner
                    let first = tokens[index].range.upperBound
                    tokens[index].indentation = indentation
                    // Lines of the content are laid out later; their white space can be read already.
                    if let shared = sharedIndentation(ofLinesAfter: first, in: content) {
                        tokens[index].indentation = shared
                    }
                default: break
                }
            }
            return
        }
        markStart(of: line)
    }

    /// Whether tags that fill a line take it with them: one tag, or blocks' tags none of which begins and ends here.
    private func standsAlone(_ tags: [Int]) -> Bool {
        guard let first = tags.first, let last = tags.last else { return false }
        if tags.count == 1 { return tokens[first].canStandAlone }
        return tags.allSatisfy { index in
            guard tokens[index].kind == .block || tokens[index].kind == .end else { return false }
            if tokens[index].kind == .end, tokens[tokens[index].partner].kind != .block { return false }
            return !(first...last).contains(tokens[index].partner)
        }
    }

    /// Marks the first piece of a line. White space before a block that comes first goes with the block's default
    /// content, so that another content can bring its own.
    private mutating func markStart(of line: [Int]) {
        guard let first = line.first, startsSourceLine(first) else { return }
        let block = isBlank(first) ? line.dropFirst().first : first
        if let block, tokens[block].kind == .block {
            let space =
                block == first ? tokens[block].range.lowerBound..<tokens[block].range.lowerBound : tokens[first].range
            if block != first { tokens[first].isDropped = true }
            tokens[block].indentation = space
            tokens[block].leading = space
        } else {
            tokens[first].startsLine = true
        }
    }

    private func startsSourceLine(_ index: Int) -> Bool {
        let start = tokens[index].range.lowerBound
        return start == 0 || source[start - 1] == UInt8(ascii: "\n")
    }

    private func leadingSpace(of line: [Int]) -> Range<Int> {
        guard let first = line.first else { return 0..<0 }
        let start = tokens[first].range.lowerBound
        return tokens[first].kind == .text ? tokens[first].range : start..<start
    }

    private func isBlank(_ index: Int) -> Bool {
        tokens[index].kind == .text && source[tokens[index].range].allSatisfy(Scanner.isSpace)
    }

    private func endsLine(_ index: Int) -> Bool {
        tokens[index].kind == .text && source[tokens[index].range.upperBound - 1] == UInt8(ascii: "\n")
    }
}

// MARK: - Indentation

extension LineLayout {
    /// The white space that all lines of a part have before them, blank lines and lines of tags alone left out; nil where
    /// the part has no such line.
    private func sharedIndentation(_ range: Range<Int>) -> Range<Int>? {
        var shared: Range<Int>?
        var index = range.lowerBound
        while index < range.upperBound {
            if let space = lineSpace(of: index) { shared = common(shared, space) }
            index = tokens[index].kind == .parent ? tokens[index].partner + 1 : index + 1
        }
        return shared
    }

    /// The white space before the line that a token begins; nil where it begins none that is shown.
    private func lineSpace(of index: Int) -> Range<Int>? {
        let token = tokens[index]
        if let leading = token.leading { return leading }
        if token.kind == .partial || token.kind == .parent, let indentation = token.indentation { return indentation }
        guard token.startsLine, !token.isDropped else { return nil }
        guard token.kind == .text else { return token.range.lowerBound..<token.range.lowerBound }
        let isLineAlone = endsLine(index)
        if isLineAlone, isBlank(index) { return nil }
        return space(at: token.range.lowerBound)
    }

    /// As `sharedIndentation`, for a block whose lines are not laid out yet: over the lines of the source.
    private func sharedIndentation(ofLinesAfter start: Int, in content: Range<Int>) -> Range<Int>? {
        var shared: Range<Int>?
        var lineStart: Int?
        var isShown = false
        for index in content {
            let token = tokens[index]
            if startsSourceLine(index), token.range.lowerBound > start {
                lineStart = token.range.lowerBound
                isShown = false
            }
            let shows = token.kind == .text ? !isBlank(index) : !token.canStandAlone || token.kind == .partial
            if shows, !isShown, let lineStart {
                shared = common(shared, space(at: lineStart))
                isShown = true
            }
        }
        return shared
    }

    private func space(at start: Int) -> Range<Int> {
        var end = start
        while end < source.count, source[end] == 0x20 || source[end] == 0x09 { end += 1 }
        return start..<end
    }

    private func common(_ left: Range<Int>?, _ right: Range<Int>) -> Range<Int> {
        guard let left else { return right }
        let count = zip(source[left], source[right]).prefix { $0 == $1 }.count
        return right.lowerBound..<right.lowerBound + count
    }
}

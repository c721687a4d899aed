/// Turns the tokens of one template into operations.
struct TemplateCompiler {
    private let source: [UInt8]
    private let tokens: [Token]
    private let templates: [String: Int]
    private var operations: [Operation] = []
    private var offsets: [Int] = []
    private var bytes: [UInt8] = []
    private var parents: [ParentCall] = []
    private var names: NameTable

    /// Compiles a template.
    ///
    /// - Parameters:
    ///   - source: the template.
    ///   - templates: the indices of all templates of the set, by name.
    ///   - names: the names of the set, to which this template's are added.
    /// - Returns: the operations.
    /// - Throws: the first fault in the template's tags.
    static func compile(
        _ source: TemplateSource, templates: [String: Int], names: inout NameTable
    ) throws(TemplateError) -> CompiledTemplate {
        let places = SourcePlaces(path: source.path, source: source.bytes)
        let tokens = try Scanner.tokens(of: source.bytes, at: places)
        var compiler = TemplateCompiler(
            source: source.bytes, tokens: LineLayout.apply(to: tokens, of: source.bytes), templates: templates,
            names: names)
        compiler.emit(tokens.indices, outdent: 0)
        names = compiler.names
        return CompiledTemplate(
            name: source.name, operations: compiler.operations, offsets: compiler.offsets, bytes: compiler.bytes,
            parents: compiler.parents, places: places)
    }

    private init(source: [UInt8], tokens: [Token], templates: [String: Int], names: NameTable) {
        self.source = source
        self.tokens = tokens
        self.templates = templates
        self.names = names
    }

    private mutating func emit(_ range: Range<Int>, outdent: Int) {
        var index = range.lowerBound
        while index < range.upperBound {
            let token = tokens[index]
            defer { index = max(index, token.opens ? token.partner : index) + 1 }
            guard !token.isDropped else { continue }
            if token.kind == .text {
                emitText(token, outdent: outdent)
                continue
            }
            if token.startsLine { add(.lineStart, for: token) }
            let content = index + 1..<max(index + 1, token.partner)
            switch token.kind {
            case .variable: add(.variable(name: names.index(ofName: token.name)), for: token)
            case .raw: add(.raw(name: names.index(ofName: token.name)), for: token)
            case .section, .inverted:
                let place = add(.lineStart, for: token)
                let name = names.index(ofName: token.name)
                emit(content, outdent: outdent)
                emitStart(ofEnd: token)
                operations[place] =
                    token.kind == .section
                    ? .section(name: name, end: operations.count) : .inverted(name: name, end: operations.count)
            case .partial:
                add(.partial(target(of: token), indentation: indentation(of: token, outdent: outdent)), for: token)
            case .block: emitBlock(token, content, outdent: outdent)
            case .parent: emitParent(token, content, outdent: outdent)
            case .text, .end, .comment, .delimiters: break
            }
        }
    }

    private mutating func emitText(_ token: Token, outdent: Int) {
        var range = token.range
        if token.startsLine {
            let space = source[range].prefix(outdent).prefix { $0 == 0x20 || $0 == 0x09 }
            range = range.lowerBound + space.count..<range.upperBound
        }
        guard !range.isEmpty else { return }
        let start = bytes.count
        bytes += source[range]
        // Lines that follow each other are one operation: every newline within it begins a line.
        if !offsets.isEmpty, case .text(let last, let startsLine) = operations[operations.count - 1],
            last.upperBound == start, !isJumpTarget, token.startsLine == endsLine(last)
        {
            operations[operations.count - 1] = .text(last.lowerBound..<bytes.count, startsLine: startsLine)
        } else {
            add(.text(start..<bytes.count, startsLine: token.startsLine), for: token)
        }
        isJumpTarget = false
    }

    private func endsLine(_ text: Range<Int>) -> Bool { bytes[text].last == UInt8(ascii: "\n") }

    /// Whether an operation ends here: what comes next may not be joined with what is before.
    private var isJumpTarget = false

    private mutating func emitStart(ofEnd token: Token) {
        if tokens[token.partner].startsLine { add(.lineStart, for: tokens[token.partner]) }
        isJumpTarget = true
    }

    private mutating func emitBlock(_ token: Token, _ content: Range<Int>, outdent: Int) {
        let place = add(.lineStart, for: token)
        let block = names.index(ofBlock: token.name)
        let indentation = indentation(of: token, outdent: outdent)
        if let leading = token.leading {
            let start = bytes.count
            bytes += source[leading].dropFirst(outdent)
            add(.text(start..<bytes.count, startsLine: true), for: token)
        }
        emit(content, outdent: outdent)
        emitStart(ofEnd: token)
        operations[place] = .block(block, indentation: indentation, end: operations.count)
    }

    private mutating func emitParent(_ token: Token, _ content: Range<Int>, outdent: Int) {
        var call = ParentCall(
            target: target(of: token), indentation: indentation(of: token, outdent: outdent), arguments: [])
        let place = add(.lineStart, for: token)
        var index = content.lowerBound
        while index < content.upperBound {
            let inner = tokens[index]
            if inner.kind == .block {
                // The block's own operation is kept as the place that messages about it name; it is never run.
                add(.lineStart, for: inner)
                let start = operations.count
                isJumpTarget = true
                emit(index + 1..<inner.partner, outdent: inner.outdent)
                call.arguments.append((names.index(ofBlock: inner.name), start..<operations.count))
            }
            index = inner.opens ? inner.partner + 1 : index + 1
        }
        isJumpTarget = true
        parents.append(call)
        operations[place] = .parent(parents.count - 1, end: operations.count)
    }

    private mutating func target(of token: Token) -> Operation.Target {
        if token.isDynamic { return .dynamic(name: names.index(ofName: token.name)) }
        return templates[token.name].map { .template($0) } ?? .missing(token.name)
    }

    private mutating func indentation(of token: Token, outdent: Int) -> Range<Int>? {
        guard let range = token.indentation else { return nil }
        let start = bytes.count
        bytes += source[range].dropFirst(outdent)
        return start..<bytes.count
    }

    @discardableResult
    private mutating func add(_ operation: Operation, for token: Token) -> Int {
        operations.append(operation)
        offsets.append(token.range.lowerBound)
        isJumpTarget = false
        return operations.count - 1
    }
}

/// Runs compiled templates: data in, bytes out.
///
/// The data never changes and outlives the renderer, so values are places in it rather than copies: a copy would count
/// references that other threads count too, several for each name looked up.
struct Renderer {
    /// A value that names are looked up in.
    private struct Scope {
        let value: UnsafePointer<TemplateValue>
        /// The fields of the value; none where it has none.
        let fields: UnsafeBufferPointer<TemplateFields.Field>

        init(_ value: UnsafePointer<TemplateValue>) {
            self.value = value
            fields = Renderer.fields(of: value)
        }
    }

    private let templates: [CompiledTemplate]
    private let indices: [String: Int]
    private let names: [NameTable.Name]
    private let isStrict: Bool
    private var output: [UInt8]
    /// The values that names are looked up in, the innermost last.
    private var scopes: [Scope]
    /// The parent tags being run, the outermost first: the blocks they give.
    private var calls: [(template: CompiledTemplate, parent: Int)] = []
    private var indentation: [UInt8] = []
    private var depth = 0

    /// How deep templates, sections and blocks may call each other: a template that includes itself without end is an
    /// error, not a crash.
    static let depthLimit = 256

    static func render(
        _ template: Int, of set: TemplateSet, with data: TemplateValue, in outer: TemplateValue,
        into output: inout [UInt8]
    ) throws(TemplateError) {
        // The bytes live in one place at a time, so that adding to them never copies.
        let bytes = output
        output = []
        let compiled = set.templates[template]
        let result = withUnsafePointer(to: outer) { outer in
            withUnsafePointer(to: data) { data in
                var renderer = Renderer(set, [Scope(outer), Scope(data)], output: bytes)
                do throws(TemplateError) {
                    try renderer.run(compiled, 0..<compiled.operations.count)
                    return (renderer.output, nil as TemplateError?)
                } catch {
                    return (renderer.output, error)
                }
            }
        }
        output = result.0
        if let error = result.1 { throw error }
    }

    private init(_ set: TemplateSet, _ scopes: [Scope], output: consuming [UInt8]) {
        templates = set.templates
        indices = set.indices
        names = set.names.names
        isStrict = set.isStrict
        self.scopes = scopes
        self.output = output
    }

    private mutating func run(_ template: CompiledTemplate, _ range: Range<Int>) throws(TemplateError) {
        depth += 1
        defer { depth -= 1 }
        var index = range.lowerBound
        if depth > Self.depthLimit, index < range.upperBound {
            throw template.error(.recursion(limit: Self.depthLimit), at: index)
        }
        while index < range.upperBound {
            switch template.operations[index] {
            case .text(let bytes, let startsLine):
                if indentation.isEmpty {
                    // Without a slice, which would count a reference that all threads share.
                    template.bytes.withUnsafeBufferPointer {
                        output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[bytes]))
                    }
                } else {
                    writeIndented(template.bytes[bytes], startsLine: startsLine)
                }
            case .lineStart: output.append(contentsOf: indentation)
            case .variable(let name):
                if let value = try value(of: name, template, index) { try write(value, true, name, template, index) }
            case .raw(let name):
                if let value = try value(of: name, template, index) { try write(value, false, name, template, index) }
            case .section(let name, let end):
                if let value = try value(of: name, template, index) {
                    try runSection(template, index + 1..<end, value)
                }
                index = end
                continue
            case .inverted(let name, let end):
                let value = try value(of: name, template, index)
                if !(value?.pointee.isTrue ?? false) { try run(template, index + 1..<end) }
                index = end
                continue
            case .partial(let target, let space):
                if let partial = try resolve(target, template, index) {
                    try withIndentation(space, of: template) { renderer throws(TemplateError) in
                        try renderer.run(partial, 0..<partial.operations.count)
                    }
                }
            case .block(let block, let space, let end):
                try runBlock(block, space, template, index + 1..<end)
                index = end
                continue
            case .parent(let parent, let end):
                try runParent(parent, template, index)
                index = end
                continue
            }
            index += 1
        }
    }

    // MARK: - Values

    private mutating func write(
        _ value: UnsafePointer<TemplateValue>, _ isEscaped: Bool, _ name: Int, _ template: CompiledTemplate,
        _ operation: Int
    ) throws(TemplateError) {
        switch value.pointee {
        case .text(let text):
            if isEscaped {
                HTMLEscaping.append(text, to: &output)
            } else {
                HTMLEscaping.appendRaw(text, to: &output)
            }
        case .html(let bytes): output.append(contentsOf: bytes)
        case .number(let number): HTMLEscaping.appendRaw(String(number), to: &output)
        case .flag(let flag): HTMLEscaping.appendRaw(flag ? "true" : "false", to: &output)
        case .none: break
        case .list, .fields: if isStrict { throw template.error(.notText(names[name].text), at: operation) }
        }
    }

    /// The value of a name in the innermost scope that has it; nil where none has, which strict sets report.
    private func value(
        of name: Int, _ template: CompiledTemplate, _ operation: Int
    ) throws(TemplateError) -> UnsafePointer<TemplateValue>? {
        let found = names.withUnsafeBufferPointer { names in
            guard let first = names[name].first else { return scopes.last?.value }
            var found: UnsafePointer<TemplateValue>?
            var scope = scopes.count
            while found == nil, scope > 0 {
                scope -= 1
                found = Self.value(of: first, in: scopes[scope].fields)
            }
            for key in names[name].rest {
                guard let outer = found else { break }
                if case .none = outer.pointee { break }
                found = Self.value(of: key, in: Self.fields(of: outer))
            }
            return found
        }
        if found == nil, isStrict { throw template.error(.undefinedName(names[name].text), at: operation) }
        return found
    }

    /// Where the fields of a value stand.
    private static func fields(of value: UnsafePointer<TemplateValue>) -> UnsafeBufferPointer<TemplateFields.Field> {
        guard case .fields(let fields) = value.pointee else { return UnsafeBufferPointer(start: nil, count: 0) }
        return fields.elements.withUnsafeBufferPointer { $0 }
    }

    /// Where the value of a name stands among fields; the last where it was given twice.
    @inline(__always)
    private static func value(
        of key: TemplateKey, in fields: UnsafeBufferPointer<TemplateFields.Field>
    ) -> UnsafePointer<TemplateValue>? {
        var index = fields.count
        while index > 0 {
            index -= 1
            guard fields[index].key.hash == key.hash, fields[index].key == key else { continue }
            return fields.baseAddress.flatMap { ($0 + index).pointer(to: \.value) }
        }
        return nil
    }

    private mutating func runSection(
        _ template: CompiledTemplate, _ body: Range<Int>, _ value: UnsafePointer<TemplateValue>
    ) throws(TemplateError) {
        guard value.pointee.isTrue else { return }
        scopes.append(Scope(value))
        defer { scopes.removeLast() }
        guard case .list(let elements) = value.pointee else { return try run(template, body) }
        let places = elements.withUnsafeBufferPointer { $0 }
        guard let first = places.baseAddress else { return }
        for index in places.indices {
            scopes[scopes.count - 1] = Scope(first + index)
            try run(template, body)
        }
    }

    // MARK: - Other templates

    private func resolve(
        _ target: Operation.Target, _ template: CompiledTemplate, _ operation: Int
    ) throws(TemplateError) -> CompiledTemplate? {
        switch target {
        case .template(let index): return templates[index]
        case .missing(let name):
            if isStrict { throw template.error(.missingTemplate(name), at: operation) }
            return nil
        case .dynamic(let name):
            guard case .text(let wanted)? = try value(of: name, template, operation)?.pointee else { return nil }
            if let index = indices[wanted] { return templates[index] }
            if isStrict { throw template.error(.missingTemplate(wanted), at: operation) }
            return nil
        }
    }

    private mutating func runParent(
        _ parent: Int, _ template: CompiledTemplate, _ operation: Int
    ) throws(TemplateError) {
        guard let target = try resolve(template.parents[parent].target, template, operation) else { return }
        calls.append((template, parent))
        defer { calls.removeLast() }
        try withIndentation(template.parents[parent].indentation, of: template) { renderer throws(TemplateError) in
            try renderer.run(target, 0..<target.operations.count)
        }
    }

    /// Runs what the outermost template gives for a block, else the block's own content.
    private mutating func runBlock(
        _ block: Int, _ space: Range<Int>?, _ template: CompiledTemplate, _ content: Range<Int>
    ) throws(TemplateError) {
        for call in calls {
            for argument in call.template.parents[call.parent].arguments where argument.block == block {
                try withIndentation(space, of: template) { renderer throws(TemplateError) in
                    try renderer.run(call.template, argument.operations)
                }
                return
            }
        }
        try run(template, content)
    }

    // MARK: - Indentation

    /// Runs something with white space added to the indentation, or, where it stands within a line (`space` is nil),
    /// with none at all.
    private mutating func withIndentation(
        _ space: Range<Int>?, of template: CompiledTemplate,
        _ body: (inout Renderer) throws(TemplateError) -> Void
    ) throws(TemplateError) {
        let isUnchanged = space.map(\.isEmpty) ?? indentation.isEmpty
        if isUnchanged { return try body(&self) }
        let outer = indentation
        if let space { indentation.append(contentsOf: template.bytes[space]) } else { indentation = [] }
        defer { indentation = outer }
        try body(&self)
    }

    /// Writes text with each of its lines indented, empty lines as they are.
    private mutating func writeIndented(_ text: ArraySlice<UInt8>, startsLine: Bool) {
        var isAtStart = startsLine
        var rest = text
        while !rest.isEmpty {
            let line = rest.firstIndex(of: UInt8(ascii: "\n")).map { rest[...$0] } ?? rest
            if isAtStart, let first = line.first, first != UInt8(ascii: "\n"), !line.elementsEqual([0x0D, 0x0A]) {
                output.append(contentsOf: indentation)
            }
            output.append(contentsOf: line)
            rest = rest[line.endIndex...]
            isAtStart = true
        }
    }
}

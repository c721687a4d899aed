/// Templates that may call each other, compiled: the Mustache language, specification 1.4 without lambdas, with
/// inheritance and dynamic names.
///
/// A set never changes; many threads may render from it at once. Values are escaped for HTML unless they are
/// `TemplateValue.html` or shown with three braces.
///
/// ```swift
/// let set = try TemplateSet(sources: [
///     TemplateSource(name: "greeting", path: "greeting.mustache", bytes: Array("Hello, {{name}}!".utf8))
/// ])
/// let page = try set.render("greeting", with: .fields(["name": .text("world")]))
/// ```
public struct TemplateSet: Sendable {
    let templates: [CompiledTemplate]
    let indices: [String: Int]
    let names: NameTable
    let isStrict: Bool

    /// Compiles templates.
    ///
    /// - Parameters:
    ///   - sources: the templates, in any order.
    ///   - strict: whether a name that no data defines, a missing template, and a block that its parent does not have are
    ///     errors. Else they show nothing, as the specification has it. `TemplateValue.none` is never an error.
    /// - Throws: the first fault; `problems(in:strict:)` has all.
    public init(sources: [TemplateSource], strict: Bool = true) throws(TemplateError) {
        let (set, problems) = Self.compile(sources, strict: strict)
        if let first = problems.first { throw first }
        self = set
    }

    /// All faults that can be seen without data, by source in the order given.
    public static func problems(in sources: [TemplateSource], strict: Bool = true) -> [TemplateError] {
        compile(sources, strict: strict).problems
    }

    /// The names of the templates, in the order of their sources.
    public var templateNames: [String] { templates.map(\.name) }

    /// Whether the set has a template of this name.
    public func contains(_ name: String) -> Bool { indices[name] != nil }

    /// Renders a template.
    ///
    /// - Parameters:
    ///   - name: its name.
    ///   - data: what it shows.
    ///   - outer: a scope around `data`, for names that `data` does not have; both need not be put together first.
    /// - Returns: the bytes.
    /// - Throws: in a strict set where a name is undefined, a template missing, or a list shown as text; in every set
    ///   where the template asked for is missing or templates call each other without end.
    public func render(
        _ name: String, with data: TemplateValue, in outer: TemplateValue = .none
    ) throws(TemplateError) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(16_384)
        try render(name, with: data, in: outer, into: &output)
        return output
    }

    /// Renders a template, adding its bytes to others. After an error the bytes written so far are there.
    public func render(
        _ name: String, with data: TemplateValue, in outer: TemplateValue = .none, into output: inout [UInt8]
    ) throws(TemplateError) {
        guard let index = indices[name] else {
            throw TemplateError(reason: .missingTemplate(name), path: name, line: 1, column: 1)
        }
        try Renderer.render(index, of: self, with: data, in: outer, into: &output)
    }

    private init(templates: [CompiledTemplate], indices: [String: Int], names: NameTable, isStrict: Bool) {
        self.templates = templates
        self.indices = indices
        self.names = names
        self.isStrict = isStrict
    }

    private static func compile(
        _ sources: [TemplateSource], strict: Bool
    ) -> (set: TemplateSet, problems: [TemplateError]) {
        var problems: [TemplateError] = []
        var indices: [String: Int] = [:]
        for (index, source) in sources.enumerated() {
            if indices[source.name] == nil {
                indices[source.name] = index
            } else {
                problems.append(
                    TemplateError(reason: .duplicateTemplate(source.name), path: source.path, line: 1, column: 1))
            }
        }
        var names = NameTable()
        var templates: [CompiledTemplate] = []
        for source in sources {
            do throws(TemplateError) {
                templates.append(try TemplateCompiler.compile(source, templates: indices, names: &names))
            } catch { problems.append(error) }
        }
        let set = TemplateSet(templates: templates, indices: indices, names: names, isStrict: strict)
        // References between templates are known only when all of them could be compiled.
        if strict, problems.isEmpty { problems = set.misuses() }
        return (set, problems)
    }
}

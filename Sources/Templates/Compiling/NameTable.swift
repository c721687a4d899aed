/// The names that the templates of a set use, each once: what data is looked up by, and what blocks are called.
struct NameTable: Sendable {
    /// A dotted name, cut and hashed when the template is compiled.
    struct Name: Sendable {
        /// The name as it is written.
        let text: String
        /// The part that is looked up through all scopes; nil for `.`, the innermost value itself.
        let first: TemplateKey?
        /// The parts that are looked up within the value of the first.
        let rest: [TemplateKey]
    }

    private(set) var names: [Name] = []
    private(set) var blocks: [String] = []
    private var nameIndices: [String: Int] = [:]
    private var blockIndices: [String: Int] = [:]

    mutating func index(ofName text: String) -> Int {
        if let index = nameIndices[text] { return index }
        let parts = text == "." ? [] : text.split(separator: ".").map { TemplateKey(String($0)) }
        names.append(Name(text: text, first: parts.first, rest: Array(parts.dropFirst())))
        nameIndices[text] = names.count - 1
        return names.count - 1
    }

    mutating func index(ofBlock text: String) -> Int {
        if let index = blockIndices[text] { return index }
        blocks.append(text)
        blockIndices[text] = blocks.count - 1
        return blocks.count - 1
    }
}

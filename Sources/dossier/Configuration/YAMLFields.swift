import Articles
import Linguistics
import Yams

/// Reads values out of YAML nodes and notes with its line what is not as it should be.
struct YAMLFields {
    /// The file, for messages.
    let path: String
    /// What is wrong so far.
    var problems: [Problem] = []

    init(path: String) { self.path = path }

    /// The text of a node, or a problem.
    mutating func text(_ node: Node, _ key: String) -> String? {
        if let scalar = node.scalar { return scalar.string }
        report(node, "`\(key)` must be a text", "write it as `\(key): …` on one line")
        return nil
    }

    /// The keys and values of a node, or a problem.
    mutating func mapping(_ node: Node, _ key: String) -> Node.Mapping? {
        if let mapping = node.mapping { return mapping }
        report(node, "`\(key)` must hold keys and values", "see the example that `dossier new` writes")
        return nil
    }

    /// The entries of a list, or a problem.
    mutating func entries(_ node: Node, _ key: String) -> [Node] {
        if let sequence = node.sequence { return Array(sequence) }
        if let scalar = node.scalar, scalar.string.isEmpty { return [] }
        report(node, "`\(key)` must be a list", "begin each entry with `- `")
        return []
    }

    /// The known fields of an entry; others are problems.
    mutating func fields(_ node: Node, _ known: [String], in key: String) -> [String: Node]? {
        guard let mapping = node.mapping else {
            report(
                node, "an entry of `\(key)` must have \(known.map { "`\($0)`" }.joined(separator: ", "))",
                "see the example that `dossier new` writes")
            return nil
        }
        var found: [String: Node] = [:]
        for (field, value) in mapping {
            guard let name = field.string, known.contains(name) else {
                reportUnknown(field, among: known)
                continue
            }
            found[name] = value
        }
        return found
    }

    /// The text of a field that must be there, or a problem.
    mutating func required(_ node: Node?, _ entry: Node, _ key: String) -> String? {
        guard let node else {
            report(entry, "`\(key)` is missing here", "add `\(key): …` to this entry")
            return nil
        }
        return text(node, key)
    }

    /// The texts of a field that must be there, or a problem.
    mutating func texts(_ node: Node?, _ entry: Node, _ key: String) -> [String]? {
        guard let node else {
            report(entry, "`\(key)` is missing here", "add `\(key): [… , …]` to this entry")
            return nil
        }
        if let scalar = node.scalar { return [scalar.string] }
        return entries(node, key).compactMap { text($0, key) }
    }

    /// The kind of actor that a field names, or a problem.
    mutating func kind(_ node: Node?, _ entry: Node) -> EntityKind? {
        guard let name = required(node, entry, "kind") else { return nil }
        if let kind = EntityKind.allCases.first(where: { $0.name == name.lowercased() }) { return kind }
        report(node ?? entry, "there is no kind `\(name)`", "write person, organization, place or misc")
        return nil
    }

    /// Notes what is wrong with a node, with its line.
    mutating func report(_ node: Node, _ message: String, _ remedy: String) {
        problems.append(Problem(path: path, line: node.mark?.line, message: message, remedy: remedy))
    }

    /// Notes a key that is not known, with the one it was perhaps meant to be.
    mutating func reportUnknown(_ key: Node, among known: [String]) {
        let name = key.string ?? "?"
        let nearest = Spelling.nearest(to: name, among: known)
        report(
            key, "`\(name)` is not a key that is known here",
            nearest.map { "did you mean `\($0)`?" } ?? "known are \(known.joined(separator: ", "))")
    }
}

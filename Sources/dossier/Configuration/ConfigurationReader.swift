import Articles
import Dossiers
import Linguistics
import Yams

/// Reads `dossier.yml`. What it does not understand it reports with its line and goes on without.
struct ConfigurationReader {
    private let path: String
    private(set) var configuration = Configuration()
    private(set) var problems: [Problem] = []

    /// Reads a configuration from the text of its file.
    init(yaml: String, path: String) {
        self.path = path
        configuration.corrections.path = path
        do {
            guard let root = try Yams.compose(yaml: yaml) else { return }
            guard let mapping = root.mapping else {
                report(root, "the file is not a list of keys and values", "write `title: …` and the like, one a line")
                return
            }
            readTop(mapping)
        } catch let error as YamlError {
            reportSyntax(error, in: yaml)
        } catch {
            problems.append(Problem(path: path, message: "cannot be read as YAML: \(error)", remedy: "mend the file"))
        }
    }

    private mutating func readTop(_ mapping: Node.Mapping) {
        let keys = [
            "title", "subtitle", "language", "base-url", "tlp", "time-zone", "date", "content", "templates", "output",
            "models", "corrections", "topics",
        ]
        for (key, value) in mapping {
            switch key.string ?? "" {
            case "title": if let text = text(value, "title") { configuration.title = text }
            case "subtitle": configuration.subtitle = text(value, "subtitle")
            case "language": readLanguage(value)
            case "base-url": readBaseURL(value)
            case "tlp": readMarking(value)
            case "time-zone": readTimeZone(value)
            case "date": readDate(value)
            case "content": if let text = folder(value, "content") { configuration.content = text }
            case "templates": if let text = folder(value, "templates") { configuration.templates = text }
            case "output": if let text = folder(value, "output") { configuration.output = text }
            case "models": configuration.models = folder(value, "models")
            case "corrections": readCorrections(value)
            case "topics": readTopics(value)
            default: reportUnknown(key, among: keys)
            }
        }
    }

    private mutating func readLanguage(_ node: Node) {
        guard let text = text(node, "language") else { return }
        let code = text.lowercased()
        guard code == "en" || code.hasPrefix("en-") else {
            report(
                node, "the program has no language models for `\(text)`, only for English",
                "write `language: en`; articles in other languages are shown, not annotated")
            return
        }
        configuration.language = code
    }

    private mutating func readBaseURL(_ node: Node) {
        guard var text = text(node, "base-url") else { return }
        guard text.hasPrefix("https://") || text.hasPrefix("http://"),
            !text.utf8.contains(where: {
                $0 <= 0x20 || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E || $0 == 0x23 || $0 == 0x3F
            })
        else {
            report(node, "`\(text)` is not a web address", "write it whole, such as `https://example.org/briefing`")
            return
        }
        while text.hasSuffix("/") { text.removeLast() }
        configuration.baseURL = text
    }

    private mutating func readMarking(_ node: Node) {
        guard let text = text(node, "tlp") else { return }
        let name = withoutPrefix("tlp:", of: text.lowercased())
        guard let marking = Configuration.Marking(rawValue: name) else {
            report(node, "there is no TLP marking `\(text)`", "write clear, green, amber, amber+strict or red")
            return
        }
        configuration.marking = marking
    }

    private func withoutPrefix(_ prefix: String, of text: String) -> String {
        text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
    }

    private mutating func readTimeZone(_ node: Node) {
        guard let text = text(node, "time-zone") else { return }
        guard let minutes = UTCOffset.minutes(text) else {
            report(
                node, "`\(text)` is not an offset from UTC", "write `UTC` or an offset such as `\"+02:00\"`, in quotes")
            return
        }
        configuration.utcOffsetMinutes = minutes
    }

    private mutating func readDate(_ node: Node) {
        guard let text = text(node, "date") else { return }
        guard let date = CalendarDate(iso: text) else {
            report(node, "`\(text)` is not a day of the calendar", "write it as `2025-02-10`")
            return
        }
        configuration.date = date
    }

    private mutating func folder(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        guard !text.isEmpty else {
            report(node, "`\(key)` is empty", "name a folder, or leave the key out")
            return nil
        }
        return text
    }

    // MARK: Corrections

    private mutating func readCorrections(_ node: Node) {
        guard let mapping = mapping(node, "corrections") else { return }
        let keys = ["merge", "split", "rename", "retype", "hide", "add", "describe"]
        for (key, value) in mapping {
            guard let name = key.string, keys.contains(name) else {
                reportUnknown(key, among: keys)
                continue
            }
            for entry in entries(value, name) { readCorrection(name, entry) }
        }
    }

    private mutating func readCorrection(_ name: String, _ entry: Node) {
        let line = entry.mark?.line ?? 1
        switch name {
        case "merge":
            guard let fields = fields(entry, ["names", "into"], in: name),
                let names = texts(fields["names"], entry, "names"),
                let into = required(fields["into"], entry, "into")
            else { return }
            configuration.corrections.merges.append(.init(names: names, into: into, line: line))
        case "split":
            guard let fields = fields(entry, ["actor", "forms"], in: name),
                let actor = required(fields["actor"], entry, "actor"),
                let forms = texts(fields["forms"], entry, "forms")
            else { return }
            configuration.corrections.splits.append(.init(actor: actor, forms: forms, line: line))
        case "rename":
            guard let fields = fields(entry, ["actor", "to"], in: name),
                let actor = required(fields["actor"], entry, "actor"),
                let to = required(fields["to"], entry, "to")
            else { return }
            configuration.corrections.renames.append(.init(actor: actor, name: to, line: line))
        case "retype":
            guard let fields = fields(entry, ["actor", "kind"], in: name),
                let actor = required(fields["actor"], entry, "actor"),
                let kind = kind(fields["kind"], entry)
            else { return }
            configuration.corrections.retypes.append(.init(actor: actor, kind: kind, line: line))
        case "hide":
            guard let actor = text(entry, "hide") else { return }
            configuration.corrections.hides.append(.init(actor: actor, line: line))
        case "add":
            guard let fields = fields(entry, ["name", "kind", "forms"], in: name),
                let actor = required(fields["name"], entry, "name"), let kind = kind(fields["kind"], entry)
            else { return }
            let forms = fields["forms"] == nil ? [] : texts(fields["forms"], entry, "forms") ?? []
            configuration.corrections.adds.append(.init(name: actor, kind: kind, forms: forms, line: line))
        default:
            guard let fields = fields(entry, ["actor", "note"], in: name),
                let actor = required(fields["actor"], entry, "actor"),
                let note = required(fields["note"], entry, "note")
            else { return }
            configuration.corrections.descriptions.append(.init(actor: actor, note: note, line: line))
        }
    }

    private mutating func readTopics(_ node: Node) {
        for entry in entries(node, "topics") {
            guard let fields = fields(entry, ["label", "phrases"], in: "topics"),
                let label = required(fields["label"], entry, "label")
            else { continue }
            let phrases = fields["phrases"] == nil ? [label] : texts(fields["phrases"], entry, "phrases") ?? []
            configuration.corrections.topics.append(.init(label: label, phrases: phrases, line: entry.mark?.line ?? 1))
        }
    }

    // MARK: Nodes

    private mutating func text(_ node: Node, _ key: String) -> String? {
        if let scalar = node.scalar { return scalar.string }
        report(node, "`\(key)` must be a text", "write it as `\(key): …` on one line")
        return nil
    }

    private mutating func mapping(_ node: Node, _ key: String) -> Node.Mapping? {
        if let mapping = node.mapping { return mapping }
        report(node, "`\(key)` must hold keys and values", "see the example that `dossier new` writes")
        return nil
    }

    private mutating func entries(_ node: Node, _ key: String) -> [Node] {
        if let sequence = node.sequence { return Array(sequence) }
        if let scalar = node.scalar, scalar.string.isEmpty { return [] }
        report(node, "`\(key)` must be a list", "begin each entry with `- `")
        return []
    }

    private mutating func fields(_ node: Node, _ known: [String], in key: String) -> [String: Node]? {
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

    private mutating func required(_ node: Node?, _ entry: Node, _ key: String) -> String? {
        guard let node else {
            report(entry, "`\(key)` is missing here", "add `\(key): …` to this entry")
            return nil
        }
        return text(node, key)
    }

    private mutating func texts(_ node: Node?, _ entry: Node, _ key: String) -> [String]? {
        guard let node else {
            report(entry, "`\(key)` is missing here", "add `\(key): [… , …]` to this entry")
            return nil
        }
        if let scalar = node.scalar { return [scalar.string] }
        return entries(node, key).compactMap { text($0, key) }
    }

    private mutating func kind(_ node: Node?, _ entry: Node) -> EntityKind? {
        guard let name = required(node, entry, "kind") else { return nil }
        if let kind = EntityKind.allCases.first(where: { $0.name == name.lowercased() }) { return kind }
        report(node ?? entry, "there is no kind `\(name)`", "write person, organization, place or misc")
        return nil
    }

    // MARK: Reports

    private mutating func report(_ node: Node, _ message: String, _ remedy: String) {
        problems.append(Problem(path: path, line: node.mark?.line, message: message, remedy: remedy))
    }

    private mutating func reportUnknown(_ key: Node, among known: [String]) {
        let name = key.string ?? "?"
        let nearest = Spelling.nearest(to: name, among: known)
        report(
            key, "`\(name)` is not a key that is known here",
            nearest.map { "did you mean `\($0)`?" } ?? "known are \(known.joined(separator: ", "))")
    }

    private mutating func reportSyntax(_ error: YamlError, in yaml: String) {
        var line: Int?
        var reason = "\(error)"
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            line = mark.line
            reason = problem
        case .duplicatedKeysInMapping(let duplicates, let context):
            line = duplicates.compactMap { ConfigurationReader.lastLine(of: $0, in: yaml) }.max() ?? context.mark.line
            reason = "the same key stands twice: \(duplicates.map { "\($0)" }.sorted().joined(separator: ", "))"
        default: break
        }
        problems.append(
            Problem(
                path: path, line: line, message: "cannot be read as YAML: \(reason)",
                remedy: "a text with a colon, a quote or a leading sign wants quote marks around it"))
    }

    /// The last line on which a key stands; the parser tells only where the mapping begins.
    private static func lastLine(of key: String, in yaml: String) -> Int? {
        yaml.split(separator: "\n", omittingEmptySubsequences: false)
            .lastIndex { $0.drop { $0 == " " || $0 == "\"" || $0 == "'" }.hasPrefix(key) }.map { $0 + 1 }
    }
}

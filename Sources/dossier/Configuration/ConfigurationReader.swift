import Articles
import Dossiers
import Linguistics
import Yams

/// Reads `dossier.yml`. What it does not understand it reports with its line and goes on without, where that can do no harm.
struct ConfigurationReader {
    private(set) var configuration = Configuration()
    /// Whether a site can be made by it. Not where the file cannot be read at all, or its marking is not known: the site would
    /// go out without its marking, and show what the editor hides.
    private(set) var isUsable = true
    private var fields: YAMLFields

    /// What is wrong with the file.
    var problems: [Problem] { fields.problems }

    /// Reads a configuration from the text of its file.
    init(yaml: String, path: String) {
        fields = YAMLFields(path: path)
        configuration.corrections.path = path
        do {
            guard let root = try Yams.compose(yaml: yaml) else { return }
            guard let mapping = root.mapping else {
                fields.report(
                    root, "the file is not a list of keys and values", "write `title: …` and the like, one a line")
                isUsable = false
                return
            }
            readTop(mapping)
        } catch let error as YamlError {
            reportSyntax(error, in: yaml)
            isUsable = false
        } catch {
            isUsable = false
            fields.problems.append(
                Problem(path: path, message: "cannot be read as YAML: \(error)", remedy: "mend the file"))
        }
    }

    private mutating func readTop(_ mapping: Node.Mapping) {
        let keys = [
            "title", "subtitle", "language", "base-url", "tlp", "time-zone", "date", "content", "templates", "output",
            "models", "corrections", "topics",
        ]
        var corrections = CorrectionsReader(yaml: YAMLFields(path: fields.path))
        for (key, value) in mapping {
            switch key.string ?? "" {
            case "title": if let text = fields.text(value, "title") { configuration.title = text }
            case "subtitle": configuration.subtitle = fields.text(value, "subtitle")
            case "language": readLanguage(value)
            case "base-url": readBaseURL(value)
            case "tlp": readMarking(value)
            case "time-zone": readTimeZone(value)
            case "date": readDate(value)
            case "content": if let text = folder(value, "content") { configuration.content = text }
            case "templates": if let text = folder(value, "templates") { configuration.templates = text }
            case "output": if let text = folder(value, "output") { configuration.output = text }
            case "models": configuration.models = folder(value, "models")
            case "corrections": corrections.read(value)
            case "topics": corrections.readTopics(value)
            default: fields.reportUnknown(key, among: keys)
            }
        }
        configuration.corrections = corrections.corrections
        fields.problems += corrections.yaml.problems
    }

    private mutating func readLanguage(_ node: Node) {
        guard let text = fields.text(node, "language") else { return }
        let code = text.lowercased()
        guard code == "en" || code.hasPrefix("en-") else {
            fields.report(
                node, "the program has no language models for `\(text)`, only for English",
                "write `language: en`; articles in other languages are shown, not annotated")
            return
        }
        configuration.language = code
    }

    private mutating func readBaseURL(_ node: Node) {
        guard var text = fields.text(node, "base-url") else { return }
        guard text.hasPrefix("https://") || text.hasPrefix("http://"),
            !text.utf8.contains(where: {
                $0 <= 0x20 || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E || $0 == 0x23 || $0 == 0x3F
            })
        else {
            fields.report(
                node, "`\(text)` is not a web address", "write it whole, such as `https://example.org/briefing`")
            return
        }
        while text.hasSuffix("/") { text.removeLast() }
        configuration.baseURL = text
    }

    private mutating func readMarking(_ node: Node) {
        guard let text = fields.text(node, "tlp") else {
            isUsable = false
            return
        }
        let name = withoutPrefix("tlp:", of: text.lowercased())
        guard let marking = Configuration.Marking(rawValue: name) else {
            fields.report(node, "there is no TLP marking `\(text)`", "write clear, green, amber, amber+strict or red")
            isUsable = false
            return
        }
        configuration.marking = marking
    }

    private func withoutPrefix(_ prefix: String, of text: String) -> String {
        text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
    }

    private mutating func readTimeZone(_ node: Node) {
        guard let text = fields.text(node, "time-zone") else { return }
        guard let minutes = UTCOffset.minutes(text) else {
            fields.report(
                node, "`\(text)` is not an offset from UTC", "write `UTC` or an offset such as `\"+02:00\"`, in quotes")
            return
        }
        configuration.utcOffsetMinutes = minutes
    }

    private mutating func readDate(_ node: Node) {
        guard let text = fields.text(node, "date") else { return }
        guard let date = CalendarDate(iso: text) else {
            fields.report(node, "`\(text)` is not a day of the calendar", "write it as `2025-02-10`")
            return
        }
        configuration.date = date
    }

    private mutating func folder(_ node: Node, _ key: String) -> String? {
        guard let text = fields.text(node, key) else { return nil }
        guard !text.isEmpty else {
            fields.report(node, "`\(key)` is empty", "name a folder, or leave the key out")
            return nil
        }
        return text
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
        fields.problems.append(
            Problem(
                path: fields.path, line: line, message: "cannot be read as YAML: \(reason)",
                remedy:
                    "see whether brackets and quote marks there are closed; a text with a colon in it wants quote marks"
            ))
    }

    /// The last line on which a key stands; the parser tells only where the mapping begins.
    private static func lastLine(of key: String, in yaml: String) -> Int? {
        yaml.split(separator: "\n", omittingEmptySubsequences: false)
            .lastIndex { $0.drop { $0 == " " || $0 == "\"" || $0 == "'" }.hasPrefix(key) }.map { $0 + 1 }
    }
}

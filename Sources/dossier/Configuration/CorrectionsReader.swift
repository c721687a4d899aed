import Dossiers
import Linguistics
import Yams

/// Reads the `corrections` and `topics` of `dossier.yml`, each entry with the line it stands on.
struct CorrectionsReader {
    /// What the editor decides.
    private(set) var corrections = Corrections()
    /// The values, and what is wrong with them.
    private(set) var yaml: YAMLFields

    init(yaml: YAMLFields) {
        self.yaml = yaml
        corrections.path = yaml.path
    }

    /// Reads the `corrections` of actors.
    mutating func read(_ node: Node) {
        guard let mapping = yaml.mapping(node, "corrections") else { return }
        let keys = ["merge", "split", "rename", "retype", "hide", "add", "describe"]
        for (key, value) in mapping {
            guard let name = key.string, keys.contains(name) else {
                yaml.reportUnknown(key, among: keys)
                continue
            }
            for entry in yaml.entries(value, name) { readCorrection(name, entry) }
        }
    }

    private mutating func readCorrection(_ name: String, _ entry: Node) {
        let line = entry.mark?.line ?? 1
        switch name {
        case "merge":
            guard let fields = yaml.fields(entry, ["names", "into"], in: name),
                let names = yaml.texts(fields["names"], entry, "names"),
                let into = yaml.required(fields["into"], entry, "into")
            else { return }
            corrections.merges.append(.init(names: names, into: into, line: line))
        case "split":
            guard let fields = yaml.fields(entry, ["actor", "forms"], in: name),
                let actor = yaml.required(fields["actor"], entry, "actor"),
                let forms = yaml.texts(fields["forms"], entry, "forms")
            else { return }
            corrections.splits.append(.init(actor: actor, forms: forms, line: line))
        case "rename":
            guard let fields = yaml.fields(entry, ["actor", "to"], in: name),
                let actor = yaml.required(fields["actor"], entry, "actor"),
                let to = yaml.required(fields["to"], entry, "to")
            else { return }
            corrections.renames.append(.init(actor: actor, name: to, line: line))
        case "retype":
            guard let fields = yaml.fields(entry, ["actor", "kind"], in: name),
                let actor = yaml.required(fields["actor"], entry, "actor"),
                let kind = yaml.kind(fields["kind"], entry)
            else { return }
            corrections.retypes.append(.init(actor: actor, kind: kind, line: line))
        case "hide":
            guard let actor = yaml.text(entry, "hide") else { return }
            corrections.hides.append(.init(actor: actor, line: line))
        case "add":
            guard let fields = yaml.fields(entry, ["name", "kind", "forms"], in: name),
                let actor = yaml.required(fields["name"], entry, "name"), let kind = yaml.kind(fields["kind"], entry)
            else { return }
            let forms = fields["forms"] == nil ? [] : yaml.texts(fields["forms"], entry, "forms") ?? []
            corrections.adds.append(.init(name: actor, kind: kind, forms: forms, line: line))
        default:
            guard let fields = yaml.fields(entry, ["actor", "note"], in: name),
                let actor = yaml.required(fields["actor"], entry, "actor"),
                let note = yaml.required(fields["note"], entry, "note")
            else { return }
            corrections.descriptions.append(.init(actor: actor, note: note, line: line))
        }
    }

    /// Reads the `topics`.
    mutating func readTopics(_ node: Node) {
        for entry in yaml.entries(node, "topics") {
            guard let fields = yaml.fields(entry, ["label", "phrases"], in: "topics"),
                let label = yaml.required(fields["label"], entry, "label")
            else { continue }
            let phrases = fields["phrases"] == nil ? [label] : yaml.texts(fields["phrases"], entry, "phrases") ?? []
            corrections.topics.append(.init(label: label, phrases: phrases, line: entry.mark?.line ?? 1))
        }
    }
}

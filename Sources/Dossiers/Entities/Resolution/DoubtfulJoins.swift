import Linguistics

/// Finds entities that might be one but are not sure to be: for an editor to decide, as lines for `dossier.yml`.
struct DoubtfulJoins {
    private static let most = 200

    /// The suggestions, the more frequent entities first.
    func suggestions(for entities: [Entity]) -> [Suggestion] {
        var full: [String: [Int]] = [:]
        for (index, entity) in entities.enumerated() where entity.kind == .person && !entity.isHidden {
            let name = PersonName(NormalizedName(entity.name))
            if name.isFull { full[Transliteration.skeleton(name.last), default: []].append(index) }
        }
        var found: [(weight: Int, suggestion: Suggestion)] = []
        func add(_ one: Int, _ other: Int, _ reason: String) {
            let pair = [entities[one], entities[other]]
            let evidence = pair.compactMap { $0.forms.first?.evidence }
            let names = pair.map { Self.quoted($0.name) }
            let correction =
                "corrections:\n  merge:\n    - names: [\(names.joined(separator: ", "))]\n      into: \(names[0])"
            found.append(
                (
                    pair.map(\.mentionCount).reduce(0, +),
                    Suggestion(correction: correction, reason: reason, evidence: evidence)
                ))
        }
        for (index, entity) in entities.enumerated() where entity.kind == .person && !entity.isHidden {
            let name = PersonName(NormalizedName(entity.name))
            let last = Transliteration.skeleton(name.last)
            if name.isFull {
                // Surnames that differ in their last letter, behind the same given name.
                for ending in ["a", "o", "i", "e"] where last.utf8.count > 5 && !last.hasSuffix(ending) {
                    for other in (full[last.dropLast() + ending] ?? []).prefix(8) where other > index {
                        let given = PersonName(NormalizedName(entities[other].name)).given
                        if Transliteration.skeleton(given) == Transliteration.skeleton(name.given) {
                            add(index, other, "The same given name, and surnames that differ in the last letter.")
                        }
                    }
                }
            } else if let fitting = full[last], fitting.count > 1, fitting.count <= 4 {
                // A surname alone that fits several.
                for other in fitting {
                    add(other, index, "“\(entity.name)” alone fits \(fitting.count) persons that are named in full.")
                }
            }
        }
        return found.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .prefix(Self.most).map(\.element.suggestion)
    }

    private static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"") + "\""
    }
}

import Articles
import Linguistics

/// Carries out what an editor decided about actors. Names are matched by any form that the texts have, case and accents
/// aside; a correction that matches nothing becomes a problem with its line.
struct EntityCorrector {
    private struct Note {
        var group: Int32
        var form: String
        var reason: String
        var mention: Int
    }

    private let corrections: Corrections
    private(set) var problems: [Problem] = []
    private var successors: [Int32: Int32] = [:]
    private var names: [Int32: String] = [:]
    private var notes: [Note] = []

    /// Carries out corrections.
    init(corrections: Corrections) {
        self.corrections = corrections
    }

    // MARK: - On mentions

    /// Finds the names that an editor adds, wherever they stand and nothing else is marked.
    mutating func add(
        to mentions: inout [SettledMention], articles: [ArticleRecord], _ inventory: inout NameInventory
    ) {
        guard !corrections.adds.isEmpty else { return }
        let first = (mentions.map(\.group).max() ?? -1) + 1
        var patterns: [(form: String, target: Int32)] = []
        for (index, entry) in corrections.adds.enumerated() {
            for form in [entry.name] + entry.forms { patterns.append((form, Int32(index))) }
        }
        // What the editor adds counts more than a reading of the program: marks of the same words give way.
        let keys = Dictionary(
            patterns.map { (NormalizedName($0.form), $0.target) }, uniquingKeysWith: { first, _ in first })
        var isFound = Array(repeating: false, count: corrections.adds.count)
        for index in mentions.indices {
            guard let target = keys[inventory.name(ofForm: mentions[index].form)] else { continue }
            mentions[index].group = first + target
            mentions[index].kind = corrections.adds[Int(target)].kind
            mentions[index].isOwnName = true
            isFound[Int(target)] = true
        }
        let scanner = NameScanner(patterns)
        var ranges = Array(repeating: [TextRange](), count: articles.count)
        for mention in mentions { ranges[Int(mention.article)].append(mention.range) }
        for (article, record) in articles.enumerated() where record.isAnnotated {
            let text = record.article.text
            for found in scanner.find(in: text, outside: ranges[article]) {
                guard let sentence = record.sentences.firstIndex(where: { $0.range.contains(found.range) }),
                    let form = inventory.form(of: text.utf8[found.range.bytes])
                else { continue }
                isFound[Int(found.target)] = true
                mentions.append(
                    SettledMention(
                        article: Int32(article), range: found.range, sentence: Int32(sentence),
                        kind: corrections.adds[Int(found.target)].kind, context: [], role: nil,
                        form: form, group: first + found.target, isOwnName: true))
            }
        }
        mentions.sort { ($0.article, $0.range) < ($1.article, $1.range) }
        for (index, entry) in corrections.adds.enumerated() {
            if isFound[index] {
                names[first + Int32(index)] = entry.name
            } else {
                report("no article names “\(entry.name)”", entry.line)
            }
        }
    }

    /// Merges and parts groups of mentions.
    mutating func regroup(_ mentions: inout [SettledMention], _ inventory: NameInventory) {
        guard !corrections.merges.isEmpty || !corrections.splits.isEmpty else { return }
        var groups: [NormalizedName: [Int32]] = [:]
        var firstMention: [Int32: Int] = [:]
        for (index, mention) in mentions.enumerated() {
            let name = inventory.name(ofForm: mention.form)
            if !(groups[name]?.contains(mention.group) ?? false) { groups[name, default: []].append(mention.group) }
            if firstMention[mention.group] == nil { firstMention[mention.group] = index }
        }
        for entry in corrections.merges {
            var kept: Int32?
            for name in [entry.into] + entry.names {
                let found = groups[NormalizedName(name)]?.map(group(after:)) ?? []
                if found.isEmpty, name != entry.into {
                    report("no actor is called “\(name)”", entry.line)
                }
                for group in found {
                    guard let target = kept else {
                        kept = group
                        continue
                    }
                    guard group != target else { continue }
                    successors[group] = target
                    notes.append(
                        Note(
                            group: target, form: name,
                            reason: "joined by the editor (\(corrections.path):\(entry.line))",
                            mention: firstMention[group] ?? 0))
                }
            }
            if let kept { names[kept] = entry.into }
        }
        for index in mentions.indices { mentions[index].group = group(after: mentions[index].group) }
        for entry in corrections.splits { split(entry, &mentions, inventory) }
    }

    private mutating func split(
        _ entry: Corrections.Split, _ mentions: inout [SettledMention], _ inventory: NameInventory
    ) {
        let actor = NormalizedName(entry.actor)
        let owners = Set(mentions.filter { inventory.name(ofForm: $0.form) == actor }.map(\.group))
        guard !owners.isEmpty else {
            report("no actor is called “\(entry.actor)”", entry.line)
            return
        }
        var next = (mentions.map(\.group).max() ?? -1) + 1
        for form in entry.forms {
            let name = NormalizedName(form)
            var isFound = false
            for index in mentions.indices
            where owners.contains(mentions[index].group) && inventory.name(ofForm: mentions[index].form) == name {
                mentions[index].group = next
                mentions[index].isOwnName = true
                isFound = true
            }
            if !isFound { report("“\(form)” is no form of “\(entry.actor)”", entry.line) }
            next += 1
        }
    }

    /// The group that a group was merged into, or itself.
    func group(after group: Int32) -> Int32 {
        var group = group
        while let next = successors[group] { group = next }
        return group
    }

    /// The name an editor gave a group by merging or adding.
    func name(ofGroup group: Int32) -> String? { names[group] }

    /// Puts the editor's joins onto the entities.
    func explain(_ groups: [Int32: Int], _ mentions: [SettledMention], _ resolution: inout EntityResolution) {
        for note in notes {
            guard let entity = groups[group(after: note.group)], mentions.indices.contains(note.mention) else {
                continue
            }
            let mention = mentions[note.mention]
            resolution.entities[entity].merges.append(
                Entity.Merge(
                    form: note.form, reason: note.reason,
                    evidence: Evidence(article: mention.article, sentence: mention.sentence, range: mention.range)))
        }
    }

    // MARK: - On entities

    /// Renames, retypes, hides and describes.
    mutating func describe(_ resolution: inout EntityResolution) {
        var retyped: Set<EntityID> = []
        for entry in corrections.renames {
            apply(entry.actor, entry.line, &resolution) { $0.name = entry.name }
        }
        for entry in corrections.retypes {
            retyped.formUnion(apply(entry.actor, entry.line, &resolution) { $0.kind = entry.kind })
        }
        for entry in corrections.descriptions {
            apply(entry.actor, entry.line, &resolution) { $0.editorNote = entry.note }
        }
        for entry in corrections.hides {
            apply(entry.actor, entry.line, &resolution) { $0.isHidden = true }
        }
        guard !corrections.retypes.isEmpty || !corrections.hides.isEmpty else { return }
        for article in resolution.mentions.indices {
            resolution.mentions[article].removeAll { mention in
                mention.entity.map { resolution.entities[Int($0.index)].isHidden } ?? false
            }
            for index in resolution.mentions[article].indices {
                guard let entity = resolution.mentions[article][index].entity, retyped.contains(entity) else {
                    continue
                }
                resolution.mentions[article][index].kind = resolution.entities[Int(entity.index)].kind
            }
        }
    }

    /// Changes all actors of a name.
    ///
    /// - Returns: those that were changed.
    @discardableResult
    private mutating func apply(
        _ actor: String, _ line: Corrections.Line, _ resolution: inout EntityResolution,
        _ change: (inout Entity) -> Void
    ) -> [EntityID] {
        let name = NormalizedName(actor)
        // The shown name decides; only where none is so called, the forms do.
        var matching = resolution.entities.indices.filter { NormalizedName(resolution.entities[$0].name) == name }
        if matching.isEmpty {
            matching = resolution.entities.indices.filter { index in
                resolution.entities[index].forms.contains { NormalizedName($0.text) == name }
            }
        }
        if matching.isEmpty { report("no actor is called “\(actor)”", line) }
        for index in matching { change(&resolution.entities[index]) }
        return matching.map { EntityID($0) }
    }

    private mutating func report(_ message: String, _ line: Corrections.Line) {
        problems.append(
            Problem(
                path: corrections.path, line: line, message: "\(message), so this correction changes nothing",
                remedy: "write the name as an article or the site gives it, or remove the correction"))
    }
}

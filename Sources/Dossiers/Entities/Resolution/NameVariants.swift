import Linguistics

/// Joins names that are written differently but mean one: lists of facts, spelling and transliteration, the order of words
/// in the names of bodies, fuller and shorter forms of a person's full name.
///
/// Every rule looks names up by a key that both share, so the work is linear in the number of names; a key with more
/// than 32 names is too common to tell anything and is left alone.
struct NameVariants {
    private let facts: WorldFacts
    private let inventory: NameInventory
    private static let commonKey = 32

    /// Joins the names of an inventory.
    init(facts: WorldFacts, inventory: NameInventory) {
        self.facts = facts
        self.inventory = inventory
    }

    /// Joins what is one.
    func join(_ table: inout CandidateTable) {
        joinFacts(&table)
        joinBodies(&table)
        joinPlurals(&table)
        joinSpellings(&table)
        PersonVariants(facts: facts, inventory: inventory).join(&table)
    }

    private func form(_ candidate: Int32, _ table: CandidateTable) -> String {
        inventory.forms[Int(inventory.occurrences[table.candidates[Int(candidate)].firstOccurrence].form)]
    }

    /// Joins all candidates that share a key, in their order, each with the first.
    private func join(
        _ table: inout CandidateTable, keys: [(key: String, candidate: Int32)], reason: (String, String) -> String
    ) {
        var groups: [String: [Int32]] = [:]
        var order: [String] = []
        for (key, candidate) in keys {
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(candidate)
        }
        for key in order {
            guard let group = groups[key], group.count > 1, group.count <= Self.commonKey else { continue }
            for other in group.dropFirst() {
                let (left, right) = (form(group[0], table), form(other, table))
                let occurrence = table.candidates[Int(other)].firstOccurrence
                table.join(group[0], other, reason: reason(left, right), occurrence: occurrence)
            }
        }
    }

    private func joinFacts(_ table: inout CandidateTable) {
        var keys: [(String, Int32)] = []
        for candidate in table.candidates.indices {
            let entry = table.candidates[candidate]
            let name = inventory.names[Int(entry.name)]
            guard entry.kind != .person, let fact = entry.fact ?? facts.fact(of: name, kind: entry.kind) else {
                continue
            }
            if entry.kind == .organization, OrganizationName(name, facts: facts).isGeneric { continue }
            table.set(fact: fact, of: Int32(candidate))
            keys.append((entry.kind == .organization ? "\(fact)/\(entry.sense)" : String(fact), Int32(candidate)))
        }
        join(&table, keys: keys) { "\($1) is another name of \($0)" }
    }

    private func joinBodies(_ table: inout CandidateTable) {
        var keys: [(String, Int32)] = []
        for (index, candidate) in table.candidates.enumerated() where candidate.kind == .organization {
            let name = inventory.names[Int(candidate.name)]
            guard name.words.count > 1 else { continue }
            let body = OrganizationName(name, facts: facts)
            keys.append(("\(body.country.map(String.init) ?? "")/\(candidate.sense)/\(body.bag)", Int32(index)))
        }
        join(&table, keys: keys) { "\($1) has the same words as \($0)" }
    }

    private func joinPlurals(_ table: inout CandidateTable) {
        for (index, candidate) in table.candidates.enumerated() {
            guard candidate.kind == .misc || candidate.kind == .organization else { continue }
            let words = inventory.names[Int(candidate.name)].words
            guard let last = words.last, last.utf8.count > 4, last.hasSuffix("s") else { continue }
            let singular = NormalizedName(words: words.dropLast() + [String(last.dropLast())])
            guard let name = inventory.index(of: singular),
                let single = table.candidate(name: name, kind: candidate.kind),
                // `The Times` is not several of `Time`.
                candidate.fact == nil || candidate.fact == table.candidates[Int(single)].fact
            else { continue }
            let (plural, base) = (form(Int32(index), table), form(single, table))
            table.join(
                single, Int32(index), reason: "\(plural) is the plural of \(base)",
                occurrence: candidate.firstOccurrence)
        }
    }

    /// Places and other names of at least six letters that differ only as romanizations do.
    private func joinSpellings(_ table: inout CandidateTable) {
        var keys: [(String, Int32)] = []
        for (index, candidate) in table.candidates.enumerated() where candidate.kind != .person {
            let words = inventory.names[Int(candidate.name)].words
            let skeleton = words.map(Transliteration.skeleton).joined(separator: " ")
            guard skeleton.utf8.count >= 6, candidate.fact == nil else { continue }
            keys.append(("\(candidate.kind.rawValue)/\(candidate.sense)/\(skeleton)", Int32(index)))
        }
        join(&table, keys: keys) { "\($1) is another spelling of \($0)" }
    }
}

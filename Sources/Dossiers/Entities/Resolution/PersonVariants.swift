import Linguistics

/// Joins the full names of persons that are written differently: `Volodymyr Zelensky` and `Volodymyr Zelenskyy`, `Joe Biden`
/// and `Joseph R. Biden`, `Javad Zarif` and `Mohammad Javad Zarif`.
struct PersonVariants {
    private let facts: WorldFacts
    private let inventory: NameInventory

    /// Joins the names of an inventory.
    init(facts: WorldFacts, inventory: NameInventory) {
        self.facts = facts
        self.inventory = inventory
    }

    /// Joins what is one.
    func join(_ table: inout CandidateTable) {
        var groups: [String: [(candidate: Int32, name: PersonName)]] = [:]
        var order: [String] = []
        var byText: [String: Int32] = [:]
        var long: [(candidate: Int32, name: PersonName)] = []
        for (index, candidate) in table.candidates.enumerated() where candidate.kind == .person {
            let name = PersonName(inventory.names[Int(candidate.name)])
            guard name.isFull else { continue }
            let key = "\(canonical(name.given)) \(Transliteration.skeleton(name.last))"
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append((Int32(index), name))
            if name.words.count == 2 {
                byText[name.words.joined(separator: " ")] = Int32(index)
            } else {
                long.append((Int32(index), name))
            }
        }
        for key in order {
            if let group = groups[key], group.count > 1, group.count <= 32 { join(group, &table) }
        }
        for (candidate, name) in long {
            for middle in name.middle {
                if let shorter = byText["\(middle) \(name.last)"] { joinFuller(candidate, shorter, &table) }
            }
        }
        joinSecondSurnames(long, byText, &table)
    }

    /// A second surname (`Pedro Pierluisi Urrutia`) is believed only where one article has both forms.
    private func joinSecondSurnames(
        _ long: [(candidate: Int32, name: PersonName)], _ byText: [String: Int32], _ table: inout CandidateTable
    ) {
        var pairs: [(long: Int32, short: Int32)] = []
        for (candidate, name) in long {
            let words = name.words.filter { $0.utf8.count > 1 }
            if words.count == 3, let shorter = byText["\(words[0]) \(words[1])"] { pairs.append((candidate, shorter)) }
        }
        guard !pairs.isEmpty else { return }
        var articles: [Int32: Set<Int32>] = [:]
        for pair in pairs { for one in [pair.long, pair.short] { articles[table.candidates[Int(one)].name] = [] } }
        for occurrence in inventory.occurrences { articles[occurrence.name]?.insert(occurrence.article) }
        for pair in pairs {
            let (one, other) = (table.candidates[Int(pair.long)].name, table.candidates[Int(pair.short)].name)
            guard let first = articles[one], let second = articles[other], !first.isDisjoint(with: second) else {
                continue
            }
            joinFuller(pair.long, pair.short, &table)
        }
    }

    /// A given name without regard to language and length: all forms of `Alexander` have the same.
    func canonical(_ given: String) -> String {
        facts.givenNameGroup(given).map { "#\($0)" } ?? Transliteration.skeleton(given)
    }

    /// Names with like given names and surnames: one person, unless what stands between them differs. A name that fits two
    /// that differ (`George Bush`) is joined to neither.
    private func join(_ group: [(candidate: Int32, name: PersonName)], _ table: inout CandidateTable) {
        for (position, member) in group.enumerated() where position > 0 {
            let fitting = group[..<position].filter { Self.isCompatible($0.name, member.name) }
            guard let first = fitting.first,
                fitting.dropFirst().allSatisfy({ Self.isCompatible($0.name, first.name) })
            else { continue }
            let (left, right) = (form(first.candidate, table), form(member.candidate, table))
            let occurrence = table.candidates[Int(member.candidate)].firstOccurrence
            table.join(
                first.candidate, member.candidate, reason: "\(right) is \(left) in another spelling or length",
                occurrence: occurrence)
        }
    }

    private func joinFuller(_ fuller: Int32, _ shorter: Int32, _ table: inout CandidateTable) {
        let (long, short) = (form(fuller, table), form(shorter, table))
        let occurrence = table.candidates[Int(shorter)].firstOccurrence
        table.join(fuller, shorter, reason: "\(long) is the fuller name of \(short)", occurrence: occurrence)
    }

    private static func isCompatible(_ left: PersonName, _ right: PersonName) -> Bool {
        // Different spellings of short surnames (`Lee`, `Li`) are different surnames.
        if left.last != right.last, min(left.last.utf8.count, right.last.utf8.count) < 4 { return false }
        for (one, other) in zip(left.middle, right.middle) {
            guard one.first == other.first else { return false }
            if one.utf8.count > 1, other.utf8.count > 1,
                Transliteration.skeleton(one) != Transliteration.skeleton(other)
            {
                return false
            }
        }
        return true
    }

    private func form(_ candidate: Int32, _ table: CandidateTable) -> String {
        inventory.forms[Int(inventory.occurrences[table.candidates[Int(candidate)].firstOccurrence].form)]
    }
}

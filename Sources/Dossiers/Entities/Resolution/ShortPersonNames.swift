import Linguistics

/// Finds whom a surname or given name alone means: first in its own article, by recency; else the only one in the whole
/// dossier who is called so in full.
struct ShortPersonNames {
    /// A full name in one article.
    private struct Person {
        var root: Int32
        var name: PersonName
        var lastSeen: Int
        var first: Int
        /// Whether the article introduces it as a relative of somebody.
        var isRelative: Bool
        /// Whether the headline names it.
        var isInHeadline = false
    }

    private let facts: WorldFacts
    private let inventory: NameInventory
    private let annotations: [Annotations?]
    private let texts: [Text]
    /// Full names by the skeleton of their last word, and those whose surname stands first by their first word.
    private var byName: [String: [Int32]] = [:]
    /// Full names by the skeletons of surnames that a further one follows (`Ana Ruiz Ortega`).
    private var byFirstSurname: [String: [Int32]] = [:]
    private var names: [Int32: PersonName] = [:]
    private var articleCounts: [Int32: Int] = [:]
    private var roles: [Int32: Set<String>] = [:]
    private var genders: [Int32: Int] = [:]

    /// Looks at all full names.
    init(
        facts: WorldFacts, inventory: NameInventory, table: CandidateTable, annotations: [Annotations?], texts: [Text]
    ) {
        self.facts = facts
        self.inventory = inventory
        self.annotations = annotations
        self.texts = texts
        for (index, candidate) in table.candidates.enumerated() where candidate.kind == .person {
            let name = PersonName(inventory.names[Int(candidate.name)])
            guard name.isFull else { continue }
            let root = table.root(Int32(index))
            names[Int32(index)] = name
            articleCounts[root, default: 0] += candidate.articles
            byName[Transliteration.skeleton(name.last), default: []].append(Int32(index))
            for word in firstSurnames(name) {
                byFirstSurname[Transliteration.skeleton(word), default: []].append(Int32(index))
            }
            if standsFirst(name) { byName[Transliteration.skeleton(name.given), default: []].append(Int32(index)) }
            if let known = facts.givenName(name.given)?.isFeminine { genders[root, default: 0] += known ? -1 : 1 }
        }
        for occurrence in inventory.occurrences where occurrence.kind == .person {
            guard let candidate = table.candidate(name: occurrence.name, kind: .person), names[candidate] != nil,
                let mention = mention(occurrence)
            else { continue }
            let root = table.root(candidate)
            if let role = role(mention, occurrence) { roles[root, default: []].insert(role) }
            if mention.context.contains(.masculine) { genders[root, default: 0] += 3 }
            if mention.context.contains(.feminine) { genders[root, default: 0] -= 3 }
        }
    }

    /// Assigns the mentions of persons in one article.
    func resolve(_ range: Range<Int>, _ table: inout CandidateTable, _ references: inout References) {
        var people: [Person] = []
        for index in range where inventory.occurrences[index].kind == .person {
            let occurrence = inventory.occurrences[index]
            guard let candidate = table.candidate(name: occurrence.name, kind: .person), let name = names[candidate]
            else { continue }
            references.assign(index, to: candidate)
            let root = table.root(candidate)
            let isRelative = mention(occurrence)?.context.contains(.relative) ?? false
            if !people.contains(where: { $0.root == root && $0.name.words == name.words }), people.count < 400 {
                people.append(Person(root: root, name: name, lastSeen: -1, first: index, isRelative: isRelative))
            }
        }
        for index in range where inventory.occurrences[index].kind == .person {
            let occurrence = inventory.occurrences[index]
            let isInHeadline = mention(occurrence)?.context.contains(.headline) ?? false
            if let known = references.candidates[index] {
                see(table.root(known), at: index, isInHeadline, &people)
                continue
            }
            let short = inventory.names[Int(occurrence.name)].words
            if let person = inArticle(short, occurrence, people) {
                references.assign(
                    index, to: person.root, form: occurrence.form, because: "part of the full name in the same article")
                see(person.root, at: index, isInHeadline, &people)
            } else if let root = inDossier(short, occurrence, table) {
                references.assign(
                    index, to: root, form: occurrence.form,
                    because: "the only one in the dossier with that name in full")
                people.append(
                    Person(
                        root: root, name: names[root] ?? PersonName(NormalizedName(words: short)), lastSeen: index,
                        first: index, isRelative: false))
            } else {
                let made = table.make(name: occurrence.name, kind: .person, occurrence: index)
                references.assign(index, to: made)
            }
        }
    }

    private func see(_ root: Int32, at index: Int, _ isInHeadline: Bool, _ people: inout [Person]) {
        for position in people.indices where people[position].root == root {
            people[position].lastSeen = index
            if isInHeadline { people[position].isInHeadline = true }
        }
    }

    private func inArticle(_ short: [String], _ occurrence: NameInventory.Occurrence, _ people: [Person]) -> Person? {
        let fitting = people.filter { fits($0.root, occurrence) }
        let skeleton = Transliteration.skeleton(short.last ?? "")
        let rules: [(PersonName) -> Bool] = [
            { $0.ends(with: short) },
            { $0.begins(with: short) },
            { short.count == 1 && Transliteration.skeleton($0.last) == skeleton },
            { short.count == 1 && Self.isNearlyEqual($0.last, short[0]) },
            { short.count == 1 && firstSurnames($0).contains(short[0]) },
        ]
        for rule in rules {
            let all = fitting.filter { rule($0.name) }
            // A surname alone is hardly ever that of a wife or father who is only introduced.
            let others = all.filter { !$0.isRelative }
            let found = others.isEmpty ? all : others
            // Whom the headline names is meant though one of the family was named since.
            let main = found.filter(\.isInHeadline)
            if let only = main.first, main.allSatisfy({ $0.root == only.root }) { return only }
            if let recent = found.filter({ $0.lastSeen >= 0 }).max(by: { $0.lastSeen < $1.lastSeen }) { return recent }
            if let next = found.min(by: { $0.first < $1.first }) { return next }
        }
        return nil
    }

    private func inDossier(_ short: [String], _ occurrence: NameInventory.Occurrence, _ table: CandidateTable) -> Int32?
    {
        guard let last = short.last else { return nil }
        guard let found = byName[Transliteration.skeleton(last)] else {
            return short.count == 1 ? onlyOne(withFirstSurname: last, occurrence, table) : nil
        }
        var exact: [Int32: Bool] = [:]
        for candidate in found {
            guard let name = names[candidate] else { continue }
            let root = table.root(candidate)
            guard fits(root, occurrence) else { continue }
            let isExact = name.ends(with: short) || (name.begins(with: short) && standsFirst(name))
            // Different spellings of short surnames (`Mack`, `Mak`) are different surnames.
            guard isExact || short.count == 1 && min(name.last.utf8.count, last.utf8.count) >= 4 else { continue }
            exact[root] = (exact[root] ?? false) || isExact
        }
        var roots = exact.filter(\.value).keys.sorted()
        if roots.isEmpty { roots = exact.keys.sorted() }
        if roots.count > 1, let mention = mention(occurrence), let role = role(mention, occurrence) {
            let holders = roots.filter { roles[$0]?.contains(role) ?? false }
            if !holders.isEmpty { roots = holders }
        }
        guard roots.count > 1 else { return roots.first }
        let ranked = roots.sorted { (articleCounts[$1] ?? 0, $0) < (articleCounts[$0] ?? 0, $1) }
        let (first, second) = (articleCounts[ranked[0]] ?? 0, articleCounts[ranked[1]] ?? 0)
        return first >= 5 && first >= 5 * second ? ranked[0] : nil
    }

    /// Where two surnames are usual the first is used alone; here only where one person bears it.
    private func onlyOne(withFirstSurname word: String, _ occurrence: NameInventory.Occurrence, _ table: CandidateTable)
        -> Int32?
    {
        let bearers = (byFirstSurname[Transliteration.skeleton(word)] ?? []).filter {
            names[$0].map { firstSurnames($0).contains(word) } ?? false
        }
        let roots = Set(bearers.map { table.root($0) }.filter { fits($0, occurrence) })
        return roots.count == 1 ? roots.first : nil
    }

    /// Words between given name and last surname that are no given names themselves, nor initials.
    private func firstSurnames(_ name: PersonName) -> ArraySlice<String> {
        guard name.words.count > 2, facts.givenName(name.given) != nil else { return [] }
        let word = name.words[name.words.count - 2]
        guard word.utf8.count > 3, facts.givenName(word) == nil else { return [] }
        return name.words[(name.words.count - 2)..<(name.words.count - 1)]
    }

    /// Whether the form of address does not tell against the gender of the one named.
    private func fits(_ root: Int32, _ occurrence: NameInventory.Occurrence) -> Bool {
        guard let context = mention(occurrence)?.context, let gender = genders[root] else { return true }
        return !(context.contains(.feminine) && gender > 0) && !(context.contains(.masculine) && gender < 0)
    }

    private func standsFirst(_ name: PersonName) -> Bool {
        facts.givenName(name.given) == nil && facts.isSurname(name.given)
    }

    private func mention(_ occurrence: NameInventory.Occurrence) -> Mention? {
        annotations[Int(occurrence.article)]?.mentions[Int(occurrence.mention)]
    }

    /// The last word of the office that stands with a mention.
    private func role(_ mention: Mention, _ occurrence: NameInventory.Occurrence) -> String? {
        mention.role.flatMap { NormalizedName(utf8: texts[Int(occurrence.article)].utf8[$0.bytes]).words.last }
    }

    /// Whether two surnames of five letters or more differ in one vowel or a doubled letter behind the third: a slip that
    /// one article makes.
    static func isNearlyEqual(_ left: String, _ right: String) -> Bool {
        let (one, other) = (Array(left.utf8), Array(right.utf8))
        guard one.count >= 5, other.count >= 5, abs(one.count - other.count) <= 1, one[..<3] == other[..<3] else {
            return false
        }
        // A family together (`the Clintons`) is not one of it.
        if left + "s" == right || right + "s" == left { return false }
        var same = 0
        while same < min(one.count, other.count), one[same] == other[same] { same += 1 }
        let rest = (one.count - same, other.count - same)
        if rest.0 == rest.1 {
            return one[(same + 1)...] == other[(same + 1)...] && isVowel(one[same]) && isVowel(other[same])
        }
        return rest.0 > rest.1 ? one[(same + 1)...] == other[same...] : other[(same + 1)...] == one[same...]
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}

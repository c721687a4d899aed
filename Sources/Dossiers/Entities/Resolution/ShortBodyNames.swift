import Linguistics

/// Finds what a shorter name of a body, event or work means in its article: the end or beginning of a longer one there
/// (`Supreme Court` of `UK Supreme Court`, `Court` of `Court of Session`), or an acronym of it.
struct ShortBodyNames {
    /// A name of a body, event or work in one article.
    private struct Local {
        var candidate: Int32
        var kind: EntityKind
        var words: [String]
        var isAcronym: Bool
        var first: Int
    }

    private let facts: WorldFacts
    private let inventory: NameInventory
    private let annotations: [Annotations?]
    private let bodies: [Int32: OrganizationName]
    /// Bodies that name their state, by the rest of their words.
    private var qualified: [String: [(country: Int32, candidate: Int32)]] = [:]
    /// What acronyms are expanded to anywhere, with the number of articles.
    private var expansions: [Int32: [Int32: Int]] = [:]

    /// Looks at all names of bodies and at the acronyms in brackets.
    init(facts: WorldFacts, inventory: NameInventory, table: CandidateTable, annotations: [Annotations?]) {
        self.facts = facts
        self.inventory = inventory
        self.annotations = annotations
        var bodies: [Int32: OrganizationName] = [:]
        for (index, candidate) in table.candidates.enumerated() where candidate.kind == .organization {
            let body = OrganizationName(inventory.names[Int(candidate.name)], facts: facts)
            bodies[Int32(index)] = body
            if let country = body.country { qualified[body.bag, default: []].append((country, Int32(index))) }
        }
        self.bodies = bodies
        for range in inventory.ranges {
            for (acronym, long) in bracketed(range, table) {
                expansions[acronym, default: [:]][table.root(long), default: 0] += 1
            }
        }
    }

    /// Assigns the mentions in one article that are no persons.
    func resolve(_ range: Range<Int>, _ table: CandidateTable, _ references: inout References) {
        var locals: [Local] = []
        var seen: Set<Int32> = []
        for index in range where inventory.occurrences[index].kind != .person {
            let occurrence = inventory.occurrences[index]
            guard
                let candidate = table.candidate(
                    name: occurrence.name, kind: occurrence.kind, sense: occurrence.sense)
            else { continue }
            references.assign(index, to: candidate)
            if seen.insert(candidate).inserted, locals.count < 300 {
                let name = Int(occurrence.name)
                locals.append(
                    Local(
                        candidate: candidate, kind: occurrence.kind, words: inventory.names[name].words,
                        isAcronym: inventory.isAcronym[name], first: index))
            }
        }
        let brackets = Dictionary(bracketed(range, table), uniquingKeysWith: { first, _ in first })
        let countries = inventory.countryCounts(range, facts)
        var meanings: [Int32: (candidates: [Local], reason: String)] = [:]
        for local in locals where local.kind != .place {
            if let long = brackets[local.candidate] {
                meanings[local.candidate] = (
                    [Local(candidate: long, kind: local.kind, words: [], isAcronym: false, first: 0)],
                    "given in brackets with the full name"
                )
            } else if let meaning = meaning(of: local, locals, countries, table) {
                meanings[local.candidate] = meaning
            }
        }
        guard !meanings.isEmpty else { return }
        var lastSeen: [Int32: Int] = [:]
        for index in range {
            guard let own = references.candidates[index] else { continue }
            guard let meaning = meanings[own], inventory.occurrences[index].kind != .person else {
                lastSeen[own] = index
                continue
            }
            let choice = meaning.candidates.max {
                (lastSeen[$0.candidate] ?? -$0.first, -$0.first) < (lastSeen[$1.candidate] ?? -$1.first, -$1.first)
            }
            guard let choice else { continue }
            lastSeen[choice.candidate] = index
            references.assign(
                index, to: choice.candidate, form: inventory.occurrences[index].form, because: meaning.reason)
        }
    }

    private func meaning(
        of local: Local, _ locals: [Local], _ countries: [Int32: Int], _ table: CandidateTable
    ) -> (candidates: [Local], reason: String)? {
        let isGeneric = bodies[local.candidate]?.isGeneric ?? false
        let hasFact = table.candidates[Int(local.candidate)].fact != nil
        if local.isAcronym, !hasFact {
            let letters = local.words.joined()
            let long = locals.filter {
                $0.words.count > 1 && $0.kind == local.kind && OrganizationName.initials($0.words) == letters
            }
            if !long.isEmpty { return (long, "initials of the full name in the same article") }
            if let known = expansions[local.candidate],
                let best = known.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
            {
                return (
                    [Local(candidate: best.key, kind: local.kind, words: [], isAcronym: false, first: 0)],
                    "given in brackets with the full name in another article"
                )
            }
        }
        if !hasFact || isGeneric {
            let longer = locals.filter {
                $0.kind == local.kind
                    && Self.isShort(
                        local.words, of: $0.words,
                        generic: isGeneric || local.words.count == 1 && facts.isInstitutionWord(local.words[0]))
            }
            if !longer.isEmpty { return (longer, "short for the full name in the same article") }
        }
        guard isGeneric, let body = bodies[local.candidate], let known = qualified[body.bag] else { return nil }
        let most = countries.values.max() ?? 0
        let fitting = known.filter { countries[$0.country] == most }
        guard most > 0, Set(fitting.map { table.root($0.candidate) }).count == 1, let only = fitting.first else {
            return nil
        }
        return (
            [Local(candidate: only.candidate, kind: local.kind, words: [], isAcronym: false, first: 0)],
            "the article is about that state"
        )
    }

    /// Whether a name is the end of a longer one behind its modifiers, or its beginning before `of` or a general word.
    private static func isShort(_ short: [String], of long: [String], generic: Bool) -> Bool {
        guard long.count > short.count else { return false }
        if long.suffix(short.count) == short[...] {
            return !long.dropLast(short.count).contains { connectives.contains($0) }
        }
        guard long.prefix(short.count) == short[...] else { return false }
        return connectives.contains(long[short.count]) || !generic
    }

    private static let connectives: Set<String> = ["of", "for", "the", "and", "on", "in", "to", "at"]

    /// The acronyms of an article with the full names that stand in brackets with them.
    private func bracketed(_ range: Range<Int>, _ table: CandidateTable) -> [(Int32, Int32)] {
        guard let first = range.first, let mentions = annotations[Int(inventory.occurrences[first].article)]?.mentions
        else { return [] }
        var pairs: [(Int32, Int32)] = []
        var byMention: [Int32: Int] = [:]
        for index in range {
            guard let other = mentions[Int(inventory.occurrences[index].mention)].expansion else { continue }
            if byMention.isEmpty { for index in range { byMention[inventory.occurrences[index].mention] = index } }
            guard let otherIndex = byMention[other] else { continue }
            let (one, two) = (inventory.occurrences[index], inventory.occurrences[otherIndex])
            let lengths = [one, two].map { inventory.names[Int($0.name)].text.utf8.count }
            let (short, long) = lengths[0] < lengths[1] ? (one, two) : (two, one)
            guard let acronym = table.candidate(name: short.name, kind: short.kind, sense: short.sense),
                let full = table.candidate(name: long.name, kind: long.kind, sense: long.sense), acronym != full
            else { continue }
            pairs.append((acronym, full))
        }
        return pairs
    }
}

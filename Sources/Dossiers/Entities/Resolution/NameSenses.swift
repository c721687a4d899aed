import Linguistics

/// Tells apart what bears one name: a state and a part of another state (`Georgia`), cities of two states, and bodies whose
/// names every state has (`Legislative Assembly`). Which of them an article means, the states tell that it names most.
struct NameSenses {
    private let facts: WorldFacts

    /// Tells apart with the lists of facts.
    init(facts: WorldFacts) {
        self.facts = facts
    }

    /// Settles the senses of all mentions.
    func settle(_ inventory: inout NameInventory) {
        let places = inventory.names.map(meanings)
        let isGeneric = inventory.names.map(isGenericBody)
        guard places.contains(where: { !$0.isEmpty }) || isGeneric.contains(true) else { return }
        var bodies: [Int32: [(occurrences: [Int], country: Int32?, named: Set<Int32>)]] = [:]
        for range in inventory.ranges {
            let ambiguous = range.filter {
                let occurrence = inventory.occurrences[$0]
                return occurrence.kind == .place && !places[Int(occurrence.name)].isEmpty
                    || occurrence.kind == .organization && isGeneric[Int(occurrence.name)]
            }
            guard !ambiguous.isEmpty else { continue }
            let counts = inventory.countryCounts(range, facts)
            var local: [Int32: [Int]] = [:]
            for index in ambiguous {
                let occurrence = inventory.occurrences[index]
                if occurrence.kind == .place {
                    let sense = sense(of: places[Int(occurrence.name)], occurrence.name, range, inventory, counts)
                    inventory.settle(index, asSense: sense)
                } else {
                    local[occurrence.name, default: []].append(index)
                }
            }
            guard !local.isEmpty else { continue }
            let most = counts.values.max() ?? 0
            let main = counts.filter { $0.value == most }
            let country = main.count == 1 ? main.keys.first : nil
            for (name, occurrences) in local {
                bodies[name, default: []].append((occurrences, country, Set(counts.keys)))
            }
        }
        for (name, articles) in bodies where articles.count > 1 {
            guard let usual = usualCountry(articles.compactMap(\.country)) else { continue }
            let isParty = inventory.names[Int(name)].words.last == "party"
            for article in articles {
                guard let country = article.country, country != usual else { continue }
                // Reports of another state's affairs name parties at home: those are apart only where home is not named.
                if isParty, article.named.contains(usual) { continue }
                for index in article.occurrences { inventory.settle(index, asSense: country + 1) }
            }
        }
    }

    /// The states and places that bear a name, where they belong to different states; else none.
    private func meanings(_ name: NormalizedName) -> [Int32] {
        let found = facts.facts(of: name).filter {
            facts.facts[Int($0)].kind == .place && facts.facts[Int($0)].country != nil
        }
        return Set(found.map { facts.facts[Int($0)].country }).count > 1 ? found : []
    }

    /// A body that tells no state, or a party with a name that many states have.
    private func isGenericBody(_ name: NormalizedName) -> Bool {
        guard let last = name.words.last else { return false }
        if last == "party" { return name.words.count == 2 && Self.camps.contains(name.words[0]) }
        return name.words.contains { facts.isInstitutionWord($0) } && OrganizationName(name, facts: facts).isGeneric
    }

    private static let camps: Set<String> = [
        "labour", "labor", "conservative", "liberal", "democratic", "republican", "green", "socialist", "communist",
        "national", "nationalist", "progressive", "reform", "workers", "people", "christian", "freedom", "justice",
    ]

    /// 0 for the first meaning, else the fact of the one whose state the rest of the article names more.
    private func sense(
        of meanings: [Int32], _ name: Int32, _ range: Range<Int>, _ inventory: NameInventory, _ counts: [Int32: Int]
    ) -> Int32 {
        guard let first = meanings.first else { return 0 }
        var counts = counts
        // The name itself was counted for its first meaning.
        if let country = facts.facts[Int(first)].country {
            let own = range.count { inventory.occurrences[$0].name == name && inventory.occurrences[$0].kind == .place }
            counts[country, default: 0] -= own
        }
        func support(_ fact: Int32) -> Int { facts.facts[Int(fact)].country.map { counts[$0] ?? 0 } ?? 0 }
        let best = meanings.max { support($0) < support($1) } ?? first
        return support(best) > support(first) ? best + 1 : 0
    }

    private func usualCountry(_ countries: [Int32]) -> Int32? {
        var counts: [Int32: Int] = [:]
        for country in countries { counts[country, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}

extension NameInventory {
    /// How often an article names each state, its people, its parts and its cities.
    func countryCounts(_ range: Range<Int>, _ facts: WorldFacts) -> [Int32: Int] {
        var counts: [Int32: Int] = [:]
        for index in range {
            let occurrence = occurrences[index]
            guard occurrence.kind == .place || occurrence.kind == .misc,
                let fact = facts.fact(of: names[Int(occurrence.name)], kind: occurrence.kind),
                let country = facts.facts[Int(fact)].country
            else { continue }
            counts[country, default: 0] += 1
        }
        return counts
    }
}

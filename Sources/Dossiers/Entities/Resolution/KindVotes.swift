import Linguistics

/// Settles the kind of each name in each article: the mentions of an article vote, those of all other articles and the lists
/// of facts have a say.
///
/// A name keeps one kind in one article (one sense per discourse: Gale, Church and Yarowsky 1992).
struct KindVotes {
    private let facts: WorldFacts

    /// Votes with the lists of facts.
    init(facts: WorldFacts) {
        self.facts = facts
    }

    /// Settles the kinds of all mentions.
    func settle(_ inventory: inout NameInventory, annotations: [Annotations?]) {
        var corpus = [SIMD4<Int32>](repeating: .zero, count: inventory.names.count)
        for occurrence in inventory.occurrences {
            corpus[Int(occurrence.name)][Int(occurrence.kind.rawValue)] += weight(of: occurrence, annotations)
        }
        let priors = inventory.names.map(prior)
        var article = [SIMD4<Int32>](repeating: .zero, count: inventory.names.count)
        for range in inventory.ranges {
            var surnames: Set<String> = []
            var doubled: Set<ArraySlice<String>> = []
            for index in range {
                let occurrence = inventory.occurrences[index]
                article[Int(occurrence.name)][Int(occurrence.kind.rawValue)] += weight(of: occurrence, annotations)
                let words = inventory.names[Int(occurrence.name)].words
                if occurrence.kind == .person, words.count > 1, let last = words.last { surnames.insert(last) }
                // `Eva Glawischnig-Piesczek`
                if occurrence.kind == .person, words.count > 2 { doubled.insert(words.suffix(2)) }
            }
            for index in range {
                let occurrence = inventory.occurrences[index]
                let name = Int(occurrence.name)
                let all = corpus[name]
                let total = max(all.wrappedSum(), 1)
                var votes = article[name] &* 2 &+ all &* 120 / total &+ priors[name]
                let words = inventory.names[name].words
                let isSurname = words.count == 1 ? surnames.contains(words[0]) : doubled.contains(words[...])
                if isSurname { votes[Int(EntityKind.person.rawValue)] += 120 }
                inventory.settle(index, as: best(votes, first: occurrence.kind))
            }
            for index in range { article[Int(inventory.occurrences[index].name)] = .zero }
        }
    }

    private func weight(of occurrence: NameInventory.Occurrence, _ annotations: [Annotations?]) -> Int32 {
        guard let mention = annotations[Int(occurrence.article)]?.mentions[Int(occurrence.mention)] else { return 0 }
        let isTitledPerson = occurrence.kind == .person && mention.context.contains(.titled)
        // The kind of an acronym in brackets is that of its full name, which has words to tell it.
        return Int32(mention.confidence) + (isTitledPerson ? 60 : 0) + (mention.expansion == nil ? 0 : 300)
    }

    private func prior(_ name: NormalizedName) -> SIMD4<Int32> {
        var votes = SIMD4<Int32>.zero
        for (place, fact) in facts.facts(of: name).prefix(2).enumerated() {
            let fact = facts.facts[Int(fact)]
            let strength: Int32 =
                switch fact.category {
                case .nationality, .country: isPersonName(name) ? 120 : 400
                case .people: isPersonName(name) ? 40 : 300
                case .seatOfGovernment, .outlet, .organization: name.words.count > 1 || isPersonName(name) ? 40 : 180
                case .city, .region, .naturalFeature, .eventOrWork: 30
                }
            votes[Int(fact.kind.rawValue)] += place == 0 ? strength : strength / 3
        }
        return votes
    }

    private func isPersonName(_ name: NormalizedName) -> Bool {
        name.words.count == 1 && (facts.isSurname(name.words[0]) || facts.givenName(name.words[0]) != nil)
    }

    private func best(_ votes: SIMD4<Int32>, first: EntityKind) -> EntityKind {
        var best = first
        for kind in EntityKind.allCases where votes[Int(kind.rawValue)] > votes[Int(best.rawValue)] { best = kind }
        return best
    }
}

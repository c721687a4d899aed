import Linguistics

/// Orders the roles that texts give somebody, so that the first is the one to introduce them with.
///
/// Texts give one office in many wordings (`President`, `US President`, `the president of the United States`). Wordings with
/// the same words count together, whatever the order and however the state is named, and a wording gains what the shorter
/// ones have that it only makes clearer. So `US President` comes before the more frequent `President`, while `third
/// President`, said once, does not.
struct RoleRanking: Sendable {
    private struct Wording {
        /// Its words without the small ones, states as what they mean; sorted.
        var words: Set<String>
        /// Those of them that name a state.
        var states: Set<String>
        var isPast: Bool
        /// The evidence of all roles so worded.
        var count = 0

        /// Whether another wording says the same and more: it adds the state only, or words that are said often enough.
        func isMadeClearer(by other: Self) -> Bool {
            guard isPast == other.isPast, words.count < other.words.count, words.isSubset(of: other.words) else {
                return false
            }
            return other.words.subtracting(words).isSubset(of: other.states) || other.count * 3 >= count
        }
    }

    private let facts: WorldFacts

    /// Ranks with what is known of states.
    init(facts: WorldFacts) {
        self.facts = facts
    }

    /// The roles, the one to introduce somebody with first. Left out is who somebody is to another (`brother`) where the
    /// text does not say to whom: it introduces nobody.
    func ranked(_ roles: [Entity.Role]) -> [Entity.Role] {
        var wordings: [Wording] = []
        var entries: [(role: Entity.Role, wording: Int)] = []
        for role in roles {
            var wording = wording(of: role.title)
            if wording.words.isSubset(of: SpeakerNouns.relatives) { continue }
            let known = wordings.firstIndex { $0.words == wording.words && $0.isPast == wording.isPast }
            if let known {
                wordings[known].count += role.evidence.count
            } else {
                wording.count = role.evidence.count
                wordings.append(wording)
            }
            entries.append((role, known ?? wordings.count - 1))
        }
        guard entries.count > 1 else { return entries.map(\.role) }
        let weights = wordings.map { wording in
            wordings.reduce(wording.count) { $1.isMadeClearer(by: wording) ? $0 + $1.count : $0 }
        }
        let order = entries.indices.sorted { first, second in
            func rank(_ index: Int) -> (Int, Int, Int, Int) {
                let entry = entries[index]
                return (weights[entry.wording], wordings[entry.wording].count, entry.role.evidence.count, -index)
            }
            return rank(first) > rank(second)
        }
        return order.map { entries[$0].role }
    }

    private func wording(of title: String) -> Wording {
        // `Turkey's President`: the ending goes before the apostrophe does.
        let plain = title.split(separator: " ").map { word in
            word.hasSuffix("'s") || word.hasSuffix("’s") ? word.dropLast(2) : word
        }
        let names = NormalizedName(plain.joined(separator: " ")).words
        var words: Set<String> = []
        var states: Set<String> = []
        var isPast = false
        var index = 0
        while index < names.count {
            let longest = min(3, names.count - index)
            let match = stride(from: longest, through: 1, by: -1).lazy.compactMap { length in
                facts.country(of: names[index..<index + length].joined(separator: " ")).map { (length, "\($0)") }
            }.first
            if let (length, state) = match {
                states.insert(state)
                index += length
                continue
            }
            let word = names[index]
            index += 1
            if SpeakerNouns.past.contains(word) {
                isPast = true
            } else if !Self.small.contains(word) {
                words.insert(word)
            }
        }
        return Wording(words: words.union(states), states: states, isPast: isPast)
    }

    /// Words that tell nothing of the office itself.
    private static let small: Set<String> = [
        "of", "the", "for", "in", "at", "to", "a", "an", "current", "incumbent", "sitting", "new", "newly", "elected",
    ]
}

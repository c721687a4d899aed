import Linguistics

/// The name of a body as it is compared: the same words in any order, whatever state they are joined to in whatever form.
///
/// `Supreme Court of the United Kingdom` and `UK Supreme Court` agree, as do `Russian Foreign Ministry` and `Ministry of
/// Foreign Affairs of Russia`.
struct OrganizationName: Sendable {
    /// Its content words in alphabetical order, spelled the British way, without the country.
    let bag: String
    /// The country it names, as a fact.
    let country: Int32?
    /// Whether the words alone do not tell which body it is (`Supreme Court`, `Foreign Ministry`).
    let isGeneric: Bool
    /// Whether one of the words names a sort of institution.
    let hasInstitutionWord: Bool

    /// Reads a name.
    init(_ name: NormalizedName, facts: WorldFacts) {
        var rest: [String] = []
        var country: Int32?
        var position = 0
        let words = name.words
        while position < words.count {
            var taken = 0
            if country == nil {
                for length in stride(from: min(4, words.count - position), through: 1, by: -1) {
                    let phrase = words[position..<position + length].joined(separator: " ")
                    if let found = facts.country(of: phrase) {
                        country = found
                        taken = length
                        break
                    }
                }
            }
            if taken == 0 {
                if !Self.functionWords.contains(words[position]) {
                    // Parties keep their spelling: the Labor Party is another one than the Labour Party.
                    rest.append(words.last == "party" ? words[position] : Self.british(words[position]))
                }
                taken = 1
            }
            position += taken
        }
        let hasInstitutionWord = rest.contains { facts.isInstitutionWord($0) }
        self.hasInstitutionWord = hasInstitutionWord
        // A state's name is set aside only beside an institution: `Bank of America` is not any American bank.
        if country != nil, !hasInstitutionWord || rest.allSatisfy({ $0 == "bank" }) {
            rest = words.filter { !Self.functionWords.contains($0) }.map(Self.british)
            country = nil
        }
        self.country = country
        isGeneric =
            country == nil && hasInstitutionWord
            && rest.allSatisfy { facts.isInstitutionWord($0) || Self.genericWords.contains($0) }
        bag = rest.sorted().joined(separator: " ")
    }

    /// The initials of the content words of a name, lower case.
    static func initials(_ words: [String]) -> String {
        String(words.filter { !functionWords.contains($0) }.compactMap(\.first))
    }

    private static func british(_ word: String) -> String {
        if let other = spellings[word] { return other }
        if word.hasSuffix("isation") { return word.dropLast(7) + "ization" }
        return word
    }

    private static let spellings = [
        "defense": "defence", "labor": "labour", "center": "centre", "program": "programme", "theater": "theatre",
        "harbor": "harbour", "organisation": "organization", "ministries": "ministry",
    ]
    private static let functionWords: Set<String> = ["of", "the", "for", "and", "in", "on", "at", "to", "&", "affairs"]
    private static let genericWords: Set<String> = [
        "supreme", "constitutional", "high", "appeal", "appeals", "national", "foreign", "defence", "interior",
        "internal",
        "finance", "justice", "health", "education", "security", "federal", "central", "general", "armed", "air",
        "public",
        "state", "local", "trade", "energy", "economy", "economic", "labour", "agriculture", "culture", "transport",
        "electoral", "election", "district", "military", "royal", "upper", "lower", "legislative", "executive",
        "intelligence", "district", "emergency", "environment", "information", "tourism", "coast",
    ]
}

/// The facts of the data files that resolving names needs: who is whose capital, which words are given names, what else a
/// state is called. Looked up by ``NormalizedName``.
public struct WorldFacts: Sendable {
    /// What is known of a given name.
    public struct GivenName: Sendable, Hashable {
        /// The gender of those who bear it; nothing where both do.
        public var isFeminine: Bool?
    }

    /// All facts.
    public private(set) var facts: [WorldFact] = []
    private var indices: [String: [Int32]] = [:]
    private var givenNames: [String: GivenName] = [:]
    private var surnames: Set<String> = []
    private var givenNameGroups: [String: Int32] = [:]
    private var genericInstitutionWords: Set<String> = []
    private var genderedOffices: [String: Bool] = [:]
    private var articleNames: Set<String> = []
    private var officeWords: Set<String> = []

    /// No facts.
    public init() {}

    /// Reads the lists among the files; other files are left alone and missing lists leave gaps.
    public init(files: [LanguageModels.DataFile]) {
        func entries(_ name: String) -> [FactFile.Entry] {
            files.first { $0.name == name }.map { FactFile($0.bytes).entries } ?? []
        }
        for entry in entries("countries.tsv") { addCountry(entry) }
        for entry in entries("cities.tsv") { addPlace(entry, category: .city) }
        for entry in entries("regions.tsv") {
            addPlace(entry, category: .region)
            if !entry["article"].isEmpty { articleNames.insert(NormalizedName(entry.name).text) }
        }
        for entry in entries("natural-features.tsv") { addPlace(entry, category: .naturalFeature) }
        for entry in entries("peoples.tsv") { add(entry, category: .people) }
        for entry in entries("seats-of-government.tsv") { add(entry, category: .seatOfGovernment) }
        for entry in entries("outlets.tsv") { add(entry, category: .outlet) }
        for entry in entries("organizations.tsv") { add(entry, category: .organization) }
        for entry in entries("events-and-works.tsv") { add(entry, category: .eventOrWork) }
        for entry in entries("given-names.tsv") {
            let gender = entry["gender"].first
            givenNames[NormalizedName(entry.name).text] = GivenName(isFeminine: gender == "u" ? nil : gender == "f")
        }
        for entry in entries("surnames.tsv") { surnames.insert(NormalizedName(entry.name).text) }
        for (group, entry) in entries("given-name-variants.tsv").enumerated() {
            for name in [entry.name] + entry["alias"] {
                let key = NormalizedName(name).text
                if givenNameGroups[key] == nil { givenNameGroups[key] = Int32(group) }
            }
        }
        for entry in entries("organization-words.tsv") where !entry["common"].isEmpty {
            genericInstitutionWords.insert(NormalizedName(entry.name).text)
        }
        for list in ["offices.tsv", "forms-of-address.tsv"] {
            for entry in entries(list) {
                let office = NormalizedName(entry.name)
                if office.words.count == 1 { officeWords.insert(office.text) }
                guard let gender = entry["gender"].first else { continue }
                for name in [entry.name] + entry["alias"] {
                    genderedOffices[NormalizedName(name).text] = gender == "f"
                }
            }
        }
    }

    /// The facts of a name, those of countries first.
    public func facts(of name: NormalizedName) -> [Int32] { indices[name.text] ?? [] }

    /// The fact of a name that fits a kind, if exactly one list names such a thing first.
    public func fact(of name: NormalizedName, kind: EntityKind) -> Int32? {
        indices[name.text]?.first { facts[Int($0)].kind == kind }
    }

    /// The country that a name, adjective or demonym means, as a fact.
    public func country(of word: String) -> Int32? {
        guard let found = indices[word]?.first else { return nil }
        let fact = facts[Int(found)]
        return fact.category == .country || fact.category == .nationality ? fact.country : nil
    }

    /// What is known of a given name (normalized).
    public func givenName(_ word: String) -> GivenName? { givenNames[word] }

    /// Whether a word (normalized) is a common surname.
    public func isSurname(_ word: String) -> Bool { surnames.contains(word) }

    /// The group of given names that are forms of one name in several languages (`Andrew`, `Andriy`), or short forms of it.
    public func givenNameGroup(_ word: String) -> Int32? { givenNameGroups[word] }

    /// Whether a word (normalized) names a sort of institution (`ministry`, `court`).
    public func isInstitutionWord(_ word: String) -> Bool { genericInstitutionWords.contains(word) }

    /// Whether an office or form of address (normalized) is that of a woman; nothing where it tells nothing.
    public func isFeminineOffice(_ words: String) -> Bool? { genderedOffices[words] }

    /// Whether a word (normalized) is an office or a form of address.
    public func isOffice(_ word: String) -> Bool { officeWords.contains(word) }

    /// Whether a word (normalized) names a place only behind the article (`the West`).
    public func isNameWithArticle(_ word: String) -> Bool { articleNames.contains(word) }

    private mutating func index(_ names: [String], _ fact: Int32) {
        for name in names {
            let key = NormalizedName(name).text
            if !(indices[key]?.contains(fact) ?? false) { indices[key, default: []].append(fact) }
        }
    }

    private mutating func add(_ entry: FactFile.Entry, category: WorldFact.Category) {
        let country = entry["country"].first.flatMap { indices[NormalizedName($0).text]?.first }
        facts.append(WorldFact(name: entry.name, category: category, country: country, isCapital: false))
        index([entry.name] + entry["alias"], Int32(facts.count - 1))
    }

    private mutating func addPlace(_ entry: FactFile.Entry, category: WorldFact.Category) {
        let place = Int32(facts.count)
        add(entry, category: category)
        guard let first = entry["adjective"].first ?? entry["demonym"].first else { return }
        facts.append(WorldFact(name: first, category: .people, country: place, isCapital: false))
        index(entry["adjective"] + entry["demonym"], Int32(facts.count - 1))
    }

    private mutating func addCountry(_ entry: FactFile.Entry) {
        let country = Int32(facts.count)
        facts.append(WorldFact(name: entry.name, category: .country, country: country, isCapital: false))
        index([entry.name] + entry["alias"], country)
        if let adjective = entry["adjective"].first {
            facts.append(WorldFact(name: adjective, category: .nationality, country: country, isCapital: false))
            index(entry["adjective"] + entry["demonym"], Int32(facts.count - 1))
        }
        let capitals = entry["capital"]
        guard let first = capitals.first else { return }
        // Spellings of one capital share its first letter; another seat of government is a city of its own.
        var main = Int32(facts.count)
        facts.append(WorldFact(name: first, category: .city, country: country, isCapital: true))
        index([first], main)
        for other in capitals.dropFirst() {
            if other.utf8.first != first.utf8.first {
                main = Int32(facts.count)
                facts.append(WorldFact(name: other, category: .city, country: country, isCapital: true))
            }
            index([other], main)
        }
    }
}

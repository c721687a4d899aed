/// The lists of facts of a language as one index of phrases.
public struct Gazetteers: Sendable {
    /// The phrases.
    public private(set) var phrases = PhraseIndex()

    /// What the lists mean, by file name without its ending.
    private static let categories: [String: GazetteerCategories] = [
        "countries": .country, "cities": .city, "regions": .region, "natural-features": .naturalFeature,
        "given-names": .givenName, "surnames": .surname, "forms-of-address": .title, "offices": .office,
        "organization-words": .organizationWord, "organizations": .organization, "seats-of-government": .organization,
        "outlets": .outlet, "place-words": .placeWord, "event-words": .eventWord, "work-words": .workWord,
        "calendar-words": .calendar, "languages": .affiliation, "peoples": .demonym, "religions": .affiliation,
        "events-and-works": .otherName,
    ]

    /// What the values of a key mean where they are phrases of another category than the name.
    private static let keyCategories: [String: GazetteerCategories] = [
        "adjective": .demonym, "demonym": .demonym, "capital": .capital,
    ]

    /// Indexes the phrases of the lists among the files; other files are left alone.
    public init(files: [LanguageModels.DataFile], segmenter: Segmenter) {
        for file in files where file.name.hasSuffix(".tsv") {
            guard let category = Self.categories[String(file.name.dropLast(4))] else { continue }
            for entry in FactFile(file.bytes).entries {
                phrases.insert(segmenter.segment(Text(entry.name)).tokens, category)
                for fact in entry.facts {
                    guard let meaning = fact.key == "alias" ? category : Self.keyCategories[fact.key] else { continue }
                    for value in fact.values { phrases.insert(segmenter.segment(Text(value)).tokens, meaning) }
                }
            }
        }
    }
}

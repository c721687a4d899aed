import Linguistics

/// What is known of an entity as a possible speaker.
struct SpeakerProfile: Sendable {
    /// Its kind.
    let kind: EntityKind
    /// Its gender, where the texts tell.
    let gender: Gender?
    /// The roles the texts give it, in lower case.
    let roles: [String]
    /// The forms of its name, in lower case.
    let forms: [String]
    /// The state it stands for.
    let standsFor: EntityID?

    init(_ entity: Entity) {
        kind = entity.kind
        gender = entity.gender
        roles = entity.roles.map { $0.title.lowercased() }
        forms = entity.forms.map { $0.text.lowercased() } + [entity.name.lowercased()]
        standsFor = entity.standsFor
    }

    /// Whether one of its roles has a word or phrase of office in it.
    func holds(_ office: String) -> Bool {
        let names = SpeakerNouns.synonyms[office] ?? [office]
        return roles.contains { role in names.contains { SpeakerProfile.contains(role, $0) } }
    }

    /// Whether its name has a word in it (`Foreign Ministry` has `ministry`).
    func isCalled(_ word: String) -> Bool { forms.contains { SpeakerProfile.contains($0, word) } }

    /// Whether words stand in a phrase as words of their own.
    static func contains(_ phrase: String, _ words: String) -> Bool {
        guard let range = phrase.firstRange(of: words) else { return false }
        let before = range.lowerBound == phrase.startIndex || !phrase[phrase.index(before: range.lowerBound)].isLetter
        return before && (range.upperBound == phrase.endIndex || !phrase[range.upperBound].isLetter)
    }
}

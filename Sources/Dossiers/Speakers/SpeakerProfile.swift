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
    /// The forms of its name and of all that stand for it (`Russia`, `Russian`, `Moscow`), in lower case.
    var groupForms: [String]
    /// The state it stands for.
    let standsFor: EntityID?

    init(_ entity: Entity) {
        kind = entity.kind
        gender = entity.gender
        roles = entity.roles.map { $0.title.lowercased() }
        forms = entity.forms.map { $0.text.lowercased() } + [entity.name.lowercased()]
        groupForms = forms
        standsFor = entity.standsFor
    }

    /// Whether one of its roles has a word or phrase of office in it; `former` offices count for former holders only.
    func holds(_ office: String, isFormer: Bool) -> Bool {
        let names = SpeakerNouns.synonyms[office] ?? [office]
        return roles.contains { role in
            let words = role.split { !$0.isLetter && $0 != "-" }.map(String.init)
            let wasHeld = words.contains { SpeakerNouns.past.contains($0) }
            guard wasHeld == isFormer else { return false }
            return names.contains { name in
                let parts = name.split(separator: " ").map(String.init)
                guard let first = parts.first, let last = parts.last, let at = words.lastIndex(of: last) else {
                    return false
                }
                let start = at - parts.count + 1
                guard start >= 0, words[start] == first else { return false }
                if start > 0, SpeakerNouns.lessening.contains(words[start - 1]) { return false }
                return at + 1 >= words.count || words[at + 1] != "elect"
            }
        }
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

/// The words of attribution in a table, made once from the lists of the language.
struct AttributionLexicon: Sendable {
    /// What each word can do.
    let words: WordTable<AttributionWord>
    /// What a verb with a particle takes, by the key of both (see ``pairKey(_:_:)``).
    private let particles: WordTable<AttributionWord.Frame>

    /// The lexicon of English.
    init() {
        var entries: [(WordKey, AttributionWord)] = []
        var slots: [UInt64: Int] = [:]
        func add(
            _ word: String, role: AttributionWord.Role = [], frame: AttributionWord.Frame = [],
            form: AttributionWord.Form = []
        ) {
            let key = WordKey(word)
            let slot = slots[key.value] ?? entries.count
            if slot == entries.count {
                entries.append((key, AttributionWord()))
                slots[key.value] = slot
            }
            entries[slot].1.role.formUnion(role)
            entries[slot].1.frame.formUnion(frame)
            entries[slot].1.form.formUnion(form)
        }
        for (frame, lemmas) in EnglishAttribution.verbs {
            for entry in EnglishAttribution.words(lemmas) {
                for (word, form) in VerbInflection(entry).forms { add(word, frame: frame, form: form) }
            }
        }
        for (list, role) in AttributionLexicon.roles { for word in list { add(word, role: role) } }
        words = WordTable(entries)

        var pairs: [(WordKey, AttributionWord.Frame)] = []
        for (verb, particle, frame) in EnglishAttribution.particles {
            for (_, lemmas) in EnglishAttribution.verbs {
                for entry in EnglishAttribution.words(lemmas) where entry.split(separator: ":")[0] == verb {
                    for (word, _) in VerbInflection(entry).forms {
                        pairs.append((AttributionLexicon.pairKey(WordKey(word), WordKey(particle)), frame))
                    }
                }
            }
        }
        particles = WordTable(pairs)
    }

    /// What a verb takes with the word behind it, if that is a particle of it.
    func frame(verb: WordKey, particle: WordKey) -> AttributionWord.Frame? {
        particles[AttributionLexicon.pairKey(verb, particle)]
    }

    private static func pairKey(_ verb: WordKey, _ particle: WordKey) -> WordKey {
        WordKey(value: verb.value &* 31 &+ particle.value)
    }

    private static let roles: [([String], AttributionWord.Role)] = [
        (EnglishAttribution.determiners, .determiner), (EnglishAttribution.possessives, [.determiner, .possessive]),
        (EnglishAttribution.prepositions, .preposition), (EnglishAttribution.pronouns, .pronoun),
        (EnglishAttribution.objectPronouns, .objectPronoun), (EnglishAttribution.relatives, .relative),
        (EnglishAttribution.auxiliaries, .auxiliary), (EnglishAttribution.adverbs, .adverb),
        (EnglishAttribution.negations, .negation), (EnglishAttribution.conjunctions, .conjunction),
        (EnglishAttribution.subordinators, .subordinator), (["that"], .that), (EnglishAttribution.times, .time),
        (EnglishAttribution.cueNouns, .cueNoun), (EnglishAttribution.naming, .naming), (["to"], .to), (["by"], .by),
        (["as"], .as), (["according"], .according), (["per"], .per),
    ]
}

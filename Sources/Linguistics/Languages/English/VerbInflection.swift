/// The forms of an English verb from its lemma, by the spelling rules, with irregular forms given.
struct VerbInflection {
    /// Each form with what it is; a past that is also the participle comes once.
    let forms: [(word: String, form: AttributionWord.Form)]

    /// Inflects `lemma` or `lemma:past`, `lemma:past/participle`, `lemma:past/participle/gerund`.
    init(_ entry: String) {
        let parts = entry.split(separator: ":").map(String.init)
        let lemma = parts[0]
        let irregular = parts.count > 1 ? parts[1].split(separator: "/").map(String.init) : []
        let past = irregular.first ?? VerbInflection.past(lemma)
        let participle = irregular.count > 1 ? irregular[1] : past
        let gerund = irregular.count > 2 ? irregular[2] : VerbInflection.gerund(lemma)
        forms = [
            (lemma, .base), (VerbInflection.third(lemma), .third), (past, .past), (participle, .participle),
            (gerund, .gerund),
        ]
    }

    private static func endsInConsonantY(_ lemma: String) -> Bool {
        let tail = lemma.suffix(2)
        return tail.last == "y" && !"aeiou".contains(tail.first ?? "a")
    }

    private static func third(_ lemma: String) -> String {
        if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
        if lemma.hasSuffix("s") || lemma.hasSuffix("sh") || lemma.hasSuffix("ch") || lemma.hasSuffix("x")
            || lemma == "go"
        {
            return lemma + "es"
        }
        return lemma + "s"
    }

    private static func past(_ lemma: String) -> String {
        if lemma.hasSuffix("e") { return lemma + "d" }
        if endsInConsonantY(lemma) { return lemma.dropLast() + "ied" }
        return lemma + "ed"
    }

    private static func gerund(_ lemma: String) -> String {
        lemma.hasSuffix("e") && !lemma.hasSuffix("ee") ? lemma.dropLast() + "ing" : lemma + "ing"
    }
}

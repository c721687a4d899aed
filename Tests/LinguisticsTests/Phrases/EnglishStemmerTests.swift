import Testing

@testable import Linguistics

@Suite("Stems of English words")
struct EnglishStemmerTests {
    @Test(
        "Forms of one word have one stem",
        arguments: [
            "guarantee guarantees guaranteed", "negotiate negotiation negotiations negotiating negotiated",
            "elect election elections elected", "occupy occupied occupation", "ban bans banned banning",
            "country countries", "agree agreement agreements", "organise organize organised organization",
            "man men", "defence defense", "annex annexed annexation", "city cities", "crash crashes crashed",
            "secure security", "vote votes voted voting", "fire fires fired firing", "plan plans planned planning",
            "deploy deployed deployment", "settle settlement settled",
        ])
    func joined(words: String) {
        var stemmer = EnglishStemmer()
        let stems = Set(words.split(separator: " ").map { stemmer.stem(String($0)) })
        #expect(stems.count == 1)
    }

    @Test(
        "Words that only look alike keep their own stems",
        arguments: [
            ("policy", "police"), ("party", "part"), ("state", "station"), ("state", "statement"),
            ("university", "universe"), ("general", "generation"), ("violence", "violation"), ("news", "new"),
            ("organ", "organization"), ("plan", "plane"), ("fir", "fire"), ("star", "stare"), ("nation", "nate"),
            ("import", "importance"),
        ])
    func apart(left: String, right: String) {
        var stemmer = EnglishStemmer()
        #expect(stemmer.stem(left) != stemmer.stem(right))
    }

    @Test("Case does not matter, and odd words are their own stems")
    func odd() {
        var stemmer = EnglishStemmer()
        #expect(stemmer.stem("GUARANTEES") == stemmer.stem("guarantee"))
        #expect(stemmer.stem("") == WordKey(""))
        #expect(stemmer.stem("ing") == WordKey("ing"))
        #expect(stemmer.stem(String(repeating: "ss", count: 500)) == WordKey(String(repeating: "ss", count: 500)))
    }
}

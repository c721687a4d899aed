/// What words mean for topics and for the comparison of sentences, made from a language's lists.
///
/// Made once and shared; read only.
public struct Lexicon: Sendable {
    /// What a noun is worth in the name of a topic.
    enum NounClass: UInt8, Sendable {
        /// A matter of the news: may name a topic alone.
        case matter
        /// What news of every kind reports: names a topic alone only where nearly all is about it.
        case occurrence
        /// A field or thing that news is about: names a matter with another word.
        case domain
        /// A word of every report: names nothing alone.
        case plain
        /// People by office or trade: actors, not topics.
        case people
        /// A word of time, measure or reference.
        case empty
    }

    private let nouns: WordTable<NounClass>
    private let qualities: WordTable<Void>
    private let stopWords: WordTable<Void>
    private let functionWords = WordTable(words: [
        "of", "the", "a", "an", "on", "for", "to", "in", "with", "and", "by", "from",
    ])
    private let numbers: WordTable<WordKey>
    private let matterStems: WordTable<Void>
    private let standing: WordTable<Void>
    private let synonyms: WordTable<WordKey>

    /// The lexicon of English.
    public static func english() -> Lexicon {
        Lexicon(
            matters: EnglishTopicWords.matters, occurrences: EnglishTopicWords.occurrences,
            standingPhrases: EnglishTopicWords.standingPhrases, domains: EnglishTopicWords.domains,
            plain: EnglishTopicWords.plain,
            people: EnglishTopicWords.people,
            empty: EnglishTopicWords.empty, qualities: EnglishTopicWords.qualities,
            stopWords: EnglishSynonyms.stopWords, numbers: EnglishSynonyms.numbers, groups: EnglishSynonyms.groups)
    }

    private init(
        matters: String, occurrences: String, standingPhrases: String, domains: String, plain: String, people: String,
        empty: String, qualities: String,
        stopWords: String,
        numbers: String, groups: String
    ) {
        var stemmer = EnglishStemmer()
        // Of two lists with one word the first to be read counts: a matter stays one though it can be a plain word too.
        var nouns: [(WordKey, NounClass)] = []
        for (list, kind) in [
            (matters, NounClass.matter), (occurrences, .occurrence), (domains, .domain), (people, .people),
            (empty, .empty), (plain, .plain),
        ] {
            for word in Lexicon.words(of: list) {
                nouns.append((WordKey(word), kind))
                nouns.append((WordKey(Lexicon.plural(of: word)), kind))
            }
        }
        self.nouns = WordTable(nouns)
        self.qualities = WordTable(words: Lexicon.words(of: qualities))
        self.stopWords = WordTable(words: Lexicon.words(of: stopWords))
        let pairs = Lexicon.words(of: numbers)
        self.numbers = WordTable(
            stride(from: 0, to: pairs.count - 1, by: 2).map { (WordKey(pairs[$0]), WordKey(pairs[$0 + 1])) })
        var synonyms: [(WordKey, WordKey)] = []
        for line in groups.split(separator: "\n") {
            let group = Lexicon.words(of: String(line))
            guard let first = group.first else { continue }
            let stem = stemmer.stem(first)
            for word in group.dropFirst() { synonyms.append((stemmer.stem(word), stem)) }
        }
        let table = WordTable(synonyms)
        self.synonyms = table
        matterStems = WordTable(
            Lexicon.words(of: matters + " " + occurrences).map { word in
                let stem = stemmer.stem(word)
                return (table[stem] ?? stem, ())
            })
        standing = WordTable(
            standingPhrases.split(separator: ",").map { phrase in
                var key = PhraseKey()
                for word in Lexicon.words(of: String(phrase)) {
                    let stem = stemmer.stem(word)
                    key.add(table[stem] ?? stem)
                }
                return (WordKey(value: key.value), ())
            })
    }

    private static func words(of list: String) -> [String] {
        list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    }

    private static func plural(of word: String) -> String {
        if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("ch") || word.hasSuffix("sh") {
            return word + "es"
        }
        if word.hasSuffix("man") { return word.dropLast(2) + "en" }
        if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
            return word.dropLast() + "ies"
        }
        return word + "s"
    }

    /// The class of a noun, by its form; nothing for a word on no list.
    func nounClass(_ word: WordKey) -> NounClass? { nouns[word] }

    /// Whether an adjective only judges, compares or counts.
    func isQuality(_ word: WordKey) -> Bool { qualities.contains(word) }

    /// Whether a word tells nothing of what a sentence is about.
    func isStopWord(_ word: WordKey) -> Bool { stopWords.contains(word) }

    /// Whether a stem is that of a matter of the news.
    func isMatter(stem: WordKey) -> Bool { matterStems.contains(stem) }

    /// Whether a phrase stands in reports of every kind (`press conference`).
    func isStanding(_ phrase: PhraseKey) -> Bool { standing.contains(WordKey(value: phrase.value)) }

    /// Whether a word is one that phrases are held together by (`of`, `the`).
    func isFunctionWord(_ word: WordKey) -> Bool { functionWords.contains(word) }

    /// The key of a number written in words, as that of its digits.
    func digits(of word: WordKey) -> WordKey? { numbers[word] }

    /// The stem that stands for a stem and its synonyms.
    func canonical(_ stem: WordKey) -> WordKey { synonyms[stem] ?? stem }
}

/// Makes articles out of those of a corpus: sentences of several articles side by side, in other words, with other actors.
struct ArticleGenerator {
    /// An article as it is written.
    struct Article {
        var title: String
        var day: Int
        var source: String
        var paragraphs: [[String]]
        /// The article that this one is a near-copy of.
        var original: Int?
    }

    private let corpus: [SourceArticle]
    private var random: SplitMix
    private var persons = GrowingVocabulary(strength: 40, discount: 0.68)
    private var organisations = GrowingVocabulary(strength: 20, discount: 0.6)
    private var topics = GrowingVocabulary(strength: 20, discount: 0.6)
    private let shareOfCopies: Double
    /// The last articles, of which copies are made.
    private var recent: [(index: Int, article: Article)] = []

    private static let sources = [
        "The Harbour Post", "Northern Ledger", "Daily Compass", "Evening Signal", "Meridian Wire", "City Observer",
        "The Plain Record", "Valley Tribune", "Coast Dispatch", "Inland Gazette", "The Morning Lamp", "Union Courier",
    ]
    private static let remarks = [
        "{name} said that the {topic} would be settled within weeks.",
        "\"The {topic} cannot wait another year,\" {name} said.",
        "{name} told reporters the {topic} had been discussed at length.",
        "Critics of the {topic} were heard by {name} on Thursday.",
        "According to {name}, the {topic} will cost more than was planned.",
        "{name} rejected claims that the {topic} had failed.",
        "The {topic} was raised again by {name} at a briefing.",
        "\"We will stand by the {topic},\" said {name}.",
        "{name} denied that the {topic} was agreed in secret.",
        "Work on the {topic} goes on, {name} added.",
    ]

    init(corpus: [SourceArticle], seed: UInt64, shareOfCopies: Double) {
        self.corpus = corpus
        random = SplitMix(state: seed)
        self.shareOfCopies = shareOfCopies
    }

    /// Makes the article with this number.
    mutating func next(_ index: Int) -> Article {
        if !recent.isEmpty, random.chance(shareOfCopies) {
            let (original, article) = random.pick(recent)
            return copy(article, of: original)
        }
        let article = makeArticle()
        recent.append((index, article))
        if recent.count > 400 { recent.removeFirst() }
        return article
    }

    /// A near-copy: another outlet, a day or two later, a few words changed.
    private mutating func copy(_ article: Article, of original: Int) -> Article {
        var copy = article
        copy.original = original
        copy.source = random.pick(Self.sources.filter { $0 != article.source })
        copy.day += Int.random(in: 0...1, using: &random)
        for index in copy.paragraphs.indices {
            copy.paragraphs[index] = copy.paragraphs[index].map { sentence in
                guard random.chance(0.2) else { return sentence }
                return sentence.split(separator: " ").map { Rewording.reword(String($0), chance: 0.3, &random) }
                    .joined(separator: " ")
            }
        }
        return copy
    }

    private mutating func makeArticle() -> Article {
        let base = random.pick(corpus)
        var paragraphs: [[String]] = []
        let title = text(base.title, names(for: base), chance: 0.3)
        var leading: [String] = []
        for (part, article) in ([base] + (0..<Int.random(in: 1...3, using: &random)).map { _ in random.pick(corpus) })
            .enumerated()
        {
            let names = names(for: article)
            let count = min(article.sentences.count, Int.random(in: part == 0 ? 4...6 : 2...4, using: &random))
            let start = Int.random(in: 0...article.sentences.count - count, using: &random)
            let chosen = article.sentences[start..<start + count].map { text($0, names, chance: 0.5) }
            paragraphs += [Array(chosen.prefix(3)), Array(chosen.dropFirst(3))].filter { !$0.isEmpty }
            leading += zip(names, article.slotIsPerson).filter(\.1).prefix(2).map(\.0)
        }
        if leading.isEmpty { leading = [persons.draw(&random, make: NameMaker.person)] }
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            let topic = topics.draw(&random, make: NameMaker.topic)
            let remarks = (0..<2).map { _ in
                random.pick(Self.remarks).replacing("{name}", with: random.pick(leading)).replacing(
                    "{topic}", with: topic)
            }
            paragraphs.insert(remarks, at: Int.random(in: 1...paragraphs.count, using: &random))
        }
        return Article(
            title: title, day: Int.random(in: 0..<1_800, using: &random), source: random.pick(Self.sources),
            paragraphs: paragraphs)
    }

    /// A name for each place of an article.
    private mutating func names(for article: SourceArticle) -> [String] {
        article.slotIsPerson.map { isPerson in
            isPerson
                ? persons.draw(&random, make: NameMaker.person)
                : organisations.draw(&random, make: NameMaker.organisation)
        }
    }

    private mutating func text(_ pieces: [SourceArticle.Piece], _ names: [String], chance: Double) -> String {
        pieces.map { piece in
            switch piece {
            case .word(let word): return Rewording.reword(word, chance: chance, &random)
            case .name(let slot, let isShort, let after):
                let name = isShort ? names[slot].split(separator: " ").last.map(String.init) ?? "" : names[slot]
                return name + after
            }
        }.joined(separator: " ")
    }
}

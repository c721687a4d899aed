import Linguistics

/// Which article has which terms: the content words and the entities of all articles, numbered, with their rarity and the
/// articles that have them.
///
/// A name is one term, that of its entity, whatever its spelling; a word is its stem. Flat arrays throughout: lists of
/// integers, one entry for a term and article.
struct TermIndex {
    /// The terms of all sentences, by article and sentence, each once in its sentence, ascending.
    private(set) var sentenceTerms: [Int32] = []
    /// Where the terms of each sentence begin.
    private(set) var sentenceBounds: [Int32] = [0]
    /// The first sentence of each article, counted over all articles; one entry more than there are articles.
    private(set) var firstSentences: [Int32] = [0]
    /// For each article its first sentence behind the headline.
    private(set) var bodyStarts: [Int] = []
    /// The terms of each article, each once, ascending.
    private(set) var articleTerms: [Int32] = []
    /// Where the terms of each article begin.
    private(set) var articleBounds: [Int32] = [0]
    /// The articles of each term, ascending.
    private(set) var postings: [Int32] = []
    /// Where the articles of each term begin.
    private(set) var postingBounds: [Int32] = [0]
    /// How rare each term is: 16 · log₂((articles + 1) / articles that have it).
    private(set) var rarities: [Int32] = []
    /// Whether each term is an entity or a number, which tell an event better than words.
    private(set) var isName: [Bool] = []

    /// Reads the terms of all articles.
    init(articles: [ArticleRecord], annotations: [Annotations?]) {
        var numbers: [UInt64: Int32] = [:]
        var scratch: [Int32] = []
        var ofArticle: [Int32] = []
        var annotated = 0
        for (article, found) in annotations.enumerated() {
            ofArticle.removeAll(keepingCapacity: true)
            if let found {
                annotated += 1
                var mention = 0
                let mentions = articles[article].mentions
                for sentence in found.sentences.indices {
                    scratch.removeAll(keepingCapacity: true)
                    while mention < mentions.count, Int(mentions[mention].sentence) < sentence { mention += 1 }
                    let first = mention
                    while mention < mentions.count, Int(mentions[mention].sentence) == sentence {
                        if let entity = mentions[mention].entity {
                            scratch.append(number(of: UInt64(UInt32(entity.index)) | 1 << 62, isName: true, &numbers))
                        }
                        mention += 1
                    }
                    var name = first
                    for word in found.contentWords.words(ofSentence: sentence) {
                        let code = found.contentWords.codes[word]
                        let range = found.contentWords.range(ofWord: word)
                        while name < mention, mentions[name].range.end <= range.start { name += 1 }
                        if name < mention, mentions[name].entity != nil, mentions[name].range.overlaps(range) {
                            continue
                        }
                        let value = UInt64(code & ~ContentWords.nameFlag)
                        let stands = code & (ContentWords.nameFlag | ContentWords.numberFlag) != 0
                        scratch.append(number(of: value, isName: stands, &numbers))
                    }
                    TermIndex.appendDistinct(&scratch, to: &sentenceTerms)
                    sentenceBounds.append(Int32(sentenceTerms.count))
                    ofArticle += scratch
                }
            }
            firstSentences.append(Int32(sentenceBounds.count - 1))
            bodyStarts.append(articles[article].bodyStart)
            TermIndex.appendDistinct(&ofArticle, to: &articleTerms)
            articleBounds.append(Int32(articleTerms.count))
        }
        buildPostings(terms: isName.count, articles: annotations.count, annotated: annotated)
    }

    private mutating func number(of value: UInt64, isName name: Bool, _ numbers: inout [UInt64: Int32]) -> Int32 {
        if let known = numbers[value] { return known }
        let number = Int32(isName.count)
        numbers[value] = number
        isName.append(name)
        return number
    }

    private static func appendDistinct(_ list: inout [Int32], to target: inout [Int32]) {
        list.sort()
        var previous: Int32 = -1
        for term in list where term != previous {
            target.append(term)
            previous = term
        }
    }

    private mutating func buildPostings(terms: Int, articles: Int, annotated: Int) {
        var counts = [Int32](repeating: 0, count: terms + 1)
        for term in articleTerms { counts[Int(term) + 1] += 1 }
        rarities = (0..<terms).map { term in
            let count = max(1, Int(counts[term + 1]))
            return Int32(
                BinaryLogarithm.sixteenths((annotated + 1) * 64) - BinaryLogarithm.sixteenths(count * 64))
        }
        for term in 0..<terms { counts[term + 1] += counts[term] }
        postingBounds = counts
        postings = [Int32](repeating: 0, count: articleTerms.count)
        for article in 0..<articles {
            for index in Int(articleBounds[article])..<Int(articleBounds[article + 1]) {
                let term = Int(articleTerms[index])
                postings[Int(counts[term])] = Int32(article)
                counts[term] += 1
            }
        }
    }

    /// The terms of an article, ascending.
    func terms(ofArticle article: Int) -> ArraySlice<Int32> {
        articleTerms[Int(articleBounds[article])..<Int(articleBounds[article + 1])]
    }

    /// The terms of a sentence of an article, ascending.
    func terms(ofSentence sentence: Int, in article: Int) -> ArraySlice<Int32> {
        let index = Int(firstSentences[article]) + sentence
        return sentenceTerms[Int(sentenceBounds[index])..<Int(sentenceBounds[index + 1])]
    }

    /// The terms of some sentences of an article, ascending, each once.
    func terms(ofSentences sentences: some Sequence<Int>, in article: Int) -> [Int32] {
        var terms: [Int32] = []
        for sentence in sentences { terms += self.terms(ofSentence: sentence, in: article) }
        var distinct: [Int32] = []
        TermIndex.appendDistinct(&terms, to: &distinct)
        return distinct
    }

    /// How many sentences an article has.
    func sentenceCount(ofArticle article: Int) -> Int {
        Int(firstSentences[article + 1] - firstSentences[article])
    }

    /// How alike two lists of terms are, 0 to 1000: the cosine of their vectors of rarities.
    func similarity(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Int {
        let shared = weight(ofSharedTerms: left, right)
        guard shared > 0 else { return 0 }
        let norm = BinaryLogarithm.squareRoot(weight(of: left) * weight(of: right))
        return norm > 0 ? min(1000, shared * 1000 / norm) : 0
    }

    /// The sum of the squared rarities of a list of terms.
    func weight(of terms: ArraySlice<Int32>) -> Int {
        var sum = 0
        for term in terms { sum += Int(rarities[Int(term)]) * Int(rarities[Int(term)]) }
        return sum
    }

    /// The sum of the squared rarities of the terms that two ascending lists share.
    func weight(ofSharedTerms left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Int {
        var sum = 0
        left.forEachShared(with: right) { term in
            let rarity = Int(rarities[Int(term)])
            sum += rarity * rarity
        }
        return sum
    }
}

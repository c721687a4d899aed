import Linguistics

/// Groups the articles that report the same event.
///
/// Two articles are compared when they share rare terms. They are taken to report one event when they are alike by far more
/// than their common subject explains, name the same persons, places and numbers, begin alike, appeared within days of each
/// other where that is known, and do not name different occasions (an interview with one outlet is not an interview with
/// another). Sentences that both have word for word count once only: what two articles merely copied from a third is no news
/// that they share. Precision comes first: a story that is not found costs a reader less than two events thrown together.
struct StoryClustering {
    /// Two articles that may report the same event.
    struct Link {
        var first: Int
        var second: Int
        var similarity: Int
    }

    /// From this similarity on, two articles may report the same event on their own evidence.
    static let sureSimilarity = 240
    /// From this similarity on, the usual share of names will do; what is less alike must share more of them.
    static let plainSimilarity = 300
    /// From this similarity on, they do when they are each other's nearest and name the same occasion.
    static let occasionSimilarity = 170
    /// The beginnings of two reports of one event are at least so alike.
    static let leastLeadSimilarity = 120
    /// Of the names and numbers of the article with fewer, weighed by rarity, two reports share so many per cent.
    static let leastNameShare = 33
    /// Those share so many of which one has no date: that they appeared within days of each other is not known.
    static let leastUndatedNameShare = 55
    /// Those that are joined by their occasion share so many.
    static let leastOccasionNameShare = 50
    /// What two reports tell in their own words is at least so alike.
    static let leastOwnSimilarity = 170
    /// How many sentences begin a report, its headline among them.
    private static let leadLength = 5
    /// Terms of more articles lead to no candidates.
    private static let mostPostings = 64
    /// Larger groups are no longer one event.
    private static let largestStory = 40

    private let index: TermIndex
    private let evidence: [StoryEvidence]
    private let scale: Int

    /// Prepares the comparison of articles by their terms and the other evidence of each.
    init(index: TermIndex, evidence: [StoryEvidence]) {
        self.index = index
        self.evidence = evidence
        // In a small dossier the words that only one article has outweigh all others: similarities are measured by what
        // two articles could share at best.
        let articles = max(2, index.firstSentences.count - 1)
        let alone = BinaryLogarithm.sixteenths((articles + 1) * 64) - BinaryLogarithm.sixteenths(64)
        let pair = BinaryLogarithm.sixteenths((articles + 1) * 64) - BinaryLogarithm.sixteenths(128)
        scale = max(100, pair * pair * 1000 / max(1, alone * alone))
    }

    /// The groups of two articles or more; each ascending, in the order of their first articles. Near-copies belong together
    /// whatever else.
    func stories(copies: [NearCopyFinder.Pair]) -> [[Int]] {
        let count = index.firstSentences.count - 1
        var groups = (0..<count).map { [$0] }
        var groupOf = Array(0..<count)
        func join(_ left: Int, _ right: Int) {
            let (into, from) = (groupOf[left], groupOf[right])
            guard into != from else { return }
            for article in groups[from] { groupOf[article] = into }
            groups[into] = (groups[into] + groups[from]).sorted()
            groups[from] = []
        }
        for pair in copies { join(Int(pair.original), Int(pair.copy)) }
        for link in links() {
            let (left, right) = (groups[groupOf[link.first]], groups[groupOf[link.second]])
            guard groupOf[link.first] != groupOf[link.second],
                left.count + right.count <= StoryClustering.largestStory, belong(left, right, by: link)
            else { continue }
            join(link.first, link.second)
        }
        return groups.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    /// Whether two groups are one: nothing speaks against any two of their articles, and on the whole they are alike.
    private func belong(_ left: [Int], _ right: [Int], by link: Link) -> Bool {
        var sum = 0
        var compared = 0
        for first in left.prefix(8) {
            for second in right.prefix(8) {
                guard evidence[first].allows(evidence[second]) else { return false }
                sum += similarity(first, second)
                compared += 1
            }
        }
        return sum * 3 >= link.similarity * compared * 2
    }

    /// How alike two articles are, 0 to about 1000, whatever the size of the dossier.
    func similarity(_ first: Int, _ second: Int) -> Int {
        min(1000, index.similarity(index.terms(ofArticle: first), index.terms(ofArticle: second)) * 1000 / scale)
    }

    /// Whether two articles that are so alike report one event.
    private func reportOneEvent(_ first: Int, _ second: Int, similarity: Int) -> Bool {
        let areDated = evidence[first].day != nil && evidence[second].day != nil
        let usual = areDated ? StoryClustering.leastNameShare : StoryClustering.leastUndatedNameShare
        let least = max(usual, usual * StoryClustering.plainSimilarity / max(1, similarity))
        return haveSimilarLeads(first, second) && nameShare(first, second) >= least
            && areAlikeInOwnWords(first, second)
    }

    /// Whether two articles begin alike: what they share must be their news, not an item at the end or the background.
    private func haveSimilarLeads(_ first: Int, _ second: Int) -> Bool {
        index.similarity(lead(of: first)[...], lead(of: second)[...]) * 1000 / scale
            >= StoryClustering.leastLeadSimilarity
    }

    /// The terms of the first sentences, ascending, each once.
    private func lead(of article: Int) -> [Int32] {
        let first = 0..<min(StoryClustering.leadLength, index.sentenceCount(ofArticle: article))
        return index.terms(ofSentences: first, in: article)
    }

    /// How much of the names and numbers of the article with fewer the other has too, in per cent by rarity; 0 where they
    /// share fewer than two.
    private func nameShare(_ first: Int, _ second: Int) -> Int {
        let (left, right) = (names(of: first), names(of: second))
        let shared = left.shared(with: right)
        guard shared.count >= 2 else { return 0 }
        return rarity(of: shared) * 100 / max(1, min(rarity(of: left), rarity(of: right)))
    }

    private func names(of article: Int) -> [Int32] {
        index.terms(ofArticle: article).filter { index.isName[Int($0)] }
    }

    private func rarity(of terms: [Int32]) -> Int { terms.reduce(0) { $0 + Int(index.rarities[Int($1)]) } }

    /// Whether two articles are alike in what they tell in their own words behind the headline, or one is wholly contained in
    /// the other.
    private func areAlikeInOwnWords(_ first: Int, _ second: Int) -> Bool {
        let (left, right) = (ownSentences(of: first, beside: second), ownSentences(of: second, beside: first))
        let own = index.terms(ofSentences: left, in: first)
        let theirs = index.terms(ofSentences: right, in: second)
        if own.count * 5 < index.terms(ofArticle: first).count { return true }
        if theirs.count * 5 < index.terms(ofArticle: second).count { return true }
        return index.similarity(own[...], theirs[...]) * 1000 / scale >= StoryClustering.leastOwnSimilarity
    }

    /// The sentences of an article that another does not have in nearly the same words.
    private func ownSentences(of article: Int, beside other: Int) -> [Int] {
        let theirs = min(index.sentenceCount(ofArticle: other), SentenceAligner.mostSentences)
        let count = min(index.sentenceCount(ofArticle: article), SentenceAligner.mostSentences)
        return (min(count, index.bodyStarts[article])..<count).filter { sentence in
            let terms = index.terms(ofSentence: sentence, in: article)
            return !(0..<theirs).contains { place in
                let counterpart = index.terms(ofSentence: place, in: other)
                return terms.sharedCount(with: counterpart) * 8 >= (terms.count + counterpart.count) * 3
            }
        }
    }

    /// The pairs that report the same event, the surest first.
    private func links() -> [Link] {
        let count = index.firstSentences.count - 1
        var shared = [Int32](repeating: 0, count: count)
        var touched: [Int] = []
        var links: [Link] = []
        var nearest = [(similarity: Int, article: Int)](repeating: (0, -1), count: count)
        var doubtful: [Link] = []
        for article in 0..<count {
            for term in index.terms(ofArticle: article) {
                let postings = Int(index.postingBounds[Int(term)])..<Int(index.postingBounds[Int(term) + 1])
                guard postings.count > 1, postings.count <= StoryClustering.mostPostings else { continue }
                let rarity = index.rarities[Int(term)]
                for place in postings {
                    let other = Int(index.postings[place])
                    if other >= article { break }
                    if shared[other] == 0 { touched.append(other) }
                    shared[other] += rarity
                }
            }
            // Four terms that nobody else has, or more that are less rare.
            let least = Int32(
                4 * (BinaryLogarithm.sixteenths((count + 1) * 64) - BinaryLogarithm.sixteenths(128)))
            touched.sort()
            for other in touched {
                if shared[other] >= least, evidence[article].allows(evidence[other]) {
                    let similarity = similarity(other, article)
                    let link = Link(first: other, second: article, similarity: similarity)
                    if similarity > nearest[article].similarity { nearest[article] = (similarity, other) }
                    if similarity > nearest[other].similarity { nearest[other] = (similarity, article) }
                    if similarity >= StoryClustering.sureSimilarity,
                        reportOneEvent(other, article, similarity: similarity)
                    {
                        links.append(link)
                    } else if similarity >= StoryClustering.occasionSimilarity,
                        evidence[article].sharesOccasion(with: evidence[other]),
                        nameShare(other, article) >= StoryClustering.leastOccasionNameShare,
                        areAlikeInOwnWords(other, article)
                    {
                        doubtful.append(link)
                    }
                }
                shared[other] = 0
            }
            touched.removeAll(keepingCapacity: true)
        }
        links += doubtful.filter { nearest[$0.first].article == $0.second && nearest[$0.second].article == $0.first }
        return links.sorted { ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second) }
    }
}

import Linguistics

/// Finds articles that repeat another one: most of their sentences stand there too, with at most a word changed here and
/// there.
///
/// Candidates are found by shingles (Broder, 1997): hashes of neighbouring content words, of which a fixed part is looked up.
/// A shingle that very many articles have is skipped, so the work grows with the number of articles and not with its square.
struct NearCopyFinder {
    /// An article and one it shares text with.
    struct Pair {
        var copy: Int32
        var original: Int32
        var sharedPercent: Int
    }

    /// From this share of its content words on, an article is a near-copy.
    static let leastShare = 80
    /// A shingle that more articles have points to none of them.
    private static let mostArticles = 96
    /// Content words in a shingle.
    private static let shingleLength = 3
    /// Of all shingles one in so many is looked up.
    private static let sampling: UInt64 = 4

    /// Of the actors of the article with fewer, a copy keeps so many per cent: a formula filled with other names is none.
    private static let leastActorShare = 75
    /// From so many numbers on, a copy keeps half of them: tables and standing reports differ in little else.
    private static let fewestNumbers = 4

    /// An agency's text is taken up within days; printed again later, the same words tell something else.
    private static let mostDaysApart = 7

    private let annotations: [Annotations?]
    private let evidence: [StoryEvidence]

    init(annotations: [Annotations?], evidence: [StoryEvidence]) {
        self.annotations = annotations
        self.evidence = evidence
    }

    /// The near-copies: for each the article it shares most with, which comes before it in `order`, the rank of each article.
    func pairs(order: [Int32]) -> [Pair] {
        var entries: [UInt64] = []
        var sizes: [Int] = []
        for (article, found) in annotations.enumerated() {
            let shingles = shingles(of: found)
            sizes.append(shingles.count)
            for shingle in shingles { entries.append(shingle << 32 | UInt64(article)) }
        }
        entries.sort()
        var bounds: [[Range<Int>]] = [[Range<Int>]](repeating: [], count: annotations.count)
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end] >> 32 == entries[start] >> 32 { end += 1 }
            if end - start > 1, end - start <= NearCopyFinder.mostArticles {
                for index in start..<end { bounds[Int(entries[index] & 0xFFFF_FFFF)].append(start..<end) }
            }
            start = end
        }
        var counts = [Int32](repeating: 0, count: annotations.count)
        var touched: [Int] = []
        var found: [Pair] = []
        var known = [SentenceWords?](repeating: nil, count: annotations.count)
        func sentenceWords(_ article: Int) -> SentenceWords? {
            if known[article] == nil { known[article] = annotations[article].map { SentenceWords($0) } }
            return known[article]
        }
        for article in annotations.indices {
            guard annotations[article] != nil else { continue }
            for range in bounds[article] {
                for index in range {
                    let other = Int(entries[index] & 0xFFFF_FFFF)
                    guard order[other] < order[article], canBeCopy(article, of: other) else { continue }
                    if counts[other] == 0 { touched.append(other) }
                    counts[other] += 1
                }
            }
            // A word changed spoils three shingles: of a near-copy a third is left even when every tenth word is another.
            let least = max(1, sizes[article] / 3)
            let candidates = touched.filter { Int(counts[$0]) >= least }.sorted {
                (counts[$1], order[$0]) < (counts[$0], order[$1])
            }
            var best: Pair?
            for other in candidates.prefix(4) {
                guard evidence[article].sharesActors(with: evidence[other], percent: NearCopyFinder.leastActorShare),
                    !evidence[article].hasOtherHeadlinePersons(than: evidence[other]), sharesNumbers(article, other),
                    let own = sentenceWords(article), let theirs = sentenceWords(other),
                    let percent = own.sharedPercent(
                        with: theirs, atLeast: max(NearCopyFinder.leastShare, (best?.sharedPercent ?? 0) + 1),
                        mostSentences: NearCopyFinder.mostArticles)
                else { continue }
                best = Pair(copy: Int32(article), original: Int32(other), sharedPercent: percent)
            }
            if let best { found.append(best) }
            for other in touched { counts[other] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
        return found
    }

    /// Whether the article with fewer numbers shares half of them; always where it has few.
    private func sharesNumbers(_ article: Int, _ other: Int) -> Bool {
        let (own, theirs) = (numbers(of: article), numbers(of: other))
        let fewest = min(own.count, theirs.count)
        return fewest < NearCopyFinder.fewestNumbers || own.sharedCount(with: theirs) * 2 >= fewest
    }

    /// The numbers of an article, ascending, each once.
    private func numbers(of article: Int) -> [UInt32] {
        guard let words = annotations[article]?.contentWords else { return [] }
        return Set(words.codes.lazy.filter { $0 & ContentWords.numberFlag != 0 }.map { $0 & ~ContentWords.nameFlag })
            .sorted()
    }

    private func canBeCopy(_ article: Int, of other: Int) -> Bool {
        guard let day = evidence[article].day, let otherDay = evidence[other].day else { return true }
        return abs(day - otherDay) <= NearCopyFinder.mostDaysApart
    }

    /// The sampled shingles of a text as 32-bit numbers, ascending, each once.
    private func shingles(of annotations: Annotations?) -> [UInt64] {
        guard let codes = annotations?.contentWords.codes, codes.count >= NearCopyFinder.shingleLength else {
            return []
        }
        var shingles: [UInt64] = []
        for start in 0...(codes.count - NearCopyFinder.shingleLength) {
            var hash: UInt64 = 0
            for index in start..<(start + NearCopyFinder.shingleLength) {
                hash = (hash ^ UInt64(codes[index] & ~ContentWords.nameFlag)) &* 0x9e37_79b9_7f4a_7c15
                hash ^= hash >> 29
            }
            if hash % NearCopyFinder.sampling == 0 { shingles.append(hash >> 32) }
        }
        shingles.sort()
        var distinct: [UInt64] = []
        for shingle in shingles where shingle != distinct.last { distinct.append(shingle) }
        return distinct
    }
}

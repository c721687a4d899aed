import Linguistics

/// All phrases of all articles, those of one key together.
struct PhraseTable {
    /// One place of a phrase.
    struct Occurrence {
        var key: UInt64
        var article: Int32
        var phrase: Int32
    }

    /// The places of one phrase.
    struct Group {
        /// Its places, as a range of ``PhraseTable/occurrences``, in the order of the articles.
        var places: Range<Int>
        /// How many articles have it.
        var articles: Int
        /// How many of them are about it: they begin with it or come back to it.
        var treatments: Int
        /// How many different outlets have it; articles of no known outlet count as one each.
        var sources: Int
        /// How many content words it has.
        var words: Int
        /// What its words are worth.
        var specificity: Int
        /// Whether it stands somewhere in a form that can be a label.
        var hasLabel: Bool
        /// Higher is better as a topic.
        var weight: Int
    }

    /// The sentences that tell what an article is about, its headline among them.
    private static let leadLength = 3

    /// All places, by key, then article, then place in the text.
    private(set) var occurrences: [Occurrence] = []
    /// The phrases.
    private(set) var groups: [Group] = []

    /// Reads the phrases of all articles; `sources` has a number for the outlet of each.
    init(annotations: [Annotations?], sources: [Int32]) {
        occurrences.reserveCapacity(annotations.reduce(0) { $0 + ($1?.phrases.count ?? 0) })
        for (article, found) in annotations.enumerated() {
            for (index, phrase) in (found?.phrases ?? []).enumerated() {
                occurrences.append(Occurrence(key: phrase.key, article: Int32(article), phrase: Int32(index)))
            }
        }
        occurrences.sort { ($0.key, $0.article, $0.phrase) < ($1.key, $1.article, $1.phrase) }
        let articleCount = annotations.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
        var start = 0
        while start < occurrences.count {
            var end = start + 1
            while end < occurrences.count, occurrences[end].key == occurrences[start].key { end += 1 }
            groups.append(group(start..<end, annotations: annotations, sources: sources, articleCount: articleCount))
            start = end
        }
    }

    private func group(
        _ places: Range<Int>, annotations: [Annotations?], sources: [Int32], articleCount: Int
    ) -> Group {
        var articles = 0
        var treatments = 0
        var spread = 0
        var inArticle = 0
        var isTreated = false
        var previous: Int32 = -1
        var specificity = 0
        var hasLabel = false
        var outlets: [Int32] = []
        for place in places {
            let occurrence = occurrences[place]
            if occurrence.article != previous {
                articles += 1
                inArticle = 0
                isTreated = false
                previous = occurrence.article
                // A handful of outlets tells enough; the list stays short.
                if outlets.count < 16, !outlets.contains(sources[Int(previous)]) {
                    outlets.append(sources[Int(previous)])
                }
            }
            inArticle += 1
            guard let phrase = phrase(at: place, annotations) else { continue }
            specificity = max(specificity, Int(phrase.specificity))
            hasLabel = hasLabel || phrase.form != .loose
            // What a report is about it says at once or more than once; words of every report come along once each
            // (burstiness: Church and Gale, 1995).
            spread += inArticle == 1 ? 5 : (inArticle <= 4 ? 3 : 0)
            if !isTreated, inArticle > 1 || phrase.sentence < PhraseTable.leadLength {
                isTreated = true
                treatments += 1
                spread += 5
            }
        }
        let words = phrase(at: places.lowerBound, annotations).map { Int($0.words) } ?? 1
        spread += 4 * (outlets.count - 1)
        // What one article alone treats is a matter of the dossier only when nothing else is.
        if articles == 1 { spread /= 2 }
        let rarity = BinaryLogarithm.sixteenths(4 * articleCount / max(1, articles))
        let exactness = 3 * min(specificity, 8)
        return Group(
            places: places, articles: articles, treatments: treatments, sources: outlets.count, words: words,
            specificity: specificity,
            hasLabel: hasLabel, weight: spread * rarity * exactness / 16)
    }

    /// The phrase at a place.
    func phrase(at place: Int, _ annotations: [Annotations?]) -> Phrase? {
        let occurrence = occurrences[place]
        return annotations[Int(occurrence.article)]?.phrases[Int(occurrence.phrase)]
    }
}

import Linguistics

/// Chooses, among all phrases of a dossier, those that are its topics, best first, and says what becomes of the phrases
/// inside of them.
///
/// In the manner of the C-value (Frantzi, Ananiadou and Mima, 2000): a phrase counts for itself only where it does not stand
/// inside a longer one that was chosen. A single word (`talks`) is taken to mean the chosen phrase that extends it (`peace
/// talks`) in the articles that have both: within one text, a word keeps its meaning.
struct TopicSelection {
    /// A topic in the making.
    struct Choice {
        /// The phrases joined, as groups of the table; the first gives the name.
        var groups: [Int]
        /// How important it is.
        var weight: Int
        /// The places that belong to it, as indices into the occurrences of the table.
        var places: [Int]
    }

    /// The topics chosen, by weight.
    private(set) var choices: [Choice] = []

    private let table: PhraseTable
    private let annotations: [Annotations?]
    /// The places of the chosen compounds in each sentence, by article and sentence. Only looked up, never walked through.
    private var covered: [UInt64: [(range: TextRange, form: PhraseForm, choice: Int)]] = [:]
    private var articlesOfChoice: [Set<Int32>] = []
    private var isSwallowed: [Bool] = []

    /// The place of a topic of the editor in ``covered``.
    private static let editors = -1

    /// Chooses topics.
    ///
    /// - Parameters:
    ///   - table: the phrases of all articles.
    ///   - annotations: what was found in each article.
    ///   - limit: the most there may be.
    ///   - reserved: places that belong to topics of the editor, which phrases give way to.
    init(
        table: PhraseTable, annotations: [Annotations?], limit: Int,
        reserved: [(article: Int32, sentence: Int32, range: TextRange)]
    ) {
        self.table = table
        self.annotations = annotations
        for place in reserved {
            covered[TopicSelection.key(place.article, place.sentence), default: []].append(
                (place.range, .compound, TopicSelection.editors))
        }
        let articleCount = annotations.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
        // Where a matter runs through most of the articles they tell one story, and each names matters of it in passing.
        let isOneStory = table.groups.contains { $0.specificity >= 3 && $0.articles * 5 >= articleCount * 3 }
        let isCandidate = table.groups.map {
            TopicSelection.isCandidate($0, articleCount: articleCount, isOneStory: isOneStory)
        }
        // What names no topic alone can still mean one (`talks` in an article on peace talks).
        var order = table.groups.indices.filter { isCandidate[$0] || TopicSelection.canStandFor(table.groups[$0]) }
        order.sort {
            let (left, right) = (table.groups[$0], table.groups[$1])
            if left.weight != right.weight { return left.weight > right.weight }
            return firstPlace(left) < firstPlace(right)
        }
        for group in order where table.groups[group].words > 1 && isCandidate[group] {
            guard choices.count < 3 * limit else { break }
            consider(compound: group)
        }
        for group in order.lazy.filter({ table.groups[$0].words == 1 }).prefix(4 * limit) {
            consider(word: group, canBeTopic: isCandidate[group])
        }
        choices = choices.indices.filter { !isSwallowed[$0] }.map { choices[$0] }
        let weights = choices.map(\.weight)
        choices = choices.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }.prefix(limit).map { choices[$0] }
    }

    private static func key(_ article: Int32, _ sentence: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: article)) << 32 | UInt64(UInt32(bitPattern: sentence))
    }

    private func firstPlace(_ group: PhraseTable.Group) -> (Int32, Int32) {
        let occurrence = table.occurrences[group.places.lowerBound]
        return (occurrence.article, occurrence.phrase)
    }

    /// Whether a phrase is spread and exact enough to be looked at.
    private static func isCandidate(_ group: PhraseTable.Group, articleCount: Int, isOneStory: Bool) -> Bool {
        // In a handful of articles a matter may be treated by one alone.
        let leastArticles = articleCount <= 12 ? 1 : 2
        guard group.hasLabel, group.articles >= leastArticles else { return false }
        // Elsewhere some article must be about it, not only mention it.
        if !isOneStory || articleCount > 12 {
            guard group.treatments > 0, group.places.count > 1 else { return false }
        }
        if group.words == 1 {
            // A matter of the news names a topic; any other noun does where it is in far more reports than in news at large.
            return group.specificity >= 5 || group.articles >= 3 && group.articles * 3 >= articleCount
        }
        if group.specificity < 3 { return false }
        if group.specificity < 5 { return group.articles >= 2 || group.places.count >= 2 && articleCount <= 12 }
        return true
    }

    /// Whether a phrase is a noun that heads the names of topics.
    private static func canStandFor(_ group: PhraseTable.Group) -> Bool {
        group.words == 1 && group.hasLabel && group.specificity >= 3
    }

    /// How the places of a phrase lie to those of a compound chosen before.
    private struct Overlap {
        /// The compound.
        var choice: Int
        /// How many places they share.
        var count: Int
        /// In how many of them the phrase is the head of the compound.
        var asHead: Int
        /// In how many of them one contains the other whole.
        var nested: Int
    }

    /// The places of a phrase that no chosen compound has, and the compounds that have the others, the leading one first.
    private func places(of group: Int) -> (free: [Int], overlaps: [Overlap]) {
        var free: [Int] = []
        var overlaps: [Overlap] = []
        for place in table.groups[group].places {
            guard let phrase = table.phrase(at: place, annotations) else { continue }
            let article = table.occurrences[place].article
            let there = covered[TopicSelection.key(article, phrase.sentence)] ?? []
            guard let other = there.first(where: { $0.range.overlaps(phrase.range) }) else {
                free.append(place)
                continue
            }
            let isHead =
                other.form == .complement || other.form == .participle
                ? other.range.start == phrase.range.start : other.range.end == phrase.range.end
            let isNested = other.range.contains(phrase.range) || phrase.range.contains(other.range)
            let known = overlaps.firstIndex { $0.choice == other.choice } ?? overlaps.count
            if known == overlaps.count {
                overlaps.append(Overlap(choice: other.choice, count: 0, asHead: 0, nested: 0))
            }
            overlaps[known].count += 1
            overlaps[known].asHead += isHead ? 1 : 0
            overlaps[known].nested += isNested ? 1 : 0
        }
        return (free, overlaps.sorted { ($1.count, $0.choice) < ($0.count, $1.choice) })
    }

    /// A compound is a topic unless most of its places belong to one already: then it is another wording of that.
    private mutating func consider(compound group: Int) {
        let (free, overlaps) = places(of: group)
        let total = table.groups[group].places.count
        // Where a longer phrase and a part of it stand in the same articles, they are one matter.
        if let leading = overlaps.first, leading.choice >= 0, leading.nested == leading.count, total > 1,
            free.map({ table.occurrences[$0].article }).allSatisfy(articlesOfChoice[leading.choice].contains)
        {
            join(group, to: leading.choice, places: Array(table.groups[group].places))
        } else if free.count * 2 > total || free.count * 2 == total && total > 1 {
            accept(group, places: free, of: total)
        } else if let leading = overlaps.first, leading.choice >= 0, leading.count * 2 > total - free.count {
            join(group, to: leading.choice, places: Array(table.groups[group].places))
        }
    }

    /// A single word that can be a topic is one unless it stands for a compound that is.
    private mutating func consider(word group: Int, canBeTopic: Bool) {
        let (free, overlaps) = places(of: group)
        let candidate = table.groups[group]
        let total = candidate.places.count
        let compounds = overlaps.filter { $0.choice >= 0 }
        guard let leading = compounds.first else {
            if canBeTopic, free.count * 2 > total { accept(group, places: free, of: total) }
            return
        }
        let isHead = leading.asHead * 2 > leading.count
        let isOnlyOne = compounds.count == 1 || leading.count * 10 >= (total - free.count) * 7
        let articles = articlesOfChoice[leading.choice]
        let isMostlyThat =
            leading.count * 2 >= total || isHead && articles.count >= 2 && articles.count * 2 >= candidate.articles
        if isOnlyOne, isMostlyThat {
            join(group, to: leading.choice, places: free.filter(isIn(articles)))
        } else if canBeTopic, isOnlyOne, isHead, articles.count < 2 {
            swallow(leading.choice, by: group)
        } else {
            // Several compounds are made with the word: in the articles that have one with it as the head, it means that.
            let heads = compounds.filter { $0.asHead > 0 }
            var rest: [Int] = []
            for place in free {
                let article = table.occurrences[place].article
                if let meant = heads.first(where: { articlesOfChoice[$0.choice].contains(article) }) {
                    choices[meant.choice].places.append(place)
                } else {
                    rest.append(place)
                }
            }
            let restArticles = Set(rest.map { table.occurrences[$0].article }).count
            if canBeTopic, rest.count * 2 > total, restArticles >= 2 { accept(group, places: rest, of: total) }
        }
    }

    private func isIn(_ articles: Set<Int32>) -> (Int) -> Bool {
        { articles.contains(table.occurrences[$0].article) }
    }

    private mutating func accept(_ group: Int, places: [Int], of total: Int) {
        guard !places.isEmpty else { return }
        choices.append(
            Choice(groups: [group], weight: table.groups[group].weight * places.count / max(1, total), places: places))
        articlesOfChoice.append([])
        isSwallowed.append(false)
        if table.groups[group].words > 1 { cover(places, by: choices.count - 1) }
    }

    private mutating func join(_ group: Int, to choice: Int, places: [Int]) {
        choices[choice].groups.append(group)
        choices[choice].places += places
        if table.groups[group].words > 1 { cover(places, by: choice) }
    }

    /// A rare compound becomes a wording of the word that it extends.
    private mutating func swallow(_ choice: Int, by group: Int) {
        isSwallowed[choice] = true
        let swallowed = choices[choice]
        choices.append(
            Choice(
                groups: [group] + swallowed.groups, weight: max(table.groups[group].weight, swallowed.weight),
                places: Array(table.groups[group].places) + swallowed.places))
        articlesOfChoice.append([])
        isSwallowed.append(false)
    }

    private mutating func cover(_ places: [Int], by choice: Int) {
        for place in places {
            guard let phrase = table.phrase(at: place, annotations) else { continue }
            let article = table.occurrences[place].article
            covered[TopicSelection.key(article, phrase.sentence), default: []].append(
                (phrase.range, phrase.form, choice))
            articlesOfChoice[choice].insert(article)
        }
    }
}

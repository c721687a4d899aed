import Articles
import Linguistics

/// Finds what two reports of one event give differently: names, offices, numbers, dates, speakers.
///
/// Names and offices are compared over the whole reports, for they belong to somebody; numbers, dates and speakers only in
/// sentences that say the same otherwise.
struct DifferenceFinder {
    private let articles: [ArticleRecord]
    private let annotations: [Annotations?]
    private let entities: [Entity]
    private let statements: [Statement]

    /// Sentences that differ in a number, a date or a speaker must be alike by this much.
    private static let leastSimilarity = 500
    /// Sentences with more content words are not compared word by word.
    private static let longestSentence = 200

    init(articles: [ArticleRecord], annotations: [Annotations?], entities: [Entity], statements: [Statement]) {
        self.articles = articles
        self.annotations = annotations
        self.entities = entities
        self.statements = statements
    }

    /// The differences between two reports, given the sentences in which they say the same.
    func differences(_ first: Int, _ second: Int, matches: [SentenceAligner.Match]) -> [Story.Difference] {
        var found = roles(first, second) + spellings(first, second)
        for match in matches where match.similarity >= DifferenceFinder.leastSimilarity {
            if let number = number(first, match.first, second, match.second) { found.append(number) }
            if let date = date(first, match.first, second, match.second) { found.append(date) }
        }
        for match in matches {
            if let speaker = speaker(first, match.first, second, match.second) { found.append(speaker) }
        }
        return found
    }

    // MARK: - Names

    /// The same entity under names that are spelled differently, not merely shortened.
    private func spellings(_ first: Int, _ second: Int) -> [Story.Difference] {
        let left = forms(in: first)
        let right = forms(in: second)
        var found: [Story.Difference] = []
        for entity in left.order {
            guard let theirs = right.forms[entity], let ours = left.forms[entity] else { continue }
            guard let difference = spelling(ours, theirs) else { continue }
            found.append(Story.Difference(matter: .spelling, first: difference.0, second: difference.1))
        }
        return found
    }

    private func forms(in article: Int) -> (order: [EntityID], forms: [EntityID: [(text: String, evidence: Evidence)]])
    {
        var order: [EntityID] = []
        var forms: [EntityID: [(text: String, evidence: Evidence)]] = [:]
        let record = articles[article]
        for mention in record.mentions where mention.kind != .misc {
            guard let entity = mention.entity, !mention.context.contains(.inserted) else { continue }
            let text = record.article.text[mention.range]
            if forms[entity] == nil { order.append(entity) }
            if forms[entity, default: []].count < 12, !forms[entity, default: []].contains(where: { $0.text == text }) {
                forms[entity, default: []].append(
                    (text, Evidence(article: Int32(article), sentence: mention.sentence, range: mention.range)))
            }
        }
        return (order, forms)
    }

    /// A word of a name that one report spells in one way throughout and the other in another.
    private func spelling(
        _ ours: [(text: String, evidence: Evidence)], _ theirs: [(text: String, evidence: Evidence)]
    ) -> (Evidence, Evidence)? {
        let ourWords = Set(ours.flatMap { DifferenceFinder.words($0.text) })
        let theirWords = Set(theirs.flatMap { DifferenceFinder.words($0.text) })
        for our in ours {
            for word in DifferenceFinder.words(our.text) where !theirWords.contains(word) {
                for their in theirs {
                    for other in DifferenceFinder.words(their.text)
                    where !ourWords.contains(other) && Spelling.areVariants(word, other) {
                        return (our.evidence, their.evidence)
                    }
                }
            }
        }
        return nil
    }

    private static func words(_ name: String) -> [String] {
        name.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init).filter { $0.count >= 4 }
    }

    // MARK: - Offices

    /// An office that one report calls a former one and the other does not.
    private func roles(_ first: Int, _ second: Int) -> [Story.Difference] {
        var found: [Story.Difference] = []
        var seen: Set<EntityID> = []
        for mention in articles[first].mentions {
            guard let entity = mention.entity, mention.kind == .person, seen.insert(entity).inserted else { continue }
            let roles = entities[Int(entity.index)].roles
            let ours = DifferenceFinder.offices(roles, in: first)
            let theirs = DifferenceFinder.offices(roles, in: second)
            for our in ours {
                // A report that has both forms tells a change of office, not another state of things.
                guard
                    let their = theirs.first(where: { $0.office == our.office && $0.isFormer != our.isFormer }),
                    !ours.contains(where: { $0.office == our.office && $0.isFormer != our.isFormer }),
                    !theirs.contains(where: { $0.office == our.office && $0.isFormer == our.isFormer })
                else { continue }
                found.append(Story.Difference(matter: .role, first: our.evidence, second: their.evidence))
                break
            }
        }
        return found
    }

    private static func offices(
        _ roles: [Entity.Role], in article: Int
    ) -> [(office: String, isFormer: Bool, evidence: Evidence)] {
        var offices: [(office: String, isFormer: Bool, evidence: Evidence)] = []
        for role in roles {
            guard let evidence = role.evidence.first(where: { Int($0.article) == article }) else { continue }
            let words = role.title.lowercased().split(separator: " ").map(String.init)
            guard let office = words.last else { continue }
            let isFormer = words.contains("former") || words.contains("ex") || office.hasPrefix("ex-")
            offices.append((office.hasPrefix("ex-") ? String(office.dropFirst(3)) : office, isFormer, evidence))
        }
        return offices
    }

    // MARK: - Numbers and dates

    /// Two sentences that count the same thing and come to another number.
    private func number(_ first: Int, _ sentence: Int, _ second: Int, _ other: Int) -> Story.Difference? {
        guard let left = annotations[first]?.contentWords, let right = annotations[second]?.contentWords else {
            return nil
        }
        let ours = left.words(ofSentence: sentence)
        let theirs = right.words(ofSentence: other)
        guard ours.count <= DifferenceFinder.longestSentence, theirs.count <= DifferenceFinder.longestSentence else {
            return nil
        }
        func isCount(_ words: ContentWords, _ index: Int, in article: Int) -> Bool {
            guard words.codes[index] & ContentWords.numberFlag != 0, words.codes[index] & ContentWords.nameFlag == 0
            else {
                return false
            }
            let range = words.range(ofWord: index)
            if FigureWording.isApproximate(range, in: articles[article].article.text) { return false }
            return !articles[article].temporalExpressions.contains { $0.range.overlaps(range) }
        }
        func code(_ words: ContentWords, _ index: Int) -> UInt32 { words.codes[index] & ~ContentWords.nameFlag }
        /// Before a measure the word in front tells what is counted (`rose 3 percent`).
        func countTheSame(_ index: Int, _ place: Int) -> Bool {
            guard code(right, place + 1) == code(left, index + 1) else { return false }
            guard FigureWording.isUnit(left.range(ofWord: index + 1), in: articles[first].article.text) else {
                return true
            }
            return index > ours.lowerBound && place > theirs.lowerBound
                && code(left, index - 1) == code(right, place - 1)
        }
        for index in ours where isCount(left, index, in: first) {
            guard index + 1 < ours.upperBound,
                !theirs.contains(where: { code(right, $0) == code(left, index) })
            else { continue }
            for place in theirs where isCount(right, place, in: second) {
                guard place + 1 < theirs.upperBound, countTheSame(index, place),
                    !ours.contains(where: { code(left, $0) == code(right, place) })
                else { continue }
                return Story.Difference(
                    matter: .number,
                    first: evidence(
                        first, sentence, TextRange(left.range(ofWord: index), left.range(ofWord: index + 1))),
                    second: evidence(
                        second, other, TextRange(right.range(ofWord: place), right.range(ofWord: place + 1))))
            }
        }
        return nil
    }

    /// Two clauses that say the same of different days, months or years.
    private func date(_ first: Int, _ sentence: Int, _ second: Int, _ other: Int) -> Story.Difference? {
        guard let ours = onlyDate(first, sentence), let theirs = onlyDate(second, other),
            ours.value != theirs.value, ours.value.utf8.count == theirs.value.utf8.count
        else { return nil }
        let (left, right) = (eventWords(ours, in: first), eventWords(theirs, in: second))
        let common = left.sharedCount(with: right)
        guard common >= 2, common * 2 >= min(left.count, right.count) else { return nil }
        return Story.Difference(
            matter: .date, first: evidence(first, sentence, ours.range), second: evidence(second, other, theirs.range))
    }

    /// The words of the clause that tells of something at a time.
    private func eventWords(_ date: TemporalExpression, in article: Int) -> [UInt64] {
        guard let clause = date.clause else { return [] }
        return EventWords.keys(of: articles[article].article.text, in: clause, without: date.range)
    }

    /// The date of a sentence that has one alone, where it is plain: a year, month or day, and no end of a stretch.
    private func onlyDate(_ article: Int, _ sentence: Int) -> TemporalExpression? {
        let dates = articles[article].temporalExpressions.filter { Int($0.sentence) == sentence }
        guard dates.count == 1, let date = dates.first, date.kind == .date, date.modifier == nil,
            [4, 7, 10].contains(date.value.utf8.count),
            date.value.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }),
            !FigureWording.isBoundary(date.range, in: articles[article].article.text)
        else { return nil }
        return date
    }

    // MARK: - Speakers

    /// The same words, given to different speakers.
    private func speaker(_ first: Int, _ sentence: Int, _ second: Int, _ other: Int) -> Story.Difference? {
        let ours = statements(first, sentence)
        let theirs = statements(second, other)
        for our in ours {
            guard let speaker = our.speaker else { continue }
            for their in theirs {
                guard let otherSpeaker = their.speaker, otherSpeaker != speaker,
                    representative(otherSpeaker) != representative(speaker),
                    let ourWords = our.speakerText, let theirWords = their.speakerText,
                    sharesMostWords(our.evidence, their.evidence)
                else { continue }
                return Story.Difference(
                    matter: .attribution, first: evidence(first, sentence, ourWords),
                    second: evidence(second, other, theirWords))
            }
        }
        return nil
    }

    private func statements(_ article: Int, _ sentence: Int) -> [Statement] {
        statements[articles[article].statements].filter { Int($0.evidence.sentence) == sentence }
    }

    private func representative(_ entity: EntityID) -> EntityID { entities[Int(entity.index)].standsFor ?? entity }

    private func sharesMostWords(_ left: Evidence, _ right: Evidence) -> Bool {
        let ours = words(left)
        let theirs = words(right)
        guard ours.count >= 4, theirs.count >= 4 else { return false }
        let shared = ours.intersection(theirs).count
        return shared * 2 >= max(ours.count, theirs.count)
    }

    private func words(_ place: Evidence) -> Set<UInt32> {
        guard let words = annotations[Int(place.article)]?.contentWords else { return [] }
        return Set(
            words.words(ofSentence: Int(place.sentence)).filter { place.range.overlaps(words.range(ofWord: $0)) }.map {
                words.codes[$0] & ContentWords.wordMask
            })
    }

    private func evidence(_ article: Int, _ sentence: Int, _ range: TextRange) -> Evidence {
        Evidence(article: Int32(article), sentence: Int32(sentence), range: range)
    }
}

extension TextRange {
    /// From the beginning of one range to the end of another.
    fileprivate init(_ first: TextRange, _ last: TextRange) { self.init(start: first.start, end: last.end) }
}

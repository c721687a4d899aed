import Articles
import Linguistics

/// What has been said so far in an article, and by whom: the context in which pronouns and descriptions are understood.
struct SpeakerDiscourse {
    private let record: ArticleRecord
    private let profiles: [SpeakerProfile]
    /// The last statement that was read: its speaker, if anyone, and where its words stand.
    private var last: (speaker: EntityID?, sentence: Int32, paragraph: Int32)?
    /// Whose the last text of each kind was (`statement`, `report`).
    private var documents: [String: EntityID] = [:]
    /// Where the words that name a speaker were found to mean an entity.
    private var settled: [(range: TextRange, speaker: EntityID)] = []

    init(record: ArticleRecord, profiles: [SpeakerProfile]) {
        self.record = record
        self.profiles = profiles
    }

    /// Takes note of a statement that was read.
    mutating func note(_ quotation: Quotation, speaker: EntityID?) {
        let sentence = quotation.speaker.range.map { self.sentence(at: $0.start) } ?? quotation.sentence
        if quotation.speaker == .unknown, speaker == nil { return }
        last = (speaker, sentence, paragraph(of: sentence))
        if let range = quotation.speaker.range, let speaker { settled.append((range, speaker)) }
    }

    /// Whom the words of a quotation name.
    mutating func speaker(of quotation: Quotation) -> EntityID? {
        guard let range = quotation.speaker.range else { return nil }
        // Several statements may share one set of words.
        if let known = settled.last(where: { $0.range == range }) { return known.speaker }
        switch quotation.speaker {
        case .name(let range): return named(range)
        case .pronoun(let range): return pronoun(range, content: quotation.range)
        case .description(let range): return description(range)
        case .sameAs, .unknown: return nil
        }
    }

    // MARK: Names

    private func named(_ range: TextRange) -> EntityID? {
        let inside = mentions(in: range)
        let best = inside.max { overlap($0.range, range) < overlap($1.range, range) }
        // A nationality does not speak (`Russian said`), though a name of unknown sort may.
        guard let best, let entity = best.entity else { return nil }
        return best.kind != .misc || profile(entity).standsFor == nil ? entity : nil
    }

    private func overlap(_ left: TextRange, _ right: TextRange) -> Int32 {
        min(left.end, right.end) - max(left.start, right.start)
    }

    // MARK: Pronouns

    private func pronoun(_ range: TextRange, content: TextRange) -> EntityID? {
        switch text(range) {
        case "he", "his", "him", "himself": return person(.masculine, before: range.start, content: content)
        case "she", "her", "herself": return person(.feminine, before: range.start, content: content)
        case "it", "its": return body(before: range.start)
        case "they", "their", "them": return group(before: range.start)
        default: return nil
        }
    }

    /// The person a singular pronoun means: the speaker before, if he agrees; else the first person of the nearest sentence
    /// that names one who does.
    private func person(_ gender: Gender, before place: Int32, content: TextRange) -> EntityID? {
        let sentence = sentence(at: place)
        let paragraph = paragraph(of: sentence)
        if let subject = people(in: sentence, before: place, gender: gender, outside: content).first(where: {
            $0.isSubject
        }) {
            return subject.entity
        }
        if let last, last.paragraph == paragraph, last.sentence >= sentence - 2, let speaker = last.speaker,
            profile(speaker).kind == .person, agrees(speaker, gender)
        {
            return speaker
        }
        var index = sentence - 1
        var steps = 0
        while index >= 0, steps < 4 {
            let found = people(in: index, before: .max, gender: gender, outside: content)
            if let subject = found.first(where: { $0.isSubject }) { return subject.entity }
            if found.count == 1 { return found[0].entity }
            if let sure = found.first(where: { $0.isSure }) {
                return Set(found.filter { $0.isSure }.map(\.entity)).count == 1 ? sure.entity : nil
            }
            if found.count > 1 { return nil }
            index -= 1
            steps += 1
        }
        return nil
    }

    private struct Person {
        var entity: EntityID
        /// Whether its gender is known to be the one asked for.
        var isSure: Bool
        /// Whether it stands where a subject stands.
        var isSubject: Bool
    }

    private func people(
        in sentence: Int32, before place: Int32, gender: Gender, outside content: TextRange
    ) -> [Person] {
        var people: [Person] = []
        for mention in mentions(inSentence: sentence) where mention.range.end <= place {
            // Whom somebody speaks of is not who speaks.
            if content.contains(mention.range) || mention.context.contains(.quoted) { continue }
            guard let entity = mention.entity, profile(entity).kind == .person, agrees(entity, gender) else { continue }
            guard !people.contains(where: { $0.entity == entity }) else { continue }
            let subject = isSubject(mention, in: sentence)
            people.append(Person(entity: entity, isSure: profile(entity).gender == gender, isSubject: subject))
        }
        return people
    }

    /// Whether a mention stands where a subject stands: it acts, or it opens its sentence.
    private func isSubject(_ mention: ResolvedMention, in sentence: Int32) -> Bool {
        if mention.context.contains(.possessive) || mention.context.contains(.setting) { return false }
        if mention.context.contains(.acts) { return true }
        let start = record.sentences[Int(sentence)].range.start
        guard mention.range.start - start < 60, mention.range.start >= start else { return false }
        let before = text(TextRange(start: start, end: mention.range.start))
        return !before.contains(",") && !before.contains("\"") && !before.contains("“")
            && before.split(separator: " ").allSatisfy {
                !SpeakerDescription.prepositions.contains(String($0)) && !$0.hasSuffix("ed")
            }
    }

    private func agrees(_ entity: EntityID, _ gender: Gender) -> Bool {
        profile(entity).gender == nil || profile(entity).gender == gender
    }

    /// What `it` means: the body that spoke before, or the only body that the sentence before names first.
    private func body(before place: Int32) -> EntityID? {
        let sentence = sentence(at: place)
        if let last, last.paragraph == paragraph(of: sentence), last.sentence >= sentence - 1 {
            guard let speaker = last.speaker, profile(speaker).kind != .person else { return nil }
            return speaker
        }
        return firstBody(around: sentence, before: place)
    }

    /// Whom `they` means: the body that spoke before.
    private func group(before place: Int32) -> EntityID? {
        let sentence = sentence(at: place)
        guard let last, last.paragraph == paragraph(of: sentence), last.sentence >= sentence - 1 else {
            return firstBody(around: sentence, before: place)
        }
        guard let speaker = last.speaker, profile(speaker).kind == .organization else { return nil }
        return speaker
    }

    private func firstBody(around sentence: Int32, before place: Int32) -> EntityID? {
        for index in [sentence, sentence - 1] where index >= 0 && paragraph(of: index) == paragraph(of: sentence) {
            let subject = mentions(inSentence: index).first { $0.range.end <= place && isSubject($0, in: index) }
            if let subject {
                guard let entity = subject.entity, profile(entity).kind == .organization else { return nil }
                return entity
            }
        }
        return nil
    }

    // MARK: Descriptions

    private mutating func description(_ range: TextRange) -> EntityID? {
        let phrase = SpeakerDescription(text(range))
        let inside = mentions(in: range)
        guard let head = phrase.head else { return nil }
        // The name is there after all: `University coach Brad Tronc`.
        let people = inside.filter { $0.kind == .person && $0.entity != nil && !$0.context.contains(.possessive) }
        if people.count == 1, !phrase.governsByPreposition(people[0].range, in: range, record.article.text) {
            return people[0].entity
        }
        // `a post by Ivan Petrov`, `data published by the agency`: the author is named.
        if let author = phrase.author(in: range, record.article.text) {
            let by = inside.first { $0.range.start >= author }
            return by?.kind == .misc ? nil : by?.entity
        }
        // `Police said`, where one police force is named.
        if phrase.words == ["police"] || phrase.words == ["the", "police"] {
            return onlyBody(called: "police", before: range.start)
        }
        if SpeakerNouns.territories.contains(head), phrase.words.dropFirst().contains("of"), inside.count == 1,
            inside[0].kind == .place
        {
            return inside[0].entity
        }
        // `the Ukrainian government`: the state.
        if head == "government", phrase.isDefinite, inside.count == 1, let entity = inside[0].entity {
            let state = inside[0].kind == .place ? entity : profile(entity).standsFor ?? entity
            return profile(state).kind == .place ? state : nil
        }
        if SpeakerNouns.delegates.contains(head) {
            if !phrase.isPlural, let owner = owner(inside, head) {
                if SpeakerNouns.documents.contains(head) { documents[head] = owner }
                return owner
            }
            // `Their statement`, `the court's summary`: whose it is can be a pronoun or a description itself.
            if let first = phrase.words.first, SpeakerDescription.possessives.contains(first) {
                let end = range.start + Int32(first.utf8.count)
                return pronoun(TextRange(start: range.start, end: end), content: range)
            }
            if inside.isEmpty, let mark = phrase.possessor(in: range, record.article.text) {
                return description(TextRange(start: range.start, end: mark))
            }
            if SpeakerNouns.documents.contains(head), phrase.isDefinite, let known = documents[head] { return known }
        }
        if phrase.isPlural { return nil }
        if SpeakerNouns.offices.contains(head), phrase.isDefinite || !inside.isEmpty {
            if let holder = holder(of: head, phrase, inside, before: range.start) { return holder }
        }
        if SpeakerNouns.bodies.contains(head), phrase.isDefinite,
            let body = body(called: head, phrase, inside, before: range.start)
        {
            return body
        }
        if SpeakerNouns.loose.contains(head), phrase.isDefinite, inside.isEmpty { return body(before: range.start) }
        return nil
    }

    /// The body, or the person whose campaign it is, for which a delegate or a text speaks.
    private func owner(_ inside: [ResolvedMention], _ head: String) -> EntityID? {
        let bodies = inside.filter { $0.kind == .organization && $0.entity != nil }
        if let body = bodies.last { return body.entity }
        let people = inside.filter { $0.kind == .person && $0.context.contains(.possessive) }
        guard people.count == 1, head != "spokesman", head != "spokeswoman", head != "spokesperson" else { return nil }
        return people[0].entity
    }

    /// The body with a word in its name, where the article has named one such body and no other.
    private func onlyBody(called word: String, before place: Int32) -> EntityID? {
        var found: EntityID?
        for mention in record.mentions[..<firstMention(from: place)] {
            guard let entity = mention.entity, profile(entity).kind == .organization, profile(entity).isCalled(word)
            else {
                continue
            }
            if let found, found != entity { return nil }
            found = entity
        }
        return found
    }

    /// Who of those named before holds an office, by the state or body that the description names.
    private func holder(
        of office: String, _ phrase: SpeakerDescription, _ inside: [ResolvedMention], before place: Int32
    ) -> EntityID? {
        let gender: Gender? =
            SpeakerNouns.masculine.contains(office)
            ? .masculine : SpeakerNouns.feminine.contains(office) ? .feminine : nil
        var places = inside.compactMap(\.entity)
        if phrase.words.first == "its" || phrase.words.first == "their" {
            guard let owner = territory(in: sentence(at: place), before: place) else { return nil }
            places.append(owner)
        } else if ["his", "her", "my", "our", "your"].contains(phrase.words.first) {
            return nil
        }
        var candidates: [EntityID] = []
        // From the nearest to the farthest.
        var index = firstMention(from: place) - 1
        while index >= 0 {
            let mention = record.mentions[index]
            index -= 1
            guard let entity = mention.entity, profile(entity).kind == .person, !candidates.contains(entity) else {
                continue
            }
            guard gender.map({ agrees(entity, $0) }) ?? true,
                profile(entity).holds(phrase.office(office), isFormer: phrase.words.contains("former"))
            else {
                continue
            }
            if !places.isEmpty, !places.allSatisfy({ belongs(entity, to: $0) }) { continue }
            candidates.append(entity)
            if candidates.count > 3 { break }
        }
        if candidates.isEmpty, !places.isEmpty {
            // A description may come before the name: `Its president said … . President Ivan Petrov …`.
            for mention in record.mentions[firstMention(from: place)...] {
                guard let entity = mention.entity, profile(entity).kind == .person, !candidates.contains(entity),
                    gender.map({ agrees(entity, $0) }) ?? true,
                    profile(entity).holds(phrase.office(office), isFormer: phrase.words.contains("former")),
                    places.allSatisfy({ belongs(entity, to: $0) })
                else { continue }
                candidates.append(entity)
            }
        }
        guard let nearest = candidates.first else { return nil }
        if candidates.count == 1 { return nearest }
        // Two presidents: the one who spoke last in the paragraph is meant.
        if let last, let speaker = last.speaker, candidates.contains(speaker), last.sentence >= sentence(at: place) - 4
        {
            return speaker
        }
        return nil
    }

    /// The state that opens a sentence, which `its` means.
    private func territory(in sentence: Int32, before place: Int32) -> EntityID? {
        let first = mentions(inSentence: sentence).first { $0.range.end <= place && $0.kind == .place }
        guard let first, isSubject(first, in: sentence) else { return nil }
        return first.entity
    }

    /// Whether a role ties a person to a state or body.
    private func belongs(_ person: EntityID, to body: EntityID) -> Bool {
        let state = profile(body).standsFor ?? body
        var names = profile(state).forms + profile(body).forms
        for (index, profile) in profiles.enumerated() where profile.standsFor == state && index != Int(state.index) {
            names += profile.forms
        }
        return profile(person).roles.contains { role in names.contains { SpeakerProfile.contains(role, $0) } }
    }

    /// The body named before that has the word in its name.
    private func body(
        called word: String, _ phrase: SpeakerDescription, _ inside: [ResolvedMention], before place: Int32
    ) -> EntityID? {
        // `the French Civil Security service`: the name is inside.
        if let name = inside.last(where: { $0.kind == .organization }), let entity = name.entity { return entity }
        guard inside.isEmpty else { return nil }
        var candidates: [EntityID] = []
        var index = firstMention(from: place) - 1
        while index >= 0 {
            let mention = record.mentions[index]
            index -= 1
            guard let entity = mention.entity, profile(entity).kind == .organization, !candidates.contains(entity),
                profile(entity).isCalled(word)
            else { continue }
            candidates.append(entity)
            if candidates.count > 3 { break }
        }
        if candidates.count == 1 { return candidates[0] }
        // Two courts: the one that spoke last is meant, if one did.
        if let speaker = last?.speaker, candidates.contains(speaker) { return speaker }
        return nil
    }

    // MARK: Places in the article

    private func profile(_ entity: EntityID) -> SpeakerProfile { profiles[Int(entity.index)] }

    private func text(_ range: TextRange) -> String { record.article.text[range].lowercased() }

    /// The index of the first mention that begins at an offset or behind it.
    private func firstMention(from offset: Int32) -> Int {
        var (low, high) = (0, record.mentions.count)
        while low < high {
            let middle = (low + high) / 2
            if record.mentions[middle].range.start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func mentions(in range: TextRange) -> [ResolvedMention] {
        var index = firstMention(from: range.start)
        if index > 0, record.mentions[index - 1].range.overlaps(range) { index -= 1 }
        var found: [ResolvedMention] = []
        while index < record.mentions.count, record.mentions[index].range.start < range.end {
            found.append(record.mentions[index])
            index += 1
        }
        return found
    }

    private func mentions(inSentence sentence: Int32) -> [ResolvedMention] {
        guard record.sentences.indices.contains(Int(sentence)) else { return [] }
        return mentions(in: record.sentences[Int(sentence)].range)
    }

    /// The sentence in which an offset lies.
    private func sentence(at offset: Int32) -> Int32 {
        var (low, high) = (0, record.sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if record.sentences[middle].range.end <= offset { low = middle + 1 } else { high = middle }
        }
        return Int32(min(low, max(0, record.sentences.count - 1)))
    }

    private func paragraph(of sentence: Int32) -> Int32 {
        record.sentences.indices.contains(Int(sentence)) ? record.sentences[Int(sentence)].paragraph : -1
    }
}

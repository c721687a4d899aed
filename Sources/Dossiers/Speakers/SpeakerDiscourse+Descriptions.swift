import Articles
import Linguistics

// Whom a description means.
extension SpeakerDiscourse {
    mutating func description(_ range: TextRange) -> EntityID? {
        let phrase = SpeakerDescription(record.article.text[range])
        let inside = mentions(in: range)
        guard let head = phrase.head, phrase.words.allSatisfy({ !SpeakerDescription.addressing.contains($0) }) else {
            return nil
        }
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
        if head == "government", phrase.words == ["the", "government"] { return onlyGovernment(before: range.start) }
        if SpeakerNouns.delegates.contains(head) {
            // A study in a journal is its authors'.
            if SpeakerNouns.researches.contains(head), phrase.words.contains("in"), !phrase.words.contains("by") {
                return nil
            }
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
    func owner(_ inside: [ResolvedMention], _ head: String) -> EntityID? {
        // `the ministry's Twitter account` is not Twitter's.
        let bodies = inside.filter { mention in
            guard mention.kind == .organization, let entity = mention.entity else { return false }
            return !SpeakerNouns.platforms.contains { profile(entity).isCalled($0) } || head.hasPrefix("spokes")
        }
        if let body = bodies.last { return body.entity }
        let people = inside.filter { $0.kind == .person && $0.context.contains(.possessive) }
        guard people.count == 1, head != "spokesman", head != "spokeswoman", head != "spokesperson" else { return nil }
        return people[0].entity
    }

    /// The body with a word in its name, where the article has named one such body and no other.
    func onlyBody(called word: String, before place: Int32) -> EntityID? {
        var found: EntityID?
        for mention in record.mentions[..<firstMention(from: place)].suffix(SpeakerDiscourse.reach) {
            guard let entity = mention.entity, profile(entity).kind == .organization, profile(entity).isCalled(word)
            else {
                continue
            }
            if let found, found != entity { return nil }
            found = entity
        }
        return found
    }

    /// The state whose government the article has named before, where that is one alone.
    private func onlyGovernment(before place: Int32) -> EntityID? {
        var found: EntityID?
        for mention in record.mentions[..<firstMention(from: place)].suffix(SpeakerDiscourse.reach) {
            guard let entity = mention.entity, mention.kind == .place || mention.kind == .misc,
                mayNameGovernment(mention.range)
            else { continue }
            let end = min(place, mention.range.end + 13)
            let behind = text(TextRange(start: mention.range.end, end: end))
            let before = text(TextRange(start: max(0, mention.range.start - 18), end: mention.range.start))
            guard
                behind.hasPrefix(" government") || behind.hasPrefix("'s government")
                    || behind.hasPrefix("’s government")
                    || before.hasSuffix("government of ") || before.hasSuffix("government of the ")
            else { continue }
            let state = mention.kind == .place ? entity : profile(entity).standsFor ?? entity
            if profile(state).kind != .place || found != nil && found != state { return nil }
            found = state
        }
        return found
    }

    /// Whether the bytes beside a name may belong to `government`: asked before any words are made of them.
    private func mayNameGovernment(_ name: TextRange) -> Bool {
        let bytes = record.article.text.utf8
        let (start, end) = (Int(name.start), Int(name.end))
        if end + 2 < bytes.count,
            bytes[end] == 0x20 && bytes[end + 1] == 0x67 || bytes[end] == 0x27 || bytes[end] == 0xE2
        {
            return true
        }
        // `of `, `the `
        return start > 3 && bytes[start - 1] == 0x20 && (bytes[start - 2] == 0x66 || bytes[start - 2] == 0x65)
    }

    /// Who of those named before holds an office, by the state or body that the description names.
    func holder(
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
        for mention in record.mentions[..<firstMention(from: place)].suffix(SpeakerDiscourse.reach).reversed() {
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
            for mention in record.mentions[firstMention(from: place)...].prefix(SpeakerDiscourse.reach) {
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
        if let last = last(before: place), let speaker = last.speaker, candidates.contains(speaker),
            last.sentence >= sentence(at: place) - 4
        {
            return speaker
        }
        return nil
    }

    /// The state that opens a sentence, which `its` means.
    func territory(in sentence: Int32, before place: Int32) -> EntityID? {
        let first = mentions(inSentence: sentence).first { $0.range.end <= place && $0.kind == .place }
        guard let first, isSubject(first, in: sentence) else { return nil }
        return first.entity
    }

    /// Whether a role ties a person to a state or body.
    func belongs(_ person: EntityID, to body: EntityID) -> Bool {
        let names = profile(profile(body).standsFor ?? body).groupForms
        return profile(person).roles.contains { role in names.contains { SpeakerProfile.contains(role, $0) } }
    }

    /// The body named before that has the word in its name.
    func body(
        called word: String, _ phrase: SpeakerDescription, _ inside: [ResolvedMention], before place: Int32
    ) -> EntityID? {
        // `the French Civil Security service`: the name is inside.
        if let name = inside.last(where: { $0.kind == .organization }), let entity = name.entity { return entity }
        guard inside.isEmpty else { return nil }
        var candidates: [EntityID] = []
        for mention in record.mentions[..<firstMention(from: place)].suffix(SpeakerDiscourse.reach).reversed() {
            guard let entity = mention.entity, profile(entity).kind == .organization, !candidates.contains(entity),
                profile(entity).isCalled(word)
            else { continue }
            candidates.append(entity)
            if candidates.count > 3 { break }
        }
        if candidates.count == 1 { return candidates[0] }
        // Two courts: the one that spoke last is meant, if one did.
        if let speaker = last(before: place)?.speaker, candidates.contains(speaker) { return speaker }
        return nil
    }
}

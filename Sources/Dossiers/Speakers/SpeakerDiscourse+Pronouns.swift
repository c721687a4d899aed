import Articles
import Linguistics

// Whom a pronoun means.
extension SpeakerDiscourse {
    func pronoun(_ range: TextRange, content: TextRange) -> EntityID? {
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
    func person(_ gender: Gender, before place: Int32, content: TextRange) -> EntityID? {
        let sentence = sentence(at: place)
        let paragraph = paragraph(of: sentence)
        let beside = people(in: sentence, before: place, gender: gender, outside: content)
        if let subject = beside.first(where: { $0.isSubject }) { return subject.entity }
        // `Known as a wit, Petrov was dropped after he called …`
        if beside.count == 1, followsSubordinator(place) { return beside[0].entity }
        // `The charge against Petrov is that he said …`: he or another.
        if !beside.isEmpty, isInThatClause(place, of: sentence) { return nil }
        if followsUnnamedPerson(sentence) { return nil }
        if let last = last(before: place), last.paragraph == paragraph, last.sentence >= sentence - 2,
            let speaker = last.speaker,
            profile(speaker).kind == .person, agrees(speaker, gender)
        {
            // `Berg said … . Novak opened the gate. He said …`: who acted since.
            guard last.sentence < sentence - 1, sentence > 0 else { return speaker }
            let since = people(in: sentence - 1, before: .max, gender: gender, outside: content)
            return since.first { $0.isSubject }?.entity ?? speaker
        }
        var index = sentence - 1
        var steps = 0
        var onlySubjects = false
        while index >= 0, steps < 4 {
            let found = people(in: index, before: .max, gender: gender, outside: content)
            if let subject = found.first(where: { $0.isSubject }) { return subject.entity }
            // Whom a pronoun meant before acted, or he would have been named.
            if subjectPronoun(in: index, gender) != nil { onlySubjects = true }
            if onlySubjects {
                if found.count > 0 { return nil }
                index -= 1
                steps += 1
                continue
            }
            if found.count == 1 {
                // Another who acts in the sentences before is as likely meant.
                let rival = subject(before: index, in: paragraph, gender: gender, outside: content)
                return rival == nil || rival == found[0].entity ? found[0].entity : nil
            }
            if let sure = found.first(where: { $0.isSure }) {
                return Set(found.filter { $0.isSure }.map(\.entity)).count == 1 ? sure.entity : nil
            }
            if found.count > 1 { return nil }
            index -= 1
            steps += 1
        }
        return nil
    }

    /// The person of the gender who acts in one of the three sentences of a paragraph before a sentence.
    private func subject(
        before sentence: Int32, in paragraph: Int32, gender: Gender, outside content: TextRange
    ) -> EntityID? {
        var index = sentence - 1
        while index >= max(0, sentence - 3), self.paragraph(of: index) == paragraph {
            let found = people(in: index, before: .max, gender: gender, outside: content)
            if let subject = found.first(where: { $0.isSubject }) { return subject.entity }
            index -= 1
        }
        return nil
    }

    /// Whether the word before a place opens a clause that depends on the one before it.
    private func followsSubordinator(_ place: Int32) -> Bool {
        let before = text(TextRange(start: max(0, place - 16), end: place)).split { !$0.isLetter }
        return before.last.map { SpeakerDiscourse.subordinators.contains(String($0)) } ?? false
    }

    private static let subordinators: Set<String> = [
        "after", "before", "when", "while", "because", "as", "if", "though", "although", "until", "once", "unless",
    ]

    /// Whether a place stands behind `that` in its sentence.
    private func isInThatClause(_ place: Int32, of sentence: Int32) -> Bool {
        let start = max(record.sentences[Int(sentence)].range.start, place - Int32(SpeakerDiscourse.scope))
        let before = text(TextRange(start: start, end: place))
        return before.split { !$0.isLetter }.contains("that")
    }

    /// Whether the sentence before tells of somebody without a name: `One of the victims agreed to be named. She said …`.
    private func followsUnnamedPerson(_ sentence: Int32) -> Bool {
        guard sentence > 0, paragraph(of: sentence - 1) == paragraph(of: sentence) else { return false }
        let range = record.sentences[Int(sentence - 1)].range
        let head = TextRange(start: range.start, end: min(range.end, range.start + Int32(SpeakerDiscourse.scope)))
        let words = text(head).split(separator: " ", maxSplits: 3)
        guard words.count > 2, words[0] == "one" || words[0] == "another", words[1] == "of" else { return false }
        return !mentions(inSentence: sentence - 1).contains { mention in
            mention.entity.map { profile($0).kind == .person } ?? false
        }
    }

    struct Person {
        var entity: EntityID
        /// Whether its gender is known to be the one asked for.
        var isSure: Bool
        /// Whether it stands where a subject stands.
        var isSubject: Bool
    }

    /// Where a pronoun of the gender first stands in a sentence as a subject, outside what is said there.
    private func subjectPronoun(in sentence: Int32, _ gender: Gender) -> Int32? {
        let range = record.sentences[Int(sentence)].range
        let pronoun = gender == .feminine ? Array("she".utf8) : Array("he".utf8)
        let bytes = record.article.text.utf8
        let end = min(Int(range.end), Int(range.start) + SpeakerDiscourse.scope)
        func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
        var offset = Int(range.start)
        while offset + pronoun.count < end {
            let isPronoun =
                zip(pronoun, bytes[offset...]).allSatisfy { $0 == $1 | 0x20 }
                && !isLetter(bytes[offset + pronoun.count])
                && (offset == Int(range.start) || !isLetter(bytes[offset - 1]))
            if isPronoun, !contents.contains(where: { $0.contains(TextRange(offset..<offset + pronoun.count)) }) {
                return Int32(offset)
            }
            offset += 1
        }
        return nil
    }

    func people(
        in sentence: Int32, before place: Int32, gender: Gender, outside content: TextRange
    ) -> [Person] {
        var people: [Person] = []
        let pronoun = place == .max ? subjectPronoun(in: sentence, gender) : nil
        for mention in mentions(inSentence: sentence) where mention.range.end <= place {
            // Whom somebody speaks of is not who speaks.
            if content.contains(mention.range) || mention.context.contains(.quoted) { continue }
            // In a sentence before, whom a body spoke of may speak: `The radio reported that Petrov …. He said …`.
            if place != .max, contents.contains(where: { $0.contains(mention.range) }) { continue }
            guard let entity = mention.entity, profile(entity).kind == .person, agrees(entity, gender) else { continue }
            guard !people.contains(where: { $0.entity == entity }) else { continue }
            let subject = isSubject(mention, in: sentence)
            // `She was married to Tom Baker.`: she is somebody else; `When she came, Ann Baker spoke.`: she may be.
            if let pronoun, pronoun < mention.range.start, !subject || !followsSubordinator(pronoun) { continue }
            people.append(Person(entity: entity, isSure: profile(entity).gender == gender, isSubject: subject))
        }
        return people
    }

    /// Whether a mention stands where a subject stands: it acts, or it opens its sentence.
    func isSubject(_ mention: ResolvedMention, in sentence: Int32) -> Bool {
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

    func agrees(_ entity: EntityID, _ gender: Gender) -> Bool {
        profile(entity).gender == nil || profile(entity).gender == gender
    }

    /// What `it` means: the body that spoke before, or the only body that the sentence before names first.
    func body(before place: Int32) -> EntityID? {
        let sentence = sentence(at: place)
        if let last = last(before: place), last.paragraph == paragraph(of: sentence), last.sentence >= sentence - 1 {
            guard let speaker = last.speaker, profile(speaker).kind != .person else { return nil }
            return speaker
        }
        return firstBody(around: sentence, before: place)
    }

    /// Whom `they` means: the body that spoke before.
    func group(before place: Int32) -> EntityID? {
        let sentence = sentence(at: place)
        guard let last = last(before: place), last.paragraph == paragraph(of: sentence), last.sentence >= sentence - 1
        else {
            return firstBody(around: sentence, before: place)
        }
        guard let speaker = last.speaker, profile(speaker).kind == .organization else { return nil }
        return speaker
    }

    func firstBody(around sentence: Int32, before place: Int32) -> EntityID? {
        for index in [sentence, sentence - 1] where index >= 0 && paragraph(of: index) == paragraph(of: sentence) {
            let subject = mentions(inSentence: index).first { $0.range.end <= place && isSubject($0, in: index) }
            if let subject {
                guard let entity = subject.entity, profile(entity).kind == .organization else { return nil }
                return entity
            }
        }
        return nil
    }
}

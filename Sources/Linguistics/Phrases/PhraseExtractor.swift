/// Finds the noun phrases of a text that could name a topic, by patterns over parts of speech.
///
/// Three patterns: a compound (`long-term security guarantees`), a noun with `of` (`guarantee of security`), and a participle
/// behind its noun or a verb before its object (`territories occupied by`, `banned negotiations`). Each compound is given
/// whole and in its parts that can stand for themselves, as the C-value method needs it (Frantzi, Ananiadou and Mima, 2000);
/// which of them is a topic is decided over all articles.
struct PhraseExtractor {
    /// A word of a phrase.
    private struct Element {
        var unit: Int
        var stem: WordKey
        var points: UInt8
        /// What it is worth as a phrase of its own; 0 where it names nothing.
        var pointsAlone: UInt8 = 0
        var isNoun: Bool
        var isMatter: Bool
    }

    /// What has more tokens is a list or no text at all.
    private static let longestSentence = 400
    /// Of longer compounds the last words are taken.
    private static let longestCompound = 4

    private let tagged: TaggedText
    private let stems: TokenStems
    private let lexicon: Lexicon
    private var stemmer = EnglishStemmer()
    private var units: [PhraseUnit] = []
    private var sentence: Int32 = 0
    private var isHeadline = false
    private var isRunningText = true
    private var found: [Phrase] = []

    private init(tagged: TaggedText, stems: TokenStems, lexicon: Lexicon) {
        self.tagged = tagged
        self.stems = stems
        self.lexicon = lexicon
    }

    /// The phrases of a text, in text order; of one compound the longest first.
    static func phrases(of tagged: TaggedText, stems: TokenStems, lexicon: Lexicon) -> [Phrase] {
        var extractor = PhraseExtractor(tagged: tagged, stems: stems, lexicon: lexicon)
        for (index, sentence) in tagged.sentences.enumerated() where sentence.tokens.count <= longestSentence {
            extractor.sentence = Int32(index)
            extractor.readUnits(of: sentence)
            extractor.readPhrases()
        }
        return extractor.found
    }

    private mutating func readPhrases() {
        var index = 0
        while index < units.count {
            guard units[index].role != .outside else {
                index += 1
                continue
            }
            let start = index
            while index < units.count, units[index].role != .outside { index += 1 }
            let compound = elements(start..<index)
            guard let head = compound.last else { continue }
            emit(compound: compound)
            if head.unit == index - 1 {
                if let complement = complement(behind: index) {
                    emit(head: head, complement: complement)
                } else {
                    emit(participleBehind: head)
                }
            }
            emit(verbBefore: start, head: head)
        }
    }

    // MARK: - Words

    private mutating func readUnits(of sentence: Sentence) {
        isHeadline = isInTitleCase(sentence)
        isRunningText = !isHeadline && endsInMark(sentence)
        units.removeAll(keepingCapacity: true)
        var index = Int(sentence.tokens.lowerBound)
        let end = Int(sentence.tokens.upperBound)
        while index < end {
            let token = tagged.tokens[index]
            var unit = PhraseUnit(
                range: token.range, key: token.key, stem: stems.stems[index], partOfSpeech: token.partOfSpeech,
                name: stems.names[index], shape: token.shape)
            unit.isHyphenated = token.shape.contains(.hyphenated)
            while index + 2 < end, isHyphen(index + 1), joins(index + 2) {
                index += 2
                unit.range.end = tagged.tokens[index].range.end
                unit.partOfSpeech = tagged.tokens[index].partOfSpeech
                unit.isHyphenated = true
                if stems.names[index] != .none { unit.name = stems.names[index] }
                if tagged.tokens[index].shape.contains(.hasDigit) { unit.shape.insert(.hasDigit) }
            }
            if unit.range != token.range {
                (unit.key, unit.stem) = tagged.text.utf8.withUnsafeBytes { bytes in
                    let word = UnsafeRawBufferPointer(rebasing: bytes[unit.range.bytes])
                    return (WordKey(bytes: word), lexicon.canonical(stemmer.stem(word)))
                }
            }
            units.append(unit)
            index += 1
        }
        for index in units.indices { units[index].role = role(of: index) }
    }

    private func isHyphen(_ index: Int) -> Bool {
        let token = tagged.tokens[index]
        return token.range.count == 1 && tagged.text.utf8[Int(token.range.start)] == UInt8(ascii: "-")
            && token.range.start == tagged.tokens[index - 1].range.end
    }

    private func joins(_ index: Int) -> Bool {
        let token = tagged.tokens[index]
        return token.range.start == tagged.tokens[index - 1].range.end
            && (token.shape.contains(.hasLetter) || token.shape.contains(.hasDigit))
    }

    private func role(of index: Int) -> PhraseUnit.Role {
        let unit = units[index]
        if unit.key == PhraseExtractor.cannot { return .outside }
        switch unit.name {
        case .organization:
            return unit.shape.contains(.allCapitals) && !unit.isHyphenated ? .organization : .quality
        case .person, .place, .misc: return .quality
        case .none: break
        }
        guard unit.shape.contains(.hasLetter) || unit.partOfSpeech == .numeral else { return .outside }
        if lexicon.isQuality(unit.key) || unit.isHyphenated && unit.shape.contains(.hasDigit) {
            let kind = lexicon.nounClass(unit.key)
            return (kind == .matter || kind == .occurrence) && unit.partOfSpeech == .noun ? .noun : .quality
        }
        if unit.isHyphenated, index + 1 < units.count, isNominal(units[index + 1].partOfSpeech) { return .modifier }
        switch unit.partOfSpeech {
        // `Talks pointless`: no noun of the news ends so.
        case .noun: return tagged.text.utf8[unit.range.bytes].hasSuffix("less") ? .quality : .noun
        case .properNoun: return isHeadline ? .noun : .quality
        case .adjective:
            // A capital inside a sentence marks a nationality or a part of the world.
            let isName = unit.shape.contains(.capitalized) && !unit.shape.contains(.sentenceInitial) && !isHeadline
            return isName ? .quality : .modifier
        case .verb: return isParticiple(unit) && isModifier(index) ? .modifier : .outside
        case .numeral:
            return unit.range.count == 4 && unit.shape.contains(.number) ? .year : .outside
        default: return .outside
        }
    }

    private func isNominal(_ part: PartOfSpeech) -> Bool { part == .noun || part == .adjective }

    /// Whether a verb form is one that can stand before a noun: `frozen`, `occupied`.
    private func isParticiple(_ unit: PhraseUnit) -> Bool {
        guard unit.range.count > 4 else { return false }
        let bytes = tagged.text.utf8[unit.range.bytes]
        return bytes.hasSuffix("ed") || bytes.hasSuffix("en")
    }

    /// Whether a determiner, adjective or preposition before a participle and a noun behind it make it a modifier.
    private func isModifier(_ index: Int) -> Bool {
        guard index > 0, index + 1 < units.count, units[index + 1].partOfSpeech == .noun else { return false }
        switch units[index - 1].partOfSpeech {
        case .determiner, .adjective, .adposition: return true
        default: return false
        }
    }

    /// Whether nearly all longer words begin with a capital, as in many headlines: then a capital marks no name.
    private func isInTitleCase(_ sentence: Sentence) -> Bool {
        var long = 0
        var capitals = 0
        for index in sentence.tokens.lowerBound..<sentence.tokens.upperBound {
            let token = tagged.tokens[Int(index)]
            guard token.shape.contains(.hasLetter), token.range.count > 3 else { continue }
            long += 1
            if token.shape.contains(.capitalized) { capitals += 1 }
        }
        return long >= 3 && capitals * 10 >= long * 8
    }

    /// Whether a sentence ends as one, and not as a headline or an entry of a list.
    private func endsInMark(_ sentence: Sentence) -> Bool {
        guard let last = sentence.tokens.last else { return false }
        return tagged.tokens[Int(last)].shape.contains(.punctuation)
    }

    // MARK: - Compounds

    /// The words of a run that belong to the phrase: up to its last common noun, behind the last break.
    private func elements(_ run: Range<Int>) -> [Element] {
        guard let last = run.last(where: { units[$0].role == .noun }) else { return [] }
        let first = last > run.lowerBound && isVerbPlace(run.lowerBound) ? run.lowerBound + 1 : run.lowerBound
        var elements: [Element] = []
        var index = last
        while index >= first, elements.count < PhraseExtractor.longestCompound,
            let element = element(index, isHead: index == last, behind: elements.count)
        {
            elements.append(element)
            index -= 1
            // An acronym or a year defines the head alone: `NATO membership`, `1991 borders`.
            if !element.isNoun, units[element.unit].role != .modifier { break }
        }
        return elements.reversed()
    }

    /// Whether the word before calls for a verb: what was tagged as a noun there may well be one (`cannot restart talks`).
    private func isVerbPlace(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = units[index - 1]
        return before.partOfSpeech == .auxiliary || before.key == PhraseExtractor.to
            || before.key == PhraseExtractor.cannot
    }

    private func element(_ index: Int, isHead: Bool, behind count: Int) -> Element? {
        let unit = units[index]
        switch unit.role {
        case .noun:
            guard unit.range.count > 2, !unit.shape.contains(.hasDigit), unit.stem != TokenStems.nothing else {
                return nil
            }
            var isMatter = false
            let points: UInt8
            var pointsAlone: UInt8 = 0
            switch lexicon.nounClass(unit.key) {
            case .matter:
                (points, pointsAlone) = (isHead ? 4 : 3, 5)
                isMatter = true
            case .occurrence:
                (points, pointsAlone) = (isHead ? 4 : 3, 3)
                isMatter = true
            case .domain: points = 3
            case .plain: points = 1
            case .people:
                if isHead { return nil }
                points = 1
            case .empty: return nil
            case nil: (points, pointsAlone) = (2, isHead ? 2 : 0)
            }
            return Element(
                unit: index, stem: unit.stem, points: points, pointsAlone: pointsAlone, isNoun: true,
                isMatter: isMatter)
        case .modifier:
            return Element(
                unit: index, stem: unit.stem, points: isDefining(unit) ? 2 : 1, isNoun: false, isMatter: false)
        case .organization, .year:
            guard count == 1 else { return nil }
            return Element(
                unit: index, stem: unit.stem, points: unit.role == .year ? 1 : 2, isNoun: false, isMatter: false)
        case .quality, .outside: return nil
        }
    }

    /// Whether an adjective defines rather than describes: `nuclear`, `presidential`, `economic`, `post-war`.
    private func isDefining(_ unit: PhraseUnit) -> Bool {
        if unit.isHyphenated { return true }
        let bytes = tagged.text.utf8[unit.range.bytes]
        return bytes.hasSuffix("al") || bytes.hasSuffix("ic") || bytes.hasSuffix("ary") || bytes.hasSuffix("ar")
    }

    /// The compound behind `of`, where there is one.
    private func complement(behind index: Int) -> [Element]? {
        guard index + 1 < units.count, units[index].key == PhraseExtractor.of else { return nil }
        var start = index + 1
        while start < units.count, units[start].partOfSpeech == .determiner { start += 1 }
        var end = start
        while end < units.count, units[end].role != .outside { end += 1 }
        let elements = elements(start..<end)
        return elements.isEmpty ? nil : elements
    }

    // MARK: - Giving phrases

    private mutating func emit(compound: [Element]) {
        let head = compound.count - 1
        let form: PhraseForm = isRunningText ? .compound : .loose
        // The whole, then what remains when its first words are dropped.
        for first in 0..<max(0, head) { emit(compound[first...], form) }
        if head > 1, !endsInStandingPhrase(compound) {
            for first in 0..<(head - 1) {
                // A modifier with the head alone, and two modifiers that are a compound of their own.
                emit([compound[first], compound[head]], .loose)
                if compound[first + 1].isNoun { emit(compound[first...first + 1], form) }
            }
        }
        for element in compound where element.pointsAlone > 0 { emit([element], form) }
    }

    private mutating func emit(head: Element, complement: [Element]) {
        guard let first = complement.first, let last = complement.last else { return }
        // Only a matter is named by `of` (`cessation of hostilities`); elsewhere the complement is what counts.
        let form: PhraseForm = first.unit == head.unit + 2 && head.isMatter && isRunningText ? .complement : .loose
        if complement.count > 1 { emit([head] + complement, form) }
        emit([head, last], complement.count == 1 ? form : .loose)
    }

    /// `territories occupied by` is `occupied territories`.
    private mutating func emit(participleBehind head: Element) {
        let index = head.unit + 1
        guard index + 1 < units.count, units[index].partOfSpeech == .verb, isParticiple(units[index]),
            units[index + 1].key == PhraseExtractor.by
        else { return }
        let verb = Element(unit: index, stem: units[index].stem, points: 2, isNoun: false, isMatter: false)
        emit([head, verb], isRunningText ? .participle : .loose)
    }

    /// `banned negotiations` is `ban on negotiations`, where the verb is that of a matter.
    private mutating func emit(verbBefore start: Int, head: Element) {
        guard head.isMatter else { return }
        var index = start - 1
        if index > 0, units[index].partOfSpeech == .determiner { index -= 1 }
        guard index >= 0, units[index].partOfSpeech == .verb, lexicon.isMatter(stem: units[index].stem) else { return }
        emit([Element(unit: index, stem: units[index].stem, points: 3, isNoun: false, isMatter: true), head], .loose)
    }

    private mutating func emit(_ elements: some Collection<Element>, _ form: PhraseForm) {
        var key = PhraseKey()
        var points = 0
        var range = TextRange(start: .max, end: 0)
        for element in elements {
            key.add(element.stem)
            points += Int(elements.count == 1 ? element.pointsAlone : element.points)
            range.start = min(range.start, units[element.unit].range.start)
            range.end = max(range.end, units[element.unit].range.end)
        }
        guard key.count == elements.count, !range.isEmpty, !endsInStandingPhrase(elements) else { return }
        found.append(
            Phrase(
                range: range, sentence: sentence, key: key.value, words: UInt8(clamping: key.count),
                specificity: UInt8(clamping: points), form: form))
    }

    /// Whether the last two words are a phrase of every report: `estimated death toll` names no matter either.
    private func endsInStandingPhrase(_ elements: some Collection<Element>) -> Bool {
        guard elements.count > 1 else { return false }
        var key = PhraseKey()
        for element in elements.suffix(2) { key.add(element.stem) }
        return lexicon.isStanding(key)
    }

    private static let of = WordKey("of")
    private static let by = WordKey("by")
    private static let to = WordKey("to")
    private static let cannot = WordKey("cannot")
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
        suffix.withUTF8Buffer { count >= $0.count && self.suffix($0.count).elementsEqual($0) }
    }
}

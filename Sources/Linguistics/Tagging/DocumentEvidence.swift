/// What all occurrences of a word in a document tell of it together (after Chieu and Ng, 2003).
struct DocumentEvidence: OptionSet {
    let rawValue: UInt32

    /// Somewhere written in lower case.
    static let lowerCase = DocumentEvidence(rawValue: 1 << 0)
    /// Somewhere with a capital that the beginning of a sentence does not explain.
    static let capitalInside = DocumentEvidence(rawValue: 1 << 1)
    /// Somewhere behind a form of address or an office.
    static let afterTitle = DocumentEvidence(rawValue: 1 << 2)
    /// Somewhere behind a given name.
    static let afterGivenName = DocumentEvidence(rawValue: 1 << 3)
    /// Somewhere before a word that organizations are called by.
    static let beforeOrganizationWord = DocumentEvidence(rawValue: 1 << 4)
    /// Somewhere behind `in`, `at`, `near` or `from`.
    static let afterPlacePreposition = DocumentEvidence(rawValue: 1 << 5)
    /// Somewhere before a verb of speech.
    static let beforeSpeechVerb = DocumentEvidence(rawValue: 1 << 6)
    /// An acronym that the document gives in brackets behind its long form.
    static let explainedAcronym = DocumentEvidence(rawValue: 1 << 7)
    /// Somewhere behind `the`.
    static let afterArticle = DocumentEvidence(rawValue: 1 << 8)
    /// Somewhere before possessive `'s`.
    static let possessive = DocumentEvidence(rawValue: 1 << 9)
    /// Somewhere with a capital and a capital word before it.
    static let afterCapital = DocumentEvidence(rawValue: 1 << 10)
    /// Somewhere with a capital and a capital word behind it.
    static let beforeCapital = DocumentEvidence(rawValue: 1 << 11)
    /// Somewhere alone with its capital, inside a sentence.
    static let capitalAlone = DocumentEvidence(rawValue: 1 << 12)
    /// Somewhere before a comma and another capital (`Paris, France`).
    static let beforeCommaCapital = DocumentEvidence(rawValue: 1 << 13)
    /// Somewhere before a lower-case noun-like word without a verb form (`Iraqi troops`).
    static let afterPlural = DocumentEvidence(rawValue: 1 << 14)
    /// Somewhere inside a phrase that the gazetteers know as an organization.
    static let insideOrganization = DocumentEvidence(rawValue: 1 << 15)
    /// Somewhere inside a phrase that the gazetteers know as a place.
    static let insidePlace = DocumentEvidence(rawValue: 1 << 16)
    /// Occurs only once with a capital.
    static let once = DocumentEvidence(rawValue: 1 << 17)

    /// Somewhere behind a word of places (`Lake`).
    static let afterPlaceWord = DocumentEvidence(rawValue: 1 << 18)
    /// Somewhere before a word of places (`County`).
    static let beforePlaceWord = DocumentEvidence(rawValue: 1 << 19)
    /// Somewhere behind a word of events (`Hurricane`).
    static let afterEventWord = DocumentEvidence(rawValue: 1 << 20)
    /// Somewhere before a word of events or works (`Prize`, `Act`).
    static let beforeEventWord = DocumentEvidence(rawValue: 1 << 21)
    /// Somewhere before a comma and a place (`Tyler, Texas`).
    static let beforeCommaPlace = DocumentEvidence(rawValue: 1 << 22)
    /// Somewhere before a family name that the gazetteers know.
    static let beforeSurname = DocumentEvidence(rawValue: 1 << 23)
    /// Somewhere behind a word of organizations (`University of`, `Party`).
    static let afterOrganizationWord = DocumentEvidence(rawValue: 1 << 24)
}

extension TextFeatures {
    /// Gathers the evidence of the sentences of one document and gives it to each occurrence.
    mutating func gatherEvidence(_ tagged: TaggedText, _ sentences: Range<Int>) {
        let firstToken = Int(tagged.sentences[sentences.lowerBound].tokens.lowerBound)
        let lastToken = Int(tagged.sentences[sentences.upperBound - 1].tokens.upperBound)
        var table = WordEvidenceTable(words: lastToken - firstToken)
        for sentence in sentences {
            let tokens = tagged.sentences[sentence].tokens
            let start = Self.position(of: Int(tokens.lowerBound), sentence: sentence)
            let end = Self.position(of: Int(tokens.upperBound), sentence: sentence)
            guard casing[sentence] == .usual else { continue }
            for position in start..<end where words[position].flags & TokenShape.hasLetter.rawValue != 0 {
                table.add(observed(at: position), to: words[position].word)
            }
            markAcronyms(start, end, &table)
        }
        for sentence in sentences {
            let tokens = tagged.sentences[sentence].tokens
            let start = Self.position(of: Int(tokens.lowerBound), sentence: sentence)
            let end = Self.position(of: Int(tokens.upperBound), sentence: sentence)
            for position in start..<end where words[position].isCapitalized {
                evidence[position] = table.evidence(of: words[position].word)
            }
        }
    }

    /// What one occurrence tells.
    @inline(__always)
    private func observed(at position: Int) -> DocumentEvidence {
        let word = words[position]
        guard word.isCapitalized else { return .lowerCase }
        let before = words[position - 1]
        let after = words[position + 1]
        var found: DocumentEvidence = []
        if !initial[position] { found.insert(.capitalInside) }
        let titles = GazetteerCategories.title.rawValue | GazetteerCategories.office.rawValue
        if gazetteers[position - 1].ends & titles != 0 { found.insert(.afterTitle) }
        if before.isCapitalized {
            found.insert(.afterCapital)
            if gazetteers[position - 1].covered & GazetteerCategories.givenName.rawValue != 0 {
                found.insert(.afterGivenName)
            }
        }
        if after.isCapitalized {
            found.insert(.beforeCapital)
            if gazetteers[position + 1].covered & GazetteerCategories.organizationWord.rawValue != 0 {
                found.insert(.beforeOrganizationWord)
            }
        }
        if !before.isCapitalized && !after.isCapitalized && !initial[position] { found.insert(.capitalAlone) }
        if EvidenceWords.placePrepositions.contains(before.word) { found.insert(.afterPlacePreposition) }
        if before.word == EvidenceWords.the { found.insert(.afterArticle) }
        if after.word == EvidenceWords.possessive { found.insert(.possessive) }
        let placeMask = GazetteerCategories([.country, .capital, .city, .region, .naturalFeature]).rawValue
        if after.word == EvidenceWords.comma, words[position + 2].isCapitalized {
            found.insert(.beforeCommaCapital)
            if gazetteers[position + 2].covered & placeMask != 0 { found.insert(.beforeCommaPlace) }
        }
        let listBefore = before.isCapitalized ? gazetteers[position - 1].covered : 0
        let listAfter = after.isCapitalized ? gazetteers[position + 1].covered : 0
        let events = GazetteerCategories([.eventWord, .workWord]).rawValue
        if listBefore & GazetteerCategories.placeWord.rawValue != 0 { found.insert(.afterPlaceWord) }
        if listAfter & GazetteerCategories.placeWord.rawValue != 0 { found.insert(.beforePlaceWord) }
        if listBefore & events != 0 { found.insert(.afterEventWord) }
        if listAfter & events != 0 { found.insert(.beforeEventWord) }
        if listBefore & GazetteerCategories.organizationWord.rawValue != 0 { found.insert(.afterOrganizationWord) }
        if listAfter & GazetteerCategories.surname.rawValue != 0 { found.insert(.beforeSurname) }
        if EvidenceWords.speechVerbs.contains(after.word) { found.insert(.beforeSpeechVerb) }
        if after.suffix & 0xFF == 0x73, !after.isCapitalized, after.suffix & 0xFFFF != 0x2773 {
            found.insert(.afterPlural)
        }
        let organizations = GazetteerCategories.organization.rawValue | GazetteerCategories.outlet.rawValue
        if gazetteers[position].covered & organizations != 0 { found.insert(.insideOrganization) }
        if gazetteers[position].covered & placeMask != 0 { found.insert(.insidePlace) }
        return found
    }

    /// What the long form of an acronym tells of it: the last of its words that the lists know decides (`National Popular Vote
    /// Interstate *Compact*`, `Ministry of Health`).
    private func explained(by longForm: Range<Int>) -> DocumentEvidence {
        for position in longForm.reversed() where words[position].isCapitalized {
            let covered = gazetteers[position].covered
            if covered & GazetteerCategories([.eventWord, .workWord]).rawValue != 0 {
                return [.explainedAcronym, .beforeEventWord]
            }
            if covered & GazetteerCategories.organizationWord.rawValue != 0 {
                return [.explainedAcronym, .beforeOrganizationWord]
            }
            if covered & GazetteerCategories.placeWord.rawValue != 0 { return [.explainedAcronym, .beforePlaceWord] }
        }
        return .explainedAcronym
    }

    /// Finds acronyms in brackets whose letters begin the words before the bracket (after Schwartz and Hearst, 2003).
    private func markAcronyms(_ start: Int, _ end: Int, _ table: inout WordEvidenceTable) {
        guard end - start > 3 else { return }
        for position in (start + 2)..<(end - 1)
        where words[position].flags & TokenShape.allCapitals.rawValue != 0
            && words[position - 1].word == EvidenceWords.bracket
            && words[position + 1].word == EvidenceWords.closingBracket
        {
            // Two capitalized words or more before the bracket, the first with the first letter of the acronym.
            var first = position - 2
            var capitals = 0
            while first >= start, words[first].isCapitalized || words[first].flags & TokenShape.hasLetter.rawValue != 0,
                position - first < 12
            {
                if words[first].isCapitalized {
                    capitals += 1
                    if capitals >= 2, words[first].prefix & 0xFF == words[position].prefix & 0xFF {
                        table.add(explained(by: first..<(position - 1)), to: words[position].word)
                        break
                    }
                }
                first -= 1
            }
        }
    }
}

/// The words that evidence is read from.
private enum EvidenceWords {
    static let the = key("the")
    static let comma = key(",")
    static let possessive = key("'s")
    static let bracket = key("(")
    static let closingBracket = key(")")
    static let placePrepositions = Set(["in", "at", "near", "from"].map(key))
    static let speechVerbs = Set(EnglishSegmentation.speechVerbs.map(key))

    private static func key(_ word: String) -> UInt32 { UInt32(truncatingIfNeeded: WordKey(word).value) }
}

/// Evidence by word, while a document is read.
private struct WordEvidenceTable {
    private var keys: [UInt32]
    private var values: [DocumentEvidence]
    private let mask: Int

    init(words: Int) {
        var capacity = 64
        while capacity < words * 2 { capacity *= 2 }
        keys = [UInt32](repeating: 0, count: capacity)
        values = [DocumentEvidence](repeating: [], count: capacity)
        mask = capacity - 1
    }

    @inline(__always)
    private func slot(of word: UInt32) -> Int {
        var slot = Int(word) & mask
        while keys[slot] != 0, keys[slot] != word { slot = (slot + 1) & mask }
        return slot
    }

    @inline(__always)
    mutating func add(_ evidence: DocumentEvidence, to word: UInt32) {
        guard word != 0 else { return }
        let slot = slot(of: word)
        if keys[slot] == 0 {
            keys[slot] = word
            values[slot] = evidence.union(.once)
        } else {
            if !evidence.contains(.lowerCase) { values[slot].remove(.once) }
            values[slot].formUnion(evidence)
        }
    }

    @inline(__always)
    func evidence(of word: UInt32) -> DocumentEvidence {
        guard word != 0 else { return [] }
        let slot = slot(of: word)
        return keys[slot] == 0 ? [] : values[slot]
    }
}

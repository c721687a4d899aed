/// To what a time in a sentence belongs: to its clause, whose event it dates, or to something else.
///
/// Only what dates its clause tells of an event: `since 2015` says from when on something is so, `the border of 1991` which
/// border is meant, and in `since its creation in 1950` the year is that of the creation.
struct EnglishTemporalAttachment {
    let tokens: [Token]
    /// The tokens of the sentence.
    let sentence: Range<Int>
    /// The tokens of the time expression.
    let span: Range<Int>
    /// The tokens of the expression before it in the sentence, if any.
    let previous: Range<Int>?
    /// Whether a day or less is told.
    let isDay: Bool
    /// Whether it is a date by month or year, as can stand before a noun (`the 1991 borders`).
    let isNumbered: Bool
    /// Whether the time lies behind the article's own day.
    let isAhead: Bool

    /// Whether the time dates what its clause tells.
    var datesClause: Bool {
        if isBracketed || isEndOfRange || isAttribute || isCompared { return false }
        if isPossessive { return isStart || governor.map { Self.during.contains(tokens[$0].key) } ?? false }
        guard let governor else { return !isInsideOfLimit(start) }
        let key = tokens[governor].key
        // `He points to the 1990s.`
        if Self.directions.contains(key) { return false }
        // `data from 2004`
        if key == Self.from, governor > sentence.lowerBound, Self.records.contains(tokens[governor - 1].key) {
            return false
        }
        if key == Self.of { return belongsToTime(governor) || !isDay && isDuringEvent(before: governor) }
        if key == Self.for { return governor > sentence.lowerBound && signs(governor - 1).contains(.plan) }
        if Self.limits.contains(key) || Self.ends.contains(key) { return false }
        return !isInsideOfLimit(governor) && !isOfParticiple(governor)
    }

    /// Whether the expression owns what follows it (`Tuesday's hearing`).
    private var isPossessive: Bool {
        span.upperBound < sentence.upperBound && tokens[span.upperBound].shape.contains(.possessive)
    }

    /// Whether it begins the sentence.
    private var isStart: Bool { span.lowerBound == sentence.lowerBound }

    /// Whether it is what the clause is compared to (`more than there were in 2018`), or is itself told of (`Monday being a
    /// holiday`).
    private var isCompared: Bool {
        if span.upperBound < sentence.upperBound, tokens[span.upperBound].key == Self.being { return true }
        var index = span.lowerBound - 1
        while index >= sentence.lowerBound, index > span.lowerBound - 8, !tokens[index].shape.contains(.punctuation) {
            // `more than two people died in May` counts, and compares nothing.
            if tokens[index].key == Self.than {
                return index + 1 < span.lowerBound && tokens[index + 1].partOfSpeech != .numeral
            }
            index -= 1
        }
        return false
    }

    /// The preposition before the expression, articles and the like aside.
    private var governor: Int? {
        var index = start - 1
        while index >= sentence.lowerBound, index > start - 4, Self.loose.contains(tokens[index].key) { index -= 1 }
        guard index >= sentence.lowerBound, Self.prepositions.contains(tokens[index].key) else { return nil }
        return index
    }

    /// Where the expression begins, with the one right before it (`midday Thursday`, `the 1970s and early 1980s`).
    private var start: Int {
        guard let previous, previous.upperBound <= span.lowerBound, span.lowerBound - previous.upperBound <= 2,
            (previous.upperBound..<span.lowerBound).allSatisfy({ Self.pairs.contains(tokens[$0].key) })
        else { return span.lowerBound }
        return previous.lowerBound
    }

    /// Whether the expression opens a bracket: a year of birth, of a reference, a time in another zone.
    private var isBracketed: Bool {
        start > sentence.lowerBound && Self.brackets.contains(tokens[start - 1].key)
    }

    /// Whether it is the end of a stretch whose beginning stands before it (`from 1977 to 1995`).
    private var isEndOfRange: Bool {
        guard let previous, previous.upperBound < span.lowerBound, span.lowerBound - previous.upperBound <= 3 else {
            return false
        }
        let between = previous.upperBound..<span.lowerBound
        guard between.allSatisfy({ Self.joints.contains(tokens[$0].key) || Self.rangeJoints.contains(tokens[$0].key) })
        else { return false }
        if between.contains(where: { Self.rangeJoints.contains(tokens[$0].key) }) { return true }
        return previous.lowerBound > sentence.lowerBound && tokens[previous.lowerBound - 1].key == Self.between
            && tokens[previous.upperBound].key == Self.and
    }

    /// Whether `of` joins the time to a word of time (`the week of October 21`, `the evening of 5 May`).
    private func belongsToTime(_ of: Int) -> Bool {
        guard of > sentence.lowerBound, let word = EnglishTimeWords.table[tokens[of - 1].key] else { return false }
        switch word.role {
        case .unit, .units: return word.value != TimeUnit.week.rawValue
        case .dayPart, .phaseNoun, .phase, .clock: return true
        default: return false
        }
    }

    /// Whether the noun before an `of` names an event in or at which something took place (`in the war of 1812`).
    private func isDuringEvent(before of: Int) -> Bool {
        guard let start = nounPhrase(endingAt: of), start > sentence.lowerBound,
            (start..<of).contains(where: { signs($0).contains(.eventNoun) })
        else { return false }
        return Self.during.contains(tokens[start - 1].key)
    }

    /// Whether the time is that of a noun which itself only bounds what the clause tells: no verb stands between the bound
    /// and the time (`since its creation in 1950`, `after an attack in the capital in 2015`).
    private func isInsideOfLimit(_ governor: Int) -> Bool {
        var index = governor - 1
        while index >= sentence.lowerBound, index > governor - 14 {
            let token = tokens[index]
            if Self.firmLimits.contains(token.key) || !isDay && Self.limits.contains(token.key) {
                return index + 1 < governor
            }
            // `since starting work in 2016`
            if token.partOfSpeech == .verb, index > sentence.lowerBound, Self.firmLimits.contains(tokens[index - 1].key)
            {
                return true
            }
            if token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary || token.partOfSpeech == .other
                || token.shape.contains(.punctuation)
            {
                return false
            }
            index -= 1
        }
        return false
    }

    /// Whether the time is that of a participle which tells of a noun beside what the clause tells (`they met at a fair
    /// launched in 1997`).
    private func isOfParticiple(_ governor: Int) -> Bool {
        guard !isDay, governor - 2 >= sentence.lowerBound else { return false }
        let noun = tokens[governor - 2]
        guard tokens[governor - 1].partOfSpeech == .verb, noun.partOfSpeech == .noun || noun.partOfSpeech == .properNoun
        else {
            return false
        }
        var index = governor - 3
        while index >= sentence.lowerBound, index > governor - 30 {
            let token = tokens[index]
            if signs(index).contains(.relative) || signs(index).contains(.subordinator) { return false }
            if token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary {
                return !Self.reports.contains(token.key)
            }
            index -= 1
        }
        return false
    }

    /// Where the noun phrase begins that ends before a token; nothing where none stands there.
    private func nounPhrase(endingAt end: Int) -> Int? {
        var index = end
        while index > sentence.lowerBound, index > end - 10,
            isNominal(tokens[index - 1]) || index < end && tokens[index - 1].key == Self.of
        {
            index -= 1
        }
        return index < end ? index : nil
    }

    private func isNominal(_ token: Token) -> Bool {
        switch token.partOfSpeech {
        case .noun, .properNoun, .adjective, .determiner, .numeral: true
        case .pronoun: Self.possessives.contains(token.key)
        case .particle: token.shape.contains(.possessive)
        default: false
        }
    }

    /// Whether the time stands before a noun that it tells from others (`the 1991 borders`), and nothing says that the clause
    /// tells of what took place then (`in the 2016 referendum`, `the October 6 attack`).
    private var isAttribute: Bool {
        guard isNumbered, span.lowerBound > sentence.lowerBound, span.upperBound < sentence.upperBound else {
            return false
        }
        let before = tokens[span.lowerBound - 1]
        // `Fan Expo Canada 2019`, `Brexit Party 2019`: a name and its year.
        if isYearAlone, before.shape.contains(.capitalized), !signs(span.lowerBound - 1).contains(.functionWord),
            EnglishTimeWords.table[before.key] == nil
        {
            return true
        }
        let behind = tokens[span.upperBound]
        guard behind.shape.contains(.hasLetter), !before.shape.contains(.punctuation),
            !signs(span.lowerBound - 1).contains(.functionWord), !signs(span.upperBound).contains(.functionWord),
            !signs(span.upperBound).contains(.article), !behind.shape.contains(.possessive),
            behind.shape.contains(.capitalized)
                || behind.partOfSpeech != .verb && behind.partOfSpeech != .auxiliary
        else { return false }
        let isOfEvent = (span.upperBound..<min(span.upperBound + 4, sentence.upperBound)).contains {
            signs($0).contains(.eventNoun)
        }
        guard isOfEvent else { return true }
        if isDay { return false }
        var index = span.lowerBound - 1
        while index > sentence.lowerBound, index > span.lowerBound - 4, !Self.prepositions.contains(tokens[index].key) {
            index -= 1
        }
        // `It helps him in the 2030 election`: nothing that is told took place then.
        return isAhead || !Self.during.contains(tokens[index].key)
    }

    private var isYearAlone: Bool { span.count == 1 && tokens[span.lowerBound].shape.contains(.number) }

    /// What a token tells about clauses.
    private func signs(_ index: Int) -> EnglishClauseWord { EnglishClauseWord.table[tokens[index].key] ?? [] }

    /// Prepositions that say before, after or from when something is so, not when it takes place.
    private static let limits = WordTable(words: ["since", "before", "after", "following", "than"])
    /// Those that do so even for an exact day inside of their noun phrase.
    private static let firmLimits = WordTable(words: ["since", "until", "till", "despite", "unlike", "amid"])
    /// Prepositions that end a state.
    private static let ends = WordTable(words: ["until", "till", "through"])
    private static let during = WordTable(words: ["in", "at", "during"])
    private static let prepositions = WordTable(words: [
        "in", "on", "at", "of", "since", "before", "after", "following", "than", "until", "till", "by", "from", "to",
        "during", "for", "through", "around", "over", "into",
    ])
    /// What can stand between a preposition and a time.
    private static let loose = WordTable(words: [
        "the", "at", "least", "about", "around", "late", "early", "mid", "year",
    ])
    private static let pairs = WordTable(words: ["and", "or", "the", "early", "mid", "late"])
    private static let joints = WordTable(words: ["the", "and", "early", "late", "mid"])
    private static let rangeJoints = WordTable(words: ["to", "through", "until", "till", "into", "-", "–"])
    private static let possessives = WordTable(words: ["his", "her", "its", "their", "our", "my", "your"])
    /// What has the year of what it tells of.
    private static let records = WordTable(words: [
        "data", "figures", "statistics", "report", "reports", "study", "studies", "survey", "surveys", "results",
        "footage",
        "video", "videos", "photo", "photos", "photograph", "image", "images", "records", "document", "documents",
        "research",
        "numbers", "analysis", "information",
    ])
    /// Verbs behind which a clause follows that tells of its own.
    private static let reports = WordTable(words: [
        "said", "says", "told", "reported", "announced", "claimed", "stated", "noted", "added", "confirmed", "revealed",
        "showed", "believed", "thought", "indicated", "alleged", "wrote", "found", "explained", "argued", "recalled",
    ])
    private static let from = WordKey("from")
    private static let of = WordKey("of")
    private static let and = WordKey("and")
    private static let between = WordKey("between")
    private static let directions = WordTable(words: ["to", "into", "over"])
    private static let than = WordKey("than")
    private static let being = WordKey("being")
    private static let `for` = WordKey("for")
    private static let brackets = WordTable(words: ["(", "[", "{"])
}

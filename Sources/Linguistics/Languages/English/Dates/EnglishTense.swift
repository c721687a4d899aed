/// What the verbs around a time expression tell of its direction.
enum Tense: Sendable {
    /// It is over.
    case past
    /// It lasts.
    case present
    /// It is still to come.
    case future
    /// Nothing tells.
    case unknown
}

/// Reads the tense of the verb that is nearest to an expression.
enum EnglishTense {
    private enum Sign { case past, present, perfect, future, infinitive, plan, be }

    /// The farthest verb that is looked for, in tokens.
    private static let reach = 14

    /// The tense around the tokens `span` of a sentence.
    static func read(_ tokens: [Token], _ utf8: [UInt8], sentence: Range<Int>, around span: Range<Int>) -> Tense {
        // What leads to an expression weighs more than what follows it: each step left comes before the step right.
        for distance in 1...reach {
            let left = span.lowerBound - distance
            if left >= sentence.lowerBound, let tense = tense(at: left, tokens, utf8, sentence) { return tense }
            let right = span.upperBound + distance - 1
            if right < sentence.upperBound, let tense = tense(at: right, tokens, utf8, sentence) { return tense }
        }
        return .unknown
    }

    /// Whether the words around `today` tell what lasts, so that it means these days: `still used today`, `what is today
    /// Ghana`, `today it has two parties`, but not `the court ruled today` or `he is in Paris today`.
    static func isLasting(_ tokens: [Token], _ utf8: [UInt8], sentence: Range<Int>, around span: Range<Int>) -> Bool {
        let from = max(sentence.lowerBound, span.lowerBound - 7)
        var index = span.lowerBound - 1
        while index >= from {
            let key = tokens[index].key
            if lasting.contains(key) || habits.contains(key) {
                // `they were still searching today`
                return index == sentence.lowerBound || words[tokens[index - 1].key] != .past
            }
            if presentBe.contains(key), index == span.lowerBound - 1, index > from, tokens[index - 1].key == what {
                return true
            }
            if tokens[index].shape.contains(.punctuation) || words[key] == .past || words[key] == .future { break }
            index -= 1
        }
        // `Today, the party has 20 seats`: the verb behind it, unless today is what it tells of (`today is the day`).
        index = span.upperBound
        let to = min(sentence.upperBound, span.upperBound + 9)
        while index < to {
            let key = tokens[index].key
            if habits.contains(key) || lasting.contains(key) { return true }
            if key == has || key == have || presentBe.contains(key) {
                guard index > span.upperBound, index + 1 < sentence.upperBound else { return false }
                return standing.contains(tokens[index + 1].key) || tokens[index + 1].shape.contains(.number)
            }
            if sign(tokens[index], utf8) != nil { return false }
            index += 1
        }
        return false
    }

    /// Whether a time closes a relative clause that tells of nothing past (`those who stand by them today`).
    static func isOfPresentRelative(_ tokens: [Token], _ utf8: [UInt8], sentence: Range<Int>, before end: Int) -> Bool {
        var index = end - 1
        while index >= sentence.lowerBound, index > end - 8, !tokens[index].shape.contains(.punctuation) {
            if (EnglishClauseWord.table[tokens[index].key] ?? []).contains(.relative) { return true }
            switch sign(tokens[index], utf8) {
            case .past, .perfect, .future: return false
            default: index -= 1
            }
        }
        return false
    }

    /// Words that say of something that it lasts.
    private static let lasting = WordTable(words: ["still", "known", "remains", "remain", "nowadays", "surviving"])
    /// What goes on rather than happens.
    private static let habits = WordTable(words: [
        "exists", "exist", "survives", "survive", "live", "lives", "inhabit", "consists", "comprises", "contains",
        "belongs", "belong", "lies",
    ])
    private static let presentBe = WordTable(words: ["is", "are"])
    private static let has = WordKey("has")
    private static let have = WordKey("have")
    private static let what = WordKey("what")
    /// What follows `is` and `has` where they tell of a state.
    private static let standing = WordTable(words: [
        "the", "a", "an", "one", "home", "about", "around", "some", "more", "only", "many", "most", "part", "two",
        "three", "no", "used", "seen", "considered", "regarded", "among", "almost", "nearly", "over",
    ])

    /// Whether a word of planning plans: `set` does only in `set to` and `set for`.
    static func isPlan(at index: Int, _ tokens: [Token], before end: Int) -> Bool {
        if tokens[index].key == due {
            // `is due to meet`, `is due on Friday`, but not `due to a landslide`.
            guard index + 2 < end, tokens[index + 1].key == to else { return true }
            if (EnglishClauseWord.table[tokens[index + 2].key] ?? []).contains(.article) { return false }
            switch tokens[index + 2].partOfSpeech {
            case .verb, .auxiliary, .other, .adverb: return true
            default: return false
            }
        }
        guard tokens[index].key == set else { return true }
        return index + 1 < end && (tokens[index + 1].key == to || tokens[index + 1].key == `for`)
    }

    private static let set = WordKey("set")
    private static let due = WordKey("due")
    private static let to = WordKey("to")
    private static let `for` = WordKey("for")

    /// Whether something was planned or expected for a time then (`it was expected to arrive on Wednesday`), which may lie
    /// behind by now.
    static func isPastPlan(_ tokens: [Token], sentence: Range<Int>, before end: Int) -> Bool {
        var index = end - 1
        while index > sentence.lowerBound, index > end - 14 {
            if words[tokens[index].key] == .plan { return pastBe.contains(tokens[index - 1].key) }
            if tokens[index].shape.contains(.punctuation) { return false }
            index -= 1
        }
        return false
    }

    private static let pastBe = WordTable(words: ["was", "were", "been", "had"])

    /// Whether a token is a verb that can carry a clause.
    static func isVerb(_ token: Token, _ utf8: [UInt8]) -> Bool {
        let sign = sign(token, utf8)
        if nonVerbs.contains(token.key) { return false }
        // `an event planned for May` has no verb of its own; `he plans to leave` has.
        if sign == .plan { return finitePlans.contains(token.key) && token.partOfSpeech != .noun }
        if token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary { return true }
        switch sign {
        case .past, .present, .perfect, .future, .be: return true
        case .infinitive, .plan, nil: return false
        }
    }

    /// Participles that serve as prepositions.
    private static let nonVerbs = WordTable(words: [
        "according", "following", "including", "regarding", "concerning", "pending", "excluding",
    ])
    private static let finitePlans = WordTable(words: ["plans", "hopes", "aims", "intends", "set"])

    private static func tense(at index: Int, _ tokens: [Token], _ utf8: [UInt8], _ sentence: Range<Int>) -> Tense? {
        guard let sign = sign(tokens[index], utf8) else { return nil }
        switch sign {
        case .past: return governed(by: index, tokens, utf8, sentence) ?? .past
        case .perfect: return .past
        case .present: return governed(by: index, tokens, utf8, sentence) ?? .present
        case .future: return .future
        case .plan:
            if isPlan(at: index, tokens, before: sentence.upperBound) { return .future }
            return tokens[index].key == due ? nil : .past
        case .infinitive: return nil
        case .be:
            // `is to meet`, `are due`, `is scheduled`: announced; `is` alone: now.
            for next in index + 1..<min(index + 4, sentence.upperBound) {
                switch EnglishTense.sign(tokens[next], utf8) {
                case .plan where isPlan(at: next, tokens, before: sentence.upperBound): return .future
                case .infinitive where next == index + 1: return .future
                case .past: return .past
                default: continue
                }
            }
            return .present
        }
    }

    /// The tense that words shortly before a verb give it (`will`, `to`, `plans to`).
    private static func governed(by index: Int, _ tokens: [Token], _ utf8: [UInt8], _ sentence: Range<Int>) -> Tense? {
        for before in stride(from: index - 1, through: max(index - 3, sentence.lowerBound), by: -1) {
            switch sign(tokens[before], utf8) {
            case .future: return .future
            case .past, .perfect: return .past
            default: continue
            }
        }
        return nil
    }

    private static func sign(_ token: Token, _ utf8: [UInt8]) -> Sign? {
        if let sign = words[token.key] {
            // `Sunday's vote`: no verb.
            return token.shape.contains(.possessive) && sign == .be ? nil : sign
        }
        guard token.shape.contains(.hasLetter) else { return nil }
        let range = token.range.bytes
        let isTagged = token.partOfSpeech != .other
        if isTagged ? token.partOfSpeech != .verb : token.shape.contains(.capitalized) { return nil }
        if range.count > 4, utf8[range.upperBound - 1] | 0x20 == 0x64, utf8[range.upperBound - 2] | 0x20 == 0x65 {
            return .past
        }
        if isTagged, range.count > 3, utf8[range.upperBound - 1] == 0x73, utf8[range.upperBound - 2] != 0x73 {
            return .present
        }
        return nil
    }

    private static let words: WordTable<Sign> = {
        var entries: [(String, Sign)] = []
        func add(_ sign: Sign, _ words: String) { entries += words.split(separator: " ").map { (String($0), sign) } }
        add(.future, "will shall 'll wo would")
        add(.perfect, "has have having")
        add(.be, "is are 's be")
        add(.infinitive, "to")
        add(
            .plan,
            "predict predicts expect expects anticipates forecasts forecast forecasted projected predicted anticipated likely scheduled expected due planned plans planning slated set upcoming hopes aims intends going"
        )
        add(
            .past,
            """
            was were had did said told became began broke brought built bought came caught chose cut drew drove fell \
            felt fled flew forbade found fought gave got grew held heard hit kept knew laid led left lent lost made \
            meant met paid put quit ran rang rose sank sat saw sent shot shut sold sought spent split spoke spread \
            stole stood struck swore took taught thought threw understood went withdrew woke won wore wrote beat bid \
            died won hurt cast
            """)
        add(.present, "says say does do remains remain wants want")
        return WordTable(entries)
    }()
}

/// Lengths of time, and distances counted from a time (`two weeks`, `three years ago`, `several days later`).
extension EnglishTemporalGrammar {
    /// Reads what begins with a number word or a quantity.
    func counted(_ index: Int) -> Match? {
        let word = word(index)
        switch word.role {
        case .quantity:
            return counted(count: .some, end: index + 1)
        case .half:
            // `half an hour`, `half a century`
            guard role(index + 1) == .a, role(index + 2) == .unit else { return nil }
            return measured(.init(whole: 0, andHalf: true), unit(index + 2), index + 3)
        default:
            return counted(value: Int(word.value), end: index + 1)
        }
    }

    /// Reads what a number begins that ends before `end`.
    func counted(value: Int, end: Int) -> Match? {
        var value = value
        var end = end
        if role(end) == .cardinal, word(end).value == 100 {
            value *= 100
            end += 1
        }
        return counted(count: .init(whole: value), end: end)
    }

    private func counted(count: TemporalReading.Count, end: Int) -> Match? {
        var count = count
        var end = end
        if role(end) == .of, count.whole == nil { end += 1 }
        if role(end) == .and, role(end + 1) == .a, role(end + 2) == .half {
            count.andHalf = true
            end += 3
        } else if role(end) == .and, role(end + 1) == .half {
            count.andHalf = true
            end += 2
        } else if role(end) == .digits, isHalf(end) {
            count.andHalf = true
            end += 1
        }
        if role(end) == .filler || role(end) == .previous || role(end) == .half {
            end += 1
        } else if role(end) == .none, role(end + 1) == .units, tokens[end].partOfSpeech == .adjective {
            // `ten brutal months`
            end += 1
        } else if role(end) == .units, unit(end) == .quarter {
            // Three quarters of something.
            return nil
        }
        switch role(end) {
        case .units: return measured(count, unit(end), end + 1)
        case .unit where count.whole != nil && unit(end) != .quarter:
            // `two year old`, `one day`; `the 30 year sentence`
            return measured(count, unit(end), end + 1)
        default: return nil
        }
    }

    /// Whether a token is `1/2` or `½`.
    private func isHalf(_ index: Int) -> Bool { utf8[tokens[index].range.bytes].elementsEqual("1/2".utf8) }

    /// A length of time that ends before `end`, or the distance that it becomes by the word behind it.
    func measured(_ count: TemporalReading.Count, _ unit: TimeUnit, _ end: Int) -> Match? {
        switch role(end) {
        case .ago: return Match(end + 1, .shifted(count, unit, .ago))
        case .later: return Match(end + 1, .shifted(count, unit, .later))
        case .earlier: return Match(end + 1, .shifted(count, unit, .earlier))
        case .before where !beginsClause(end + 1): return Match(end + 1, .shifted(count, unit, .earlier))
        case .after where !beginsClause(end + 1): return Match(end + 1, .shifted(count, unit, .later))
        default: break
        }
        if isKey(end, Self.old) || isKey(end, Self.from), isKey(end + 1, Self.now) {
            return Match(end + 2, .shifted(count, unit, .fromNow))
        }
        // `twelve years old`, `ten years of age`: how old somebody is.
        if isKey(end, Self.old) || role(end) == .of && isKey(end + 1, Self.age) { return nil }
        if isKey(end, Self.back), count.whole != 1 || unit != .day {
            return Match(end + 1, .shifted(count, unit, .ago))
        }
        return Match(end, .duration(count, unit))
    }

    /// Whether `before` or `after` goes on to name its event, so that the words before it are a length only.
    private func beginsClause(_ index: Int) -> Bool {
        sentence.contains(index) && !tokens[index].shape.contains(.punctuation)
            && ![.and, .comma, .on, .in].contains(role(index))
    }

    /// Reads `a week`, `a few days`, `a year ago`, `an hour and a half`.
    func indefinite(_ index: Int) -> Match? {
        switch role(index + 1) {
        case .unit:
            let unit = unit(index + 1)
            guard unit != .quarter, unit != .weekend, !isCapitalized(index + 1) else { return nil }
            // `twice a year`, `seven days a week`; `forty miles an hour` is a speed.
            if isRate(index) {
                return unit.rawValue < TimeUnit.day.rawValue ? nil : Match(index + 2, .every(.one, unit))
            }
            if role(index + 2) == .and, role(index + 3) == .a, role(index + 4) == .half {
                return measured(.init(whole: 1, andHalf: true), unit, index + 5)
            }
            return measured(.one, unit, index + 2)
        case .filler where role(index + 2) == .unit: return measured(.one, unit(index + 2), index + 3)
        case .quantity:
            let word = role(index + 2) == .of ? index + 3 : index + 2
            guard let match = counted(count: .some, end: word) else { return nil }
            return match
        case .half where role(index + 2) == .unit:
            return measured(.init(whole: 0, andHalf: true), unit(index + 2), index + 3)
        default: return nil
        }
    }

    /// Reads units without a number: `years`, `weeks later`, `decades of war`.
    func barePlural(_ index: Int) -> Match? {
        let unit = unit(index)
        if isDash(index - 1) { return nil }
        guard let match = measured(.some, unit, index + 1) else { return nil }
        if case .duration = match.reading.core {
            // `the 2014 and 2015 seasons`, `office hours`, `living quarters`: no lengths.
            if unit == .quarter || unit == .weekend || unit == .second { return nil }
            if unit == .hour || unit == .minute, !isKey(index - 1, Self.for) { return nil }
            if isCapitalized(index), !tokens[index].shape.contains(.sentenceInitial) { return nil }
            // `the number of days`, `his early years`, `over the years`: days and years as things.
            if sentence.contains(index - 1), isThing(behind: index - 1) { return nil }
        }
        return match
    }

    /// Whether what stands before `a` makes a rate of the unit behind it.
    private func isRate(_ index: Int) -> Bool {
        guard sentence.contains(index - 1) else { return false }
        return role(index - 1) == .units || Self.rates.contains(tokens[index - 1].key)
    }

    private static let rates = WordTable(words: [
        "once", "twice", "thrice", "times", "miles", "kilometers", "kilometres", "knots",
    ])

    /// Whether the word before bare units makes them things that are counted or described.
    private func isThing(behind index: Int) -> Bool {
        if role(index) == .of { return isKey(index - 1, Self.number) }
        if role(index) == .phase { return true }
        switch tokens[index].partOfSpeech {
        case .adjective, .noun, .properNoun:
            return role(index) == .none || role(index) == .later
        default: return false
        }
    }

    private static let number = WordKey("number")
    private static let age = WordKey("age")
    private static let old = WordKey("old")
    private static let from = WordKey("from")
    private static let now = WordKey("now")
    private static let back = WordKey("back")
    private static let `for` = WordKey("for")
}

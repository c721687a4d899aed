/// The grammar of English time expressions: reads the longest expression that begins at a token.
///
/// It is a recursive descent over the tokens of one sentence; no rule looks further than a few tokens ahead and none
/// repeats itself, so that reading a sentence is linear in its length.
struct EnglishTemporalGrammar {
    /// An expression that was read.
    struct Match {
        /// The token behind its last.
        var end: Int
        /// How it reads.
        var reading: TemporalReading
        /// Where it ends in the text when that is inside of a token.
        var endOffset: Int?
        /// Where it begins in the text when that is inside of a token.
        var startOffset: Int?

        /// Makes a match.
        init(_ end: Int, _ reading: TemporalReading, endOffset: Int? = nil) {
            self.end = end
            self.reading = reading
            self.endOffset = endOffset
        }

        /// Makes a match without more than a core.
        init(_ end: Int, _ core: TemporalReading.Core) { self.init(end, TemporalReading(core)) }
    }

    let tokens: [Token]
    let utf8: [UInt8]
    let table = EnglishTimeWords.table
    /// The tokens of the sentence.
    var sentence = 0..<0
    /// The era of the early years that the text names (-1 before Christ, 1 after), so that a number of three digits can be
    /// one.
    var era: Int?
    /// Whether a month that is also a name (`May`) was seen as a name in this text.
    var monthsSeenAsNames: UInt16 = 0

    /// The time word at a token, ``TimeWord/nothing`` outside of the sentence.
    func word(_ index: Int) -> TimeWord {
        guard sentence.contains(index) else { return .nothing }
        let token = tokens[index]
        if let word = table[token.key] { return word }
        if token.shape.contains(.hasDigit), utf8[Int(token.range.start)] &- 0x30 < 10 { return TimeWord(role: .digits) }
        return .nothing
    }

    /// The part a token plays.
    func role(_ index: Int) -> TimeWord.Role { word(index).role }

    /// The token behind the comma at `index`, or `index` where there is none.
    func skippingComma(_ index: Int) -> Int { role(index) == .comma ? index + 1 : index }

    /// Whether a token begins with a capital.
    func isCapitalized(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].shape.contains(.capitalized) }

    /// The first token that begins at or behind a byte offset, from `index` on.
    func token(from index: Int, at offset: Int) -> Int {
        var index = index
        while index < sentence.upperBound, Int(tokens[index].range.start) < offset { index += 1 }
        return index
    }

    /// The number at a token in digits, where it is a plain one.
    func plainNumber(_ index: Int) -> (value: Int, digits: Int)? {
        guard role(index) == .digits else { return nil }
        let (form, end) = NumericForm.read(utf8, at: Int(tokens[index].range.start))
        guard case .plain(let value, let digits) = form, end <= Int(tokens[index].range.end) else { return nil }
        return (value, digits)
    }

    /// The year at a token, where four digits can be one.
    func year(_ index: Int) -> Int? {
        guard let (value, digits) = plainNumber(index), digits == 4, (1000...2199).contains(value) else { return nil }
        return value
    }

    /// Reads the longest expression that begins at a token.
    func match(at index: Int) -> Match? {
        let word = word(index)
        if tokens[index].shape.contains(.hyphenated), word.role != .none, word.role != .digits, isJoined(index) {
            return hyphenated(index)
        }
        switch word.role {
        case .none: return nil
        case .digits: return numeric(index)
        case .month: return month(index, isPlain: false)
        case .weekday: return weekday(index)
        case .deicticDay: return deicticDay(index, offset: Int(word.value))
        case .tonight:
            return Match(index + 1, TemporalReading(.deicticDay(0), dayPart: .night))
        case .season: return season(index, relation: .open)
        case .cardinal, .quantity, .half: return counted(index)
        case .a: return indefinite(index)
        case .units: return barePlural(index)
        case .the: return definite(index)
        case .this, .that, .last, .next, .previous, .following, .same, .past, .coming, .recent, .these:
            return pointed(index, isDefinite: false)
        case .phase, .comparative, .later, .earlier: return phased(index)
        case .phaseNoun: return partOf(index)
        case .every: return recurring(index)
        case .per:
            // `120 miles per hour`: a speed.
            guard role(index + 1) == .unit, unit(index + 1).rawValue >= TimeUnit.day.rawValue else { return nil }
            return every(.one, unit(index + 1), end: index + 2)
        case .frequency:
            let isName = isCapitalized(index) && !tokens[index].shape.contains(.sentenceInitial)
            return isName ? nil : every(.one, TimeUnit(rawValue: word.value) ?? .year, end: index + 1)
        case .ordinal: return ordinal(index)
        case .holiday: return holiday(index)
        case .feast: return feast(index)
        case .new: return newYear(index)
        case .clock: return timeOfDay(index)
        case .vague: return vague(index)
        case .unit: return unitAlone(index)
        case .dayPart: return dayPartAlone(index)
        case .decadeName, .dayParts, .ago, .before, .after, .of, .in, .on, .and, .comma, .era, .meridiem, .zone,
            .filler:
            return nil
        }
    }

    /// The unit at a token.
    func unit(_ index: Int) -> TimeUnit { TimeUnit(rawValue: word(index).value) ?? .day }

    private func every(_ count: TemporalReading.Count, _ unit: TimeUnit, end: Int) -> Match {
        Match(end, .every(count, unit))
    }

    private func recurring(_ index: Int) -> Match? {
        let next = word(index + 1)
        switch next.role {
        case .unit: return every(.one, unit(index + 1), end: index + 2)
        case .weekday: return Match(index + 2, .everyWeekday(Int(next.value)))
        case .dayPart: return every(.one, .day, end: index + 2)
        case .month, .season: return every(.one, .year, end: index + 2)
        case .cardinal where role(index + 2) == .units:
            return every(.init(whole: Int(next.value)), unit(index + 2), end: index + 3)
        case .digits:
            guard let (value, _) = plainNumber(index + 1), role(index + 2) == .units else { return nil }
            return every(.init(whole: value), unit(index + 2), end: index + 3)
        case .filler where role(index + 2) == .unit: return every(.init(whole: 2), unit(index + 2), end: index + 3)
        default: return nil
        }
    }

    private func vague(_ index: Int) -> Match? {
        let word = word(index)
        // `2013 – present`
        if word.value == VagueTime.present.rawValue, isDash(index - 1), year(index - 2) != nil {
            return Match(index + 1, .vague(.present))
        }
        guard word.isAmbiguous else { return Match(index + 1, .vague(VagueTime(rawValue: word.value) ?? .present)) }
        // `in future` and `at present` are times; `future talks` and `present` alone need not be.
        guard word.value == VagueTime.future.rawValue, role(index - 1) == .in else { return nil }
        return Match(index + 1, .vague(.future))
    }

    /// `Easter`, `Good Friday`, `Easter Monday 2016`.
    private func feast(_ index: Int) -> Match? {
        guard isCapitalized(index), let feast = Feast(rawValue: word(index).value) else { return nil }
        let hasDay = role(index + 1) == .weekday && isCapitalized(index + 1)
        guard let days = feast.daysFromEaster(weekday: hasDay ? Int(word(index + 1).value) : 0) else { return nil }
        let end = hasDay ? index + 2 : index + 1
        if !hasDay, namesOther(index) { return nil }
        if let year = yearBehind(end) { return Match(year.end, .feast(days, year.year)) }
        return Match(end, .feast(days, .relative(.open)))
    }

    /// Whether the words around a feast make something else of it (`Easter Island`, `an Easter egg`, `Ann Easter`).
    private func namesOther(_ index: Int) -> Bool {
        if isCapitalized(index - 1), role(index - 1) == .none, !tokens[index - 1].shape.contains(.sentenceInitial) {
            return true
        }
        guard sentence.contains(index + 1) else { return false }
        return isCapitalized(index + 1) || tokens[index + 1].partOfSpeech == .noun
            || tokens[index + 1].shape.contains(.hyphenated)
    }

    /// `New Year's Eve`, `New Year's Day 2019`.
    private func newYear(_ index: Int) -> Match? {
        guard isCapitalized(index), role(index + 1) == .unit, unit(index + 1) == .year, isCapitalized(index + 1),
            sentence.contains(index + 2), tokens[index + 2].shape.contains(.possessive)
        else { return nil }
        let isEve = isKey(index + 3, EnglishTemporalGrammar.eve)
        guard isEve || role(index + 3) == .unit && unit(index + 3) == .day else { return nil }
        var calendar = TemporalReading.Calendar(month: isEve ? 12 : 1, day: isEve ? 31 : 1)
        guard let year = yearBehind(index + 4) else { return Match(index + 4, .calendar(calendar)) }
        calendar.year = year.year
        return Match(year.end, .calendar(calendar))
    }

    private func holiday(_ index: Int) -> Match? {
        let value = Int(word(index).value)
        // `Johnnie Christmas`, `The Christmas Cottage`: names.
        if isCapitalized(index - 1), role(index - 1) == .none || role(index - 1) == .the { return nil }
        // `Christmas Island`, but `at Christmas President Duda spoke`.
        if isCapitalized(index + 1), role(index + 1) == .none, !isKey(index + 1, EnglishTemporalGrammar.eve),
            !sentence.contains(index - 1) || tokens[index - 1].partOfSpeech != .adposition
        {
            return nil
        }
        var calendar = TemporalReading.Calendar(month: value >> 5, day: value & 31)
        var end = index + 1
        switch role(end) {
        case .phaseNoun: return nil
        case .dayPart:
            return Match(
                end + 1, TemporalReading(.calendar(calendar), dayPart: DayPart(rawValue: self.word(end).value)))
        case .unit where unit(end) == .day: end += 1
        default:
            if isKey(end, EnglishTemporalGrammar.eve) {
                calendar.day -= 1
                end += 1
            }
        }
        if let year = year(skippingComma(end)) {
            calendar.year = .stated(year)
            end = skippingComma(end) + 1
        }
        return Match(end, .calendar(calendar))
    }

    /// Whether the token is this word.
    func isKey(_ index: Int, _ key: WordKey) -> Bool { sentence.contains(index) && tokens[index].key == key }

    private static let eve = WordKey("eve")
}

extension EnglishTemporalGrammar {
    /// Notes that a word which also names a month was read as a name (`Theresa May`).
    mutating func noteName(at index: Int) {
        let word = word(index)
        guard word.role == .month, word.isAmbiguous, isCapitalized(index), isCapitalized(index - 1),
            role(index - 1) == .none
        else { return }
        monthsSeenAsNames |= 1 << UInt16(word.value)
    }
}

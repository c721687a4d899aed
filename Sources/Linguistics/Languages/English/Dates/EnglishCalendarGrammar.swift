/// Dates of the calendar: months, days, weekdays, years, decades, centuries.
extension EnglishTemporalGrammar {
    // MARK: Years behind something

    /// Reads the year that follows a month, a season or a day (`, 2019`, `of last year`, `of that year`, `480 BC`).
    func yearBehind(_ index: Int) -> (year: TemporalReading.Year, end: Int)? {
        if let found = yearWithEra(skippingComma(index)) {
            // After a comma a number of four digits is the year only where it reads like one.
            return (.stated(found.year), found.end)
        }
        var next = skippingComma(index)
        if role(next) == .of || role(next) == .in { next += 1 }
        if next > index, let found = yearWithEra(next) { return (.stated(found.year), found.end) }
        if role(next) == .the { next += 1 }
        let relation: TemporalReading.Relation
        switch role(next) {
        case .last: relation = .last
        case .next: relation = .next
        case .this: relation = .this
        case .that, .same: relation = .same
        case .previous: relation = .previous
        case .following: relation = .following
        default: return nil
        }
        next += 1
        if role(next) == .same { next += 1 }
        guard role(next) == .unit, unit(next) == .year else { return nil }
        return (.relative(relation), next + 1)
    }

    /// Reads a year with or without an era at a token.
    func yearWithEra(_ index: Int) -> (year: Int, end: Int)? {
        guard let (value, digits) = plainNumber(index), digits >= 1, digits <= 4, value > 0 else {
            // `AD 842`
            if role(index) == .era, word(index).value > 0, let (value, _) = plainNumber(index + 1), value < 2200 {
                return (value, index + 2)
            }
            return nil
        }
        if role(index + 1) == .era {
            let isCapital = tokens[index + 1].shape.contains(.capitalized)
            if isCapital { return (value * Int(word(index + 1).value), index + 2) }
        }
        guard digits == 4, (1000...2199).contains(value) else { return nil }
        return (value, index + 1)
    }

    // MARK: Months

    /// Reads an expression that begins with the name of a month.
    ///
    /// - Parameter isPlain: whether something before it shows already that a month is meant.
    func month(_ index: Int, isPlain: Bool, relation: TemporalReading.Relation = .open) -> Match? {
        let word = word(index)
        guard isCapitalized(index) else { return nil }
        var calendar = TemporalReading.Calendar(month: Int(word.value), relation: relation)
        var end = index + 1
        var endOffset: Int?
        if let day = dayOfMonth(end) {
            calendar.day = day.value
            end = day.end
            endOffset = day.endOffset
            if endOffset == nil, let year = yearBehind(end) {
                calendar.year = year.year
                end = year.end
            }
        } else if let year = yearBehind(end) {
            calendar.year = year.year
            end = year.end
        } else if word.isAmbiguous, !isPlain, !readsAsMonth(index) {
            return nil
        }
        return Match(end, TemporalReading(.calendar(calendar)), endOffset: endOffset)
    }

    /// Reads the day behind a month (`June 4`, `June 4th`, `June 4–6`).
    private func dayOfMonth(_ index: Int) -> (value: Int, end: Int, endOffset: Int?)? {
        var index = index
        if role(index) == .the { index += 1 }
        if role(index) == .ordinal, index > 0, role(index - 1) == .the { return nil }
        guard role(index) == .digits else { return nil }
        let (form, end) = NumericForm.read(utf8, at: Int(tokens[index].range.start))
        let next = token(from: index + 1, at: end)
        switch form {
        case .plain(let value, let digits) where digits <= 2 && (1...31).contains(value):
            // `March 8 people died`, `June 10 km`: the number counts something.
            if role(next) == .units || role(next) == .meridiem { return nil }
            return (value, next, nil)
        case .ordinal(let value) where (1...31).contains(value): return (value, next, nil)
        case .pair(let first, let second) where (1...31).contains(first) && second > first && second <= 31:
            return (first, next, nil)
        default: return nil
        }
    }

    /// Whether a word that is also a name or a verb (`May`, `March`, `June`) is a month here.
    private func readsAsMonth(_ index: Int) -> Bool {
        let month = word(index).value
        let isName = monthsSeenAsNames & 1 << UInt16(month) != 0
        switch role(index - 1) {
        case .in, .last, .next, .past, .coming, .this, .phase, .every: return true
        case .of, .that, .previous, .following: return !isName
        case .on: return false
        default: break
        }
        guard sentence.contains(index - 1) else { return !isFollowedByName(index) && month != 5 && month != 3 }
        let before = tokens[index - 1]
        if EnglishTemporalGrammar.monthPrepositions.contains(before.key) { return !isName && !isFollowedByName(index) }
        if role(index - 1) == .and || isKey(index - 1, EnglishTemporalGrammar.to) || role(index - 1) == .comma {
            return role(index - 2) == .month || role(index - 2) == .digits && role(index - 3) == .month
        }
        if before.shape.contains(.capitalized), !before.shape.contains(.sentenceInitial) { return false }
        if role(index - 1) == .the { return role(index + 1) == .none && !isFollowedByName(index) && month != 3 }
        if month == 5 || month == 3 || month == 1 && !isFullMonthName(index) { return false }
        return !isName && !isFollowedByName(index) && !isFollowedByPossessive(index)
    }

    private func isFullMonthName(_ index: Int) -> Bool { tokens[index].range.count > 3 }

    private func isFollowedByName(_ index: Int) -> Bool {
        sentence.contains(index + 1) && isCapitalized(index + 1) && role(index + 1) == .none
    }

    private func isFollowedByPossessive(_ index: Int) -> Bool {
        sentence.contains(index + 1) && tokens[index + 1].shape.contains(.possessive)
    }

    /// Words after which a month is meant, unless it was seen as a name.
    private static let monthPrepositions = WordTable(words: [
        "since", "until", "till", "through", "during", "between", "from", "by", "before", "after", "for", "mid", "to",
        "around", "throughout",
    ])
    private static let to = WordKey("to")

    // MARK: Weekdays

    func weekday(_ index: Int, relation: TemporalReading.Relation = .open) -> Match? {
        let word = word(index)
        guard isCapitalized(index) else { return nil }
        var calendar = TemporalReading.Calendar(weekday: Int(word.value), relation: relation)
        var next = skippingComma(index + 1)
        if role(next) == .the { next += 1 }
        if role(next) == .month, let date = month(next, isPlain: true), case .calendar(var found) = date.reading.core,
            found.day > 0
        {
            found.weekday = calendar.weekday
            return Match(date.end, TemporalReading(.calendar(found)), endOffset: date.endOffset)
        }
        if role(next) == .digits, let date = numeric(next), case .calendar(var found) = date.reading.core, found.day > 0,
            found.month > 0
        {
            found.weekday = calendar.weekday
            return Match(date.end, TemporalReading(.calendar(found)))
        }
        if word.isAmbiguous { return nil }
        if role(index + 1) == .dayPart {
            return Match(
                index + 2, TemporalReading(.calendar(calendar), dayPart: DayPart(rawValue: self.word(index + 1).value)))
        }
        // `Tuesday last week`, `Monday of next week`
        var after = index + 1
        if role(after) == .of { after += 1 }
        if [.last, .next, .this].contains(role(after)), role(after + 1) == .unit, unit(after + 1) == .week {
            calendar.relation = role(after) == .last ? .previous : role(after) == .next ? .following : .this
            return Match(after + 2, .calendar(calendar))
        }
        return Match(index + 1, .calendar(calendar))
    }

    func deicticDay(_ index: Int, offset: Int) -> Match {
        let part = role(index + 1) == .dayPart ? DayPart(rawValue: word(index + 1).value) : nil
        return Match(part == nil ? index + 1 : index + 2, TemporalReading(.deicticDay(offset), dayPart: part))
    }

    // MARK: Seasons, quarters, centuries

    func season(_ index: Int, relation: TemporalReading.Relation) -> Match? {
        guard let season = Season(rawValue: word(index).value) else { return nil }
        // `Arab Spring`, `Winter Olympics`: names.
        if isCapitalized(index), !tokens[index].shape.contains(.sentenceInitial), relation == .open {
            if isCapitalized(index - 1), role(index - 1) == .none { return nil }
            if isCapitalized(index + 1), role(index + 1) == .none { return nil }
        }
        if let year = yearBehind(index + 1) {
            return Match(year.end, .season(season, year.year, relation))
        }
        if word(index).isAmbiguous, relation == .open {
            // A fall and a spring are much else: only `in spring`, `the spring`, `early fall` are seasons.
            let before = role(index - 1)
            let isSeason =
                before == .in || before == .phase || before == .the && season == .spring
                || before == .the && role(index - 2) == .in && role(index + 1) != .of
            guard isSeason, role(index + 1) != .of, !isFollowedByName(index) else { return nil }
        }
        return Match(index + 1, .season(season, .relative(.open), relation))
    }

    /// Reads what an ordinal begins: `first quarter of 2019`, `21st century`, `second half of the year`.
    func ordinal(_ index: Int, value given: Int? = nil, end given2: Int? = nil) -> Match? {
        let value = given ?? Int(word(index).value)
        let next = given2 ?? index + 1
        switch role(next) {
        case .unit where unit(next) == .century: return century(value, next + 1)
        case .unit where unit(next) == .quarter && (1...4).contains(value):
            guard let year = yearBehind(next + 1) ?? yearUnit(next + 1) else {
                return Match(next + 1, .part(value, of: 4, .relative(.open)))
            }
            return Match(year.end, .part(value, of: 4, year.year))
        case .half where (1...2).contains(value):
            guard let year = yearBehind(next + 1) ?? yearUnit(next + 1) else { return nil }
            return Match(year.end, .part(value, of: 2, year.year))
        case .of where (1...31).contains(value) && role(next + 1) == .month:
            return dayThenMonth(value, monthAt: next + 1)
        case .month where given != nil && (1...31).contains(value):
            return dayThenMonth(value, monthAt: next)
        default: return nil
        }
    }

    /// `of the year`: the current one.
    private func yearUnit(_ index: Int) -> (year: TemporalReading.Year, end: Int)? {
        guard role(index) == .of, role(index + 1) == .the, role(index + 2) == .unit, unit(index + 2) == .year else {
            return nil
        }
        return (.relative(.current), index + 3)
    }

    private func century(_ number: Int, _ end: Int) -> Match? {
        guard (1...30).contains(number) else { return nil }
        if role(end) == .era, isCapitalized(end) {
            return Match(end + 1, .century(number - 1, beforeChrist: word(end).value < 0))
        }
        return Match(end, .century(number - 1, beforeChrist: false))
    }

    /// Reads a month behind its day, with the year where one follows.
    func dayThenMonth(_ day: Int, monthAt index: Int) -> Match? {
        guard (1...31).contains(day), isCapitalized(index) else { return nil }
        var calendar = TemporalReading.Calendar(month: Int(word(index).value), day: day)
        guard let year = yearBehind(index + 1) else { return Match(index + 1, .calendar(calendar)) }
        calendar.year = year.year
        return Match(year.end, .calendar(calendar))
    }

    // MARK: Words joined by hyphens

    /// Reads `mid-May 2024`, `eight-year`, `twenty-five years`, `nineteenth-century`, `mid-1980s`.
    func hyphenated(_ index: Int) -> Match? {
        let range = tokens[index].range.bytes
        guard let hyphen = utf8[range].firstIndex(of: 0x2D), hyphen > range.lowerBound else { return nil }
        func part(_ range: Range<Int>) -> TimeWord {
            utf8.withUnsafeBytes { table[WordKey(bytes: UnsafeRawBufferPointer(rebasing: $0[range]))] } ?? .nothing
        }
        let first = part(range.lowerBound..<hyphen)
        let rest = hyphen + 1..<range.upperBound
        guard !rest.isEmpty, first.role != .none else { return nil }
        let last = part(rest)
        switch (first.role, last.role) {
        case (.phase, .month):
            var calendar = TemporalReading.Calendar(month: Int(last.value))
            var end = index + 1
            if let year = yearBehind(end) {
                calendar.year = year.year
                end = year.end
            }
            return Match(end, TemporalReading(.calendar(calendar), modifier: TemporalModifier(rawValue: first.value)))
        case (.phase, .season):
            guard let season = Season(rawValue: last.value) else { return nil }
            let year = yearBehind(index + 1)
            return Match(
                year?.end ?? index + 1,
                TemporalReading(
                    .season(season, year?.year ?? .relative(.open), .open),
                    modifier: TemporalModifier(rawValue: first.value)))
        case (.phase, .unit) where last.value == TimeUnit.week.rawValue: return nil
        case (.phase, .none) where utf8[rest.lowerBound] &- 0x30 < 10:
            let modifier = TemporalModifier(rawValue: first.value)
            let (form, end) = NumericForm.read(utf8, at: rest.lowerBound)
            guard end == rest.upperBound || end == Int(tokens[min(index + 1, tokens.count - 1)].range.end) else {
                return nil
            }
            let next = token(from: index + 1, at: end)
            switch form {
            case .plain(let value, digits: 4) where (1000...2199).contains(value):
                return Match(next, TemporalReading(.calendar(.init(year: .stated(value))), modifier: modifier))
            case .decade(let value): return Match(next, TemporalReading(.decade(value / 10), modifier: modifier))
            case .ordinal(let value):
                guard role(next) == .unit, unit(next) == .century, var match = century(value, next + 1) else { return nil }
                match.reading.modifier = modifier
                return match
            default: return nil
            }
        case (.cardinal, .unit): return withShift(index + 1, .init(whole: Int(first.value)), last)
        case (.cardinal, .cardinal) where first.value >= 20 && last.value < 10:
            return counted(value: Int(first.value + last.value), end: index + 1)
        case (.ordinal, .unit) where last.value == TimeUnit.century.rawValue: return century(Int(first.value), index + 1)
        case (.units, _), (.unit, .filler):
            guard TimeUnit(rawValue: first.value) != nil, isLong(rest) else { return nil }
            return withShift(index + 1, first.role == .unit ? .one : .some, first)
        default: return nil
        }
    }

    private func withShift(_ end: Int, _ count: TemporalReading.Count, _ unit: TimeWord) -> Match? {
        guard let unit = TimeUnit(rawValue: unit.value) else { return nil }
        return Match(end, .duration(count, unit))
    }

    private func isLong(_ range: Range<Int>) -> Bool { utf8[range].elementsEqual("long".utf8) }
}

/// Dates of the calendar: months, days, weekdays, years, decades, centuries.
extension EnglishTemporalGrammar {
    // MARK: Years behind something

    /// Reads the year that follows a month, a season or a day (`, 2019`, `of last year`, `of that year`, `480 BC`).
    func yearBehind(_ index: Int) -> (year: TemporalReading.Year, end: Int)? {
        if let found = yearWithEra(skippingComma(index)) {
            // After a comma a number of four digits is the year only where it reads like one.
            return (.stated(found.year), found.end)
        }
        if let found = earlyYear(role(index) == .of ? index + 1 : index) { return (.stated(found.year), found.end) }
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

    /// Reads a year of three digits right behind a month, where nothing follows that it could count (`30 September 420)`).
    private func earlyYear(_ index: Int) -> (year: Int, end: Int)? {
        guard let (value, digits) = plainNumber(index), digits == 3, value >= 100, role(index - 1) != .comma,
            !sentence.contains(index + 1) || tokens[index + 1].shape.contains(.punctuation), !isDash(index + 1)
        else { return nil }
        return (value, index + 1)
    }

    // MARK: Months

    /// Reads an expression that begins with the name of a month; `isPlain` where something before it shows already that
    /// a month is meant.
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
        case .joined(let value, _) where (1...31).contains(value) && role(index + 2) == .month && isDash(index + 1):
            // `March 19-April 30`
            return (value, index + 1, nil)
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

    /// Whether a name stands behind a token.
    func isFollowedByName(_ index: Int) -> Bool {
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

    /// What makes a name of a day of the week.
    private static let namedDays = WordTable(words: [
        "black", "bloody", "super", "cyber", "giving", "red", "fat", "shrove",
    ])

    func weekday(_ index: Int, relation: TemporalReading.Relation = .open) -> Match? {
        let word = word(index)
        guard isCapitalized(index) else { return nil }
        // `Black Friday`, `Bloody Sunday`: not that of this week.
        if sentence.contains(index - 1), isCapitalized(index - 1), Self.namedDays.contains(tokens[index - 1].key) {
            return nil
        }
        var calendar = TemporalReading.Calendar(weekday: Int(word.value), relation: relation)
        var next = skippingComma(index + 1)
        if role(next) == .the { next += 1 }
        if role(next) == .month, let date = month(next, isPlain: true), case .calendar(var found) = date.reading.core,
            found.day > 0
        {
            found.weekday = calendar.weekday
            return Match(date.end, TemporalReading(.calendar(found)), endOffset: date.endOffset)
        }
        if role(next) == .digits, let date = numeric(next), case .calendar(var found) = date.reading.core,
            found.day > 0,
            found.month > 0
        {
            found.weekday = calendar.weekday
            return Match(date.end, TemporalReading(.calendar(found)))
        }
        if word.isAmbiguous { return nil }
        if isAnySuchDay(index) { return Match(index + 1, .everyWeekday(Int(word.value))) }
        // `on Saturday mornings`
        if role(index + 1) == .dayParts { return Match(index + 2, .everyWeekday(Int(word.value))) }
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

    /// Whether a day of the week is any such day (`we meet on a Monday, to choose`), not a certain one (`on a Monday
    /// morning`, `in a Friday interview`).
    private func isAnySuchDay(_ index: Int) -> Bool {
        guard role(index - 1) == .a, role(index - 2) == .on else { return false }
        guard sentence.contains(index + 1) else { return true }
        let next = tokens[index + 1]
        return next.shape.contains(.punctuation) || role(index + 1) == .in || role(index + 1) == .and
            || next.partOfSpeech == .adposition || next.partOfSpeech == .particle
    }

    /// Reads `today`, `yesterday`, `tomorrow`, with the part of the day behind it.
    func deicticDay(_ index: Int, offset: Int) -> Match? {
        // `USA Today`: a name.
        if isCapitalized(index), index > sentence.lowerBound, isCapitalized(index - 1), role(index - 1) == .none,
            !tokens[index].shape.contains(.allCapitals) || tokens[index - 1].shape.contains(.allCapitals)
        {
            return nil
        }
        let part = role(index + 1) == .dayPart ? DayPart(rawValue: word(index + 1).value) : nil
        return Match(part == nil ? index + 1 : index + 2, TemporalReading(.deicticDay(offset), dayPart: part))
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

    /// Whether the token behind `index` is the hyphen of a compound.
    func isJoined(_ index: Int) -> Bool {
        sentence.contains(index + 2) && tokens[index + 1].range.count == 1
            && utf8[Int(tokens[index + 1].range.start)] == 0x2D
            && tokens[index + 1].range.start == tokens[index].range.end
    }

    /// Reads `mid-May 2024`, `eight-year`, `twenty-five years`, `nineteenth-century`, `mid-1980s`, `year-long`: compounds
    /// whose first part is at `index`, the hyphen behind it and the second part behind that.
    func hyphenated(_ index: Int) -> Match? {
        let first = word(index)
        let last = word(index + 2)
        let end = index + 3
        switch (first.role, last.role) {
        case (.phase, .month), (.phase, .season), (.phase, .digits), (.phase, .ordinal), (.phase, .this):
            let found: Match?
            switch last.role {
            case .month: found = month(index + 2, isPlain: true)
            case .season: found = season(index + 2, relation: .this)
            default: found = match(at: index + 2)
            }
            guard var found else { return nil }
            switch found.reading.core {
            case .calendar, .decade, .century: break
            case .season(let season, let year, .this): found.reading.core = .season(season, year, .open)
            default: return nil
            }
            found.reading.modifier = TemporalModifier(rawValue: first.value)
            return found
        case (.month, _): return month(index, isPlain: last.role == .month)
        case (.weekday, _): return weekday(index)
        case (.cardinal, .unit):
            // `the two-year-old`: an age.
            if isJoined(index + 2) {
                return isKey(index + 4, Self.long) ? Match(index + 5, duration(first, last)) : nil
            }
            return Match(end, duration(first, last))
        case (.cardinal, .cardinal) where first.value >= 20 && last.value < 10:
            return counted(value: Int(first.value + last.value), end: end)
        case (.ordinal, .unit) where last.value == TimeUnit.century.rawValue: return century(Int(first.value), end)
        case (.cardinal, .ordinal) where last.value < 10 && first.value >= 20:
            return ordinal(index, value: Int(first.value + last.value), end: end)
        case (.unit, .filler), (.units, .filler):
            guard isKey(index + 2, Self.long) else { return nil }
            let count = first.role == .unit ? TemporalReading.Count.one : .some
            return Match(end, .duration(count, unit(index)))
        case (.vague, _):
            return first.isAmbiguous ? nil : Match(index + 1, .vague(VagueTime(rawValue: first.value) ?? .present))
        case (.per, .unit): return Match(end, .every(.one, unit(index + 2)))
        default: return nil
        }
    }

    private func duration(_ number: TimeWord, _ unit: TimeWord) -> TemporalReading.Core {
        .duration(.init(whole: Int(number.value)), TimeUnit(rawValue: unit.value) ?? .day)
    }

    private static let long = WordKey("long")
}

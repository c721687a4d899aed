/// Expressions that point at a time: `the same day`, `last week`, `earlier this month`, `the end of 2024`.
extension EnglishTemporalGrammar {
    /// Reads what `the` begins.
    func definite(_ index: Int) -> Match? {
        let next = word(index + 1)
        switch next.role {
        case .phaseNoun: return partOf(index + 1)
        case .phase: return phased(index + 1)
        case .last, .next, .past, .coming, .previous, .following, .same, .recent:
            return pointed(index + 1, isDefinite: true)
        case .season: return season(index + 1, relation: .open)
        case .decadeName: return Match(index + 2, .decade(Int(next.value)))
        case .ordinal:
            return ordinal(index + 1)
        case .digits:
            return afterThe(index + 1)
        case .unit: return definiteUnit(index + 1)
        case .units where isYears(index + 1): return yearsNamed(index + 2)
        case .dayPart: return dayPartOf(index + 1)
        case .dayParts where role(index - 1) == .in: return Match(index + 2, .every(.one, .day))
        case .vague where next.value != VagueTime.present.rawValue || role(index + 2) != .none:
            guard next.isAmbiguous else { return nil }
            return role(index + 2) == .of ? nil : Match(index + 2, .vague(VagueTime(rawValue: next.value) ?? .future))
        case .month:
            // `the May election`; the article is no part of it.
            return nil
        default: return nil
        }
    }

    private func isYears(_ index: Int) -> Bool { unit(index) == .year }

    /// `the years 1751-1777`, `the years 1955`.
    private func yearsNamed(_ index: Int) -> Match? {
        guard role(index) == .digits, let match = numeric(index) else { return nil }
        switch match.reading.core {
        case .calendar, .years: return match
        default: return nil
        }
    }

    /// `the 20 September`, `the 1990s`, `the 25th of August`, `the 12th`, `the 2016 referendum` (from the number on).
    private func afterThe(_ index: Int) -> Match? {
        guard let match = numeric(index) else {
            let (form, end) = NumericForm.read(utf8, at: Int(tokens[index].range.start))
            let next = token(from: index + 1, at: end)
            if case .ordinal(let day) = form, (1...31).contains(day), role(index - 2) == .on,
                !sentence.contains(next) || tokens[next].shape.contains(.punctuation)
            {
                return Match(next, .calendar(.init(year: .relative(.same), day: day, relation: .same)))
            }
            return nil
        }
        switch match.reading.core {
        case .decade, .century, .part: return match
        case .calendar(let date) where date.day > 0: return match
        default: return nil
        }
    }

    private func definiteUnit(_ index: Int) -> Match? {
        let unit = unit(index)
        if unit == .year, let year = yearWithEra(index + 1) {
            return Match(year.end, .calendar(.init(year: .stated(year.year))))
        }
        switch role(index + 1) {
        case .before where !isOpen(index + 2): return Match(index + 2, .unit(unit, .previous))
        case .after where !isOpen(index + 2): return Match(index + 2, .unit(unit, .following))
        case .before where unit == .day || unit == .year:
            if let whole = yesterdayBut(index + 2, by: -1) { return whole }
            return nil
        case .after where unit == .day:
            return yesterdayBut(index + 2, by: 1)
        default: break
        }
        if unit == .weekend { return Match(index + 1, .unit(unit, .current)) }
        return nil
    }

    /// `the day before yesterday`, `the day after tomorrow`.
    private func yesterdayBut(_ index: Int, by step: Int) -> Match? {
        guard role(index) == .deicticDay else { return nil }
        return Match(index + 1, .deicticDay(Int(word(index).value) + step))
    }

    /// Whether something follows that `before` or `after` can belong to.
    private func isOpen(_ index: Int) -> Bool {
        sentence.contains(index) && !tokens[index].shape.contains(.punctuation) && role(index) != .and
    }

    /// `the night of 10 August 1792`, `the morning of April 19`.
    private func dayPartOf(_ index: Int) -> Match? {
        let part = DayPart(rawValue: word(index).value)
        if role(index + 1) == .of {
            let next = role(index + 2) == .the ? index + 3 : index + 2
            if sentence.contains(next), var match = match(at: next), isDay(match.reading) {
                match.reading.dayPart = part
                return match
            }
        }
        guard role(index - 2) == .in, part != .night, !isCapitalized(index) else { return nil }
        return Match(index + 1, TemporalReading(.timeOfDay(.open), dayPart: part))
    }

    private func isDay(_ reading: TemporalReading) -> Bool {
        guard case .calendar(let date) = reading.core else { return false }
        return date.day > 0 || date.weekday > 0
    }

    /// `night`, `morning` without anything that tells which.
    func dayPartAlone(_ index: Int) -> Match? {
        guard let part = DayPart(rawValue: word(index).value), part == .night || role(index - 1) == .in else {
            return nil
        }
        guard !isCapitalized(index), !isCapitalized(index + 1) else { return nil }
        guard isKey(index - 1, Self.at) || isKey(index - 1, Self.by) || role(index - 1) == .in else { return nil }
        return Match(index + 1, TemporalReading(.timeOfDay(.open), dayPart: part))
    }

    /// Reads what `this`, `that`, `last`, `next`, `previous`, `same` … begin.
    func pointed(_ index: Int, isDefinite: Bool) -> Match? {
        let role = role(index)
        var next = index + 1
        var relation: TemporalReading.Relation
        switch role {
        case .this:
            relation = .this
            // `to this day`: now.
            if self.role(next) == .unit, unit(next) == .day, isKey(index - 1, Self.to) || isKey(index - 1, Self.until) {
                return Match(next + 1, .vague(.present))
            }
            switch self.role(next) {
            case .past, .last: relation = .last; next += 1
            case .coming, .next: relation = .next; next += 1
            case .same: relation = .this; next += 1
            default: break
            }
        case .that:
            relation = .same
            if self.role(next) == .same { next += 1 }
        case .same: relation = .same
        case .last, .past: relation = .last
        case .next, .coming: relation = .next
        case .previous: relation = .previous
        case .following: relation = .following
        case .these:
            if self.role(next) == .units, unit(next) == .day { return Match(next + 1, .vague(.present)) }
            if let (value, _) = plainNumber(next) { return counted(value: value, end: next + 1) }
            return [.cardinal, .quantity].contains(self.role(next)) ? counted(next) : nil
        case .recent:
            guard self.role(next) == .units else { return nil }
            return Match(next + 1, .vague(.past))
        default: return nil
        }
        if self.role(next) == .same || self.role(next) == .past && role == .this { next += 1 }
        if role == .this || role == .that || role == .same, isKey(next, Self.date) {
            return Match(next + 1, .unit(.day, .same))
        }
        let head = word(next)
        switch head.role {
        case .unit: return pointedUnit(role, relation, next, isDefinite: isDefinite)
        case .units:
            if role == .last, let part = partByUnit(next, .end) { return part }
            if role == .coming { return Match(next + 1, .vague(.future)) }
            return role == .past && !isDefinite ? nil : Match(next + 1, .duration(.some, unit(next)))
        case .cardinal, .digits, .quantity:
            guard role != .that, role != .this || relation != .this, role != .same else { return nil }
            guard let match = head.role == .digits ? numeric(next) : counted(next) else { return nil }
            if case .duration = match.reading.core { return match }
            return nil
        case .month:
            guard var match = month(next, isPlain: true, relation: relation) else { return nil }
            // The relation tells the year unless one is stated.
            if case .calendar(var date) = match.reading.core, case .relative(.open) = date.year {
                date.relation = relation
                match.reading.core = .calendar(date)
            }
            return match
        case .weekday: return weekday(next, relation: relation)
        case .season: return season(next, relation: relation)
        case .dayPart:
            let part = DayPart(rawValue: head.value)
            switch relation {
            case .this: return Match(next + 1, TemporalReading(.deicticDay(0), dayPart: part))
            case .last: return Match(next + 1, TemporalReading(.deicticDay(-1), dayPart: part))
            case .same: return Match(next + 1, TemporalReading(.timeOfDay(.same), dayPart: part))
            case .next, .following: return Match(next + 1, TemporalReading(.timeOfDay(.following), dayPart: part))
            case .previous: return Match(next + 1, TemporalReading(.timeOfDay(.previous), dayPart: part))
            case .open, .current: return nil
            }
        case .decadeName: return nil
        default: break
        }
        if role == .past, isDefinite, !sentence.contains(next) || !isCapitalized(next) {
            // `the past`, not `the past president`.
            guard next >= sentence.upperBound || tokens[next].shape.contains(.punctuation) || head.role != .none else {
                return nil
            }
            return Match(next, .vague(.past))
        }
        return nil
    }

    /// `the last week of August`, `the first days of 2020`: the date behind `of`, limited to its end or start.
    func partByUnit(_ index: Int, _ modifier: TemporalModifier) -> Match? {
        let next = role(index + 2) == .the ? index + 3 : index + 2
        guard role(index + 1) == .of, [.month, .digits].contains(role(next)) else { return nil }
        let found = role(next) == .month ? month(next, isPlain: true) : numeric(next)
        guard var found, case .calendar(let date) = found.reading.core, date.day == 0 else { return nil }
        found.reading.modifier = modifier
        return found
    }

    private func pointedUnit(
        _ role: TimeWord.Role, _ relation: TemporalReading.Relation, _ index: Int, isDefinite: Bool
    ) -> Match? {
        let unit = unit(index)
        if role == .last, let part = partByUnit(index, .end) { return part }
        guard unit.rawValue >= TimeUnit.day.rawValue else {
            return role == .last || role == .past || role == .next ? Match(index + 1, .duration(.one, unit)) : nil
        }
        // `the last year`, `the past decade`: the stretch that ends today; `last year`: the year before this one.
        if role == .past || role == .last && isDefinite && unit != .week && unit != .weekend && unit != .day {
            if role == .past, !isDefinite { return relation == .last ? Match(index + 1, .unit(unit, .last)) : nil }
            return Match(index + 1, .duration(.one, unit))
        }
        if role == .last, unit == .day { return nil }
        if role == .this, unit == .day, relation == .this { return Match(index + 1, .unit(.day, .same)) }
        // `the next day` is counted from the time told of.
        var relation = relation
        if isDefinite, role == .next { relation = .following }
        var end = index + 1
        var part: DayPart?
        if unit == .day, self.role(end) == .dayPart {
            part = DayPart(rawValue: word(end).value)
            end += 1
        }
        return Match(end, TemporalReading(.unit(unit, relation), dayPart: part))
    }

    /// Reads what `early`, `mid`, `late`, `earlier`, `later` begin.
    func phased(_ index: Int) -> Match? {
        let word = word(index)
        let modifier = word.role == .phase ? TemporalModifier(rawValue: word.value) : nil
        var next = index + 1
        if isKey(next, Self.part), role(next + 1) == .of { next += 2 }
        if role(next) == .in || role(next) == .on {
            // `later in the day`, `late on Sunday`
            next += 1
        } else if word.role != .phase, ![.this, .that, .last, .next, .the].contains(role(next)) {
            return nil
        }
        if role(next) == .the, role(next + 1) == .unit, unit(next + 1).rawValue >= TimeUnit.day.rawValue,
            unit(next + 1) != .century
        {
            guard role(next + 2) != .of else { return nil }
            return Match(next + 2, TemporalReading(.unit(unit(next + 1), .current), modifier: modifier))
        }
        if role(next) == .the, role(next + 1) == .dayPart || role(next + 1) == .next { next += 1 }
        if role(next) == .dayPart {
            var match = dayPartOf(next) ?? Match(next + 1, TemporalReading(.timeOfDay(.open), dayPart: nil))
            if match.reading.dayPart == nil { match.reading.dayPart = DayPart(rawValue: self.word(next).value) }
            return match
        }
        guard sentence.contains(next), role(next) != .phase else { return nil }
        let found: Match?
        switch role(next) {
        case .month: found = month(next, isPlain: true)
        case .season: found = season(next, relation: .this)
        case .digits, .weekday, .this, .last, .next, .that, .the, .deicticDay, .ordinal, .same, .decadeName:
            found = role(next) == .decadeName ? Match(next + 1, .decade(Int(self.word(next).value))) : match(at: next)
        default: found = nil
        }
        guard var found else { return nil }
        switch found.reading.core {
        case .duration, .vague, .every, .shifted, .everyWeekday: return nil
        case .season(let season, let year, .this): found.reading.core = .season(season, year, .open)
        default: break
        }
        if found.reading.modifier == nil { found.reading.modifier = modifier }
        return found
    }

    /// Reads what `end of`, `the beginning of`, `the middle of` begin; from the noun on.
    func partOf(_ index: Int) -> Match? {
        guard role(index + 1) == .of else { return nil }
        let modifier = TemporalModifier(rawValue: word(index).value)
        let next = index + 2
        if role(next) == .the, role(next + 1) == .unit, unit(next + 1).rawValue >= TimeUnit.day.rawValue {
            if unit(next + 1) == .century { return nil }
            return Match(next + 2, TemporalReading(.unit(unit(next + 1), .current), modifier: modifier))
        }
        guard sentence.contains(next) else { return nil }
        let found = role(next) == .month ? month(next, isPlain: true) : match(at: next)
        guard var found else { return nil }
        switch found.reading.core {
        case .duration, .vague, .every, .shifted, .everyWeekday, .timeOfDay, .years: return nil
        default: break
        }
        found.reading.modifier = modifier
        return found
    }

    /// `year 2030`, `year's end`, `day two` (nothing).
    func unitAlone(_ index: Int) -> Match? {
        let unit = unit(index)
        if unit == .year, let (value, digits) = plainNumber(index + 1), digits > 1, (10...2199).contains(value),
            digits == 4 || role(index - 1) == .the
        {
            return Match(index + 2, .calendar(.init(year: .stated(value))))
        }
        if unit == .year || unit == .month, sentence.contains(index + 1),
            tokens[index + 1].shape.contains(.possessive), role(index + 2) == .phaseNoun
        {
            return Match(
                index + 3,
                TemporalReading(.unit(unit, .current), modifier: TemporalModifier(rawValue: word(index + 2).value)))
        }
        return nil
    }

    private static let at = WordKey("at")
    private static let by = WordKey("by")
    private static let to = WordKey("to")
    private static let until = WordKey("until")
    private static let part = WordKey("part")
    private static let date = WordKey("date")
}

/// Stretches of the calendar by their place (`last week`, `the same month`) and distances from a time (`two years later`).
extension TemporalResolver {
    /// A stretch of the calendar by its place.
    func stretch(
        _ unit: TimeUnit, _ relation: TemporalReading.Relation, tense: @autoclosure () -> Tense, isNear: Bool
    ) -> Value? {
        var step: Int
        var base: Anchor?
        let document = documentDate.map { Anchor(year: $0.year, month: $0.month, day: $0.day) }
        switch relation {
        case .this, .open: step = 0; base = document
        case .last: step = -1; base = document
        case .next: step = 1; base = document
        case .same: step = 0; base = reference(for: unit) ?? document
        case .previous: step = -1; base = reference(for: unit)
        case .following: step = 1; base = reference(for: unit)
        case .current: step = 0; base = isNarrative || document == nil ? reference(for: unit) : document
        }
        guard let base else { return Value(kind: .date, text: TimexText.unresolved(unit), isRelative: true) }
        if unit == .weekend, step == 0, let documentDate, documentDate.weekday < 6, relation != .same, tense() == .past
        {
            // Told in the week, a weekend that is over is the one before.
            step = -1
        }
        if unit == .day, relation == .same, !isNear, let day = base.date, let documentDate, day > documentDate,
            let past = pastDay,
            tense() == .past
        {
            // What happened `the same day` did not happen on a day to come.
            return self.day(past, isRelative: true)
        }
        return moved(base, step, unit)
            ?? (unit.rawValue >= TimeUnit.year.rawValue
                ? Value(kind: .date, text: TimexText.unresolved(unit), isRelative: true) : nil)
    }

    /// The time at a distance from another.
    func shifted(
        _ count: TemporalReading.Count, _ unit: TimeUnit, _ shift: TemporalReading.Shift
    ) -> Value {
        let isForward: Bool
        var base: Anchor?
        switch shift {
        case .ago, .fromNow:
            isForward = shift == .fromNow
            base = documentDate.map { Anchor(year: $0.year, month: $0.month, day: $0.day) }
        case .later, .earlier:
            isForward = shift == .later
            base = reference(for: unit)
        }
        let vague = isForward ? VagueTime.future : .past
        guard let base, let whole = count.whole, whole < 10_000, unit.rawValue >= TimeUnit.day.rawValue else {
            return Value(kind: .date, text: vague.value, isRelative: true)
        }
        let steps = isForward ? whole : -whole
        if count.andHalf, unit == .year, base.month > 0 {
            return moved(base, steps * 12 + (isForward ? 6 : -6), .month)
                ?? Value(kind: .date, text: vague.value, isRelative: true)
        }
        let value: Value?
        switch unit {
        case .decade: value = moved(base, steps * 10, .year)
        case .century: value = moved(base, steps * 100, .year)
        case .fortnight: value = moved(base, steps * 2, .week)
        case .quarter: value = moved(base, steps * 3, .month)
        case .weekend: value = moved(base, steps, .week)
        default: value = moved(base, steps, unit)
        }
        return value ?? Value(kind: .date, text: vague.value, isRelative: true)
    }

    /// The time told of last that is fine enough for a unit.
    private func reference(for unit: TimeUnit) -> Anchor? {
        switch unit {
        case .second, .minute, .hour, .day, .weekend, .week, .fortnight:
            if let anchor, anchor.day > 0 { return anchor }
            return dayAnchor.map { Anchor(year: $0.year, month: $0.month, day: $0.day) }
        case .month, .quarter: return anchor.flatMap { $0.month > 0 ? $0 : nil }
        case .year, .decade, .century: return anchor
        }
    }

    /// The stretch of a unit that lies so many units from a time.
    private func moved(_ base: Anchor, _ steps: Int, _ unit: TimeUnit) -> Value? {
        switch unit {
        case .second, .minute, .hour: return nil
        case .day:
            guard let date = base.date else { return nil }
            return day(date.advanced(byDays: steps), isRelative: true)
        case .week, .weekend, .fortnight:
            guard let date = base.date?.advanced(byDays: 7 * steps) else { return nil }
            let week = date.isoWeek
            let text = TimexText.padded(week.year, 4) + "-W" + TimexText.padded(week.week, 2)
            return Value(
                kind: .date, text: unit == .weekend ? text + "-WE" : text, isRelative: true,
                anchor: Anchor(year: date.year, month: date.month))
        case .month:
            guard base.month > 0, base.year > 0 else { return nil }
            let months = base.year * 12 + base.month - 1 + steps
            guard months >= 12 else { return nil }
            let anchor = Anchor(year: months / 12, month: months % 12 + 1)
            return Value(kind: .date, text: TimexText.date(anchor), isRelative: true, anchor: anchor)
        case .quarter:
            guard base.month > 0, base.year > 0 else { return nil }
            let quarters = base.year * 4 + (base.month - 1) / 3 + steps
            let text = TimexText.padded(quarters / 4, 4) + "-Q\(quarters % 4 + 1)"
            return Value(kind: .date, text: text, isRelative: true, anchor: Anchor(year: quarters / 4))
        case .year:
            let year = base.year + steps
            guard year != 0, base.year < 0 || year > 0 else { return nil }
            return Value(
                kind: .date, text: TimexText.date(Anchor(year: year)), isRelative: true, anchor: Anchor(year: year))
        case .decade:
            guard base.year > 0 else { return nil }
            return Value(kind: .date, text: "\(base.year / 10 + steps)X", isRelative: true)
        case .century:
            guard base.year > 0 else { return nil }
            return Value(kind: .date, text: TimexText.padded(base.year / 100 + steps, 2) + "XX", isRelative: true)
        }
    }
}

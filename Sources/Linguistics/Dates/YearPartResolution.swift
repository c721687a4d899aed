/// Feasts, seasons, quarters and halves of a year.
extension TemporalResolver {
    /// A feast by its days from Easter: that of the year told, else the last or the next, by the tense.
    func feast(_ days: Int, _ year: TemporalReading.Year, tense: @autoclosure () -> Tense, isNear: Bool) -> Value {
        func day(of year: Int) -> CalendarDate? { Easter.sunday(of: year)?.advanced(byDays: days) }
        switch year {
        case .stated(let year): return self.day(day(of: year), isRelative: false)
        case .relative(.open):
            guard let documentDate, !isNarrative else {
                return self.day(anchor.flatMap { day(of: $0.year) }, isRelative: true)
            }
            let years = [documentDate.year - 1, documentDate.year, documentDate.year + 1].compactMap { day(of: $0) }
            let last = years.last { $0 <= documentDate }
            let next = years.first { $0 >= documentDate }
            switch tense() {
            case .past where !isNear: return self.day(last, isRelative: true)
            case .future where !isNear: return self.day(next, isRelative: true)
            default:
                guard let last, let next else { return self.day(last ?? next, isRelative: true) }
                let behind = documentDate.daysSinceEpoch - last.daysSinceEpoch
                return self.day(
                    next.daysSinceEpoch - documentDate.daysSinceEpoch < behind ? next : last, isRelative: true)
            }
        case .relative(let relation): return self.day(self.year(relation).flatMap { day(of: $0) }, isRelative: true)
        }
    }

    /// A season.
    func season(
        _ season: Season, _ year: TemporalReading.Year, _ relation: TemporalReading.Relation,
        tense: @autoclosure () -> Tense
    ) -> Value {
        let found: Int?
        let months = [3, 6, 9, 12]
        let month = months[Int(season.rawValue)]
        switch (year, relation) {
        case (.stated(let year), _): found = year
        case (.relative(.open), .open):
            if isNarrative, let anchor {
                found = anchor.year
            } else if tense() == .present {
                // `It is hot in summer`: in any.
                found = nil
            } else {
                found = documentDate.map {
                    tense() == .future
                        ? ($0.month > month + 2 ? $0.year + 1 : $0.year) : $0.month < month ? $0.year - 1 : $0.year
                }
            }
        case (.relative(.open), .last): found = documentDate.map { $0.month <= month + 2 ? $0.year - 1 : $0.year }
        case (.relative(.open), .next): found = documentDate.map { $0.month >= month ? $0.year + 1 : $0.year }
        case (.relative(.open), .following):
            found = anchor.map { $0.month >= month || $0.month == 0 ? $0.year + 1 : $0.year }
        case (.relative(.open), let relation): found = self.year(relation)
        case (.relative(let relation), _): found = self.year(relation)
        }
        guard let found else { return Value(kind: .date, text: "XXXX-" + season.code, isRelative: true) }
        let isStated = if case .stated = year { true } else { false }
        return Value(
            kind: .date, text: TimexText.date(Anchor(year: found)) + "-" + season.code, isRelative: !isStated,
            anchor: Anchor(year: found))
    }

    /// A quarter or a half of a year.
    func yearPart(
        _ part: Int, _ parts: Int, _ year: TemporalReading.Year, tense: @autoclosure () -> Tense
    ) -> Value {
        let letter = parts == 4 ? "Q" : "H"
        switch year {
        case .stated(let year):
            return Value(
                kind: .date, text: TimexText.date(Anchor(year: year)) + "-\(letter)\(part)", anchor: Anchor(year: year))
        case .relative(let relation):
            var found = self.year(relation)
            if relation == .open, let documentDate {
                let begins = (part - 1) * (12 / parts) + 1
                found = begins > documentDate.month && tense() == .past ? documentDate.year - 1 : documentDate.year
            }
            guard let found else { return Value(kind: .date, text: "XXXX-\(letter)\(part)", isRelative: true) }
            return Value(
                kind: .date, text: TimexText.date(Anchor(year: found)) + "-\(letter)\(part)", isRelative: true,
                anchor: Anchor(year: found))
        }
    }
}

/// Seasons, quarters and halves of a year, centuries.
extension EnglishTemporalGrammar {
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
        // `the winter of 1776-77`
        let behind = role(index + 1) == .of ? index + 2 : index + 1
        if role(behind) == .digits {
            let (form, end) = NumericForm.read(utf8, at: Int(tokens[behind].range.start))
            if case .years(let from, let to) = form, to == from + 1 {
                return Match(token(from: behind + 1, at: end), .season(season, .stated(from), relation))
            }
        }
        if relation == .open, tellsKind(index) { return nil }
        if word(index).isAmbiguous, relation == .open {
            // A fall and a spring are much else: only `in spring`, `the spring`, `early fall` are seasons.
            let before = role(index - 1)
            let isSeason =
                before == .in || before == .phase || before == .the && season == .spring
                || before == .the && sentence.contains(index - 2) && Self.during.contains(tokens[index - 2].key)
            guard isSeason, role(index + 1) != .of, !isFollowedByName(index) else { return nil }
        }
        return Match(index + 1, .season(season, .relative(.open), relation))
    }

    /// Whether a season tells a kind of thing (`a summer school`, `sorghum and winter wheat`), which is no time.
    private func tellsKind(_ index: Int) -> Bool {
        guard sentence.contains(index + 1), tokens[index + 1].partOfSpeech == .noun, sentence.contains(index - 1),
            !(EnglishClauseWord.table[tokens[index + 1].key] ?? []).contains(.eventNoun)
        else { return false }
        switch role(index - 1) {
        case .in, .the, .on, .every, .of: return false
        default: return tokens[index - 1].partOfSpeech != .adposition
        }
    }

    /// Reads what an ordinal begins: `first quarter of 2019`, `21st century`, `second half of the year`.
    func ordinal(_ index: Int, value given: Int? = nil, end behind: Int? = nil) -> Match? {
        let value = given ?? Int(word(index).value)
        var next = behind ?? index + 1
        if isDash(next), role(next + 1) == .unit { next += 1 }
        if let century = sharedCentury(value, next) { return century }
        switch role(next) {
        case .unit where unit(next) == .century: return century(value, next + 1)
        case .unit where value == 1 && unit(next).rawValue < TimeUnit.quarter.rawValue, .units where value == 1:
            return partByUnit(next, .start)
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

    /// Reads an ordinal whose noun stands behind the next one (`from the 15th to the 19th century`).
    private func sharedCentury(_ value: Int, _ end: Int) -> Match? {
        guard
            isDash(end) || role(end) == .and || isKey(end, Self.to)
                || isKey(end, Self.or)
        else { return nil }
        let second = role(end + 1) == .the ? end + 2 : end + 1
        var noun = second + 1
        switch role(second) {
        case .ordinal: break
        case .digits:
            let (form, behind) = NumericForm.read(utf8, at: Int(tokens[second].range.start))
            guard case .ordinal = form else { return nil }
            noun = token(from: second + 1, at: behind)
        default: return nil
        }
        if isDash(noun) { noun += 1 }
        guard [.unit, .units].contains(role(noun)), unit(noun) == .century else { return nil }
        return century(value, end)
    }

    /// `of the year`: the current one.
    private func yearUnit(_ index: Int) -> (year: TemporalReading.Year, end: Int)? {
        guard role(index) == .of, role(index + 1) == .the, role(index + 2) == .unit, unit(index + 2) == .year else {
            return nil
        }
        return (.relative(.current), index + 3)
    }

    /// A century by its number, with the era behind it.
    func century(_ number: Int, _ end: Int) -> Match? {
        guard (1...30).contains(number) else { return nil }
        if role(end) == .era, isCapitalized(end) {
            return Match(end + 1, .century(number - 1, beforeChrist: word(end).value < 0))
        }
        return Match(end, .century(number - 1, beforeChrist: false))
    }

    private static let during = WordTable(words: ["in", "during", "throughout", "until", "since"])
    private static let to = WordKey("to")
    private static let or = WordKey("or")
}

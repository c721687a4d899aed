/// Whether a number is a year: by what stands around it, and by what it could count or name otherwise.
extension EnglishTemporalGrammar {
    /// The century of the year to which two digits behind a dash belong (`1915-17`), as its first year.
    func centuryBefore(_ index: Int) -> Int? {
        // `1915-17`, `1894 – 96`, but not `1914 -17`.
        guard isDash(index - 1), let year = digits(index - 2), (1000...2199).contains(year),
            (tokens[index - 1].range.end == tokens[index].range.start)
                == (tokens[index - 2].range.end == tokens[index - 1].range.start)
        else { return nil }
        return year / 100 * 100
    }

    /// The number that the four digits of a token make.
    func digits(_ index: Int) -> Int? {
        guard role(index) == .digits, tokens[index].range.count == 4 else { return nil }
        return utf8[tokens[index].range.bytes].reduce(0) { sum, byte in
            sum.flatMap { byte &- 0x30 < 10 ? $0 * 10 + Int(byte - 0x30) : nil }
        }
    }

    /// Whether `circa` stands before a number, whose `c.` can seem to end a sentence or a line.
    func isBehindCirca(_ index: Int) -> Bool {
        guard index > 1 else { return index == 1 && Self.circa.contains(tokens[0].key) }
        return Self.circa.contains(tokens[index - 1].key)
            || tokens[index - 1].key == Self.stop && Self.circa.contains(tokens[index - 2].key)
    }

    /// Whether a number of three digits is a year, in a text that tells of such years.
    func isEarlyYear(_ index: Int, _ next: Int) -> Bool {
        guard sentence.contains(index - 1), !isCounted(next),
            !sentence.contains(next) || tokens[next].partOfSpeech != .noun
        else { return false }
        if isDash(index - 1), plainNumber(index - 2)?.digits == 3 {
            return !sentence.contains(next) || tokens[next].shape.contains(.punctuation)
        }
        return [.in, .of].contains(role(index - 1)) || Self.earlyPrepositions.contains(tokens[index - 1].key)
    }

    /// Whether a number stands where references have their pages (`92 (6): 1087–1101`).
    func isPageNumber(_ index: Int) -> Bool {
        var index = index
        if isDash(index - 1), role(index - 2) == .digits { index -= 2 }
        guard sentence.contains(index - 2), isKey(index - 1, Self.colon) else { return false }
        return role(index - 2) == .digits || utf8[Int(tokens[index - 2].range.start)] == 0x29
    }

    /// Whether a number is that of a house or the end of a telephone number (`1355 Inwood Terrace`, `461-1776`).
    private func isAddress(_ index: Int, _ next: Int) -> Bool {
        if sentence.contains(index - 2), isDash(index - 1), role(index - 2) == .digits, year(index - 2) == nil,
            tokens[index - 1].range.start == tokens[index - 2].range.end, tokens[index - 2].range.count == 3
        {
            return true
        }
        // `1355 Inwood Terrace`, but not `in 2008 Wall Street fell`.
        guard isCapitalized(next), role(next) == .none,
            index == sentence.lowerBound || !Self.yearPrepositions.contains(tokens[index - 1].key)
        else { return false }
        return (next..<min(next + 4, sentence.upperBound)).contains {
            isCapitalized($0) && Self.streets.contains(tokens[$0].key)
        }
    }

    /// Whether a number of four digits is a year: not where it counts something.
    func readsAsYear(_ index: Int, _ value: Int, _ next: Int) -> Bool {
        if isPageNumber(index) || isAddress(index, next) || isKey(next, Self.plus) { return false }
        if index > sentence.lowerBound {
            let before = tokens[index - 1]
            // `ca. 1000 authors`, `a survey of 1709 children`
            if Self.circa.contains(before.key), sentence.contains(next), tokens[next].partOfSpeech == .noun {
                return false
            }
            if role(index - 1) == .of, sentence.contains(index - 2), Self.collections.contains(tokens[index - 2].key),
                sentence.contains(next), [.noun, .other].contains(tokens[next].partOfSpeech)
            {
                return false
            }
            // So far ahead only what says that it is a time.
            if value > 2060, !Self.yearPrepositions.contains(before.key) { return false }
            if Self.yearPrepositions.contains(before.key) || before.shape.contains(.punctuation) {
                return !isCounted(next) || (1900...2050).contains(value) && !Self.things.contains(tokens[next].key)
            }
            if Self.quantifiers.contains(before.key) { return isDash(next) && year(next + 1) != nil }
            if role(index - 1) == .cardinal { return false }
        }
        if isCounted(next) { return false }
        return value >= 1400
    }

    /// Whether the word behind a number is what it counts.
    func isCounted(_ index: Int) -> Bool {
        guard sentence.contains(index) else { return false }
        if role(index) == .unit, unit(index) == .year { return true }
        return Self.things.contains(tokens[index].key) || role(index) == .units
    }

    private static let circa = WordTable(words: ["c.", "ca.", "circa", "c"])
    private static let collections = WordTable(words: [
        "survey", "total", "group", "sample", "crowd", "force", "army", "fleet", "maximum", "minimum", "average",
        "cohort",
    ])
    private static let streets = WordTable(words: [
        "street", "st", "st.", "avenue", "ave", "ave.", "road", "rd", "rd.", "boulevard", "blvd", "blvd.", "terrace",
        "lane", "drive", "parkway", "highway",
    ])
    private static let earlyPrepositions = WordTable(words: ["since", "until", "around", "about", "by"])
    private static let yearPrepositions = WordTable(words: [
        "in", "since", "until", "till", "by", "of", "from", "before", "after", "during", "between", "early", "late",
        "mid", "year", "years", "circa", "c.", "ca.", "for", "the", "to", "through", "and", "throughout",
    ])
    private static let quantifiers = WordTable(words: [
        "than", "about", "over", "nearly", "almost", "some", "least", "approximately", "roughly", "exactly",
        "estimated",
        "these", "those", "other", "another", "all", "only", "around", "additional",
    ])
    private static let things = WordTable(words: [
        "people", "persons", "men", "women", "children", "troops", "soldiers", "civilians", "fighters", "officers",
        "police", "protesters", "demonstrators", "migrants", "refugees", "residents", "passengers", "students",
        "workers",
        "jobs", "homes", "houses", "buildings", "families", "votes", "seats", "deaths", "cases", "victims",
        "casualties",
        "others", "dead", "wounded", "injured", "killed", "prisoners", "dollars", "euros", "pounds", "yuan", "rubles",
        "roubles", "tons", "tonnes", "barrels", "miles", "mile", "kilometers", "kilometres", "kilometer", "km",
        "meters",
        "metres", "meter", "m", "feet", "foot", "ft", "yards", "acres", "hectares", "square", "degrees", "calories",
        "points", "times", "members", "copies", "ships", "tanks", "guns", "aircraft", "vehicles", "horses", "hp", "kg",
        "mph", "employees", "companies", "delegates", "supporters", "participants", "athletes", "words", "pages",
        "killings", "attacks", "rounds", "cars", "animals", "species", "light-years", "megawatts", "mw",
    ])
    private static let colon = WordKey(":")
    private static let plus = WordKey("+")
    private static let stop = WordKey(".")
}

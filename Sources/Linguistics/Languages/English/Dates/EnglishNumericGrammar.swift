/// Expressions that begin with a number: years, days before months, numeric dates, times of day, counted units.
extension EnglishTemporalGrammar {
    func numeric(_ index: Int) -> Match? {
        let start = Int(tokens[index].range.start)
        let (form, end) = NumericForm.read(utf8, at: start)
        let next = token(from: index + 1, at: end)
        switch form {
        case .iso(let year, let month, let day):
            guard (1...12).contains(month), (0...31).contains(day), year >= 1000, year < 2200 else { return nil }
            return Match(next, .calendar(.init(year: .stated(year), month: month, day: day)))
        case .dotted(let day, let month, let year):
            guard (1...12).contains(month), (1...31).contains(day) else { return nil }
            return Match(next, .calendar(.init(year: .stated(year), month: month, day: day)))
        case .slashed(let first, let second, let year):
            guard (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12 else { return nil }
            return Match(next, .unordered(first: first, second: second, year: year))
        case .years(let from, let to):
            guard (1000...2199).contains(from), to < 2200, !isPageNumber(index) else { return nil }
            // `between 2014-2022` tells a stretch; a range in brackets or a heading (`1939-45`) names begin and end.
            if isStretch(index) || next == index + 1 { return Match(next, .years(from: from, to: to)) }
            return Match(index + 1, .calendar(.init(year: .stated(from))))
        case .decade(let value):
            guard value >= 1000, value < 2200 else { return nil }
            // `1930's` is a decade behind `the`, else a possessive.
            if end > start + 5, role(index - 1) != .the, role(index - 1) != .phase {
                return Match(index + 1, .calendar(.init(year: .stated(value))))
            }
            return Match(next, .decade(value / 10))
        case .ordinal(let value):
            if let month = monthOfSecondDay(next, after: value) {
                // `from the 13th to the 19th of October 1950`
                return day(value, of: month, end: next)
            }
            return ordinal(index, value: value, end: next)
        case .pair(let first, let second):
            if first == 9, second == -11 { return nineEleven(next) }
            if second > first, second <= 31, role(next) == .month, let match = dayThenMonth(first, monthAt: next) {
                // `10-18 June 1953`: from a day to a day, each of which is read.
                return next > index + 1 ? Match(index + 1, match.reading.core) : match
            }
            return role(next) == .units && second > first
                ? measured(.init(whole: second), unit(next), next + 1) : nil
        case .clock(let minutes):
            // `a time of 2:05:45` is how long something took; `at 14:05:45` is a time of day.
            if utf8[start..<end].count(where: { $0 == 0x3A }) > 1, role(next) != .meridiem, role(next) != .zone,
                !isKey(index - 1, Self.at), !isKey(next, Self.local)
            {
                return nil
            }
            return isVerse(index, next) ? nil : clock(minutes, next)
        case .meridiem(let hour): return clock(hour * 60, next)
        case .joined(let number, let range):
            let word = utf8.withUnsafeBytes { table[WordKey(bytes: UnsafeRawBufferPointer(rebasing: $0[range]))] }
            guard let word, word.role == .unit || word.role == .units, let unit = TimeUnit(rawValue: word.value) else {
                return nil
            }
            return Match(next, .duration(.init(whole: number), unit))
        case .other: return nil
        case .plain(let value, let digits): return plain(index, value: value, digits: digits, next: next)
        }
    }

    /// Whether a word before a range of years makes it a length of time.
    private func isStretch(_ index: Int) -> Bool {
        sentence.contains(index - 1) && Self.stretchPrepositions.contains(tokens[index - 1].key)
    }

    /// Whether a token is a hyphen or an en dash.
    func isDash(_ index: Int) -> Bool {
        guard sentence.contains(index) else { return false }
        let range = tokens[index].range.bytes
        return range.count == 1 && utf8[range.lowerBound] == 0x2D
            || range.count == 3 && utf8[range.lowerBound] == 0xE2 && utf8[range.lowerBound + 2] == 0x93
    }

    /// The month and year of a second day that share them with a first (`5 to 7 September 2019`, `15 and 16 May`).
    private func monthOfSecondDay(_ index: Int, after day: Int) -> (month: Int, year: Int?)? {
        guard day > 0, role(index) == .and || isKey(index, Self.to) else { return nil }
        let second = role(index + 1) == .the ? index + 2 : index + 1
        guard role(second) == .digits else { return nil }
        let (form, end) = NumericForm.read(utf8, at: Int(tokens[second].range.start))
        let next = token(from: second + 1, at: end)
        switch form {
        case .plain(let value, let digits) where digits <= 2 && value > day && value <= 31: break
        case .ordinal(let value) where value > day && value <= 31: break
        default: return nil
        }
        let month = role(next) == .of ? next + 1 : next
        guard role(month) == .month, isCapitalized(month) else { return nil }
        let year: Int? = if case .stated(let year)? = yearBehind(month + 1)?.year { year } else { nil }
        return (Int(word(month).value), year)
    }

    private func day(_ value: Int, of month: (month: Int, year: Int?), end: Int) -> Match {
        let year = month.year.map { TemporalReading.Year.stated($0) } ?? .relative(.open)
        return Match(end, .calendar(.init(year: year, month: month.month, day: value)))
    }

    private func isOpeningBracket(_ index: Int) -> Bool {
        sentence.contains(index) && utf8[Int(tokens[index].range.start)] == 0x28
    }

    private func nineEleven(_ end: Int) -> Match {
        Match(end, .calendar(.init(year: .stated(2001), month: 9, day: 11)))
    }

    private func plain(_ index: Int, value: Int, digits: Int, next: Int) -> Match? {
        if next < sentence.upperBound, isPercent(next) { return nil }
        if index > sentence.lowerBound, isCurrency(index - 1) || isListed(index) { return nil }
        if digits == 2, role(next) != .month, let century = centuryBefore(index),
            century + value > (self.digits(index - 2) ?? 0)
        {
            return Match(next, .calendar(.init(year: .stated(century + value))))
        }
        if digits <= 2, let month = monthOfSecondDay(next, after: value) { return day(value, of: month, end: next) }
        switch role(next) {
        case .month where digits <= 2:
            return dayThenMonth(value, monthAt: next)
        case .of where digits <= 2 && role(next + 1) == .month && role(index - 1) == .the:
            return dayThenMonth(value, monthAt: next + 1)
        case .meridiem where (1...12).contains(value) && digits <= 2:
            // `am` is a verb as well; a number before it makes it the time of day.
            return clock((value % 12 + Int(word(next).value)) * 60, next + 1)
        case .weekday where digits == 4 && value / 100 < 24 && value % 100 < 60 && isOpeningBracket(index - 1):
            // `4:53 a.m. Thursday (2053 Wednesday, UTC)`
            return clock(value / 100 * 60 + value % 100, next)
        case .zone where digits == 4 && value / 100 < 25 && value % 100 < 60:
            return clock(value / 100 * 60 + value % 100, next)
        case .era:
            guard let (year, end) = yearWithEra(index), end > next else { break }
            return Match(end, .calendar(.init(year: .stated(year))))
        case .cardinal, .digits, .half, .and, .filler, .unit, .units:
            if digits <= 3 || role(next) == .units, let match = counted(value: value, end: next) { return match }
        default: break
        }
        if digits == 4, (1000...2199).contains(value), readsAsYear(index, value, next) {
            return Match(next, .calendar(.init(year: .stated(value))))
        }
        if digits == 3, isBehindCirca(index),
            !sentence.contains(next) || tokens[next].shape.contains(.punctuation)
        {
            return Match(next, .calendar(.init(year: .stated(value))))
        }
        if digits == 3, let era, isEarlyYear(index, next) {
            return Match(next, .calendar(.init(year: .stated(value * era))))
        }
        return nil
    }

    /// Whether a clock time reads as chapter and verse or as a score (`Corinthians 9:25`): right behind a name.
    private func isVerse(_ index: Int, _ next: Int) -> Bool {
        guard sentence.contains(index - 1), role(index - 1) == .none, role(next) != .meridiem, role(next) != .zone
        else {
            return false
        }
        let before = tokens[index - 1].shape
        return before.contains(.capitalized) && !before.contains(.sentenceInitial)
    }

    private func isPercent(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.key == Self.per { return isKey(index + 1, Self.cent) }
        return utf8[Int(token.range.start)] == 0x25 || token.key == Self.percent || Self.scales.contains(token.key)
    }

    private func isCurrency(_ index: Int) -> Bool {
        let range = tokens[index].range.bytes
        guard let last = utf8[range].last else { return false }
        // `$`, `US$`, `#`, and the signs `£ € ¥` by their last bytes.
        if last == 0x24 || last == 0x23 || last == 0x2B { return true }
        if Self.numbered.contains(tokens[index].key) { return true }
        let first = utf8[range.lowerBound]
        return range.count == 2 && first == 0xC2 && (last == 0xA3 || last == 0xA5)
            || range.count == 3 && first == 0xE2
                && utf8[range.lowerBound + 1] == 0x82
    }

    /// Whether a number ends a list of numbers of things (`resolutions 2254 and 2118`).
    private func isListed(_ index: Int) -> Bool {
        var before = index - 1
        while sentence.contains(before - 1), role(before) == .and || Self.listing.contains(tokens[before].key),
            role(before - 1) == .digits
        {
            before -= 2
        }
        return before < index - 1 && sentence.contains(before) && Self.numbered.contains(tokens[before].key)
    }

    private func clock(_ minutes: Int, _ end: Int) -> Match? {
        guard minutes < 25 * 60 else { return nil }
        var clock = TemporalReading.Clock(minutes: minutes % (24 * 60))
        var end = end
        if role(end) == .meridiem {
            let hour = minutes / 60
            guard (1...12).contains(hour) else { return nil }
            clock.minutes = (hour % 12 + Int(word(end).value)) * 60 + minutes % 60
            end += 1
        }
        if role(end) == .zone, tokens[end].shape.contains(.allCapitals) || word(end).value == 0 && !isCapitalized(end) {
            clock.isUTC = word(end).value == 1
            end += 1
        } else if isKey(end, Self.local), isKey(end + 1, Self.time) {
            end += 2
        }
        return onDay(Match(end, TemporalReading(.timeOfDay(.open), clock: clock)))
    }

    /// Joins a day right behind a time of day (`noon tomorrow`, `2:30 the next day`).
    private func onDay(_ time: Match) -> Match {
        guard let clock = time.reading.clock else { return time }
        let day: Match?
        switch role(time.end) {
        case .deicticDay: day = deicticDay(time.end, offset: Int(word(time.end).value))
        case .the where [.next, .following, .same, .previous].contains(role(time.end + 1)):
            day = pointed(time.end + 1, isDefinite: true)
        default: return time
        }
        guard let day, day.reading.dayPart == nil else { return time }
        switch day.reading.core {
        case .deicticDay, .unit(.day, _): return Match(day.end, TemporalReading(day.reading.core, clock: clock))
        default: return time
        }
    }

    /// `noon`, `midnight`.
    func timeOfDay(_ index: Int) -> Match? {
        if isCapitalized(index), !tokens[index].shape.contains(.sentenceInitial) { return nil }
        let clock = TemporalReading.Clock(minutes: Int(word(index).value))
        return onDay(Match(index + 1, TemporalReading(.timeOfDay(.open), clock: clock)))
    }

    private static let stretchPrepositions = WordTable(words: ["between", "from", "over", "during", "for"])
    private static let at = WordKey("at")
    private static let to = WordKey("to")
    private static let percent = WordKey("percent")
    private static let per = WordKey("per")
    private static let cent = WordKey("cent")
    private static let local = WordKey("local")
    private static let time = WordKey("time")
    private static let scales = WordTable(words: [
        "million", "billion", "trillion", "thousand", "m", "bn", "km", "kg", "km/h", "mph", "points", "point",
        "degrees", "pp",
    ])
    private static let numbered = WordTable(words: [
        "no", "no.", "nos", "nos.", "number", "numbers", "us$", "flight", "flights", "boeing", "airbus", "article",
        "articles", "rule", "section", "sections", "resolution", "resolutions", "room", "rooms", "route", "routes",
        "highway", "highways", "chapter", "chapters", "page", "pages", "verse", "verses", "psalm", "psalms", "channel",
        "suite", "box",
    ])
    private static let listing = WordTable(words: [",", "and", "or", "&"])
}

/// Gives time expressions their values: sets readings against the article's date and the times told of before.
///
/// News counts from the day it appears, narration from the time it has come to; which of the two a text is, its stated
/// dates tell (``isNarrative``), as in HeidelTime (Strötgen and Gertz, 2010).
struct TemporalResolver {
    /// A time told of, to which later expressions can refer.
    struct Anchor {
        /// The year; negative before Christ.
        var year: Int
        /// The month, 0 where none was told.
        var month = 0
        /// The day, 0 where none was told.
        var day = 0

        /// The day, where one was told.
        var date: CalendarDate? { CalendarDate(year: year, month: month, day: day) }
    }

    /// A value found.
    struct Value {
        /// The type.
        var kind: TemporalExpression.Kind
        /// The value in TIMEX3.
        var text: String
        /// Whether it was reckoned.
        var isRelative = false
        /// What it refers to, for expressions that refer to it.
        var anchor: Anchor?
    }

    /// The article's date, as stated.
    let documentDate: CalendarDate?
    /// Whether the text tells of times long past in their order rather than of the news of the day.
    var isNarrative = false
    /// Whether numeric dates have the day first; nothing where the text does not tell.
    var isDayFirst: Bool?
    /// The time told of last.
    var anchor: Anchor?
    /// The day told of last.
    var dayAnchor: CalendarDate?
    /// The day told of last that is not after the article's own.
    private var pastDay: CalendarDate?

    init(documentDate: CalendarDate?) { self.documentDate = documentDate }

    // MARK: Times told of

    /// A year of narration that stands apart and is taken up only if the next one bears it out.
    private var doubtfulYear = 0

    /// Notes the time of an expression as the one told of.
    mutating func note(_ new: Anchor, isDeictic: Bool) {
        if let date = new.date, !(isNarrative && isDeictic) {
            dayAnchor = date
            if documentDate.map({ date <= $0 }) ?? true { pastDay = date }
        }
        guard isNarrative, let old = anchor else {
            anchor = new
            return
        }
        // The narrator's own today is no time told of; an aside (`as it had in 1912`) does not move the story.
        if isDeictic { return }
        if new.month == 0 {
            if new.year == old.year { return }
            let isAside = new.year < old.year - 1 || new.year > old.year + 3
            if isAside, abs(new.year - doubtfulYear) > 1 {
                doubtfulYear = new.year
                return
            }
        }
        doubtfulYear = 0
        anchor = new
    }

    // MARK: Entry

    /// The value of a reading; `direction` is what the verbs around it tell, `isNear` whether the words before it
    /// (`until`, `by`) make the nearest such time the likely one.
    func value(of reading: TemporalReading, tense: @autoclosure () -> Tense, isNear: Bool, localYear: Int?) -> Value? {
        var value: Value?
        switch reading.core {
        case .calendar(let date): value = calendar(date, tense: tense(), isNear: isNear, localYear: localYear)
        case .unordered(let first, let second, let year): value = unordered(first, second, year)
        case .decade(let decade): value = Value(kind: .date, text: "\(decade)X")
        case .century(let century, let beforeChrist):
            value = Value(kind: .date, text: (beforeChrist ? "BC" : "") + TimexText.padded(century, 2) + "XX")
        case .unit(let unit, let relation): value = stretch(unit, relation, tense: tense(), isNear: isNear)
        case .shifted(let count, let unit, let shift): value = shifted(count, unit, shift)
        case .deicticDay(let days):
            value = day(documentDate?.advanced(byDays: days), isRelative: true)
        case .season(let season, let year, let relation): value = self.season(season, year, relation, tense: tense())
        case .part(let part, let parts, let year): value = yearPart(part, parts, year, tense: tense())
        case .duration(let count, let unit):
            value = Value(kind: .duration, text: TimexText.period(count, unit))
        case .years(let from, let to): value = Value(kind: .duration, text: "P\(to - from)Y")
        case .every(let count, let unit): value = Value(kind: .set, text: TimexText.period(count, unit))
        case .everyWeekday(let weekday): value = Value(kind: .set, text: "XXXX-WXX-\(weekday)")
        case .vague(let time): value = Value(kind: .date, text: time.value)
        case .timeOfDay(let relation):
            value = timeOfDay(relation)
        }
        guard var value else { return nil }
        if reading.clock != nil || reading.dayPart != nil {
            value.kind = .time
            if value.anchor?.day == 0 || value.anchor == nil, !value.text.hasPrefix("XXXX-W") {
                value.text = "XXXX-XX-XX"
            }
            value.text += "T"
            if let clock = reading.clock {
                value.text +=
                    TimexText.padded(clock.minutes / 60, 2) + ":" + TimexText.padded(clock.minutes % 60, 2)
                    + (clock.isUTC ? "Z" : "")
            } else if let part = reading.dayPart {
                value.text += part.code
            }
        }
        return value
    }

    // MARK: Parts

    private func day(_ date: CalendarDate?, isRelative: Bool) -> Value {
        guard let date, date.year > 0, date.year < 10_000 else {
            return Value(kind: .date, text: "XXXX-XX-XX", isRelative: true)
        }
        return Value(
            kind: .date, text: date.description, isRelative: isRelative,
            anchor: Anchor(year: date.year, month: date.month, day: date.day))
    }

    private func timeOfDay(_ relation: TemporalReading.Relation) -> Value {
        let base = dayAnchor ?? documentDate
        switch relation {
        case .following: return day(base?.advanced(byDays: 1), isRelative: true)
        case .previous: return day(base?.advanced(byDays: -1), isRelative: true)
        default: return day(base, isRelative: true)
        }
    }

    private func unordered(_ first: Int, _ second: Int, _ year: Int) -> Value {
        let dayFirst: Bool?
        if first > 12 {
            dayFirst = true
        } else if second > 12 {
            dayFirst = false
        } else {
            dayFirst = first == second ? true : isDayFirst
        }
        guard let dayFirst else { return Value(kind: .date, text: "\(TimexText.padded(year, 4))-XX-XX") }
        let date = Anchor(year: year, month: dayFirst ? second : first, day: dayFirst ? first : second)
        return Value(kind: .date, text: TimexText.date(date), anchor: date)
    }

    private func year(_ relation: TemporalReading.Relation) -> Int? {
        switch relation {
        case .this: documentDate?.year
        case .last: documentDate.map { $0.year - 1 }
        case .next: documentDate.map { $0.year + 1 }
        case .same: anchor?.year ?? documentDate?.year
        case .previous: anchor.map { $0.year - 1 }
        case .following: anchor.map { $0.year + 1 }
        case .current: isNarrative || documentDate == nil ? anchor?.year : documentDate?.year
        case .open: nil
        }
    }

    private func calendar(
        _ date: TemporalReading.Calendar, tense: @autoclosure () -> Tense, isNear: Bool, localYear: Int?
    ) -> Value? {
        switch date.year {
        case .stated(let year):
            let anchor = Anchor(year: year, month: date.month, day: date.day)
            guard date.day == 0 || year < 1 || anchor.date != nil else {
                // `30 February 2020`: the month is sure.
                let sure = Anchor(year: year, month: date.month)
                return Value(kind: .date, text: TimexText.date(sure), anchor: sure)
            }
            return Value(kind: .date, text: TimexText.date(anchor), anchor: anchor)
        case .relative(let relation):
            if date.month == 0, date.weekday > 0 {
                return weekday(date.weekday, date.relation, tense: tense())
            }
            var date = date
            if date.month == 0 {
                guard let anchor, anchor.month > 0 else { return nil }
                date.month = anchor.month
            }
            let year: Int?
            if relation == .open, date.relation == .open, let localYear {
                year = localYear
            } else if relation != .open {
                year = self.year(relation)
            } else if date.relation != .open {
                year = occurrence(of: date, date.relation)
            } else {
                year = openYear(date, tense: tense(), isNear: isNear)
            }
            guard let year else {
                var text = "XXXX-" + TimexText.padded(date.month, 2)
                if date.day > 0 { text += "-" + TimexText.padded(date.day, 2) }
                return Value(kind: .date, text: text, isRelative: true)
            }
            let anchor = Anchor(year: year, month: date.month, day: date.day)
            return Value(kind: .date, text: TimexText.date(anchor), isRelative: true, anchor: anchor)
        }
    }

    /// The year of `last December`, `next March`, `this June`, `the previous April`.
    private func occurrence(of date: TemporalReading.Calendar, _ relation: TemporalReading.Relation) -> Int? {
        switch relation {
        case .this: return documentDate?.year
        case .last: return documentDate.map { date.month < $0.month ? $0.year : $0.year - 1 }
        case .next: return documentDate.map { date.month > $0.month ? $0.year : $0.year + 1 }
        case .previous: return anchor.map { date.month < $0.month ? $0.year : $0.year - 1 }
        case .following: return anchor.map { date.month > $0.month ? $0.year : $0.year + 1 }
        case .same, .current: return anchor?.year ?? documentDate?.year
        case .open: return nil
        }
    }

    /// The year of a month that stands alone.
    private func openYear(_ date: TemporalReading.Calendar, tense: @autoclosure () -> Tense, isNear: Bool) -> Int? {
        if isNarrative, let anchor { return narratedYear(date, anchor) }
        guard let documentDate else { return nil }
        // In days from the start of the article's year; a month counts by its middle.
        let here = documentDate.month * 31 + documentDate.day
        let there = date.month * 31 + (date.day > 0 ? date.day : documentDate.day)
        if there == here { return documentDate.year }
        let ahead = there > here ? there - here : there - here + 372
        let behind = 372 - ahead
        let isAhead: Bool
        if isNear {
            isAhead = ahead < behind
        } else {
            switch tense() {
            case .past: isAhead = false
            case .future: isAhead = true
            case .present, .unknown: isAhead = ahead < behind
            }
        }
        return isAhead
            ? documentDate.year + (there > here ? 0 : 1) : documentDate.year - (there > here ? 1 : 0)
    }

    /// Narration goes forward: a month is that of the year told of, unless it lies so far back that a new year began.
    private func narratedYear(_ date: TemporalReading.Calendar, _ anchor: Anchor) -> Int {
        guard anchor.month > 0 else { return anchor.year }
        return date.month + 7 < anchor.month ? anchor.year + 1 : anchor.year
    }

    private func weekday(
        _ weekday: Int, _ relation: TemporalReading.Relation, tense: @autoclosure () -> Tense
    ) -> Value {
        guard let base = isNarrative ? dayAnchor ?? documentDate : documentDate else {
            return Value(kind: .date, text: "XXXX-WXX-\(weekday)", isRelative: true)
        }
        let back = (base.weekday - weekday + 7) % 7
        let days: Int
        switch relation {
        case .last: days = back == 0 ? -7 : -back
        case .next: days = 7 - back
        case .this:
            // `This Sunday he won` is over, `this Sunday they meet` is not.
            let days = weekday - base.weekday
            return day(base.advanced(byDays: days > 0 && tense() == .past ? days - 7 : days), isRelative: true)
        case .previous: days = weekday - base.weekday - 7
        case .following: days = weekday - base.weekday + 7
        case .open, .same, .current: days = tense() == .future ? (7 - back) % 7 : -back
        }
        return day(base.advanced(byDays: days), isRelative: true)
    }

    private func stretch(
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

    private func shifted(
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

    private func season(
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

    private func yearPart(
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

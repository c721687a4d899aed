/// Dates of the calendar of which the text may leave out the year, the month or the order of the numbers.
extension TemporalResolver {
    /// A date of the calendar.
    func calendar(
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
                return weekday(date.weekday, date.relation, tense: tense(), isNear: isNear)
            }
            var date = date
            if date.month == 0 {
                guard let anchor, anchor.month > 0 else { return nil }
                date.month = anchor.month
            }
            let year: Int?
            if relation == .open, let matching = self.year(ofWeekday: date) {
                year = matching
            } else if relation == .open, date.relation == .open, let localYear {
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

    /// A numeric date, with the order of day and month that the text has.
    func unordered(_ first: Int, _ second: Int, _ year: Int) -> Value {
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

    /// The year nearest to the article's in which a day falls on the day of the week that is told with it (`Wednesday, July
    /// 31`).
    private func year(ofWeekday date: TemporalReading.Calendar) -> Int? {
        guard date.weekday > 0, date.day > 0, let documentDate, !isNarrative else { return nil }
        return [documentDate.year, documentDate.year - 1, documentDate.year + 1].first {
            CalendarDate(year: $0, month: date.month, day: date.day)?.weekday == date.weekday
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

    /// A day of the week.
    private func weekday(
        _ weekday: Int, _ relation: TemporalReading.Relation, tense: @autoclosure () -> Tense, isNear: Bool
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
        case .open, .same, .current:
            let isAhead = tense() == .future && !(isNear && back <= 3)
            days = isAhead ? (7 - back) % 7 : -back
        }
        return day(base.advanced(byDays: days), isRelative: true)
    }
}

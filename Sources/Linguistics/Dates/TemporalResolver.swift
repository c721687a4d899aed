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
    private(set) var pastDay: CalendarDate?
    /// The day told of last of which news tells: not long before or behind the article's own.
    private var newsDay: CalendarDate?

    init(documentDate: CalendarDate?) { self.documentDate = documentDate }

    // MARK: Times told of

    /// A year of narration that stands apart and is taken up only if the next one bears it out.
    private var doubtfulYear = 0

    /// Notes the time of an expression as the one told of.
    mutating func note(_ new: Anchor, isDeictic: Bool) {
        if let date = new.date, !(isNarrative && isDeictic) {
            dayAnchor = date
            if let documentDate, abs(date.daysSinceEpoch - documentDate.daysSinceEpoch) <= 14 { newsDay = date }
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

    /// The value of a reading; `tense` is what the verbs around it tell, `isNear` whether the words before it (`until`,
    /// `by`) make the nearest such time the likely one, `isDayTold` whether its sentence tells a day to which a time of day
    /// can belong.
    func value(
        of reading: TemporalReading, tense: @autoclosure () -> Tense, isNear: Bool, localYear: Int?,
        isDayTold: Bool = true
    ) -> Value? {
        var value: Value?
        switch reading.core {
        case .calendar(let date): value = calendar(date, tense: tense(), isNear: isNear, localYear: localYear)
        case .feast(let days, let year): value = feast(days, year, tense: tense(), isNear: isNear)
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
            // `It shuts at 8 pm`, `they rest in the morning`: of every day.
            value =
                relation == .open && !isDayTold && tense() == .present
                ? day(nil, isRelative: true) : timeOfDay(relation, isDayTold: isDayTold)
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

    /// A day, unresolved where there is none.
    func day(_ date: CalendarDate?, isRelative: Bool) -> Value {
        guard let date, date.year > 0, date.year < 10_000 else {
            return Value(kind: .date, text: "XXXX-XX-XX", isRelative: true)
        }
        return Value(
            kind: .date, text: date.description, isRelative: isRelative,
            anchor: Anchor(year: date.year, month: date.month, day: date.day))
    }

    private func timeOfDay(_ relation: TemporalReading.Relation, isDayTold: Bool) -> Value {
        // Without a day in its sentence a time of day that news tells of is none of a day long past.
        let isOfNews = relation == .open && !isDayTold && !isNarrative && documentDate != nil
        let base = (isOfNews ? newsDay : dayAnchor) ?? documentDate
        switch relation {
        case .following: return day(base?.advanced(byDays: 1), isRelative: true)
        case .previous: return day(base?.advanced(byDays: -1), isRelative: true)
        default: return day(base, isRelative: true)
        }
    }

    /// The year that a relation points at, where the text and the article's date tell.
    func year(_ relation: TemporalReading.Relation) -> Int? {
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
}

/// Tells times that recur from those of a certain day, by the words between them and the recurring ones before.
struct RecurringTimes {
    private let tokens: [Token]
    /// The token behind the last time told to recur by weeks.
    private var weekly = -10
    /// The token behind the last time at which something opens or shuts.
    private var opening = -10

    init(tokens: [Token]) { self.tokens = tokens }

    /// Whether a day of the week recurs (`two flights per week on Thursday and Sunday`, `every Tuesday and Friday`); the
    /// expressions of a text are asked for in their order.
    mutating func isWeekly(_ candidate: TemporalCandidate) -> Bool {
        switch candidate.reading.core {
        case .everyWeekday: weekly = candidate.tokens.upperBound
        // `per week`, `every week`, but not `weekly`, which tells of what kind something is.
        case .every(_, .week) where candidate.tokens.count > 1: weekly = candidate.tokens.upperBound
        case .calendar where candidate.weekdayAlone != nil:
            let start = candidate.tokens.lowerBound
            guard (0...3).contains(start - weekly),
                (weekly..<start).allSatisfy({ RecurringTimes.joints.contains(tokens[$0].key) })
            else { return false }
            weekly = candidate.tokens.upperBound
            return true
        default: break
        }
        return false
    }

    /// Whether a time of day is one at which something opens or shuts (`daily 08:00 – 20:00`, `Mon-Fri 9 am`).
    mutating func isOpeningTime(_ candidate: TemporalCandidate) -> Bool {
        guard candidate.reading.clock != nil else { return false }
        let start = candidate.tokens.lowerBound
        guard (1...2).contains(start - opening) || isBehindDays(start) else { return false }
        opening = candidate.tokens.upperBound
        return true
    }

    /// Whether `daily` or a shortened day of the week stands before a token.
    private func isBehindDays(_ index: Int) -> Bool {
        guard index > 0, let word = EnglishTimeWords.table[tokens[index - 1].key] else { return false }
        return word.role == .frequency || word.role == .weekday && tokens[index - 1].range.count <= 4
    }

    private static let joints = WordTable(words: ["on", "and", "or", ",", "/", "&", "the"])
}

/// Finds the time expressions of a text and gives them their TIMEX3 values.
///
/// Two passes: the grammar reads expressions sentence by sentence; then, when it is known how the text writes and tells
/// its dates, each gets its value in text order. Linear in the text.
public struct TemporalTagger: Sendable {
    /// Makes a tagger.
    public init() {}

    /// The time expressions of a text, in its order; never overlapping.
    public func tag(_ tagged: TaggedText, context: TextContext = TextContext()) -> [TemporalExpression] {
        var grammar = EnglishTemporalGrammar(tokens: tagged.tokens, utf8: tagged.text.utf8)
        let candidates = read(tagged, &grammar)
        guard !candidates.isEmpty else { return [] }
        var resolver = TemporalResolver(documentDate: context.date)
        (resolver.isNarrative, resolver.isDayFirst) = habits(of: candidates, documentDate: context.date)
        var interpreter = TemporalInterpreter(tagged: tagged, date: context.date, resolver: resolver)
        return interpreter.expressions(of: candidates)
    }

    // MARK: First pass

    private func read(_ tagged: TaggedText, _ grammar: inout EnglishTemporalGrammar) -> [TemporalCandidate] {
        var candidates: [TemporalCandidate] = []
        let openers = EnglishTimeWords.openers
        for (sentenceIndex, sentence) in tagged.sentences.enumerated() {
            grammar.sentence = Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound)
            var index = grammar.sentence.lowerBound
            while index < grammar.sentence.upperBound {
                let token = tagged.tokens[index]
                guard
                    openers[Int(token.key.value >> 6 & 63)] >> (token.key.value & 63) & 1 != 0
                        || token.shape.contains(.hasDigit)
                else {
                    index += 1
                    continue
                }
                guard let match = grammar.match(at: index), match.end > index else {
                    grammar.noteName(at: index)
                    index += 1
                    continue
                }
                let last = tagged.tokens[match.end - 1].range
                let range = TextRange(
                    start: tagged.tokens[index].range.start, end: match.endOffset.map { Int32($0) } ?? last.end)
                if case .calendar(let date) = match.reading.core, case .stated(let year) = date.year {
                    if year < 0 { grammar.era = -1 } else if year < 1000, grammar.era == nil { grammar.era = 1 }
                }
                candidates.append(
                    TemporalCandidate(
                        sentence: sentenceIndex, tokens: index..<match.end, range: range, reading: match.reading))
                index = match.end
            }
        }
        return candidates
    }

    /// How the text tells its dates: as narration or as news, and with the day or the month first.
    private func habits(of candidates: [TemporalCandidate], documentDate: CalendarDate?) -> (
        isNarrative: Bool, isDayFirst: Bool?
    ) {
        var old = 0
        var ofTheDay = 0
        var dayFirst = 0
        var monthFirst = 0
        for candidate in candidates {
            switch candidate.reading.core {
            case .calendar(let date):
                switch date.year {
                case .stated(let year):
                    if year < (documentDate?.year ?? 10_000) - 1 {
                        old += date.month > 0 ? 2 : 1
                    } else if date.month > 0 {
                        ofTheDay += 1
                    }
                case .relative(.open) where date.weekday > 0 && date.month == 0: ofTheDay += 1
                case .relative(.last), .relative(.this), .relative(.next): ofTheDay += 1
                case .relative: break
                }
            case .unordered(let first, let second, _):
                if first > 12 { dayFirst += 1 }
                if second > 12 { monthFirst += 1 }
            case .deicticDay, .unit(_, .this), .unit(_, .last), .unit(_, .next), .shifted(_, _, .ago): ofTheDay += 1
            default: break
            }
        }
        let order: Bool? = (dayFirst > 0) == (monthFirst > 0) ? nil : dayFirst > 0
        return (old >= 6 && old > 3 * ofTheDay, order)
    }
}

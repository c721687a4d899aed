/// Finds what somebody says in a text: direct and partial quotations and reported statements, each with its cue and the words
/// that name the speaker.
///
/// Passages in quote marks are paired first (``QuotedPassageFinder``), cues are found sentence by sentence outside of them
/// (``CueFinder``), statements are what cues govern (``StatementFinder``), and what stands in quote marks is speech where a cue
/// or a statement governs it or where it reads as a clause of its own (``PassageClassifier``). Time is linear in the text.
public struct QuotationFinder: Sendable {
    private let lexicon: AttributionLexicon

    /// Sentences longer than this are read in pieces, so that time stays linear, in tokens.
    private static let longestSentence = 250

    /// Makes a finder for English.
    public init() {
        lexicon = AttributionLexicon()
    }

    /// The quotations and statements of a text, in its order.
    ///
    /// - Parameters:
    ///   - tagged: the text with sentences, tokens and, where a tagger ran, parts of speech.
    ///   - mentions: the names found in it, in text order.
    ///   - context: where headline and byline stand.
    /// - Returns: quotations and statements by where they begin, the longer before what it holds.
    public func quotations(
        in tagged: TaggedText, mentions: [Mention], context: TextContext = TextContext()
    ) -> [Quotation] {
        let text = AttributionText(tagged, mentions: mentions, lexicon: lexicon)
        var statements: [Quotation] = []
        var attributions = [PassageAttribution?](repeating: nil, count: text.passages.count)
        for (index, sentence) in tagged.sentences.enumerated() {
            if let headline = context.headline, headline.contains(sentence.range),
                let statement = HeadlineReader(text: text).statement(in: sentence, at: Int32(index))
            {
                statements.append(statement)
                continue
            }
            var start = Int(sentence.tokens.lowerBound)
            let end = Int(sentence.tokens.upperBound)
            while start < end {
                let piece = start..<min(end, start + QuotationFinder.longestSentence)
                let cues = CueFinder(text: text, sentence: piece).cues
                if !cues.isEmpty {
                    let finder = StatementFinder(text: text, sentence: piece, sentenceIndex: Int32(index))
                    finder.apply(cues, statements: &statements, attributions: &attributions)
                }
                start = piece.upperBound
            }
        }
        statements.sort { $0.range < $1.range }
        let classifier = PassageClassifier(
            text: text, sentences: tagged.sentences, attributions: attributions, statements: statements)
        return inTextOrder(statements + classifier.quotations())
    }

    /// Sorts by place and lets each `sameAs` point to the new place.
    private func inTextOrder(_ quotations: [Quotation]) -> [Quotation] {
        let order = quotations.indices.sorted { left, right in
            (quotations[left].range.start, quotations[right].range.end, left)
                < (quotations[right].range.start, quotations[left].range.end, right)
        }
        var places = [Int32](repeating: 0, count: quotations.count)
        for (place, index) in order.enumerated() { places[index] = Int32(place) }
        return order.map { index in
            var quotation = quotations[index]
            if case .sameAs(let other) = quotation.speaker { quotation.speaker = .sameAs(places[Int(other)]) }
            return quotation
        }
    }
}

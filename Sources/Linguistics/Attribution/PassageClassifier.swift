/// Tells speech from terms, titles and scare quotes, and finds the speakers of quotations that stand without a cue.
struct PassageClassifier {
    let text: AttributionText
    let sentences: [Sentence]
    let attributions: [PassageAttribution?]
    /// The statements, in text order.
    let statements: [Quotation]

    /// What a passage looks like.
    private struct Look {
        /// The tokens inside the marks.
        var tokens: Range<Int>
        /// The tokens of the sentence in which it begins.
        var sentence: Range<Int>
        /// The number of words.
        var words = 0
        /// Words that begin with a capital.
        var capitals = 0
        /// Words of four letters or more that do not, prepositions apart.
        var lowers = 0
        /// Whether a finite verb stands in it.
        var hasVerb = false
        /// Whether its last token ends a sentence.
        var isTerminated = false
    }

    /// The last thing somebody said before a place.
    private struct Preceding {
        var index: Int
        var paragraph: Int32
        var end: Int32
        var isQuotation: Bool
    }

    /// The quotations among the passages; a `sameAs` is an index into the statements followed by the result.
    func quotations() -> [Quotation] {
        var result: [Quotation] = []
        var token = 0
        var sentence = 0
        var statement = 0
        var preceding: Preceding?
        for (index, passage) in text.passages.enumerated() {
            while token < text.tokens.count, text.tokens[token].range.start < passage.content.start { token += 1 }
            var end = token
            while end < text.tokens.count, text.tokens[end].range.end <= passage.content.end { end += 1 }
            while sentence + 1 < sentences.count, sentences[sentence + 1].range.start <= passage.outer.start {
                sentence += 1
            }
            while statement < statements.count, statements[statement].range.start < passage.outer.start {
                if statements[statement].speaker != .unknown {
                    preceding = Preceding(
                        index: statement, paragraph: sentences[Int(statements[statement].sentence)].paragraph,
                        end: statements[statement].range.end, isQuotation: false)
                }
                statement += 1
            }
            guard sentence < sentences.count else { break }
            let bounds = Int(sentences[sentence].tokens.lowerBound)..<Int(sentences[sentence].tokens.upperBound)
            let look = look(token..<end, in: bounds)
            let attribution = attributions[index]
            guard look.words > 0, isSpeech(passage, look, attribution) else { continue }
            var quotation = Quotation(
                range: passage.content, sentence: Int32(sentence), manner: manner(look, attribution),
                cue: attribution.map { text.range($0.cue) }, speaker: attribution?.source?.reference ?? .unknown,
                isDenied: attribution?.isDenied ?? false)
            if attribution == nil {
                quotation.speaker = bareSpeaker(passage, look, sentence: sentence, preceding: preceding)
            }
            if quotation.speaker != .unknown {
                preceding = Preceding(
                    index: statements.count + result.count, paragraph: sentences[sentence].paragraph,
                    end: passage.outer.end, isQuotation: true)
            }
            result.append(quotation)
        }
        return result
    }

    private func look(_ tokens: Range<Int>, in sentence: Range<Int>) -> Look {
        var look = Look(tokens: tokens, sentence: sentence)
        for index in tokens {
            let shape = text.tokens[index].shape
            guard !shape.contains(.punctuation) else { continue }
            look.words += 1
            if shape.contains(.capitalized) || shape.contains(.hasDigit) {
                look.capitals += 1
            } else if text.tokens[index].range.count >= 4, !text.isPreposition(index) {
                look.lowers += 1
            }
            if text.isFiniteVerb(index) { look.hasVerb = true }
        }
        if let last = tokens.last { look.isTerminated = text.isStop(last) }
        return look
    }

    // MARK: Speech or not

    private func isSpeech(_ passage: QuotedPassage, _ look: Look, _ attribution: PassageAttribution?) -> Bool {
        let first = look.tokens.lowerBound
        let isTitle = look.lowers == 0 && 2 * look.capitals >= look.words && look.words <= 12
        let mark = first - 2
        if let attribution, attribution.isAdjacent {
            // `a hall called "Learning Together"`, `banners which mentioned "Women's Day"`: names, unless a comma sets them off.
            let isSetOff =
                attribution.cue.lowerBound > first || mark >= look.sentence.lowerBound && text.isPunctuation(mark)
            return !isTitle || isSetOff || look.isTerminated || look.hasVerb
        }
        if isNickname(look) { return false }
        if attribution != nil, mark >= look.sentence.lowerBound, text.isComma(mark) || text.isColon(mark),
            look.words >= 3, !isTitle || look.isTerminated
        {
            return true
        }
        if let attribution {
            if attribution.isFar, look.words <= 3 { return false }
            if isNamed(first, in: look.sentence, isAttributed: true), look.words < 6 || !look.hasVerb || isTitle {
                return false
            }
            if isTitle { return look.words > 1 && look.hasVerb && look.isTerminated }
            return true
        }
        let standsAlone = first - 2 < look.sentence.lowerBound || text.isStop(first - 2) || text.isColon(first - 2)
        if passage.continues { return true }
        if standsAlone, look.words >= 3, look.hasVerb || look.isTerminated, !isTitle || look.isTerminated {
            return true
        }
        if isNamed(first, in: look.sentence, isAttributed: false) || isTitle { return false }
        if look.words >= 5, look.hasVerb { return true }
        return look.words >= 7
    }

    /// Whether the passage is a name within a name: John “Jack” Smith.
    private func isNickname(_ look: Look) -> Bool {
        let before = look.tokens.lowerBound - 2
        let behind = look.tokens.upperBound + 1
        guard look.words <= 2, look.capitals > 0, before >= 0, behind < text.tokens.count, look.lowers == 0 else {
            return false
        }
        return text.tokens[before].shape.contains(.capitalized) && text.tokens[behind].shape.contains(.capitalized)
            && !text.isPunctuation(before) && text.words[before].frame.isEmpty
    }

    /// Whether a word stands before the passage that brings in a term, a title or a name.
    private func isNamed(_ first: Int, in sentence: Range<Int>, isAttributed: Bool) -> Bool {
        var index = first - 2
        var steps = 0
        while index >= sentence.lowerBound, steps < 3 {
            let word = text.words[index]
            if word.role.contains(.naming) { return true }
            if word.role.contains(.determiner) || word.role.contains(.as) || word.role.contains(.to)
                || text.isComma(index)
            {
                index -= 1
                steps += 1
                continue
            }
            return !isAttributed && word.frame.contains(.naming) && word.form.contains(.participle)
        }
        return false
    }

    private func manner(_ look: Look, _ attribution: PassageAttribution?) -> Manner {
        let opens =
            text.tokens[look.tokens.lowerBound].shape.contains(.capitalized)
            || text.isMark(look.tokens.lowerBound, 0x5B)
        if look.words >= 3, look.hasVerb, opens || look.isTerminated { return .direct }
        if attribution?.isAdjacent == true, look.words >= 3, look.hasVerb || look.isTerminated { return .direct }
        return .partial
    }

    // MARK: Quotations without a cue

    /// Whether a passage is a sentence of its own.
    private func isSentence(_ look: Look) -> Bool {
        look.words >= 5 && look.hasVerb && text.tokens[look.tokens.lowerBound].shape.contains(.capitalized)
    }

    /// Whose a quotation is that no cue attributes.
    private func bareSpeaker(
        _ passage: QuotedPassage, _ look: Look, sentence: Int, preceding: Preceding?
    ) -> SpeakerReference {
        let paragraph = sentences[sentence].paragraph
        let standsAlone = look.tokens.lowerBound - 2 < look.sentence.lowerBound
        if passage.continues, let preceding, preceding.isQuotation { return .sameAs(Int32(preceding.index)) }
        guard standsAlone else {
            // Behind a colon, and a whole sentence behind a comma: whoever does what stands before it
            // (`The mayor objected: "…"`, `The mayor reacted on Monday, "…"`).
            let mark = look.tokens.lowerBound - 2
            guard text.isColon(mark) || text.isComma(mark) && isSentence(look) else { return .unknown }
            var finder = CueFinder(text: text, sentence: max(look.sentence.lowerBound, mark - 100)..<mark)
            return finder.subject()?.reference ?? .unknown
        }
        // A paragraph of its own behind a colon: `The minister issued this statement:`.
        if sentence > 0, sentences[sentence - 1].paragraph == paragraph - 1 {
            let before = Int(sentences[sentence - 1].tokens.lowerBound)..<Int(sentences[sentence - 1].tokens.upperBound)
            if let mark = before.last, text.isColon(mark) {
                var finder = CueFinder(text: text, sentence: max(before.lowerBound, mark - 100)..<mark)
                return (finder.cues.last?.source ?? finder.subject())?.reference ?? .unknown
            }
        }
        if let preceding, preceding.paragraph == paragraph { return .sameAs(Int32(preceding.index)) }
        return .unknown
    }
}

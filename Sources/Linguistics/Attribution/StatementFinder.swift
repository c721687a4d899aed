/// Turns the cues of a sentence into statements, and gives the passages in quote marks that they govern to their sources.
struct StatementFinder {
    let text: AttributionText
    /// The tokens of the sentence, or of a piece of it.
    let sentence: Range<Int>
    /// The sentence.
    let sentenceIndex: Int32

    /// Applies cues in their order.
    func apply(_ cues: [SpeechCue], statements: inout [Quotation], attributions: inout [PassageAttribution?]) {
        // `…, but the agency reported 32`: where somebody else speaks, the content ends, though his own is not taken.
        let borders = cues.filter { isBoundary($0) && ($0.side != .quotation || hasPassage($0) || joinsSpeaker($0)) }
        let cues = cues.filter { $0.side != .quotation || hasPassage($0) }
        var reach = sentence.lowerBound
        for (index, cue) in cues.enumerated() {
            // What somebody says that somebody else said belongs to the outer speaker.
            if cue.extent.lowerBound < reach, !isBoundary(cue) { continue }
            let next = borders.first { $0.words.lowerBound > cue.words.lowerBound }
            let limit = next.map(boundary(of:)) ?? sentence.upperBound
            var governed: Int?
            if cue.side == .right || cue.side == .both {
                let end = contentEnd(from: cue.contentStart, limit: limit)
                if let statement = statement(cue, text.tokens(from: cue.contentStart, to: end)) {
                    governed = statements.count
                    statements.append(statement)
                    reach = end
                }
            }
            if cue.side == .left || cue.side == .both {
                let content = text.tokens(from: leftStart(of: cue, in: cues, at: index), to: cue.extent.lowerBound)
                if !isFragment(content, of: cue), let statement = statement(cue, content) {
                    attribute(passagesIn: content, to: cue, statement: statements.count, &attributions)
                    statements.append(statement)
                }
            }
            // `The mayor said, according to the agency, "…"`: the mayor's words.
            let primary = cue.isSecondary ? cues[..<index].last { !$0.isSecondary && $0.source != nil } : nil
            attributePassages(of: cue, as: primary ?? cue, limit: max(limit, reach), statement: governed, &attributions)
            reach = max(reach, cue.extent.upperBound)
        }
    }

    /// Whether a cue goes on from another clause: with a conjunction and a source of its own (`…, but the agency called it off`),
    /// or as a second verb of saying (`… and asked for help`).
    private func joinsSpeaker(_ cue: SpeechCue) -> Bool {
        guard let source = cue.source else { return false }
        if text.role(cue.extent.lowerBound).contains(.conjunction) {
            let verb = text.words[cue.words.lowerBound]
            return !verb.frame.isDisjoint(with: [.clause, .thatClause, .addressee, .objectInfinitive])
                && verb.form.isDisjoint(with: [.base, .gerund])
        }
        guard source.tokens.lowerBound == cue.extent.lowerBound else { return false }
        let joint = source.tokens.lowerBound - 1
        return joint > sentence.lowerBound && !text.role(joint).isDisjoint(with: [.conjunction, .subordinator])
            && text.isComma(joint - 1)
    }

    /// Whether a passage in quote marks stands behind a cue or just before it.
    private func hasPassage(_ cue: SpeechCue) -> Bool {
        if (cue.words.upperBound..<max(cue.words.upperBound, sentence.upperBound)).contains(where: text.isQuoted) {
            return true
        }
        let before = cue.extent.lowerBound - 1
        return before >= sentence.lowerBound
            && (text.isQuoted(before) || before > sentence.lowerBound && text.isQuoted(before - 1))
    }

    /// Whether what stands before a cue says nothing alone: `This year, he said, …`, `One child was, according to …`,
    /// `When asked about it, she said of him`.
    private func isFragment(_ content: Range<Int>, of cue: SpeechCue) -> Bool {
        guard !content.contains(where: text.isQuoted) else { return false }
        let own = content.filter { !text.isPunctuation($0) }
        guard let first = own.first, let last = own.last else { return false }
        if cue.side == .both {
            return own.count < 4 || own.count < 6 && text.isFiniteVerb(last)
        }
        let opensClause = text.role(first).contains(.subordinator)
        return opensClause && !content.dropFirst().dropLast().contains(where: text.isComma)
            && !text.role(cue.words.lowerBound).contains(.according)
    }

    // MARK: Extent of the content

    /// Whether a cue ends the content of the one before it: it begins a clause of its own.
    private func isBoundary(_ cue: SpeechCue) -> Bool {
        guard cue.isCoordinate else { return false }
        if cue.isAbsolute { return true }
        let start = cue.extent.lowerBound
        guard start > sentence.lowerBound else { return true }
        if text.role(cue.words.lowerBound).contains(.according) { return true }
        let before = start - 1
        if text.isPunctuation(before) || text.isQuoted(before) { return true }
        if text.role(before).contains(.conjunction) || text.role(start).contains(.conjunction) { return true }
        return text.role(before).contains(.subordinator)
    }

    /// The token at which the content before a cue ends.
    private func boundary(of cue: SpeechCue) -> Int {
        var start = cue.extent.lowerBound
        while start > sentence.lowerBound,
            !text.role(start - 1).isDisjoint(with: [.conjunction, .subordinator]) || text.isComma(start - 1)
                || cue.isAbsolute && EnglishAuxiliary.isWith(text.tokens[start - 1].key)
        { start -= 1 }
        return start
    }

    /// Where content that begins at a token ends: at the limit, a semicolon, or a colon before a quotation.
    private func contentEnd(from start: Int, limit: Int) -> Int {
        var index = start
        while index < limit {
            if !text.isQuoted(index) {
                if text.isMark(index, 0x3B) { return index }
                if text.isColon(index), index + 1 < sentence.upperBound, text.isQuoted(index + 1) { return index }
            }
            index += 1
        }
        return max(start, limit)
    }

    private func leftStart(of cue: SpeechCue, in cues: [SpeechCue], at index: Int) -> Int {
        var start = cue.extent.lowerBound
        while start > sentence.lowerBound, !text.isMark(start - 1, 0x3B) || text.isQuoted(start - 1) { start -= 1 }
        for previous in cues[..<index] where isBoundary(previous) && (previous.side == .left || previous.side == .both)
        {
            start = max(start, previous.extent.upperBound)
        }
        return start
    }

    /// The statement with a content, trimmed of marks; nothing where the content is a quotation alone.
    private func statement(_ cue: SpeechCue, _ content: Range<Int>) -> Quotation? {
        var (start, end) = (content.lowerBound, content.upperBound)
        while start < end, !text.isQuoted(start),
            text.isPunctuation(start) && !text.isMark(start, 0x5B) && !text.isMark(start, 0x28)
                || text.role(start).contains(.conjunction)
        { start += 1 }
        while end > start, text.isPunctuation(end - 1), !text.isQuoted(end - 1),
            !text.isMark(end - 1, 0x5D) && !text.isMark(end - 1, 0x29)
        { end -= 1 }
        guard start < end else { return nil }
        let ownWords = (start..<end).count { !text.isQuoted($0) && !text.isPunctuation($0) }
        // One word is enough where it is the subject of what is quoted: `said they "had no choice"`.
        let isSubject = text.mentionOf[start] >= 0 || text.role(start).contains(.pronoun)
        guard ownWords >= 2 || ownWords == 1 && isSubject && !text.isQuoted(start) else { return nil }
        return Quotation(
            range: text.range(start..<end), sentence: sentenceIndex, manner: .indirect, cue: text.range(cue.words),
            speaker: cue.source?.reference ?? .unknown, isDenied: cue.isDenial)
    }

    // MARK: Passages in quote marks

    private func attributePassages(
        of cue: SpeechCue, as speaker: SpeechCue, limit: Int, statement: Int?,
        _ attributions: inout [PassageAttribution?]
    ) {
        // Before the cue: `"…," said the minister`.
        var before = cue.extent.lowerBound - 1
        let isMarked =
            before >= sentence.lowerBound && !text.isQuoted(before) && (text.isComma(before) || text.isDash(before))
        if isMarked { before -= 1 }
        if before >= sentence.lowerBound, text.isQuoted(before), isMarked || !endsInPeriod(before),
            cue.side != .right || cue.contentStart == cue.extent.upperBound
        {
            let passage = Int(text.passageOf[before])
            if text.passages[passage].outer.end == text.tokens[before].range.end,
                attributions[passage]?.isAdjacent != true,
                !cue.isSecondary || attributions[passage] == nil
            {
                attributions[passage] = PassageAttribution(
                    source: speaker.source, cue: speaker.words, isDenied: speaker.isDenial, isFar: false,
                    isAdjacent: true)
            }
        }
        // Behind it.
        var behind = speaker
        behind.extent = text.tokens(from: speaker.extent.lowerBound, to: cue.extent.upperBound)
        attribute(
            passagesIn: text.tokens(from: cue.words.upperBound, to: limit), to: behind, statement: statement,
            &attributions)
    }

    /// Whether a full stop stands before the closing mark at a token: then the sentence ends with the quotation.
    private func endsInPeriod(_ mark: Int) -> Bool { mark > sentence.lowerBound && text.isMark(mark - 1, 0x2E) }

    private func attribute(
        passagesIn range: Range<Int>, to cue: SpeechCue, statement: Int?, _ attributions: inout [PassageAttribution?]
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let passage = Int(text.passageOf[index])
            if passage >= 0, text.passages[passage].outer.start == text.tokens[index].range.start,
                attributions[passage] == nil
            {
                var previous = index - 1
                while previous >= cue.extent.upperBound, text.isComma(previous) || text.isColon(previous) {
                    previous -= 1
                }
                attributions[passage] = PassageAttribution(
                    source: cue.source, cue: cue.words, isDenied: cue.isDenial,
                    isFar: statement == nil && index - cue.words.upperBound > 10,
                    isAdjacent: previous < cue.extent.upperBound)
            }
            index += 1
        }
    }
}

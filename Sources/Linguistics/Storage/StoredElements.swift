// What is read is held to what annotating always gives: an element stands behind the one before, and inside of its sentence.

extension Sentence {
    init(from reader: inout StoredBytesReader, after previous: Sentence?) {
        let range = reader.range(from: previous?.range.end ?? 0)
        let firstToken = Int32(bitPattern: reader.number())
        let (lastToken, isTooLarge) = firstToken.addingReportingOverflow(Int32(bitPattern: reader.number()))
        let paragraph = Int32(bitPattern: reader.number())
        guard firstToken >= 0, lastToken >= firstToken, !isTooLarge, paragraph >= 0,
            range.start >= previous?.range.end ?? 0
        else {
            reader.refuse()
            self.init(range: range, tokens: 0..<0, paragraph: 0)
            return
        }
        self.init(range: range, tokens: firstToken..<lastToken, paragraph: paragraph)
    }
}

extension Mention {
    init(from reader: inout StoredBytesReader, after previous: Mention?, sentences: [Sentence]) {
        let range = reader.range(from: previous?.range.start ?? 0)
        let sentence = reader.index(below: sentences.count)
        let kind = EntityKind(rawValue: reader.byte())
        let confidence = reader.byte()
        let context = reader.number()
        let role = reader.optionalRange(from: range.start)
        let expansion = reader.number()
        self.init(
            range: range, sentence: sentence, kind: kind ?? .misc, confidence: confidence,
            context: MentionContext(rawValue: UInt16(truncatingIfNeeded: context)), role: role,
            expansion: expansion == 0 ? nil : Int32(clamping: expansion - 1))
        if kind == nil || context > UInt16.max || range.isEmpty
            || range.start < previous?.range.end ?? 0
        {
            reader.refuse()
        }
        reader.require(range, inside: sentence, of: sentences)
    }
}

extension Quotation {
    init(from reader: inout StoredBytesReader, number: Int, after previous: Quotation?, sentences: [Sentence]) {
        let range = reader.range(from: previous?.range.start ?? 0)
        let sentence = reader.index(below: sentences.count)
        let manner = Manner(rawValue: reader.byte())
        let cue = reader.optionalRange(from: range.start)
        let speaker = reader.speaker(from: range.start, quotationsBefore: number)
        let isDenied = reader.flag()
        self.init(
            range: range, sentence: sentence, manner: manner ?? .indirect, cue: cue, speaker: speaker,
            isDenied: isDenied)
        if manner == nil || range.isEmpty || range.start < previous?.range.start ?? 0 { reader.refuse() }
        // A quotation may run on into the sentences behind.
        reader.require(TextRange(start: range.start, end: range.start), inside: sentence, of: sentences)
    }
}

extension TemporalExpression {
    init(from reader: inout StoredBytesReader, after previous: TemporalExpression?, sentences: [Sentence]) {
        let range = reader.range(from: previous?.range.start ?? 0)
        let sentence = reader.index(below: sentences.count)
        let kind = Kind(rawValue: reader.byte())
        let value = reader.text()
        let modifier = reader.flag() ? reader.text() : nil
        let isRelative = reader.flag()
        let clause = reader.optionalRange(from: range.start)
        let outcome = Outcome(rawValue: reader.byte())
        self.init(
            range: range, sentence: sentence, kind: kind ?? .set, value: value, modifier: modifier,
            isRelative: isRelative, clause: clause, outcome: outcome ?? .happened)
        if kind == nil || outcome == nil || range.isEmpty || range.start < previous?.range.end ?? 0 { reader.refuse() }
        reader.require(range, inside: sentence, of: sentences)
    }
}

extension Phrase {
    init(from reader: inout StoredBytesReader, after previous: Phrase?, sentences: [Sentence]) {
        let range = reader.range(from: previous?.range.start ?? 0)
        let sentence = reader.index(below: sentences.count)
        let key = reader.wholeNumber()
        let words = reader.byte()
        let specificity = reader.byte()
        let form = PhraseForm(rawValue: reader.byte())
        self.init(
            range: range, sentence: sentence, key: key, words: words, specificity: specificity, form: form ?? .loose)
        if form == nil || range.isEmpty || sentence < previous?.sentence ?? 0 { reader.refuse() }
        reader.require(range, inside: sentence, of: sentences)
    }
}

extension StoredBytesWriter {
    /// Writes how a speaker is referred to; a range from `base`.
    mutating func write(_ speaker: SpeakerReference, from base: Int32) {
        switch speaker {
        case .unknown: write(byte: 0)
        case .name(let range):
            write(byte: 1)
            write(range, from: base)
        case .pronoun(let range):
            write(byte: 2)
            write(range, from: base)
        case .description(let range):
            write(byte: 3)
            write(range, from: base)
        case .sameAs(let quotation):
            write(byte: 4)
            write(UInt32(bitPattern: quotation))
        }
    }
}

extension StoredBytesReader {
    /// How a speaker is referred to; the same as that of another quotation only where that one stands before.
    mutating func speaker(from base: Int32, quotationsBefore: Int) -> SpeakerReference {
        switch byte() {
        case 0: return .unknown
        case 1: return .name(range(from: base))
        case 2: return .pronoun(range(from: base))
        case 3: return .description(range(from: base))
        case 4: return .sameAs(index(below: quotationsBefore))
        default:
            refuse()
            return .unknown
        }
    }

    /// Refuses what does not lie inside of its sentence.
    @inline(__always)
    mutating func require(_ range: TextRange, inside sentence: Int32, of sentences: [Sentence]) {
        guard sentence >= 0, sentence < sentences.count, sentences[Int(sentence)].range.contains(range) else {
            refuse()
            return
        }
    }
}

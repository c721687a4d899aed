/// Annotations as bytes, so that a text that has not changed need not be annotated again.
///
/// Reading takes about a hundredth of the time of annotating. What is read is held to everything that the rest of the program
/// takes for granted (ranges inside the text, indices of something that is there, lists in text order), so that bytes of
/// whatever origin give annotations or nothing, and never a trap.
extension Annotations {
    /// The version of the form; whoever changes it, or a stored type, gives it another number.
    public static let storageVersion: UInt32 = 1

    /// Adds the annotations to bytes, in a form that ``init(stored:range:of:)`` reads.
    public func store(to bytes: inout [UInt8]) {
        var writer = StoredBytesWriter(appendingTo: bytes)
        bytes = []
        var base: Int32 = 0
        writer.write(UInt32(sentences.count))
        for sentence in sentences {
            writer.write(sentence.range, from: base)
            writer.write(UInt32(bitPattern: sentence.tokens.lowerBound))
            writer.write(UInt32(sentence.tokens.count))
            writer.write(UInt32(bitPattern: sentence.paragraph))
            base = sentence.range.end
        }
        base = 0
        writer.write(UInt32(mentions.count))
        for mention in mentions {
            writer.write(mention.range, from: base)
            writer.write(UInt32(bitPattern: mention.sentence))
            writer.write(byte: mention.kind.rawValue)
            writer.write(byte: mention.confidence)
            writer.write(UInt32(mention.context.rawValue))
            writer.write(mention.role, from: mention.range.start)
            writer.write(UInt32(bitPattern: (mention.expansion ?? -1) &+ 1))
            base = mention.range.start
        }
        base = 0
        writer.write(UInt32(quotations.count))
        for quotation in quotations {
            writer.write(quotation.range, from: base)
            writer.write(UInt32(bitPattern: quotation.sentence))
            writer.write(byte: quotation.manner.rawValue)
            writer.write(quotation.cue, from: quotation.range.start)
            writer.write(quotation.speaker, from: quotation.range.start)
            writer.write(byte: quotation.isDenied ? 1 : 0)
            base = quotation.range.start
        }
        base = 0
        writer.write(UInt32(temporalExpressions.count))
        for date in temporalExpressions {
            writer.write(date.range, from: base)
            writer.write(UInt32(bitPattern: date.sentence))
            writer.write(byte: date.kind.rawValue)
            writer.write(date.value)
            writer.write(byte: date.modifier == nil ? 0 : 1)
            if let modifier = date.modifier { writer.write(modifier) }
            writer.write(byte: date.isRelative ? 1 : 0)
            writer.write(date.clause, from: date.range.start)
            writer.write(byte: date.outcome.rawValue)
            base = date.range.start
        }
        base = 0
        writer.write(UInt32(phrases.count))
        for phrase in phrases {
            writer.write(phrase.range, from: base)
            writer.write(UInt32(bitPattern: phrase.sentence))
            writer.write(whole: phrase.key)
            writer.write(byte: phrase.words)
            writer.write(byte: phrase.specificity)
            writer.write(byte: phrase.form.rawValue)
            base = phrase.range.start
        }
        contentWords.store(to: &writer)
        bytes = writer.bytes
    }

    /// Reads annotations that were stored, from whatever bytes; nothing where they are not such as this text can have.
    public init?(stored bytes: UnsafeRawBufferPointer, of text: Text) {
        var reader = StoredBytesReader(bytes, textLength: text.count)
        self.init()
        sentences = Self.list(&reader, size: 5) { reader, _, previous in Sentence(from: &reader, after: previous) }
        let sentences = sentences
        mentions = Self.list(&reader, size: 8) { reader, _, previous in
            Mention(from: &reader, after: previous, sentences: sentences)
        }
        quotations = Self.list(&reader, size: 7) { reader, number, previous in
            Quotation(from: &reader, number: number, after: previous, sentences: sentences)
        }
        temporalExpressions = Self.list(&reader, size: 9) { reader, _, previous in
            TemporalExpression(from: &reader, after: previous, sentences: sentences)
        }
        phrases = Self.list(&reader, size: 14) { reader, _, previous in
            Phrase(from: &reader, after: previous, sentences: sentences)
        }
        contentWords = ContentWords(from: &reader, textLength: text.count, sentences: sentences.count)
        for mention in mentions where mention.expansion.map({ $0 >= mentions.count }) ?? false { return nil }
        guard reader.isComplete else { return nil }
    }

    /// Reads the elements of a list, each from the one before.
    private static func list<Element>(
        _ reader: inout StoredBytesReader, size: Int,
        _ element: (inout StoredBytesReader, _ number: Int, _ previous: Element?) -> Element
    ) -> [Element] {
        let count = reader.count(ofSize: size)
        var elements: [Element] = []
        elements.reserveCapacity(count)
        while elements.count < count, !reader.isDamaged {
            elements.append(element(&reader, elements.count, elements.last))
        }
        return elements
    }
}

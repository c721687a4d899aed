/// The words that carry the content of a text, sentence by sentence, as flat lists of integers: what stays of the tokens
/// when they are dropped, for comparing sentences and articles.
///
/// A word is a code: 30 bits of the hash of its stem (synonyms joined, numbers by their digits) and two flags. In 30 bits a
/// vocabulary of 50,000 stems has about one clash, which no comparison rests on alone.
public struct ContentWords: Sendable {
    /// The bits of a code that tell the word.
    public static let wordMask: UInt32 = 0x3FFF_FFFF
    /// Set in the code of a number.
    public static let numberFlag: UInt32 = 0x4000_0000
    /// Set in the code of a word that is part of a name.
    public static let nameFlag: UInt32 = 0x8000_0000

    /// The words in text order.
    public private(set) var codes: [UInt32] = []
    /// Where each word stands in the text.
    public private(set) var starts: [Int32] = []
    /// How many bytes it has there, at most 255.
    public private(set) var lengths: [UInt8] = []
    /// Where the words of each sentence begin; one entry more than there are sentences.
    public private(set) var bounds: [Int32] = [0]

    /// No words of no sentence.
    public init() {}

    /// The words of a sentence, as a range of ``codes``; empty for a sentence that is not there.
    public func words(ofSentence sentence: Int) -> Range<Int> {
        guard sentence >= 0, sentence + 1 < bounds.count else { return 0..<0 }
        return Int(bounds[sentence])..<Int(bounds[sentence + 1])
    }

    /// Where a word stands in the text.
    public func range(ofWord index: Int) -> TextRange {
        TextRange(start: starts[index], end: starts[index] + Int32(lengths[index]))
    }

    mutating func reserve(_ count: Int, sentences: Int) {
        codes.reserveCapacity(count)
        starts.reserveCapacity(count)
        lengths.reserveCapacity(count)
        bounds.reserveCapacity(sentences + 1)
    }

    mutating func append(_ stem: WordKey, flags: UInt32, range: TextRange) {
        codes.append(UInt32(truncatingIfNeeded: stem.value >> 34) | flags)
        starts.append(range.start)
        lengths.append(UInt8(clamping: range.count))
    }

    mutating func endSentence() { bounds.append(Int32(codes.count)) }

    // MARK: - Storage

    func store(to writer: inout StoredBytesWriter) {
        writer.write(UInt32(codes.count))
        for code in codes { writer.write(whole: code) }
        var end: Int32 = 0
        for (start, length) in zip(starts, lengths) {
            writer.write(start, from: end)
            end = start &+ Int32(length)
        }
        writer.write(raw: lengths)
        for (first, last) in zip(bounds, bounds.dropFirst()) { writer.write(UInt32(bitPattern: last &- first)) }
    }

    /// Reads the words of so many sentences.
    init(from reader: inout StoredBytesReader, textLength: Int, sentences: Int) {
        let count = reader.count(ofSize: 6)
        codes = reader.wholeNumbers(count)
        var distances: [Int32] = []
        distances.reserveCapacity(count)
        for _ in 0..<count { distances.append(reader.number(from: 0)) }
        lengths = reader.raw(count)
        guard !reader.isDamaged else { return }
        starts.reserveCapacity(count)
        var end: Int32 = 0
        for (distance, length) in zip(distances, lengths) {
            let start = end &+ distance
            guard start >= 0, start <= textLength, Int(start) + Int(length) <= textLength else {
                reader.refuse()
                return
            }
            starts.append(start)
            end = start + Int32(length)
        }
        bounds.reserveCapacity(sentences + 1)
        for _ in 0..<sentences {
            let size = reader.number()
            let bound = Int(bounds[bounds.count - 1]) + Int(size)
            guard bound <= count else {
                reader.refuse()
                return
            }
            bounds.append(Int32(bound))
        }
        if Int(bounds[bounds.count - 1]) != count { reader.refuse() }
    }
}

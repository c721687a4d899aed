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
}

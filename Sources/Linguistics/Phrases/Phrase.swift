/// A noun phrase that could name a topic (`security guarantees`, `peace talks`).
public struct Phrase: Sendable, Hashable {
    /// Its words, without determiner.
    public var range: TextRange
    /// The sentence it stands in, as an index.
    public var sentence: Int32
    /// The identity of the phrase across texts: a hash over the stems of its content words.
    public var key: UInt64
    /// How many words it has.
    public var words: UInt8

    /// Makes a phrase.
    public init(range: TextRange, sentence: Int32, key: UInt64, words: UInt8) {
        self.range = range
        self.sentence = sentence
        self.key = key
        self.words = words
    }
}

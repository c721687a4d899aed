/// A noun phrase that could name a topic (`security guarantees`, `peace talks`).
public struct Phrase: Sendable, Hashable {
    /// Its words, without determiner.
    public var range: TextRange
    /// The sentence it stands in, as an index.
    public var sentence: Int32
    /// The identity of the phrase across texts: a hash over the stems of its content words, in whatever order they stand.
    public var key: UInt64
    /// How many content words it has.
    public var words: UInt8
    /// What it is worth as the name of a topic by its words alone, from 1 (says little) to about 12 (names a matter exactly).
    public var specificity: UInt8
    /// How it stands in the text.
    public var form: PhraseForm

    /// Makes a phrase.
    public init(
        range: TextRange, sentence: Int32, key: UInt64, words: UInt8, specificity: UInt8 = 1,
        form: PhraseForm = .compound
    ) {
        self.range = range
        self.sentence = sentence
        self.key = key
        self.words = words
        self.specificity = specificity
        self.form = form
    }
}

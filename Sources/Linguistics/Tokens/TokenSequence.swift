/// The tokens of a text and where its lines begin: what the tokenizer hands to the sentence splitter.
struct TokenSequence: Sendable {
    /// The beginning of a line.
    struct LineStart: Sendable {
        /// Its first token.
        var token: Int32
        /// How many line ends stand before it: 1 inside a block of lines, 2 or more behind an empty line.
        var newlines: Int32
    }

    /// All tokens in text order, without sentence marks.
    var tokens: [Token] = []
    /// The lines but the first, in text order.
    var lines: [LineStart] = []
}

/// The noun phrase that names the source of a statement.
struct SourcePhrase {
    /// Its tokens.
    var tokens: Range<Int>
    /// How it refers to the source.
    var reference: SpeakerReference
}

/// A word as phrases count it: a token, or the tokens of a hyphen compound (`post-war`).
struct PhraseUnit {
    /// What a unit can do in a noun phrase.
    enum Role {
        case noun, modifier, organization, year, quality, outside
    }

    /// Where it stands in the text.
    var range: TextRange
    /// The word, or the whole hyphen compound.
    var key: WordKey
    /// Its stem.
    var stem: WordKey
    /// Its part of speech; that of the last part of a compound.
    var partOfSpeech: PartOfSpeech
    /// What it can do.
    var role = Role.outside
    /// Whether it is a compound with a hyphen.
    var isHyphenated = false
    /// What it is part of.
    var name = TokenStems.NamePart.none
    /// The shape of its first token.
    var shape: TokenShape
}

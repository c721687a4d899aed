/// How a text refers to a speaker. Who that is, `Dossiers` decides, which knows the entities.
public enum SpeakerReference: Sendable, Hashable {
    /// A name; the range is that of the mention.
    case name(TextRange)
    /// A pronoun (`he`, `she`, `they`).
    case pronoun(TextRange)
    /// A description without a name (`the president`, `Ukraine's leader`, `a spokesman for the ministry`).
    case description(TextRange)
    /// The same speaker as that of an earlier quotation, by its index.
    case sameAs(Int32)
    /// The text does not tell.
    case unknown

    /// The words that refer to the speaker, where there are any.
    public var range: TextRange? {
        switch self {
        case .name(let range), .pronoun(let range), .description(let range): range
        case .sameAs, .unknown: nil
        }
    }
}

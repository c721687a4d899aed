/// Somebody's words in a text: a direct or partial quotation, or a reported statement.
public struct Quotation: Sendable, Hashable {
    /// The content: quote marks and the cue stay outside.
    public var range: TextRange
    /// The sentence in which it begins, as an index.
    public var sentence: Int32
    /// How it is given.
    public var manner: Manner
    /// The words that attribute it (`said`, `according to`), where there are any.
    public var cue: TextRange?
    /// Whom the text names as the speaker, before all texts are read together.
    public var speaker: SpeakerReference
    /// Whether the attribution denies the content (`denied that …`).
    public var isDenied: Bool

    /// Makes a quotation.
    public init(
        range: TextRange, sentence: Int32, manner: Manner, cue: TextRange? = nil, speaker: SpeakerReference = .unknown,
        isDenied: Bool = false
    ) {
        self.range = range
        self.sentence = sentence
        self.manner = manner
        self.cue = cue
        self.speaker = speaker
        self.isDenied = isDenied
    }
}

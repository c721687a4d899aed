public import Linguistics

/// Something that somebody said: a quotation or reported statement with its speaker settled.
public struct Statement: Sendable, Hashable {
    /// Where it stands; the range is the content.
    public var evidence: Evidence
    /// How it is given.
    public var manner: Manner
    /// Who said it; nothing where the texts do not tell.
    public var speaker: EntityID?
    /// The words that name the speaker in the text (`he`, `the president`, `Zelensky`).
    public var speakerText: TextRange?
    /// The words that attribute it.
    public var cue: TextRange?
    /// Whether the speaker denies the content.
    public var isDenied: Bool
    /// The topics it touches, ascending.
    public var topics: [TopicID] = []
    /// Whom and what it names, ascending.
    public var about: [EntityID] = []

    /// Makes a statement.
    public init(
        evidence: Evidence, manner: Manner, speaker: EntityID?, speakerText: TextRange? = nil, cue: TextRange? = nil,
        isDenied: Bool = false
    ) {
        self.evidence = evidence
        self.manner = manner
        self.speaker = speaker
        self.speakerText = speakerText
        self.cue = cue
        self.isDenied = isDenied
    }
}

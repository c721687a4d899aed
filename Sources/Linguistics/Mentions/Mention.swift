/// A name in a text: the longest span, never nested, titles and possessive `'s` outside.
///
/// The first phase gives its best reading and how sure it is; `Dossiers` settles kind and entity with the evidence of all
/// texts.
public struct Mention: Sendable, Hashable {
    /// The name.
    public var range: TextRange
    /// The sentence it stands in, as an index.
    public var sentence: Int32
    /// Its most likely kind.
    public var kind: EntityKind
    /// How sure the reading is, 0 (a guess) to 100 (certain).
    public var confidence: UInt8
    /// What its surroundings tell.
    public var context: MentionContext
    /// The office or title that stands with the name and describes the bearer: `Russian President` before it, `the foreign
    /// minister` behind it in apposition.
    public var role: TextRange?
    /// The index of the mention that this one abbreviates or is abbreviated by, where the text puts one in brackets behind
    /// the other (`National Security and Defense Council of Ukraine (NSDC)`).
    public var expansion: Int32?

    /// Makes a mention.
    public init(
        range: TextRange, sentence: Int32, kind: EntityKind, confidence: UInt8 = 50, context: MentionContext = [],
        role: TextRange? = nil, expansion: Int32? = nil
    ) {
        self.range = range
        self.sentence = sentence
        self.kind = kind
        self.confidence = confidence
        self.context = context
        self.role = role
        self.expansion = expansion
    }
}

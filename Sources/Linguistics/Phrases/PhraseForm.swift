/// How a phrase stands in its text.
public enum PhraseForm: UInt8, Sendable, Hashable {
    /// A compound in running text (`security guarantees`).
    case compound
    /// A noun with `of` and nothing else between (`cessation of hostilities`).
    case complement
    /// A noun with its participle behind it (`territories occupied`).
    case participle
    /// Words with others between them, a verb with its object, or words of a headline: a passage, but no label.
    case loose
}

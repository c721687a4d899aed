/// A merge that might be right but was not made: for the editor to decide.
public struct Suggestion: Sendable, Hashable {
    /// The lines to put into `dossier.yml`.
    public var correction: String
    /// Why it might be right.
    public var reason: String
    /// Where the forms stand.
    public var evidence: [Evidence]

    /// Makes a suggestion.
    public init(correction: String, reason: String, evidence: [Evidence]) {
        self.correction = correction
        self.reason = reason
        self.evidence = evidence
    }
}

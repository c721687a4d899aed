/// How somebody's words are given.
public enum Manner: UInt8, Sendable, Hashable, CaseIterable {
    /// A quoted clause.
    case direct
    /// A quoted fragment inside the writer's sentence.
    case partial
    /// The content of a reported statement, in the writer's words.
    case indirect

    /// The word used in the annotation contract.
    public var name: String {
        switch self {
        case .direct: "direct"
        case .partial: "partial"
        case .indirect: "indirect"
        }
    }
}

/// Which pronouns the texts use of a person.
public enum Gender: UInt8, Sendable, Hashable {
    /// He.
    case masculine
    /// She.
    case feminine
}

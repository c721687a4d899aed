/// Why a front matter cannot be read, and in which line of the file.
public struct FrontMatterError: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Reason: Sendable, Hashable {
        /// The block is opened by `---` and never closed.
        case notClosed
        /// The line is no `key: value` and continues none.
        case notAField
        /// The key stands for the second time.
        case repeatedKey(String)
        /// Not well-formed YAML; what the YAML parser says of it.
        case notYAML(String)
        /// Too large, too deep, or grown too large by aliases.
        case tooLarge
    }

    /// The line, from 1.
    public var line: Int
    /// What is wrong.
    public var reason: Reason

    /// Makes an error.
    public init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }
}

/// Something the reader of a dossier's folder ran into: where, what, why, and what to do.
public struct Problem: Sendable, Hashable {
    /// The file, relative to the dossier's folder.
    public var path: String
    /// The line, from 1, where one can be named.
    public var line: Int?
    /// What is wrong, and why.
    public var message: String
    /// What to do about it.
    public var remedy: String

    /// Makes a problem.
    public init(path: String, line: Int? = nil, message: String, remedy: String) {
        self.path = path
        self.line = line
        self.message = message
        self.remedy = remedy
    }

    /// `path:line: message; remedy`, as compilers write it.
    public var description: String {
        let place = line.map { "\(path):\($0)" } ?? path
        return "\(place): \(message); \(remedy)"
    }
}

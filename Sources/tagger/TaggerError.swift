/// What went wrong with an input, for people: where, what, and what was expected.
struct TaggerError: Error, CustomStringConvertible {
    var path: String
    var line: Int?
    var what: String

    var description: String {
        if let line { return "\(path):\(line): \(what)" }
        return "\(path): \(what)"
    }
}

/// Tells two states of a file apart: by its time in nanoseconds and its size.
struct EntityTag {
    /// The tag as the header has it, quoted.
    let header: String

    init(seconds: Int, nanoseconds: Int, size: Int, variant: String) {
        header =
            "\"\(String(seconds, radix: 36)).\(String(nanoseconds, radix: 36)).\(String(size, radix: 36))\(variant)\""
    }

    /// Whether an `If-None-Match` header names this state.
    func isNamed(by header: String) -> Bool {
        header.split(separator: ",").contains { part in
            var tag = part.filter { $0 != " " && $0 != "\t" }
            if tag.hasPrefix("W/") { tag.removeFirst(2) }
            return tag == "*" || tag == self.header
        }
    }
}

/// The value of a front matter field.
public indirect enum FrontMatterValue: Sendable, Hashable {
    /// A plain value as text; empty where the field has none. Numbers, dates and truth values stay as they were written.
    case scalar(String)
    /// A list.
    case list([FrontMatterValue])
    /// A table, in its order.
    case table([Entry])

    /// One line of a table.
    public struct Entry: Sendable, Hashable {
        /// The key.
        public var key: String
        /// The value.
        public var value: FrontMatterValue

        /// Makes an entry.
        public init(key: String, value: FrontMatterValue) {
            self.key = key
            self.value = value
        }
    }

    /// The value as plain text: the members of a list joined by commas, of a table as `key: value`.
    public var text: String {
        switch self {
        case .scalar(let text): text
        case .list(let members): members.map(\.text).joined(separator: ", ")
        case .table(let entries): entries.map { "\($0.key): \($0.value.text)" }.joined(separator: ", ")
        }
    }

    /// The value as a list of texts: the members of a list, or the one value where it is not empty.
    public var texts: [String] {
        switch self {
        case .scalar(let text): text.isEmpty ? [] : [text]
        case .list(let members): members.map(\.text).filter { !$0.isEmpty }
        case .table: [text]
        }
    }
}

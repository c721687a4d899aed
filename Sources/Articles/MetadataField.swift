/// One line of front matter.
public struct MetadataField: Sendable, Hashable {
    /// The key as written.
    public var key: String
    /// The value as plain text.
    public var value: String

    /// Makes a field.
    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}

/// One template as it was read: its name, the file it came from and its bytes.
public struct TemplateSource: Sendable {
    /// What partial and parent tags call it (`layout`, `partials/head`).
    public var name: String
    /// The file it came from, as messages name it.
    public var path: String
    /// The template, in UTF-8.
    public var bytes: [UInt8]

    /// Puts a source together.
    public init(name: String, path: String, bytes: [UInt8]) {
        self.name = name
        self.path = path
        self.bytes = bytes
    }
}

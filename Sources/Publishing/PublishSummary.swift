/// What publishing a site did. The same for the same site and the same folder before it.
public struct PublishSummary: Sendable, Hashable {
    /// How many files are new or have changed.
    public var written: Int
    /// How many files were there already with the same bytes, and were not touched.
    public var unchanged: Int
    /// How many files of the site before are gone.
    public var removed: Int
    /// The size of the whole site in bytes.
    public var bytes: Int

    /// Puts a summary together.
    public init(written: Int, unchanged: Int, removed: Int, bytes: Int) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
        self.bytes = bytes
    }
}

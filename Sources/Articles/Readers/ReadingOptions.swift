/// How articles are read.
public struct ReadingOptions: Sendable, Hashable {
    /// The largest file that is read, in bytes.
    public var largestFile = 16 << 20
    /// How many files are read at a time; 0 lets the machine's number of cores decide.
    public var workers = 0

    /// The usual options.
    public init() {}
}

/// Takes the files of a site one by one, from many tasks at once, in no fixed order.
public protocol PageWriter: Sendable {
    /// Takes one file. Each path is written at most once a build.
    func write(_ bytes: [UInt8], to path: SitePath) throws
}

/// Takes the files of a site one by one, from many tasks at once, in no fixed order.
public protocol PageWriter: Sendable {
    /// Takes one file. Each path is written at most once a build.
    func write(_ bytes: [UInt8], to path: SitePath) throws

    /// Takes one file in parts, for what may be too large to be held whole; `make` hands them over in their order.
    ///
    /// A writer that can put parts away as they come should; by default they are gathered.
    func write(to path: SitePath, inParts make: (_ take: ([UInt8]) throws -> Void) throws -> Void) throws
}

extension PageWriter {
    /// Gathers the parts and writes them as one file.
    public func write(to path: SitePath, inParts make: (_ take: ([UInt8]) throws -> Void) throws -> Void) throws {
        var whole: [UInt8] = []
        try make { whole += $0 }
        try write(whole, to: path)
    }
}

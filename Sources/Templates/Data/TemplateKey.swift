/// The name of a field in the data of a template.
///
/// Carries a hash of its bytes, made once (for a literal mostly by the compiler), so that looking a name up while a page
/// renders compares integers and never hashes a string. The hash is the same in every process.
public struct TemplateKey: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name.
    public let name: String
    /// A hash of the name's UTF-8 bytes; two names may share one, equality compares the names too.
    @usableFromInline let hash: UInt64

    /// Wraps a name.
    @inlinable
    public init(_ name: String) {
        self.name = name
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = Self.mix(hash, byte) }
        self.hash = hash
    }

    /// Wraps a name written in the source.
    @inlinable
    public init(stringLiteral name: String) { self.init(name) }

    /// The name.
    public var description: String { name }

    /// One step of FNV-1a (Fowler, Noll and Vo, 64 bits).
    @inlinable
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    /// Whether both are the same name.
    @inlinable
    public static func == (left: Self, right: Self) -> Bool { left.hash == right.hash && left.name == right.name }

    /// Feeds the name's own hash.
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

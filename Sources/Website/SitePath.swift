/// Where a file of the site stands: a path below the site's root, with `/` between the parts and no leading one
/// (`actors/nato.html`).
public struct SitePath: Sendable, Hashable, Comparable {
    /// The path.
    public let string: String

    /// Wraps a path.
    public init(_ string: String) { self.string = string }

    /// In byte order.
    public static func < (left: SitePath, right: SitePath) -> Bool {
        left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
    }
}

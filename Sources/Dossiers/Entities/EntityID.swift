/// An entity of one dossier: an index into ``Dossier/entities``. Not a slug, not a page, and of no meaning in another build.
public struct EntityID: Sendable, Hashable, Comparable {
    /// The index.
    public let index: Int32

    /// Wraps an index.
    public init(_ index: Int) { self.index = Int32(index) }

    /// In the order of the entities.
    public static func < (left: EntityID, right: EntityID) -> Bool { left.index < right.index }
}

/// What an editor decides about a dossier, from the `corrections` of `dossier.yml`. Names are matched by any form of the
/// entity, case aside. Every entry knows its line, so that one that matches nothing can be reported.
public struct Corrections: Sendable {
    /// Where an entry stands in its file, from 1.
    public typealias Line = Int

    /// The file the entries stand in, for messages.
    public var path = "dossier.yml"
    /// Actors to join.
    public var merges: [Merge] = []
    /// Forms to part.
    public var splits: [Split] = []
    /// Actors to rename.
    public var renames: [Rename] = []
    /// Actors to retype.
    public var retypes: [Retype] = []
    /// Actors to hide.
    public var hides: [Hide] = []
    /// Actors to add.
    public var adds: [Add] = []
    /// Notes on actors.
    public var descriptions: [Describe] = []
    /// Topics to add.
    public var topics: [TopicRule] = []

    /// No corrections.
    public init() {}
}

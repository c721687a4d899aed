public import Linguistics

extension Corrections {
    /// An actor is of another kind.
    public struct Retype: Sendable {
        /// The actor, by any form of its name.
        public var actor: String
        /// The kind.
        public var kind: EntityKind
        /// Where the entry stands.
        public var line: Line

        /// Makes an entry.
        public init(actor: String, kind: EntityKind, line: Line) {
            self.actor = actor
            self.kind = kind
            self.line = line
        }
    }
}

extension Corrections {
    /// An actor has no page and is not marked.
    public struct Hide: Sendable {
        /// The actor, by any form of its name.
        public var actor: String
        /// Where the entry stands.
        public var line: Line

        /// Makes an entry.
        public init(actor: String, line: Line) {
            self.actor = actor
            self.line = line
        }
    }
}

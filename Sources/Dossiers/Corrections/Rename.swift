extension Corrections {
    /// An actor is shown under another name.
    public struct Rename: Sendable {
        /// The actor, by any form of its name.
        public var actor: String
        /// The name.
        public var name: String
        /// Where the entry stands.
        public var line: Line

        /// Makes an entry.
        public init(actor: String, name: String, line: Line) {
            self.actor = actor
            self.name = name
            self.line = line
        }
    }
}

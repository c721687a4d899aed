extension Corrections {
    /// A note of the editor's on an actor's page (Markdown).
    public struct Describe: Sendable {
        /// The actor, by any form of its name.
        public var actor: String
        /// The note (Markdown).
        public var note: String
        /// Where the entry stands.
        public var line: Line

        /// Makes an entry.
        public init(actor: String, note: String, line: Line) {
            self.actor = actor
            self.note = note
            self.line = line
        }
    }
}

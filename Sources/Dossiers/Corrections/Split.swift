extension Corrections {
    /// Forms that were joined to an actor are another one.
    public struct Split: Sendable {
        /// The actor, by any form of its name.
        public var actor: String
        /// The forms.
        public var forms: [String]
        /// Where the entry stands.
        public var line: Line

        /// Makes an entry.
        public init(actor: String, forms: [String], line: Line) {
            self.actor = actor
            self.forms = forms
            self.line = line
        }
    }
}

extension Corrections {
    /// Several actors are one.
    public struct Merge: Sendable {
        /// The names that mean one actor.
        public var names: [String]
        /// The name the actor gets.
        public var into: String
        /// Where the entry stands.
        public var line: Line

        /// Makes an entry.
        public init(names: [String], into: String, line: Line) {
            self.names = names
            self.into = into
            self.line = line
        }
    }
}

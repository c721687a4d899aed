extension Corrections {
    /// A topic the editor wants, with the phrases that belong to it.
    public struct TopicRule: Sendable {
        /// The label.
        public var label: String
        /// The phrases that belong to it.
        public var phrases: [String]
        /// Where the entry stands.
        public var line: Line

        /// Makes an entry.
        public init(label: String, phrases: [String], line: Line) {
            self.label = label
            self.phrases = phrases
            self.line = line
        }
    }
}

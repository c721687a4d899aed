public import Linguistics

extension Corrections {
    /// A name that was missed is an actor wherever it stands.
    public struct Add: Sendable {
        /// The name.
        public var name: String
        /// The kind.
        public var kind: EntityKind
        /// The forms.
        public var forms: [String]
        /// Where the entry stands.
        public var line: Line

        /// Makes an entry.
        public init(name: String, kind: EntityKind, forms: [String], line: Line) {
            self.name = name
            self.kind = kind
            self.forms = forms
            self.line = line
        }
    }
}

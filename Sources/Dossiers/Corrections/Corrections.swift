public import Linguistics

/// What an editor decides about a dossier, from the `corrections` of `dossier.yml`. Names are matched by any form of the
/// entity, case aside. Every entry knows its line, so that one that matches nothing can be reported.
public struct Corrections: Sendable {
    /// Where an entry stands in its file, from 1.
    public typealias Line = Int

    /// Several actors are one.
    public struct Merge: Sendable {
        public var names: [String]; public var into: String; public var line: Line
        /// Makes an entry.
        public init(names: [String], into: String, line: Line) {
            self.names = names; self.into = into; self.line = line
        }
    }
    /// Forms that were joined to an actor are another one.
    public struct Split: Sendable {
        public var actor: String; public var forms: [String]; public var line: Line
        /// Makes an entry.
        public init(actor: String, forms: [String], line: Line) {
            self.actor = actor; self.forms = forms; self.line = line
        }
    }
    /// An actor is shown under another name.
    public struct Rename: Sendable {
        public var actor: String; public var name: String; public var line: Line
        /// Makes an entry.
        public init(actor: String, name: String, line: Line) { self.actor = actor; self.name = name; self.line = line }
    }
    /// An actor is of another kind.
    public struct Retype: Sendable {
        public var actor: String; public var kind: EntityKind; public var line: Line
        /// Makes an entry.
        public init(actor: String, kind: EntityKind, line: Line) {
            self.actor = actor; self.kind = kind; self.line = line
        }
    }
    /// An actor has no page and is not marked.
    public struct Hide: Sendable {
        public var actor: String; public var line: Line
        /// Makes an entry.
        public init(actor: String, line: Line) { self.actor = actor; self.line = line }
    }
    /// A name that was missed is an actor wherever it stands.
    public struct Add: Sendable {
        public var name: String; public var kind: EntityKind; public var forms: [String]; public var line: Line
        /// Makes an entry.
        public init(name: String, kind: EntityKind, forms: [String], line: Line) {
            self.name = name; self.kind = kind; self.forms = forms; self.line = line
        }
    }
    /// A note of the editor's on an actor's page (Markdown).
    public struct Describe: Sendable {
        public var actor: String; public var note: String; public var line: Line
        /// Makes an entry.
        public init(actor: String, note: String, line: Line) { self.actor = actor; self.note = note; self.line = line }
    }
    /// A topic the editor wants, with the phrases that belong to it.
    public struct TopicRule: Sendable {
        public var label: String; public var phrases: [String]; public var line: Line
        /// Makes an entry.
        public init(label: String, phrases: [String], line: Line) {
            self.label = label; self.phrases = phrases; self.line = line
        }
    }

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

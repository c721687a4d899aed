public import Linguistics

/// Someone or something in the world that the articles name.
public struct Entity: Sendable {
    /// A form in which the articles give the name.
    public struct NameForm: Sendable, Hashable {
        /// The form as it stands in the texts.
        public var text: String
        /// How often it stands there.
        public var count: Int
        /// Where it stands first.
        public var evidence: Evidence

        /// Makes a form.
        public init(text: String, count: Int, evidence: Evidence) {
            self.text = text
            self.count = count
            self.evidence = evidence
        }
    }

    /// A role that a text gives the entity (`Ukrainian Foreign Minister`).
    public struct Role: Sendable, Hashable {
        /// The words as the texts give them.
        public var title: String
        /// Where they stand, in the order of the articles' dates.
        public var evidence: [Evidence]

        /// Makes a role.
        public init(title: String, evidence: [Evidence]) {
            self.title = title
            self.evidence = evidence
        }
    }

    /// Why another form was taken to mean the same entity.
    public struct Merge: Sendable, Hashable {
        /// The form that was joined.
        public var form: String
        /// The reason in words a reader understands (`surname of the only Zelensky named in full`).
        public var reason: String
        /// Where the form stands.
        public var evidence: Evidence

        /// Makes a reason.
        public init(form: String, reason: String, evidence: Evidence) {
            self.form = form
            self.reason = reason
            self.evidence = evidence
        }
    }

    /// A stable key: a slug of the name, unique in the dossier; the `entity` of the annotation contract.
    public var key: String
    /// The name to show.
    public var name: String
    /// Its kind.
    public var kind: EntityKind
    /// All forms of the name, most frequent first.
    public var forms: [NameForm] = []
    /// The roles found, with evidence: the one to introduce the entity with first.
    public var roles: [Role] = []
    /// Why its forms were joined.
    public var merges: [Merge] = []
    /// The gender its names, titles and pronouns tell, if they do.
    public var gender: Gender?
    /// The entity on whose page this one is shown: the state for its capital used for the state and for its nationality.
    public var standsFor: EntityID?
    /// Whether it is only cited as the outlet that published something.
    public var isCitedOutlet = false
    /// Whether it has a page of its own: it acts or speaks, or the articles are about it.
    public var hasPage = false
    /// Whether the editor hides it: it has no page and is not marked.
    public var isHidden = false
    /// How much the dossier is about it: higher is more; comparable within one dossier only.
    public var salience = 0
    /// The number of mentions, over all articles.
    public var mentionCount = 0
    /// The articles that name it, as indices, ascending.
    public var articles: [Int32] = []
    /// What the editor says about it (Markdown), from the corrections.
    public var editorNote: String?

    /// Makes an entity without findings.
    public init(key: String, name: String, kind: EntityKind) {
        self.key = key
        self.name = name
        self.kind = kind
    }
}

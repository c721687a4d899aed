/// Articles that report the same event.
public struct Story: Sendable {
    /// Sentences of several reports that say the same.
    public struct Agreement: Sendable, Hashable {
        /// The sentences, one for each report, in the order of the reports.
        public var sentences: [Evidence]

        /// Makes an agreement.
        public init(sentences: [Evidence]) { self.sentences = sentences }
    }

    /// Something that two reports of the event give differently.
    public struct Difference: Sendable, Hashable {
        /// What sort of thing differs.
        public enum Matter: UInt8, Sendable, Hashable {
            /// The spelling of a name.
            case spelling
            /// A number or amount.
            case number
            /// A date.
            case date
            /// Who said it.
            case attribution
            /// An office: held, or held formerly.
            case role
        }

        /// What sort of thing differs.
        public var matter: Matter
        /// The words of one report, in their sentence.
        public var first: Evidence
        /// The words of the other, in theirs.
        public var second: Evidence

        /// Makes a difference.
        public init(matter: Matter, first: Evidence, second: Evidence) {
            self.matter = matter
            self.first = first
            self.second = second
        }
    }

    /// A near-copy: an article and the one it repeats.
    public struct Copy: Sendable, Hashable {
        /// The copy, as an index.
        public var article: Int32
        /// The article it repeats, as an index: the earlier one, or the first by path where that is not known.
        public var original: Int32
        /// The share of the copy's text that the original has too, 0 to 100.
        public var sharedPercent: Int

        /// Makes a copy.
        public init(article: Int32, original: Int32, sharedPercent: Int) {
            self.article = article
            self.original = original
            self.sharedPercent = sharedPercent
        }
    }

    /// A stable key: a slug of the title, unique in the dossier.
    public var key: String
    /// The headline of the leading report.
    public var title: String
    /// The reports, as indices, by date.
    public var articles: [Int32]
    /// Near-copies among them: no independent confirmation.
    public var copies: [Copy] = []
    /// What several say.
    public var agreements: [Agreement] = []
    /// What only one says, in the order of the articles.
    public var onlyInOne: [Evidence] = []
    /// What they give differently.
    public var differences: [Difference] = []

    /// Makes a story.
    public init(key: String, title: String, articles: [Int32]) {
        self.key = key
        self.title = title
        self.articles = articles
    }
}

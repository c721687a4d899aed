/// A matter that several articles treat, in the words of the texts.
public struct Topic: Sendable {
    /// A stable key: a slug of the label, unique in the dossier.
    public var key: String
    /// The label, as the texts word it most often, or as the editor names it.
    public var label: String
    /// The wordings that were joined, most frequent first, with their counts.
    public var wordings: [(text: String, count: Int)] = []
    /// The passages: one for each sentence that belongs to it, in the order of the articles.
    public var passages: [Evidence] = []
    /// The articles that treat it, as indices, ascending.
    public var articles: [Int32] = []
    /// Higher is more important; comparable within one dossier only.
    public var weight = 0
    /// Whether the editor defined it.
    public var isEditors = false

    /// Makes a topic without findings.
    public init(key: String, label: String) {
        self.key = key
        self.label = label
    }
}

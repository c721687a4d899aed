/// The first page: the answer before the detail, each line with its evidence.
public struct Brief: Sendable {
    /// A sentence of the articles that carries the story, and the sentences of other articles that say the same.
    public struct KeyPoint: Sendable, Hashable {
        /// The sentence.
        public var sentence: Evidence
        /// Where else it stands, independent reports first.
        public var support: [Evidence]

        /// Makes a key point.
        public init(sentence: Evidence, support: [Evidence]) {
            self.sentence = sentence
            self.support = support
        }
    }

    /// Five to eight key points, by importance.
    public var keyPoints: [KeyPoint] = []
    /// The leading actors, by salience.
    public var leadingActors: [EntityID] = []
    /// The leading topics, by weight.
    public var leadingTopics: [TopicID] = []
    /// The stories in which reports differ, with the differences that matter first.
    public var disputed: [(story: Int32, difference: Story.Difference)] = []

    /// An empty brief.
    public init() {}
}

/// Composes the first page of a dossier whose actors, topics, statements and stories are settled.
struct BriefComposer {
    private static let mostDisputed = 12
    private static let leading = 12

    private let dossier: Dossier
    private let index: TermIndex

    /// Prepares the choice; `index` has the terms of all articles.
    init(dossier: Dossier, index: TermIndex) {
        self.dossier = dossier
        self.index = index
    }

    /// Composes the brief.
    func brief() -> Brief {
        var brief = Brief()
        brief.leadingActors = Array(dossier.actors.prefix(BriefComposer.leading))
        brief.leadingTopics = dossier.topics.indices.prefix(BriefComposer.leading).map { TopicID($0) }
        let finder = KeyPointFinder(dossier: dossier, index: index, leadingActors: brief.leadingActors)
        let support = KeyPointSupport(dossier: dossier, index: index)
        brief.keyPoints = finder.keyPoints().map { Brief.KeyPoint(sentence: $0, support: support.support(of: $0)) }
        brief.disputed = disputed()
        return brief
    }

    /// The differences that matter most, those of larger stories first; each story gives a few.
    private func disputed() -> [(story: Int32, difference: Story.Difference)] {
        var all: [(story: Int32, difference: Story.Difference, rank: Int)] = []
        for (number, story) in dossier.stories.enumerated() {
            for (position, difference) in story.differences.prefix(4).enumerated() {
                all.append((Int32(number), difference, difference.matter.importance * 4 + position))
            }
        }
        let sizes = dossier.stories.map { $0.articles.count - $0.copies.count }
        all.sort {
            if $0.rank != $1.rank { return $0.rank < $1.rank }
            let (left, right) = (sizes[Int($0.story)], sizes[Int($1.story)])
            return left != right ? left > right : $0.story < $1.story
        }
        return all.prefix(BriefComposer.mostDisputed).map { ($0.story, $0.difference) }
    }
}

import Articles
import Linguistics

/// Makes the stories of a dossier: articles that report the same event, with what they share and where they differ.
struct StoryAssembler {
    /// Of larger stories only so many reports are compared sentence by sentence.
    private static let mostReports = 8
    /// For each report, the most sentences listed that it alone has.
    private static let mostOnlyInOne = 12
    /// The most agreements and differences of a story.
    private static let mostFindings = 40
    /// A sentence is in one report only where no sentence of another is as alike as this.
    private static let mostForeignSimilarity = 120

    private let articles: [ArticleRecord]
    private let annotations: [Annotations?]
    private let entities: [Entity]
    private let statements: [Statement]
    private let index: TermIndex

    init(
        articles: [ArticleRecord], annotations: [Annotations?], entities: [Entity], statements: [Statement],
        index: TermIndex
    ) {
        self.articles = articles
        self.annotations = annotations
        self.entities = entities
        self.statements = statements
        self.index = index
    }

    /// The stories, by the date of their first report, then by its place in the dossier.
    func stories() -> [Story] {
        let evidence = articles.indices.map {
            StoryEvidence(articles[$0], annotations: annotations[$0], entities: entities)
        }
        let order = ranks(evidence.map(\.day))
        let copies = NearCopyFinder(annotations: annotations, evidence: evidence).pairs(order: order)
        let clustering = StoryClustering(index: index, evidence: evidence)
        var stories: [Story] = []
        var keys = KeyMaker()
        for group in clustering.stories(copies: copies) {
            let reports = group.sorted { order[$0] < order[$1] }
            let copied = copies.filter { group.contains(Int($0.copy)) }
            stories.append(story(reports, copies: copied, clustering: clustering))
        }
        stories.sort { order[Int($0.articles[0])] < order[Int($1.articles[0])] }
        for index in stories.indices { stories[index].key = keys.key(for: stories[index].title, otherwise: "story") }
        return stories
    }

    /// The rank of each article: by date where it is known, undated ones last, then by path.
    private func ranks(_ days: [Int?]) -> [Int32] {
        let sorted = days.indices.sorted { (days[$0] ?? Int.max, $0) < (days[$1] ?? Int.max, $1) }
        var ranks = [Int32](repeating: 0, count: days.count)
        for (rank, article) in sorted.enumerated() { ranks[article] = Int32(rank) }
        return ranks
    }

    private func story(_ reports: [Int], copies: [NearCopyFinder.Pair], clustering: StoryClustering) -> Story {
        let copied = Set(copies.map { Int($0.copy) })
        let independent = reports.filter { !copied.contains($0) }
        let compared = Array(independent.prefix(StoryAssembler.mostReports))
        let leading = leading(of: compared, clustering: clustering) ?? reports[0]
        var story = Story(key: "", title: articles[leading].article.title, articles: reports.map { Int32($0) })
        story.copies = copies.map {
            Story.Copy(article: $0.copy, original: $0.original, sharedPercent: $0.sharedPercent)
        }.sorted { $0.article < $1.article }
        compare(compared, into: &story)
        return story
    }

    /// The report most like all others; one with a headline goes before one without.
    private func leading(of reports: [Int], clustering: StoryClustering) -> Int? {
        var best: (report: Int, sum: Int)?
        let titled = reports.filter { articles[$0].article.headline != nil }
        for report in titled.isEmpty ? reports : titled {
            var sum = 0
            for other in reports where other != report { sum += clustering.similarity(report, other) }
            if sum > best?.sum ?? -1 { best = (report, sum) }
        }
        return best?.report
    }

    // MARK: - Comparing reports

    private func compare(_ reports: [Int], into story: inout Story) {
        guard reports.count > 1 else { return }
        let aligner = SentenceAligner(index: index)
        let differences = DifferenceFinder(
            articles: articles, annotations: annotations, entities: entities, statements: statements)
        var links: [(similarity: Int, first: Place, second: Place)] = []
        for (position, first) in reports.enumerated() {
            for second in reports[(position + 1)...] {
                let matches = aligner.matches(first, second)
                links += matches.map {
                    (
                        $0.similarity, Place(article: first, sentence: $0.first),
                        Place(article: second, sentence: $0.second)
                    )
                }
                for difference in differences.differences(first, second, matches: matches)
                where !story.differences.contains(where: { isSame($0, difference) }) {
                    story.differences.append(difference)
                }
            }
        }
        story.differences.sort { ($0.matter.importance, $0.first.article) < ($1.matter.importance, $1.first.article) }
        story.differences = Array(story.differences.prefix(StoryAssembler.mostFindings))
        story.agreements = agreements(links, reports: reports)
        story.onlyInOne = onlyInOne(reports, agreements: story.agreements, aligner: aligner)
    }

    private struct Place: Hashable {
        var article: Int
        var sentence: Int
    }

    /// Whether two differences show the reader the same words.
    private func isSame(_ left: Story.Difference, _ right: Story.Difference) -> Bool {
        left.matter == right.matter
            && (words(left.first) == words(right.first) && words(left.second) == words(right.second)
                || words(left.first) == words(right.second) && words(left.second) == words(right.first))
    }

    private func words(_ evidence: Evidence) -> String { articles[Int(evidence.article)].article.text[evidence.range] }

    /// Groups of sentences that say the same, at most one for each report, the surest first.
    private func agreements(
        _ links: [(similarity: Int, first: Place, second: Place)], reports: [Int]
    ) -> [Story.Agreement] {
        var groups: [[Place]] = []
        var groupOf: [Place: Int] = [:]
        let sorted = links.sorted {
            if $0.similarity != $1.similarity { return $0.similarity > $1.similarity }
            return ($0.first.article, $0.first.sentence, $0.second.article, $0.second.sentence)
                < ($1.first.article, $1.first.sentence, $1.second.article, $1.second.sentence)
        }
        for link in sorted {
            switch (groupOf[link.first], groupOf[link.second]) {
            case (nil, nil):
                groupOf[link.first] = groups.count
                groupOf[link.second] = groups.count
                groups.append([link.first, link.second])
            case (let group?, nil):
                add(link.second, to: group)
            case (nil, let group?):
                add(link.first, to: group)
            case (_?, _?): break
            }
        }
        func add(_ place: Place, to group: Int) {
            guard !groups[group].contains(where: { $0.article == place.article }) else { return }
            groupOf[place] = group
            groups[group].append(place)
        }
        let rank = Dictionary(uniqueKeysWithValues: reports.enumerated().map { ($1, $0) })
        return groups.prefix(StoryAssembler.mostFindings).map { group in
            Story.Agreement(
                sentences: group.sorted { (rank[$0.article] ?? 0) < (rank[$1.article] ?? 0) }.map(evidence))
        }
    }

    private func onlyInOne(
        _ reports: [Int], agreements: [Story.Agreement], aligner: SentenceAligner
    ) -> [Evidence] {
        let agreed = Set(
            agreements.flatMap { $0.sentences.map { Place(article: Int($0.article), sentence: Int($0.sentence)) } })
        var found: [Evidence] = []
        for report in reports {
            let count = min(index.sentenceCount(ofArticle: report), SentenceAligner.mostSentences)
            var own: [Evidence] = []
            for sentence in min(count, index.bodyStarts[report])..<count {
                let place = Place(article: report, sentence: sentence)
                guard own.count < StoryAssembler.mostOnlyInOne, !agreed.contains(place),
                    index.terms(ofSentence: sentence, in: report).count >= 4, !isHeading(place)
                else { continue }
                let isElsewhere = reports.contains { other in
                    other != report
                        && (0..<min(index.sentenceCount(ofArticle: other), SentenceAligner.mostSentences)).contains {
                            aligner.similarity(sentence, in: report, $0, in: other)
                                >= StoryAssembler.mostForeignSimilarity
                        }
                }
                if !isElsewhere { own.append(evidence(place)) }
            }
            found += own
        }
        return found
    }

    /// Whether a sentence ends without any mark, as headings between paragraphs do.
    private func isHeading(_ place: Place) -> Bool {
        let record = articles[place.article]
        guard let last = record.article.text.utf8[record.sentences[place.sentence].range.bytes].last else {
            return true
        }
        return (last | 0x20) &- 0x61 < 26 || last &- 0x30 < 10
    }

    private func evidence(_ place: Place) -> Evidence {
        Evidence(
            article: Int32(place.article), sentence: Int32(place.sentence),
            range: articles[place.article].shownRange(ofSentence: place.sentence))
    }
}

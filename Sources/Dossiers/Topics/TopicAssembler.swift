import Articles
import Linguistics

/// Makes the topics of a dossier out of the phrases of its articles and the editor's wishes.
struct TopicAssembler {
    /// The topics of a dossier, and what belongs to them.
    struct Result {
        /// The topics: the editor's first, then by weight.
        var topics: [Topic] = []
        /// The topics of each article, by their weight there.
        var ofArticle: [[TopicID]] = []
        /// Editor's topics that no article treats.
        var problems: [Problem] = []
    }

    /// The most topics a dossier of so many articles gets: it grows with the square root, as the matters of the news do.
    static func limit(articles: Int) -> Int { 20 + 4 * BinaryLogarithm.squareRoot(articles) }

    private let articles: [ArticleRecord]
    private let annotations: [Annotations?]

    init(articles: [ArticleRecord], annotations: [Annotations?]) {
        self.articles = articles
        self.annotations = annotations
    }

    /// Assembles the topics.
    func assemble(rules: [Corrections.TopicRule], path: String) -> Result {
        var result = Result()
        var passages: [[Evidence]] = []
        readRules(rules, path: path, into: &result, &passages)
        let table = PhraseTable(annotations: annotations, sources: sources())
        let reserved = passages.flatMap { $0.map { (article: $0.article, sentence: $0.sentence, range: $0.range) } }
        let annotated = annotations.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
        let selection = TopicSelection(
            table: table, annotations: annotations, limit: TopicAssembler.limit(articles: annotated), reserved: reserved
        )
        let editors = result.topics.count
        var finder = PassageFinder()
        var topicOfPhrase: [Int] = []
        for choice in selection.choices {
            let (topic, places, codes) = topic(of: choice, table: table)
            result.topics.append(topic)
            passages.append(places)
            for phrase in codes where phrase.count > 1 {
                _ = finder.add(phrase)
                topicOfPhrase.append(result.topics.count - 1)
            }
        }
        for (article, found) in annotations.enumerated() {
            guard let found else { continue }
            for passage in finder.passages(
                in: found.contentWords, article: Int32(article), sentences: found.sentences.count)
            {
                passages[topicOfPhrase[passage.phrase]].append(
                    Evidence(article: passage.article, sentence: passage.sentence, range: passage.range))
            }
        }
        settle(&result, passages: passages, editors: editors)
        return result
    }

    // MARK: - The editor's topics

    private func readRules(
        _ rules: [Corrections.TopicRule], path: String, into result: inout Result, _ passages: inout [[Evidence]]
    ) {
        guard !rules.isEmpty else { return }
        let lexicon = Lexicon.english()
        var finder = PassageFinder()
        var ruleOfPhrase: [Int] = []
        for (index, rule) in rules.enumerated() {
            for phrase in rule.phrases.isEmpty ? [rule.label] : rule.phrases {
                _ = finder.add(PhraseKey.codes(of: phrase, lexicon: lexicon))
                ruleOfPhrase.append(index)
            }
        }
        var found = [[Evidence]](repeating: [], count: rules.count)
        for (article, annotation) in annotations.enumerated() {
            guard let annotation else { continue }
            for passage in finder.passages(
                in: annotation.contentWords, article: Int32(article), sentences: annotation.sentences.count)
            {
                found[ruleOfPhrase[passage.phrase]].append(
                    Evidence(article: passage.article, sentence: passage.sentence, range: passage.range))
            }
        }
        for (rule, evidence) in zip(rules, found) {
            guard !evidence.isEmpty else {
                result.problems.append(
                    Problem(
                        path: path, line: rule.line, message: "no article treats the topic '\(rule.label)'",
                        remedy: "give it phrases that stand in the articles, or remove it"))
                continue
            }
            var topic = Topic(key: "", label: rule.label)
            topic.isEditors = true
            topic.wordings = wordings(of: evidence.map { ($0, .compound) }).ranked
            result.topics.append(topic)
            passages.append(evidence)
        }
    }

    // MARK: - Topics out of phrases

    private func topic(
        of choice: TopicSelection.Choice, table: PhraseTable
    ) -> (Topic, [Evidence], codes: [[UInt32]]) {
        var places: [(Evidence, PhraseForm)] = []
        var codes: [[UInt32]] = []
        let naming = table.groups[choice.groups[0]].places
        var named: [(Evidence, PhraseForm)] = []
        for place in choice.places {
            let article = Int(table.occurrences[place].article)
            guard let found = annotations[article], let phrase = table.phrase(at: place, annotations) else { continue }
            let evidence = Evidence(article: Int32(article), sentence: phrase.sentence, range: phrase.range)
            places.append((evidence, phrase.form))
            if naming.contains(place) {
                named.append((evidence, phrase.form))
                if codes.isEmpty, phrase.form != .loose || place == naming.upperBound - 1 {
                    codes.append(words(in: phrase.range, sentence: Int(phrase.sentence), found.contentWords))
                }
            }
        }
        let label = wordings(of: named).ranked.first?.text ?? ""
        var topic = Topic(key: "", label: label)
        topic.weight = choice.weight
        topic.wordings = wordings(of: places).ranked.sorted { $0.count > $1.count }
        return (topic, places.map(\.0), codes)
    }

    private func words(in range: TextRange, sentence: Int, _ words: ContentWords) -> [UInt32] {
        words.words(ofSentence: sentence).filter { range.contains(words.range(ofWord: $0)) }.map { words.codes[$0] }
    }

    private func wordings(of places: [(Evidence, PhraseForm)]) -> TopicWording {
        var wording = TopicWording()
        for (evidence, form) in places {
            wording.add(articles[Int(evidence.article)].article.text[evidence.range], form: form)
        }
        return wording
    }

    // MARK: - Passages, articles, keys

    private func settle(_ result: inout Result, passages: [[Evidence]], editors: Int) {
        result.ofArticle = [[TopicID]](repeating: [], count: articles.count)
        var counts = [[(topic: Int, count: Int)]](repeating: [], count: articles.count)
        for index in result.topics.indices {
            var kept: [Evidence] = []
            // One passage for a sentence: the one with the most words.
            for evidence in passages[index].sorted(by: TopicAssembler.inOrder) {
                if let last = kept.last, last.article == evidence.article, last.sentence == evidence.sentence {
                    if evidence.range.count > last.range.count { kept[kept.count - 1] = evidence }
                } else {
                    kept.append(evidence)
                }
            }
            result.topics[index].passages = kept
            for evidence in kept {
                if result.topics[index].articles.last != evidence.article {
                    result.topics[index].articles.append(evidence.article)
                    counts[Int(evidence.article)].append((index, 0))
                }
                counts[Int(evidence.article)][counts[Int(evidence.article)].count - 1].count += 1
            }
            if index < editors { result.topics[index].weight = kept.count * 100 }
        }
        for article in articles.indices {
            result.ofArticle[article] = counts[article].sorted {
                let left = $0.count * result.topics[$0.topic].weight
                let right = $1.count * result.topics[$1.topic].weight
                return left != right ? left > right : $0.topic < $1.topic
            }.map { TopicID($0.topic) }
        }
        var keys = KeyMaker()
        for index in result.topics.indices {
            result.topics[index].key = keys.key(for: result.topics[index].label, otherwise: "topic")
        }
    }

    private static func inOrder(_ left: Evidence, _ right: Evidence) -> Bool {
        (left.article, left.sentence, left.range) < (right.article, right.sentence, right.range)
    }

    /// A number for the outlet of each article; an article of no known outlet is one of its own.
    private func sources() -> [Int32] {
        var numbers: [String: Int32] = [:]
        var next: Int32 = 0
        return articles.map { record in
            if let source = record.article.source {
                if let known = numbers[source] { return known }
                numbers[source] = next
            }
            next += 1
            return next - 1
        }
    }
}

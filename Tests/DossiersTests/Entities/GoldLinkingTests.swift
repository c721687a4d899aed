import Dossiers
import Foundation
import Linguistics
import Testing

@Suite(.enabled(if: GoldArticle.areAvailable, "The annotated articles are not here (../shared/gold)"))
struct GoldLinkingTests {
    /// B-cubed F1 (Bagga and Baldwin 1998) over the mentions that the gold links, with the mistakes in words.
    private func linking(_ folder: String) throws -> (f1: Double, mistakes: [String]) {
        let gold = try GoldArticle.all(in: folder)
        let annotations = gold.map(\.annotations)
        let records = zip(gold, annotations).map {
            ArticleRecord(article: $0.article, isAnnotated: true, sentences: $1.sentences)
        }
        let resolution = EntityResolver(facts: WorldFacts(files: EnglishFacts.files))
            .resolve(articles: records, annotations: annotations)
        var pairs: [(gold: String, found: String, form: String)] = []
        for (index, article) in gold.enumerated() {
            let found = Dictionary(
                resolution.mentions[index].map { ($0.range, $0) }, uniquingKeysWith: { first, _ in first })
            for (mention, annotation) in zip(article.mentions, annotations[index].mentions) {
                guard mention.unlinked != true, mention.optional != true, let entity = mention.entity else { continue }
                let key = found[annotation.range]?.entity.map { resolution.entities[Int($0.index)].key } ?? "none"
                pairs.append((entity, key, "\(article.text[annotation.range]) in \(article.id)"))
            }
        }
        var precision = 0.0
        var recall = 0.0
        for pair in pairs {
            let both = pairs.count { $0.gold == pair.gold && $0.found == pair.found }
            precision += Double(both) / Double(pairs.count { $0.found == pair.found })
            recall += Double(both) / Double(pairs.count { $0.gold == pair.gold })
        }
        let best = Dictionary(grouping: pairs, by: \.found).mapValues { group in
            Dictionary(grouping: group, by: \.gold).max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
        }
        let home = Dictionary(grouping: pairs, by: \.gold).mapValues { group in
            Dictionary(grouping: group, by: \.found).max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
        }
        let mistakes = pairs.filter { best[$0.found] != $0.gold || home[$0.gold] != $0.found }
            .map { "\($0.form): \($0.gold) taken for \($0.found)" }
        return (2 * precision * recall / (precision + recall) / Double(pairs.count), mistakes)
    }

    @Test("Names of the five reports are linked to those they mean")
    func seeds() throws {
        let (f1, mistakes) = try linking("seeds")
        #expect(f1 >= 0.98, "\(f1): \(mistakes.joined(separator: "\n"))")
    }

    @Test("Names of ten news articles are linked to those they mean")
    func wikinews() throws {
        let (f1, mistakes) = try linking("wikinews-2019")
        #expect(f1 >= 0.97, "\(f1): \(mistakes.joined(separator: "\n"))")
    }
}

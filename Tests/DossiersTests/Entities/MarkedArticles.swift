import Articles
import Linguistics

@testable import Dossiers

/// Articles for tests with their names marked (`President [PER Vladimir Putin] said so.`), resolved without the tagger: what
/// is tested does not hang on what a model learned.
struct MarkedArticles {
    let resolution: EntityResolution
    let articles: [ArticleRecord]

    init(_ marked: [String], corrections: Corrections = Corrections(), headline: String? = nil) throws {
        let context = TextContext(headline: headline.map { TextRange(start: 0, end: Int32($0.utf8.count)) })
        let models = try Self.models.get()
        let tagger = NameTagger(models: models)
        let rules = MentionRules(models: models)
        var articles: [ArticleRecord] = []
        var annotations: [Annotations?] = []
        for (index, marked) in marked.enumerated() {
            let (text, names) = Self.read(marked)
            let tagged = tagger.partsOfSpeech(of: text)
            let mentions = names.map { range, kind in
                let sentence = tagged.sentences.firstIndex { $0.range.end > range.start } ?? 0
                return Mention(range: range, sentence: Int32(sentence), kind: kind, confidence: 80)
            }
            var found = Annotations()
            found.sentences = tagged.sentences
            found.mentions = rules.describe(mentions, in: tagged, context: context)
            annotations.append(found)
            let article = Article(id: "a\(index)", path: "a\(index).txt", title: "", format: .plainText, text: text)
            articles.append(ArticleRecord(article: article, isAnnotated: true, sentences: tagged.sentences))
        }
        resolution = EntityResolver(facts: models.worldFacts, corrections: corrections).resolve(
            articles: articles, annotations: annotations)
        for index in articles.indices { articles[index].mentions = resolution.mentions[index] }
        self.articles = articles
    }

    /// For each mention of an article, its words and the name of the entity it means.
    func meanings(_ article: Int = 0) -> [String] {
        resolution.mentions[article].map { mention in
            let entity = mention.entity.map { resolution.entities[Int($0.index)].name } ?? "nobody"
            return "\(articles[article].article.text[mention.range]) = \(entity)"
        }
    }

    /// The entity of a name.
    func entity(_ name: String) -> Entity? { resolution.entities.first { $0.name == name } }

    private static let models = Result { try LanguageModels(files: EnglishFacts.files) }

    private static func read(_ marked: String) -> (text: Text, names: [(range: TextRange, kind: EntityKind)]) {
        let kinds: [Substring: EntityKind] = ["PER": .person, "ORG": .organization, "LOC": .place, "MISC": .misc]
        var plain = ""
        var names: [(range: TextRange, kind: EntityKind)] = []
        var rest = Substring(marked)
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let parts = rest[rest.index(after: open)..<close].split(separator: " ", maxSplits: 1)
            plain += rest[..<open]
            if parts.count == 2, let kind = kinds[parts[0]] {
                let start = Int32(plain.utf8.count)
                plain += parts[1]
                names.append((TextRange(start: start, end: Int32(plain.utf8.count)), kind))
            }
            rest = rest[rest.index(after: close)...]
        }
        return (Text(plain + rest), names)
    }
}

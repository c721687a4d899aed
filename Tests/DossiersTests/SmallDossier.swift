import Articles
import Linguistics

@testable import Dossiers

/// A dossier of a few texts, made with the real models on the real path from text to dossier.
struct SmallDossier {
    /// A text to put in: its first line is the headline.
    struct Source {
        var text: String
        var date: String?
        var outlet: String?

        init(_ text: String, date: String? = nil, outlet: String? = nil) {
            self.text = text
            self.date = date
            self.outlet = outlet
        }
    }

    let dossier: Dossier

    init(_ sources: [Source], corrections: Corrections = Corrections()) throws {
        let models = try LanguageModels(files: EnglishFacts.files)
        let annotator = Annotator(models: models)
        let articles = sources.enumerated().map { index, source in
            let title = source.text.split(separator: "\n").first.map(String.init) ?? ""
            var article = Article(
                id: "a\(index)", path: "content/a\(index).txt", title: title, format: .plainText,
                text: Text(source.text))
            article.headline = TextRange(0..<title.utf8.count)
            article.date = source.date.flatMap { CalendarDate(iso: $0) }.map {
                PublicationDate(value: $0, basis: .frontMatter)
            }
            article.source = source.outlet
            return article
        }
        let annotations: [Annotations?] = articles.map {
            annotator.annotate($0.text, context: TextContext(headline: $0.headline, date: $0.date?.value))
        }
        dossier = DossierAssembler(facts: models.worldFacts, corrections: corrections).assemble(
            corpus: Corpus(articles: articles), annotations: annotations)
    }

    /// The words at a place.
    func text(_ evidence: Evidence) -> String {
        dossier.articles[Int(evidence.article)].article.text[evidence.range]
    }
}

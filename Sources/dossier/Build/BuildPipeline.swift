import Articles
import Dossiers
import Foundation
import Linguistics
import Publishing
import Website

/// The program's sentence: reads articles, annotates their language, assembles a dossier, renders a website.
struct BuildPipeline {
    /// The dossier's folder.
    let folder: DossierFolder
    /// The program's theme and models.
    let shared: SharedFiles
    /// How many articles and pages to work on at once.
    let workers: Int
    /// Who is told how it goes.
    let console: Console

    /// Reads, annotates and assembles.
    func dossier() async throws -> Dossier {
        console.progress("Reading articles")
        var corpus = await CorpusReader(options: readingOptions).read(paths: [folder.content], relativeTo: folder.path)
        corpus.problems = folder.problems + corpus.problems
        console.progress("Read \(corpus.articles.count) articles")
        let models = try await shared.languageModels(overridden: folder.configuration.models.map { folder.resolve($0) })
        let total = corpus.articles.count
        let annotator = CorpusAnnotator(
            annotator: Annotator(models: models), language: folder.configuration.language, workers: workers)
        let annotations = await annotator.annotate(corpus.articles) { [console] done in
            console.progress("Annotated \(done) of \(total) articles")
        }
        console.progress("Assembling the dossier")
        return DossierAssembler(models: models, corrections: folder.configuration.corrections)
            .assemble(corpus: corpus, annotations: annotations)
    }

    /// The site of a dossier; nothing is rendered yet.
    func site(of dossier: Dossier) throws -> Site {
        let configuration = folder.configuration
        var settings = SiteSettings(title: configuration.title)
        settings.subtitle = configuration.subtitle
        settings.language = configuration.language
        settings.baseURL = configuration.baseURL.map { $0 + "/" }
        settings.tlpMarking = configuration.marking?.label
        settings.timeZone = UTCOffset.text(minutes: configuration.utcOffsetMinutes)
        settings.programVersion = ProgramVersion.current
        settings.contentHash = ContentHash.of(dossier.articles.map(\.article))
        settings.accuracy = shared.accuracy()
        return try Site(dossier: dossier, settings: settings, theme: folder.theme(shared: shared))
    }

    /// Hands the pictures that articles show to the writer, one by one.
    func writeImages(of dossier: Dossier, to writer: some PageWriter) throws {
        var written: Set<String> = []
        for image in dossier.articles.flatMap(\.article.images) where written.insert(image.sitePath).inserted {
            try writer.write(FileBytes.read(image.file), to: SitePath(image.sitePath))
        }
    }

    private var readingOptions: ReadingOptions {
        var options = ReadingOptions()
        options.workers = workers
        return options
    }
}

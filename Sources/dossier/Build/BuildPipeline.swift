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
    /// Where annotations are kept from one build to the next; nothing where each build is to stand alone.
    var cache: AnnotationCache?

    /// Reads, annotates and assembles.
    func dossier() async throws -> Dossier {
        console.progress("Reading articles")
        var corpus = await CorpusReader(options: readingOptions).read(paths: [folder.content], relativeTo: folder.path)
        corpus.problems = folder.problems + corpus.problems
        console.progress("Read \(corpus.articles.count) articles")
        let files = try shared.languageFiles(overridden: folder.configuration.models.map { folder.resolve($0) })
        let facts = WorldFacts(files: files)
        let annotations = try await annotations(of: corpus.articles, files: files)
        console.progress("Assembling the dossier")
        return DossierAssembler(facts: facts, corrections: folder.configuration.corrections)
            .assemble(corpus: corpus, annotations: annotations)
    }

    /// Annotates what no earlier build has, and keeps it for the next. Models are loaded only where they are needed.
    private func annotations(
        of articles: [Article], files: [LanguageModels.DataFile]
    ) async throws -> [Annotations?] {
        let memory = cache?.read(origin: AnnotationCache.origin(of: files))
        let total = articles.count
        let found = try await CorpusAnnotator(language: folder.configuration.language, workers: workers).annotate(
            articles, memory: memory, with: { Annotator(models: try await LanguageModels(loading: files)) },
            progress: { [console] done in console.progress("Annotated \(done) of \(total) articles") })
        if let cache, let new = memory?.updated(articles, found.annotations, isRecalled: found.isRecalled) {
            cache.write(new)
        }
        return found.annotations
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

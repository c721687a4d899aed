import ArgumentParser
import Articles
import Dossiers
import Foundation
import Linguistics
import Website

/// `dossier annotate`: what is found in articles, as JSON.
struct AnnotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Print what is found in articles: one JSON object a line for each.",
        discussion: """
            Names, quotations with their speakers, dates and topics, with offsets in Unicode code points. Entities are \
            resolved over all articles of one call; with --per-article each article stands alone and memory stays flat.

            EXAMPLES
              dossier annotate content
              dossier annotate report.txt --explain
              cat articles.ndjson | dossier annotate - --per-article
            """)

    @Argument(
        help:
            "Articles and folders of articles; - reads {\"id\", \"title\"?, \"date\"?, \"text\"} a line from standard input.",
        completion: .file())
    var paths: [String] = ["content"]

    @Flag(help: "Read each article by itself, and print it as soon as it is done.")
    var perArticle = false

    @Flag(help: "Say of each name why it was taken to mean its entity.")
    var explain = false

    @Option(help: "A folder of models to use in place of the shipped ones, file by file.", completion: .directory)
    var models: String?

    @OptionGroup var options: SharedOptions

    /// How many articles are read before the first is printed, with --per-article.
    private static let streamed = 256

    func validate() throws {
        if paths.contains("-"), paths.count > 1 {
            throw ValidationError("- reads standard input alone; name no other path beside it")
        }
    }

    func run() async throws {
        let models = try await LanguageModels(
            loading: SharedFiles(override: options.share).languageFiles(overridden: models))
        let annotator = Annotator(models: models)
        let annotators = CorpusAnnotator(workers: options.workerCount)
        let assembler = DossierAssembler(facts: models.worldFacts)
        let console = Console(isQuiet: options.quiet)
        var problems = 0
        var articles = 0
        func print(_ corpus: Corpus) async throws {
            for problem in corpus.problems { console.report(problem.description) }
            problems += corpus.problems.count
            articles += corpus.articles.count
            let annotations = try await annotators.annotate(corpus.articles, with: { annotator }).annotations
            guard perArticle else {
                write(assembler.assemble(corpus: corpus, annotations: annotations))
                return
            }
            for (article, found) in zip(corpus.articles, annotations) {
                write(assembler.assemble(corpus: Corpus(articles: [article]), annotations: [found]))
            }
        }
        if paths == ["-"] {
            var stream = LineStream(descriptor: STDIN_FILENO)
            while let corpus = stream.next(atMost: perArticle ? Self.streamed : .max) { try await print(corpus) }
        } else {
            try await print(CorpusReader(options: ReadingOptions()).read(paths: paths))
        }
        if problems > 0, options.quiet == false { console.report("\(problems) problem\(problems == 1 ? "" : "s")") }
        if problems > 0, articles == 0 { throw ExitCode.failure }
    }

    private func write(_ dossier: Dossier) {
        let line = AnnotationLine(dossier: dossier, addresses: SiteAddresses(dossier: dossier), explain: explain)
        var json = JSONWriter()
        for record in dossier.articles {
            line.write(record, to: &json)
            if json.bytes.count > 1 << 20, !Console.write(bytes: json.take(), to: STDOUT_FILENO) { return }
        }
        Console.write(bytes: json.take(), to: STDOUT_FILENO)
    }
}

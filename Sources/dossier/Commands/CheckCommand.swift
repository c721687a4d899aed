import ArgumentParser
import Articles
import Dossiers
import Website

/// `dossier check`: what is wrong with a folder and the site made of it.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is wrong with a folder and its site; write nothing.",
        discussion: """
            Reports what `build --strict` would refuse, and in the pages dead links, missing anchors, ids that stand \
            twice and names in templates that no data defines, each with path and line.

            EXAMPLES
              dossier check talks
            """)

    @Argument(help: "The folder that holds content/ and perhaps dossier.yml.", completion: .directory)
    var folder = "."

    @OptionGroup var options: SharedOptions

    func run() async throws {
        let console = Console(isQuiet: options.quiet)
        let pipeline = BuildPipeline(
            folder: try DossierFolder(folder), shared: try SharedFiles(override: options.share),
            workers: options.workerCount,
            console: console)
        let dossier = try await pipeline.dossier()
        console.endProgress()
        for problem in dossier.problems { console.report(problem.description) }
        let inspector = SiteInspector()
        try pipeline.writeImages(of: dossier, to: inspector)
        try await pipeline.site(of: dossier).render(to: inspector, workers: options.workerCount)
        let findings = inspector.findings()
        for finding in findings { console.report("\(finding.path.string):\(finding.line): \(finding.message)") }
        let count = dossier.problems.count + findings.count
        guard count == 0 else {
            console.say("\(count) problem\(count == 1 ? "" : "s")")
            throw ExitCode.failure
        }
        console.say("\(dossier.articles.count) articles and \(inspector.fileCount) files: nothing is wrong")
    }
}

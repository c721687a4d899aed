import ArgumentParser
import Foundation

/// Options that every command understands.
struct SharedOptions: ParsableArguments, Sendable {
    @Option(
        help: ArgumentHelp(
            "The folder with the program's theme and language models.",
            discussion: "Only needed where the program was moved without its share/dossier folder."))
    var share: String?

    @Option(name: .long, help: "How many articles and pages to work on at once (default: one for each processor).")
    var workers: Int?

    @Flag(help: "Say nothing but problems.")
    var quiet = false

    /// The number of workers to use.
    var workerCount: Int { workers ?? ProcessInfo.processInfo.activeProcessorCount }

    func validate() throws {
        if let workers, workers < 1 || workers > 1024 {
            throw ValidationError("--workers must be a number from 1 to 1024")
        }
    }
}

import ArgumentParser
import Foundation
import Preview

/// `dossier serve`: the site on this machine, built again when anything changes.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the site on this machine and build it again when its folder changes.",
        discussion: """
            The open page reloads by itself. An error is shown here and on the page, and the last good site stays. \
            Only this machine can reach the server. Ctrl-C ends it.

            EXAMPLES
              dossier serve                 the folder you are in
              dossier serve talks --port 9000
            """)

    @Argument(help: "The folder that holds content/ and perhaps dossier.yml.", completion: .directory)
    var folder = "."

    @Option(help: "The port to serve at; where it is taken, the next free one is used.")
    var port = 8000

    @Option(help: "Where to write the site, in place of what dossier.yml says.", completion: .directory)
    var output: String?

    @Flag(help: "Work everything out anew: do not use or change what is kept in .dossier-cache.")
    var noCache = false

    @OptionGroup var options: SharedOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be a number from 0 to 65535") }
    }

    func run() async throws {
        let console = Console(isQuiet: options.quiet)
        let builder = SiteBuilder(
            options: options, output: output, isStrict: false, usesCache: !noCache, console: console)
        let sources = try DossierFolder(folder)
        let root = output.map { URL(fileURLWithPath: $0).standardizedFileURL.path } ?? sources.output
        let path = folder
        var failure: String?
        do {
            let report = try await builder.build(path)
            report.lines(seconds: console.seconds).dropLast().forEach { console.say($0) }
        } catch let error where FileManager.default.fileExists(atPath: root + "/index.html") {
            // There is a site of an earlier build to show meanwhile.
            failure = "\(error)"
            console.report("\(error)")
        }
        let session = PreviewSession(
            root: root, port: port, watched: [sources.content, sources.templates, sources.path + "/dossier.yml"],
            rebuild: { _ = try await builder.build(path) }, tell: { ServeCommand.tell($0, on: console) })
        try await session.run(after: failure)
    }

    private static func tell(_ event: PreviewEvent, on console: Console) {
        switch event {
        case .listening(let address, let taken):
            if let taken { console.say("Port \(taken) is taken; the next free one is used.") }
            console.say("Open \(address)   (Ctrl-C ends)")
        case .building(let changed):
            let shown = changed.prefix(3).map { URL(fileURLWithPath: $0).lastPathComponent }.joined(separator: ", ")
            console.say("Changed: \(shown)\(changed.count > 3 ? " and \(changed.count - 3) more" : "")")
        case .shown: console.say("Built again.")
        case .failed(let message): console.report(message)
        }
    }
}

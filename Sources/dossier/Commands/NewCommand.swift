import ArgumentParser
import Foundation

/// `dossier new`: a folder to start from, which builds at once.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a folder to start from, with two articles and a commented dossier.yml.",
        discussion: """
            EXAMPLES
              dossier new talks && dossier build talks
            """)

    @Argument(help: "The folder to make; it must be new or empty.", completion: .directory)
    var folder: String

    @OptionGroup var options: SharedOptions

    func run() async throws {
        let shared = try SharedFiles(override: options.share)
        let target = URL(fileURLWithPath: folder).standardizedFileURL.path
        if let names = try? FileManager.default.contentsOfDirectory(atPath: target), !names.isEmpty {
            throw ProgramError.notEmpty(path: folder)
        }
        let starter = shared.templates + "/starter"
        guard let names = FileManager.default.enumerator(atPath: starter) else {
            throw ProgramError.missing(path: starter, remedy: "install the program whole, with `make install`")
        }
        var made: [String] = []
        for case let name as String in names where !DossierFolder.isFolder("\(starter)/\(name)") {
            try FileBytes.write(try FileBytes.read("\(starter)/\(name)"), "\(target)/\(name)")
            made.append(name)
        }
        let console = Console(isQuiet: options.quiet)
        for name in made.sorted() { console.say("  \(folder)/\(name)") }
        console.say("Put your articles into \(folder)/content and run:  dossier build \(folder)")
    }
}

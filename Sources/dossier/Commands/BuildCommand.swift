import ArgumentParser
import Dossiers
import Publishing

/// `dossier build`: the site of a folder.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make the site of a folder of articles.",
        discussion: """
            What cannot be read is reported and left out, and listed on the site's method page; the rest is built. \
            A build that fails or is stopped leaves the last good site as it was.

            EXAMPLES
              dossier build                     the folder you are in
              dossier build talks --strict      fail where anything is wrong
              dossier build talks --output /srv/www/talks
            """)

    @Argument(help: "The folder that holds content/ and perhaps dossier.yml.", completion: .directory)
    var folder = "."

    @Option(help: "Where to write the site, in place of what dossier.yml says.", completion: .directory)
    var output: String?

    @Flag(help: "Fail where an article cannot be read or dossier.yml says what cannot be done.")
    var strict = false

    @Flag(help: "Work everything out anew: do not use or change what is kept in .dossier-cache.")
    var noCache = false

    @OptionGroup var options: SharedOptions

    func run() async throws {
        let console = Console(isQuiet: options.quiet)
        do {
            let builder = SiteBuilder(
                options: options, output: output, isStrict: strict, usesCache: !noCache, console: console)
            let report = try await builder.build(folder)
            report.lines(seconds: console.seconds).forEach { console.say($0) }
        } catch {
            console.endProgress()
            throw error
        }
    }
}

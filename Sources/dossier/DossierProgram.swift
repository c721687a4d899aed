import ArgumentParser

/// The program: `dossier` and its commands.
@main
struct DossierProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Make a briefing dossier, a static website, from a folder of news articles.",
        discussion: """
            Reads the articles in content/, finds who is named, who said what and when, and writes a website that opens \
            from a double-click on public/index.html.

            EXAMPLES
              dossier new talks            make a folder to start from
              dossier build talks          make the site in talks/public
              dossier serve talks          look at it while you edit
              dossier annotate article.md  see what is found in one article, as JSON
              dossier check talks          see what is wrong with a folder and its site
            """,
        version: ProgramVersion.current,
        subcommands: [BuildCommand.self, ServeCommand.self, AnnotateCommand.self, NewCommand.self, CheckCommand.self])
}

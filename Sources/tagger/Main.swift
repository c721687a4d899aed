import ArgumentParser

/// The commands.
@main
struct Tagger: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagger",
        abstract: "Trains and evaluates the sequence models of the dossier.",
        subcommands: [Train.self, Evaluate.self, Clusters.self, Inspect.self, Speed.self])
}

internal import Templates

/// Actors by topics: who speaks on what, and how often; a cell opens the statements in time order.
struct Positions: TemplatedPage {
    /// The most actors and topics shown, so that the page stays small.
    private static let mostActors = 24
    private static let mostTopics = 12

    let path = PageHeading.Section.positions.path
    var template: String { "positions" }

    static func pages(of edition: Edition) -> [any Page] { [Positions()] }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: "Positions", description: "Which actor says something on which topic, and where.",
            section: .positions)
    }

    func fields(in edition: Edition) -> TemplateFields {
        [
            "positions": PositionMatrix.table(
                in: edition, actors: Positions.mostActors, topics: Positions.mostTopics),
            "mostActors": .number(Positions.mostActors), "mostTopics": .number(Positions.mostTopics),
        ]
    }
}

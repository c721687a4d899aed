internal import Templates

/// The page a host shows where there is none.
struct NotFound: TemplatedPage {
    let path = SitePath("404.html")
    var template: String { "404" }

    static func pages(of edition: Edition) -> [any Page] { [NotFound()] }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: "Page not found", description: "There is no such page in this dossier.", section: nil,
            isShownAnywhere: true)
    }

    func fields(in edition: Edition) -> TemplateFields { [:] }
}

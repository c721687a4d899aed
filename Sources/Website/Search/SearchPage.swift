internal import Templates

/// The page that searches: a form that `assets/search.js` answers from the ``SearchIndex``. Without scripts it leads to the
/// lists, which hold the same.
struct SearchPage: TemplatedPage {
    let path = PageHeading.Section.search.path
    var template: String { "search" }

    static func pages(of edition: Edition) -> [any Page] { [SearchPage()] }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: "Search", description: "Full text of the articles, actors, topics and quotations.", section: .search)
    }

    func fields(in edition: Edition) -> TemplateFields { [:] }
}

internal import Templates

/// A file of the site that renders itself when asked: most are HTML, but feeds, exports and search shards are pages too.
///
/// A page holds little more than its address and what it is about (an index into the dossier); everything it shows it takes
/// from the ``Edition`` while it renders. So thousands of pages can be listed at once and only a few are in memory as bytes.
///
/// To add a kind of page: a file in `Pages/` with a type that conforms, and one line in ``Site/pageKinds``.
protocol Page: Sendable {
    /// Where it stands.
    var path: SitePath { get }

    /// Its bytes: a function of the edition and the templates alone.
    func render(from edition: Edition, with templates: TemplateSet) throws -> [UInt8]
}

internal import Templates

/// A page of HTML: a template and the fields it shows, inside the frame that all pages share (header, navigation, footer).
protocol TemplatedPage: Page {
    /// The name of its template.
    var template: String { get }

    /// Its title and place in the site.
    func heading(in edition: Edition) -> PageHeading

    /// What its template shows.
    func fields(in edition: Edition) -> TemplateFields

    /// What machines read in it, as JSON-LD; nothing for most pages.
    func structuredData(in edition: Edition) -> [UInt8]?
}

extension TemplatedPage {
    func structuredData(in edition: Edition) -> [UInt8]? { nil }

    func render(from edition: Edition, with templates: TemplateSet) throws -> [UInt8] {
        var frame = edition.frame.fields(for: heading(in: edition), at: path)
        frame["structuredData"] = structuredData(in: edition).map { .html($0) } ?? TemplateValue.none
        // The frame's names count before the page's own, as if they had been put into one.
        return try templates.render(template, with: .fields(frame), in: .fields(fields(in: edition)))
    }
}

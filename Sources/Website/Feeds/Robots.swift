internal import Templates

/// `robots.txt`: names the sitemap; a dossier whose marking limits who may read it asks not to be indexed.
struct Robots: Page {
    let path = SitePath("robots.txt")

    static func pages(_ edition: Edition) -> [any Page] { [Robots()] }

    func render(from edition: Edition, with templates: TemplateSet) -> [UInt8] {
        let marking = edition.settings.tlpMarking?.uppercased()
        let isOpen = marking.map { $0.contains("CLEAR") || $0.contains("WHITE") } ?? true
        var text = "User-agent: *\n" + (isOpen ? "Allow: /\n" : "Disallow: /\n")
        if isOpen, let base = edition.settings.baseURL { text += "Sitemap: \(base)sitemap.xml\n" }
        return Array(text.utf8)
    }
}

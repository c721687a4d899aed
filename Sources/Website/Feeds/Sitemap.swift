internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// `sitemap.xml`: the addresses of all pages, for search engines (sitemaps.org, protocol 0.9). Written only where the
/// site's own address is known, since it holds absolute ones; cut in several, with an index, above 50,000 addresses.
struct Sitemap: Page {
    /// The most addresses in one file.
    static let most = 50_000

    let path: SitePath
    private let addresses: [SitePath]
    private let parts: Int

    /// The sitemap of a site with these pages, or nothing where no base address is set.
    ///
    /// The limit is smaller in tests.
    static func pages(_ edition: Edition, listing pages: [any Page], most: Int = Sitemap.most) -> [any Page] {
        guard edition.settings.baseURL != nil else { return [] }
        let listed = pages.map(\.path).filter { $0.string.hasSuffix(".html") && $0.string != "404.html" }.sorted()
        guard listed.count > most else {
            return [Sitemap(path: SitePath("sitemap.xml"), addresses: listed, parts: 0)]
        }
        let parts = (listed.count + most - 1) / most
        var files: [any Page] = [Sitemap(path: SitePath("sitemap.xml"), addresses: [], parts: parts)]
        for number in 0..<parts {
            let range = number * most..<min(listed.count, (number + 1) * most)
            files.append(Sitemap(path: part(number: number), addresses: Array(listed[range]), parts: 0))
        }
        return files
    }

    private static func part(number: Int) -> SitePath { SitePath("sitemap-\(number + 1).xml") }

    func render(from edition: Edition, with templates: TemplateSet) -> [UInt8] {
        let base = edition.settings.baseURL ?? ""
        var xml = XMLWriter()
        if parts > 0 {
            xml.markup("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
            for part in 0..<parts {
                xml.element("<sitemap><loc>", base + Sitemap.part(number: part).string, "</loc></sitemap>\n")
            }
            xml.markup("</sitemapindex>\n")
            return xml.bytes
        }
        var days: [SitePath: String] = [:]
        for (index, record) in edition.dossier.articles.enumerated() {
            if let day = record.article.date?.value {
                days[edition.addresses.article(Int32(index))] = day.description
            }
        }
        xml.markup("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for address in addresses {
            xml.element("<url><loc>", base + address.string, "</loc>")
            if let day = days[address] { xml.element("<lastmod>", day, "</lastmod>") }
            xml.markup("</url>\n")
        }
        xml.markup("</urlset>\n")
        return xml.bytes
    }
}

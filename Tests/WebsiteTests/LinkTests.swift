import Foundation
import Testing
import Website

@Suite("Links of the site")
struct LinkTests {
    @Test("Every link inside the site leads to a file, and every anchor to an element")
    func linksResolve() async throws {
        let site = try await SampleSite(SampleDossier.make(), settings: SampleSite.settings)
        var anchors: [String: Set<String>] = [:]
        for path in site.pages { anchors[path] = Set(values(of: "id", in: site.page(path))) }
        var checked = 0
        for path in site.pages {
            for link in values(of: "href", in: site.page(path)) + values(of: "src", in: site.page(path)) {
                guard !link.contains("://") else { continue }
                checked += 1
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let target = parts[0].isEmpty ? path : resolved(parts[0], from: path)
                #expect(site.files[target] != nil, "\(path) links to \(link)")
                #expect(!target.hasSuffix("/"), "\(path) links to the folder \(link)")
                if parts.count == 2 {
                    #expect(anchors[target]?.contains(parts[1]) == true, "\(path) links to the anchor \(link)")
                }
            }
        }
        #expect(checked > 500)
    }

    @Test("No id stands twice on a page")
    func idsAreUnique() async throws {
        let site = try await SampleSite(SampleDossier.make(), settings: SampleSite.settings)
        for path in site.pages {
            let ids = values(of: "id", in: site.page(path))
            #expect(ids.count == Set(ids).count, "\(path)")
        }
    }

    @Test("No page holds script or style inline, or asks for anything outside of the folder")
    func nothingInline() async throws {
        let site = try await SampleSite(SampleDossier.make(), settings: SampleSite.settings)
        for path in site.pages where path != "brief.html" {
            let page = site.page(path)
            #expect(!page.contains(" style="), "\(path)")
            #expect(!page.contains("<style"), "\(path)")
            #expect(page.firstMatch(of: #/<script(?![^>]* src=)(?![^>]*ld\+json)[^>]*>/#) == nil, "\(path)")
            #expect(page.firstMatch(of: #/ on[a-z]+="/#) == nil, "\(path)")
            #expect(page.contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"))
        }
    }

    @Test("The page for what is not found follows the base URL, and others stay relative")
    func notFoundFollowsBase() async throws {
        var settings = SampleSite.settings
        settings = SiteSettings(title: settings.title, baseURL: "https://example.org/ferry")
        let site = try await SampleSite(SampleDossier.make(), settings: settings)
        #expect(site.page("404.html").contains("href=\"https://example.org/ferry/index.html\""))
        #expect(site.page("404.html").contains("href=\"https://example.org/ferry/assets/site.css\""))
        #expect(site.page("actors/anna-berg.html").contains("href=\"../index.html\""))
        #expect(
            site.page("actors/anna-berg.html").contains(
                "<link rel=\"canonical\" href=\"https://example.org/ferry/actors/anna-berg.html\">"))
    }

    private func values(of attribute: String, in page: String) -> [String] {
        page.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap {
            $0.components(separatedBy: "\"").first?.replacingOccurrences(of: "&amp;", with: "&")
        }
    }

    private func resolved(_ link: String, from path: String) -> String {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "?").first?.split(separator: "/") ?? [] {
            if part == ".." { parts = parts.dropLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}

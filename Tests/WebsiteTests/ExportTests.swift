import Articles
import Dossiers
import Foundation
import Linguistics
import Testing

@testable import Website

/// A dossier whose every text holds what a format could read as its own marks.
private func hostileDossier() -> Dossier {
    let evil =
        "=cmd|' /C calc'!A0 <b>\"quoted\", {brace} \\ & ' ]]> </script> \u{202E}rtl \u{1}\u{7F} $x_1^2 %~# @me\u{1F600}"
    var builder = DossierBuilder()
    let actor = builder.actor("Eve <\"&'>, {Ltd} =1+1", "Eve", kind: .person, role: "chief, of \"all\"")
    let body = builder.actor("+Corp;\u{202E}", kind: .organization)
    let topic = builder.topic("tax <&> \"cuts\", {x}")
    builder.article(
        "evil-one", title: evil, source: "-Herald, \"Daily\" & Co", date: SampleDossier.day(2024, 5, 6),
        body: """
            Eve <"&'>, {Ltd} =1+1 met +Corp;\u{202E} on 5 May 2024 and \u{1F600} spoke of tax <&> "cuts", {x} again.

            “@all =SUM(A1) \u{1F600}” Eve said.
            """)
    builder.dossier.articles[0].article.authors = ["=Bobby; \"Tables\"", "O'Neill & {sons}"]
    builder.dossier.articles[0].article.url = "javascript:alert(1)"
    builder.says(actor, "@all =SUM(A1) \u{1F600}", as: "Eve", topics: [topic])
    builder.event(
        "met +Corp;\u{202E} on 5 May 2024", on: "2024-05-05", words: "5 May 2024", entities: [actor, body],
        status: .planned)
    builder.article("evil-two", title: evil, date: SampleDossier.day(2024, 5, 7), body: evil)
    return builder.finished()
}

private func site(_ dossier: Dossier, baseURL: String? = nil, tlp: String? = nil) async throws -> SampleSite {
    try await SampleSite(
        dossier,
        settings: SiteSettings(
            title: "A \"dossier\" <of> {odd} & =names", baseURL: baseURL, tlpMarking: tlp, timeZone: "+02:00")
    )
}

@Suite struct `Exports` {
    private static let validator = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Scripts/validate-exports").standardized
    private static let python: String? = {
        let own = validator.deletingLastPathComponent().appending(path: "../.venv/bin/python").standardized.path
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
        return ([own] + path.split(separator: ":").map { "\($0)/python3" }).first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }()

    /// What the validator prints about a site, and whether it found no fault.
    private func validate(_ site: SampleSite) throws -> (isFine: Bool, output: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "exports-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try site.write(to: folder)
        let process = Process()
        process.executableURL = URL(filePath: Self.python ?? "/usr/bin/python3")
        process.arguments = [Self.validator.path, folder.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus == 0, output)
    }

    @Test(
        "Feeds and exports pass the tools of their formats: a usual dossier, one of hostile texts, an empty one",
        .enabled(if: python != nil, "python3 is not installed"), arguments: ["usual", "hostile", "empty"],
        [true, false])
    func validation(dossier: String, hasBase: Bool) async throws {
        let dossiers = ["usual": SampleDossier.make(), "hostile": hostileDossier(), "empty": Dossier()]
        let made = try await site(
            try #require(dossiers[dossier]), baseURL: hasBase ? "https://example.org/dossier" : nil)
        let result = try validate(made)
        #expect(result.isFine, Comment(rawValue: result.output))
        print(
            "\(dossier): \(result.output.split(separator: "\n").filter { $0.contains("skipped") }.joined(separator: "; "))"
        )
    }

    @Test func `are the same bytes with one worker and with four`() async throws {
        let dossier = SampleDossier.make()
        let one = try await SampleSite(dossier, workers: 1)
        let four = try await SampleSite(dossier, workers: 4)
        let paths = one.files.keys.filter { $0.hasPrefix("data/") || $0.hasPrefix("feed") || $0.hasSuffix(".txt") }
        #expect(paths.count > 12)
        for path in paths { #expect(one.files[path] == four.files[path], Comment(rawValue: path)) }
    }

    @Test func `in JSON read back as what was written, whatever that is`() throws {
        let texts = [
            "", "plain", "\"quoted\" \\ back", "\u{0}\u{1}\u{1F}\u{7F}\n\r\t", "</script><b>&",
            "\u{2028}\u{2029}\u{2027}\u{E2}",
            "日本 \u{1F600} ’“”", "\u{2028}",
        ]
        var json = JSONWriter()
        json.beginArray()
        for text in texts { json.write(nil, text) }
        json.endArray()
        let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
        #expect(read == texts)
        #expect(
            !json.bytes.contains(UInt8(ascii: "<")) && !String(decoding: json.bytes, as: UTF8.self).contains("\u{2028}")
        )
    }

    @Test func `of tables keep a cell from being read as a formula and a quote mark from ending it`() {
        var table = CSVWriter(columns: ["a", "b"])
        table.cell("=1+1")
        table.cell("say \"no\", twice")
        table.endRow()
        table.cell(nil)
        table.cell(-3)
        table.endRow()
        #expect(String(decoding: table.take(), as: UTF8.self) == "a,b\r\n'=1+1,\"say \"\"no\"\", twice\"\r\n,-3\r\n")
    }

    @Test func `of entities leave places and what has no page out, and keep the words of a quotation`() async throws {
        let lines = try await site(SampleDossier.make()).page("data/entities.ftm.json").split(separator: "\n")
        #expect(lines.contains { $0.contains(#""schema":"Documentation""#) && $0.contains("Nobody on the island") })
        #expect(lines.contains { $0.contains(#""id":"actor-anna-berg","schema":"Person""#) })
        #expect(!lines.contains { $0.contains(#""id":"actor-varnes""#) })
        #expect(!lines.contains { $0.contains(#""topics""#) })
    }

    @Test func `of the network weigh an edge by the sentences that name both`() async throws {
        let edges = NetworkExport.edges(Edition(dossier: SampleDossier.make(), settings: SiteSettings(title: "T")))
        #expect(edges.map(\.sentences) == edges.map(\.sentences).sorted(by: >))
        #expect(edges.allSatisfy { $0.first < $0.second && $0.sentences > 0 })
    }
}

@Suite struct `Feeds` {
    @Test func `have ids and times that come from the articles and not from the clock`() async throws {
        let first = try await site(SampleDossier.make())
        let second = try await site(SampleDossier.make())
        #expect(first.page("feed.xml") == second.page("feed.xml"))
        #expect(first.page("feed.xml").contains("<updated>2025-03-28T00:00:00+02:00</updated>"))
        #expect(first.page("feed.xml").contains("<id>urn:uuid:"))
        #expect(!first.page("feed.xml").contains("rel=\"self\""))
    }

    @Test func `name absolute addresses where the site has one of its own`() async throws {
        let made = try await site(SampleDossier.make(), baseURL: "https://example.org/dossier/")
        #expect(made.page("feed.xml").contains("href=\"https://example.org/dossier/feed.xml\""))
        #expect(made.page("feed.json").contains("https://example.org/dossier/articles/ferry-rescue.html"))
        #expect(made.page("robots.txt").contains("Sitemap: https://example.org/dossier/sitemap.xml"))
    }

    @Test func `leave out articles without a stated date`() async throws {
        let feed = try await site(SampleDossier.make()).page("feed.json")
        #expect(!feed.contains("island-without-ferry"))
        #expect(feed.contains("ferry-rescue"))
    }
}

@Suite struct `The sitemap` {
    @Test func `lists every page but the error page, and is there only where the site has an address`() async throws {
        let made = try await site(SampleDossier.make(), baseURL: "https://example.org/")
        let map = made.page("sitemap.xml")
        for page in made.pages where page != "404.html" {
            #expect(map.contains("<loc>https://example.org/\(page)</loc>"))
        }
        #expect(!map.contains("404.html"))
        #expect(try await site(SampleDossier.make()).files["sitemap.xml"] == nil)
    }

    @Test func `is cut in parts with an index where it has too many addresses`() throws {
        let edition = Edition(
            dossier: SampleDossier.make(), settings: SiteSettings(title: "T", baseURL: "https://example.org/"))
        let pages = ArticlePage.pages(of: edition)
        let maps = Sitemap.pages(edition, listing: pages, most: 2)
        #expect(maps.map(\.path.string) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    }
}

@Suite struct `The file for robots` {
    @Test(arguments: [(nil, true), ("TLP:CLEAR", true), ("TLP:AMBER", false), ("TLP:RED", false)] as [(String?, Bool)])
    func `asks not to index what is marked for few readers`(marking: String?, isOpen: Bool) async throws {
        let text = try await site(SampleDossier.make(), tlp: marking).page("robots.txt")
        #expect(text.contains("Disallow: /") != isOpen)
    }
}

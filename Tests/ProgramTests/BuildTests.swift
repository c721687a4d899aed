import Foundation
import Testing

@Suite("dossier build")
struct BuildTests {
    @Test("makes a site from a folder with one article and says which file to open")
    func oneArticle() throws {
        let fixture = try DossierFixture(["content/talks.md": DossierFixture.article])
        let run = try Program.run("build", fixture.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("1 article,"))
        #expect(run.output.hasSuffix("Open \(fixture.path)/public/index.html\n"))
        #expect(try fixture.page("articles/index.html").contains("Harbour talks begin"))
        #expect(run.errors.isEmpty, "a pipe gets no progress line")
    }

    @Test("says nothing with --quiet")
    func quiet() throws {
        let fixture = try DossierFixture(["content/talks.md": DossierFixture.article])
        let run = try Program.run("build", fixture.path, "--quiet")
        #expect(run.status == 0)
        #expect(run.output.isEmpty && run.errors.isEmpty)
    }

    @Test("makes a site from a folder without any article")
    func noArticle() throws {
        let fixture = try DossierFixture()
        #expect(try Program.run("build", fixture.path).status == 0)
        #expect(try !fixture.page("index.html").isEmpty)
    }

    @Test("writes the same bytes with one worker and with eight")
    func workers() throws {
        let one = try DossierFixture()
        let content = Program.repository.appendingPathComponent("content")
        for (name, data) in try DossierFixture.files(below: content) { try one.write(data, "content/\(name)") }
        #expect(try Program.run("build", one.path, "--workers", "1").status == 0)
        let first = try DossierFixture.files(below: one.folder.appendingPathComponent("public"))
        let other = one.folder.appendingPathComponent("other")
        #expect(try Program.run("build", one.path, "--workers", "8", "--output", other.path).status == 0)
        #expect(try DossierFixture.files(below: other) == first)
        #expect(first.count > 20)
    }

    @Test("touches no file that has not changed")
    func unchanged() throws {
        let fixture = try DossierFixture(["content/talks.md": DossierFixture.article])
        _ = try Program.run("build", fixture.path)
        let run = try Program.run("build", fixture.path)
        #expect(run.output.contains("0 files written"))
        #expect(run.output.contains("0 removed"))
    }

    @Test("removes the page of an article that is gone and leaves files it did not write")
    func removed() throws {
        let fixture = try DossierFixture([
            "content/talks.md": DossierFixture.article,
            "content/other.txt": "A second report\n\nNothing else happened today.",
        ])
        _ = try Program.run("build", fixture.path)
        try fixture.write(Data("example.org".utf8), "public/CNAME")
        let before = try DossierFixture.files(below: fixture.folder.appendingPathComponent("public"))
        try FileManager.default.removeItem(at: fixture.folder.appendingPathComponent("content/other.txt"))
        _ = try Program.run("build", fixture.path)
        let after = try DossierFixture.files(below: fixture.folder.appendingPathComponent("public"))
        #expect(after["CNAME"] != nil)
        let gone = Set(before.keys).subtracting(after.keys)
        #expect(gone.contains { $0.hasPrefix("articles/other") })
    }

    @Test("refuses an output folder that holds the content")
    func harmfulOutput() throws {
        let fixture = try DossierFixture(["content/talks.md": DossierFixture.article])
        let run = try Program.run("build", fixture.path, "--output", fixture.path)
        #expect(run.status == 1)
        #expect(FileManager.default.fileExists(atPath: fixture.folder.appendingPathComponent("content/talks.md").path))
        #expect(!FileManager.default.fileExists(atPath: fixture.folder.appendingPathComponent("index.html").path))
    }

    @Test("shows an article in another language and does not analyse it")
    func otherLanguage() throws {
        let fixture = try DossierFixture([
            "content/talks.md": DossierFixture.article,
            "content/deutsch.txt": """
            Gespräche über den Hafen

            Die Bürgermeisterin hat am Montag die Gespräche über den Hafen eröffnet. Wir wollen bis Juni eine Einigung \
            erreichen, sagte sie vor den Mitgliedern des Rates, die sich lange nicht einigen konnten und nun hoffen.
            """,
        ])
        let run = try Program.run("build", fixture.path)
        #expect(run.output.contains("1 article in another language: shown, not analysed"))
        let names = try DossierFixture.files(below: fixture.folder.appendingPathComponent("public/articles")).keys
        let page = try #require(names.first { $0.hasPrefix("deutsch") })
        #expect(try fixture.page("articles/\(page)").contains("lang=\"de\""))
    }

    @Test("takes a template of the dossier in place of the theme's")
    func ownTemplate() throws {
        let fixture = try DossierFixture([
            "content/talks.md": DossierFixture.article,
            "templates/404.mustache": "{{<layout}}{{$main}}<h1>Nothing here, sorry</h1>{{/main}}{{/layout}}",
        ])
        #expect(try Program.run("build", fixture.path).status == 0)
        #expect(try fixture.page("404.html").contains("Nothing here, sorry"))
    }

    @Test("takes templates from a folder that is a symbolic link")
    func linkedTemplates() throws {
        let elsewhere = try DossierFixture([
            "own/404.mustache": "{{<layout}}{{$main}}<h1>Nothing here, sorry</h1>{{/main}}{{/layout}}"
        ])
        let fixture = try DossierFixture(["content/talks.md": DossierFixture.article])
        try FileManager.default.createSymbolicLink(
            atPath: fixture.path + "/templates", withDestinationPath: elsewhere.path + "/own")
        #expect(try Program.run("build", fixture.path).status == 0)
        #expect(try fixture.page("404.html").contains("Nothing here, sorry"))
    }

    @Test("reports a name that no data defines in a template, with file, line and column")
    func unknownName() throws {
        let fixture = try DossierFixture([
            "content/talks.md": DossierFixture.article, "templates/404.mustache": "<p>\n  {{titel}}</p>",
        ])
        let run = try Program.run("build", fixture.path)
        #expect(run.status == 1)
        #expect(run.errors.contains("404.mustache:2:"), "\(run.errors)")
        #expect(run.errors.contains("titel"))
    }

    @Test("copies a picture that lies beside its article, and none from outside of the folder")
    func pictures() throws {
        let text = DossierFixture.article + "\n\n![The pier](photos/Old%20pier.png) and ![a secret](../secret.png)\n"
        let fixture = try DossierFixture(["content/talks.md": text])
        let picture = Data([0x89, 0x50, 0x4E, 0x47, 1, 2, 3])
        try fixture.write(picture, "content/photos/Old pier.png")
        try fixture.write(picture, "secret.png")
        let run = try Program.run("build", fixture.path)
        #expect(run.status == 0)
        #expect(run.errors.contains("content/talks.md: the picture `../secret.png` lies outside"), "\(run.errors)")
        #expect(!run.output.contains("Old pier.png"), "a picture that is shown is not called left out")
        let files = try DossierFixture.files(below: fixture.folder.appendingPathComponent("public"))
        let pictures = files.filter { $0.key.hasPrefix("media/") }
        #expect(pictures.count == 1 && pictures.first?.value == picture)
        let path = try #require(pictures.first?.key)
        #expect(try fixture.page("articles/talks.html").contains("<img src=\"../\(path)\" alt=\"The pier\">"))
    }

    @Test("tells machines of an article's headline, date, actors and quotations, and an actor's names")
    func structuredData() throws {
        let fixture = try DossierFixture([
            "content/talks.md": DossierFixture.article,
            "dossier.yml":
                "corrections:\n  describe:\n    - {actor: Anna Lindqvist, note: \"In office *since 2020*.\"}\n",
        ])
        #expect(try Program.run("build", fixture.path, "--strict").status == 0)
        let article = try #require(try fixture.structuredData("articles/talks.html")["mainEntity"] as? [String: Any])
        #expect(article["headline"] as? String == "Harbour talks begin")
        #expect(article["datePublished"] as? String == "2024-05-06")
        let quotation = try #require((article["hasPart"] as? [[String: Any]])?.first)
        #expect(quotation["text"] as? String == "We want an agreement by June,")
        #expect((quotation["creator"] as? [String: Any])?["name"] as? String == "Anna Lindqvist")
        let actor = try fixture.structuredData("actors/anna-lindqvist.html")
        #expect(actor["@type"] as? String == "Person")
        #expect(actor["alternateName"] as? [String] == ["Lindqvist"])
        #expect(try fixture.page("actors/anna-lindqvist.html").contains("In office <em>since 2020</em>."))
    }
}

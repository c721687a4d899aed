import Foundation
import Testing

@Suite("The cache of builds")
struct CacheTests {
    private static let second = """
        ---
        title: Union joins the harbour talks
        date: 2024-05-08
        source: Inland Daily
        ---

        The Dockers' Union joined the talks on Wednesday, its chairman Olaf Brenner said. Lindqvist welcomed the union.
        """

    private func fixture(_ more: [String: String] = [:]) throws -> DossierFixture {
        try DossierFixture(
            ["content/talks.md": DossierFixture.article, "content/union.md": Self.second].merging(more) { $1 })
    }

    private func site(_ fixture: DossierFixture, _ folder: String = "public") throws -> [String: Data] {
        try DossierFixture.files(below: fixture.folder.appendingPathComponent(folder))
    }

    /// The site as a build without a cache makes it.
    private func siteWithoutCache(_ fixture: DossierFixture) throws -> [String: Data] {
        let other = fixture.folder.appendingPathComponent("alone").path
        try #require(try Program.run("build", fixture.path, "--no-cache", "--output", other).status == 0)
        return try site(fixture, "alone")
    }

    private func cache(_ fixture: DossierFixture) -> URL {
        fixture.folder.appendingPathComponent(".dossier-cache/annotations")
    }

    @Test("is made by a build, left alone by Git, and not made with --no-cache")
    func made() throws {
        let fixture = try fixture()
        #expect(try Program.run("build", fixture.path, "--no-cache").status == 0)
        #expect(!FileManager.default.fileExists(atPath: fixture.folder.appendingPathComponent(".dossier-cache").path))
        #expect(try Program.run("build", fixture.path).status == 0)
        #expect(try Data(contentsOf: cache(fixture)).count > 200)
        let ignored = fixture.folder.appendingPathComponent(".dossier-cache/.gitignore")
        #expect(try String(contentsOf: ignored, encoding: .utf8) == "*\n")
    }

    @Test("gives the bytes that a build without it gives, and stays as it is where nothing changed")
    func unchanged() throws {
        let fixture = try fixture()
        #expect(try Program.run("build", fixture.path).status == 0)
        let first = try site(fixture)
        let kept = try Data(contentsOf: cache(fixture))
        #expect(try Program.run("build", fixture.path).output.contains("0 files written"))
        #expect(try site(fixture) == first)
        #expect(try siteWithoutCache(fixture) == first)
        #expect(try Data(contentsOf: cache(fixture)) == kept)
    }

    @Test("knows that an article has changed, came or went")
    func changedArticles() throws {
        let fixture = try fixture()
        _ = try Program.run("build", fixture.path)
        try fixture.write(
            Data(Self.second.replacingOccurrences(of: "Olaf Brenner", with: "Vera Stolz").utf8), "content/union.md")
        _ = try Program.run("build", fixture.path)
        #expect(try site(fixture).keys.contains { $0.contains("vera-stolz") })
        #expect(try site(fixture) == siteWithoutCache(fixture))

        // The same words on another day: what they say of time is read anew.
        try fixture.write(
            Data(Self.second.replacingOccurrences(of: "2024-05-08", with: "2024-06-12").utf8), "content/union.md")
        try fixture.write(Data("A third report\n\nThe harbour froze on 3 January 2024.".utf8), "content/third.txt")
        _ = try Program.run("build", fixture.path)
        #expect(try site(fixture) == siteWithoutCache(fixture))

        try FileManager.default.removeItem(at: fixture.folder.appendingPathComponent("content/talks.md"))
        _ = try Program.run("build", fixture.path)
        #expect(try site(fixture) == siteWithoutCache(fixture))
    }

    @Test("does not hide a change of corrections, of templates or of the models")
    func changedSettings() throws {
        let fixture = try fixture()
        _ = try Program.run("build", fixture.path)
        try fixture.write(
            Data("title: Harbour\ncorrections:\n  rename:\n    - {actor: Anna Lindqvist, to: A. M. Lindqvist}\n".utf8),
            "dossier.yml")
        try fixture.write(Data("{{<layout}}{{$main}}<h1>Gone</h1>{{/main}}{{/layout}}".utf8), "templates/404.mustache")
        _ = try Program.run("build", fixture.path)
        #expect(try fixture.page("404.html").contains("<h1>Gone</h1>"))
        #expect(try fixture.page("articles/talks.html").contains("A. M. Lindqvist"))
        #expect(try site(fixture) == siteWithoutCache(fixture))

        let kept = try Data(contentsOf: cache(fixture))
        try fixture.write(Data("mayor of the moon\n".utf8), "own/offices.tsv")
        try fixture.write(Data("models: own\n".utf8), "dossier.yml")
        _ = try Program.run("build", fixture.path)
        #expect(try Data(contentsOf: cache(fixture)) != kept, "other lists, other annotations")
        #expect(try site(fixture) == siteWithoutCache(fixture))
    }

    @Test("does no harm where it is damaged, cut, empty, a folder, a link or not to be written")
    func damaged() throws {
        let fixture = try fixture()
        _ = try Program.run("build", fixture.path)
        let expected = try site(fixture)
        let kept = try Data(contentsOf: cache(fixture))
        var flipped = kept
        flipped[flipped.count / 2] ^= 0x10
        var counted = kept
        counted.replaceSubrange(40..<44, with: [0xFF, 0xFF, 0xFF, 0x7F])
        for bytes in [flipped, counted, kept.prefix(kept.count / 2), Data(), Data(repeating: 0xFF, count: 4_096)] {
            try bytes.write(to: cache(fixture))
            // Or nothing at all would be read.
            try? FileManager.default.removeItem(at: stamp(fixture))
            let run = try Program.run("build", fixture.path)
            #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
            #expect(try site(fixture) == expected)
            #expect(try Data(contentsOf: cache(fixture)) == kept, "it is made anew")
        }
        let elsewhere = fixture.folder.appendingPathComponent("elsewhere")
        try Data("mine".utf8).write(to: elsewhere)
        try FileManager.default.removeItem(at: cache(fixture))
        try FileManager.default.createSymbolicLink(at: cache(fixture), withDestinationURL: elsewhere)
        #expect(try Program.run("build", fixture.path).status == 0)
        #expect(try String(contentsOf: elsewhere, encoding: .utf8) == "mine")

        let folder = fixture.folder.appendingPathComponent(".dossier-cache")
        try FileManager.default.removeItem(at: folder)
        try Data("a file".utf8).write(to: folder)
        let run = try Program.run("build", fixture.path)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(try site(fixture) == expected)
    }

    @Test("is not told of where the dossier's folder is that of the articles")
    func contentBeside() throws {
        let fixture = try DossierFixture(["dossier.yml": "content: .\n", "talks.md": DossierFixture.article])
        let output = fixture.folder.deletingLastPathComponent().appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: output) }
        for _ in 0..<2 {
            let run = try Program.run("build", fixture.path, "--output", output.path)
            #expect(run.status == 0, "\(run.errors)")
            #expect(!run.output.contains(".dossier-cache"))
        }
        #expect(FileManager.default.fileExists(atPath: cache(fixture).path))
    }

    // MARK: - Nothing changed

    /// Files that were as they are for long enough.
    private func settle() {
        // Times of change cannot be set: they have to pass.
        Thread.sleep(forTimeInterval: 4.5)
    }

    private func stamp(_ fixture: DossierFixture) -> URL {
        fixture.folder.appendingPathComponent(".dossier-cache/site")
    }

    @Test("says that the site is up to date, until anything that it is made of changes")
    func nothingChanged() throws {
        let fixture = try fixture(["templates/404.mustache": "{{<layout}}{{$main}}<h1>No</h1>{{/main}}{{/layout}}"])
        _ = try Program.run("build", fixture.path)
        #expect(
            !FileManager.default.fileExists(atPath: stamp(fixture).path), "files only just written may change unseen")
        settle()
        let plain = try Program.run("build", fixture.path)
        let stamped = try Data(contentsOf: stamp(fixture))
        // The cache is not needed any more: that it is not read shows that nothing was.
        try Data("gone".utf8).write(to: cache(fixture))
        func withoutTime(_ text: String) -> [String] {
            text.split(separator: "\n").map { $0.split(separator: " in ").first.map(String.init) ?? "" }
        }
        let again = try Program.run("build", fixture.path)
        #expect(again.status == 0)
        #expect(withoutTime(again.output) == withoutTime(plain.output))
        #expect(try Data(contentsOf: cache(fixture)) == Data("gone".utf8))
        #expect(try Data(contentsOf: stamp(fixture)) == stamped)

        // A page that somebody changed, with the same number of bytes, is made good.
        let page = fixture.folder.appendingPathComponent("public/404.html")
        let good = try Data(contentsOf: page)
        var bad = good
        bad[bad.count - 2] ^= 1
        let handle = try FileHandle(forWritingTo: page)
        try handle.write(contentsOf: bad)
        try handle.close()
        #expect(try Program.run("build", fixture.path).output.contains("1 file written"))
        #expect(try Data(contentsOf: page) == good)

        try FileManager.default.removeItem(at: page)
        #expect(try Program.run("build", fixture.path).output.contains("1 file written"))

        // So is a site whose template, article, picture or settings changed.
        for (path, text) in [
            ("templates/404.mustache", "{{<layout}}{{$main}}<h1>Oh</h1>{{/main}}{{/layout}}"),
            ("content/union.md", Self.second.replacingOccurrences(of: "Brenner", with: "Brunner")),
            ("dossier.yml", "title: Harbour\n"), ("content/new.txt", "News\n\nIt rains in Oslo."),
        ] {
            try fixture.write(Data(text.utf8), path)
            #expect(try !Program.run("build", fixture.path).output.contains("0 files written"), "\(path)")
            #expect(try site(fixture) == siteWithoutCache(fixture))
        }
    }

    @Test("is not believed where its stamp was changed, and keeps none of a build with problems")
    func damagedStamp() throws {
        let fixture = try fixture()
        // Links that lead in circles are not followed.
        for name in ["a", "b", "c"] {
            try FileManager.default.createSymbolicLink(
                at: fixture.folder.appendingPathComponent("content/\(name)"),
                withDestinationURL: fixture.folder.appendingPathComponent("content"))
        }
        settle()
        _ = try Program.run("build", fixture.path)
        let good = try Data(contentsOf: stamp(fixture))
        let expected = try site(fixture)
        for bytes in [
            Data(String(decoding: good, as: UTF8.self).replacingOccurrences(of: "2 ", with: "3 ").utf8),
            good.prefix(40), good + Data("x".utf8), Data(), Data(repeating: 0xFF, count: 99),
        ] {
            try bytes.write(to: stamp(fixture))
            let run = try Program.run("build", fixture.path)
            #expect(run.status == 0 && run.output.contains("2 articles,"), "\(run.output)")
            #expect(try site(fixture) == expected)
            #expect(try Data(contentsOf: stamp(fixture)) == good)
        }
        try fixture.write(Data([0, 1, 2, 3, 0, 0]), "content/odd.txt")
        settle()
        for _ in 0..<2 {
            #expect(try Program.run("build", fixture.path).errors.contains("content/odd.txt"))
            #expect(!FileManager.default.fileExists(atPath: stamp(fixture).path))
        }
    }
}

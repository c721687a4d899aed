import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
    /// A file that cannot be read, and what must be said of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let data: Data
        let message: String
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "binary.txt", data: Data([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1, 0, 255, 254, 3]), message: "no text"),
        Case(name: "empty.md", data: Data(), message: "empty"),
        Case(
            name: "front-matter.md", data: Data("---\ntitle: [a, b\ntags: {x\n---\n\nText here.".utf8), message: "YAML"),
        Case(
            name: "unclosed.md", data: Data("---\ntitle: A\n\nText without an end of front matter.".utf8),
            message: "no end"),
        Case(name: "huge.txt", data: Data(repeating: 0x61, count: (16 << 20) + 1), message: "more than"),
    ]

    @Test("is reported with its path, listed on the method page, and the others are built", arguments: cases)
    func reported(bad: Case) throws {
        let fixture = try DossierFixture(["content/talks.md": DossierFixture.article])
        try fixture.write(bad.data, "content/\(bad.name)")
        let run = try Program.run("build", fixture.path)
        #expect(run.status == 0)
        #expect(run.errors.contains("content/\(bad.name)"), "\(run.errors)")
        #expect(run.errors.contains(bad.message), "\(run.errors)")
        #expect(run.output.contains("1 problem, listed above and on method.html"))
        #expect(try fixture.page("method.html").contains(bad.name))
        #expect(try fixture.page("articles/talks.html").contains("Harbour talks begin"))
    }

    @Test("fails a strict build", arguments: cases)
    func strict(bad: Case) throws {
        let fixture = try DossierFixture(["content/talks.md": DossierFixture.article])
        try fixture.write(bad.data, "content/\(bad.name)")
        let run = try Program.run("build", fixture.path, "--strict")
        #expect(run.status == 1)
        #expect(run.errors.contains("content/\(bad.name)"))
        #expect(
            !FileManager.default.fileExists(atPath: fixture.folder.appendingPathComponent("public/index.html").path))
    }

    @Test("in a folder's files of other kinds is named in the summary")
    func ignored() throws {
        let fixture = try DossierFixture([
            "content/talks.md": DossierFixture.article, "content/README.md": "About this folder.",
            "content/notes.docx": "x",
            "content/.hidden.md": "x",
        ])
        let run = try Program.run("build", fixture.path)
        for name in ["README.md", "notes.docx", ".hidden.md"] { #expect(run.output.contains(name), "\(run.output)") }
        #expect(run.output.contains("1 article,"))
    }

    @Test("by a link that leads out of the folder is not read")
    func linkOut() throws {
        let outside = try DossierFixture(["content/secret.md": "A secret\n\nNobody may read this."])
        let fixture = try DossierFixture(["content/talks.md": DossierFixture.article])
        try FileManager.default.createSymbolicLink(
            at: fixture.folder.appendingPathComponent("content/link.md"),
            withDestinationURL: outside.folder.appendingPathComponent("content/secret.md"))
        let run = try Program.run("build", fixture.path)
        #expect(run.output.contains("1 article,"))
        #expect(run.output.contains("link.md"))
    }

    @Test("in the configuration is reported with its line")
    func configuration() throws {
        let fixture = try DossierFixture([
            "content/talks.md": DossierFixture.article,
            "dossier.yml": "titel: Harbour\ncorrections:\n  hide:\n    - Nobody Atall\n",
        ])
        let run = try Program.run("build", fixture.path)
        #expect(run.errors.contains("dossier.yml:1: `titel` is not a key that is known here; did you mean `title`?"))
    }

    @Test(
        "in a configuration that cannot be read, or with an unknown marking, leaves the last site with its marking",
        arguments: ["title: Harbour\ntlp: red\ncorrections: {hide: [Lindqvist\n", "title: Harbour\ntlp: crimson\n"])
    func unusableConfiguration(yaml: String) throws {
        let fixture = try DossierFixture([
            "content/talks.md": DossierFixture.article, "dossier.yml": "title: Harbour\ntlp: red\n",
        ])
        #expect(try Program.run("build", fixture.path).status == 0)
        let before = try DossierFixture.files(below: fixture.folder.appendingPathComponent("public"))
        try fixture.write(Data(yaml.utf8), "dossier.yml")
        let run = try Program.run("build", fixture.path)
        #expect(run.status == 1)
        #expect(run.errors.contains("dossier.yml:"))
        #expect(try DossierFixture.files(below: fixture.folder.appendingPathComponent("public")) == before)
        #expect(before.values.contains { String(decoding: $0, as: UTF8.self).contains("TLP:RED") })
    }

    @Test("of which nothing can be read makes annotate fail")
    func nothingToAnnotate() throws {
        let fixture = try DossierFixture(["content/talks.md": DossierFixture.article])
        #expect(try Program.run("annotate", fixture.path + "/nothing.md").status == 1)
        #expect(try Program.run("annotate", fixture.path + "/content", fixture.path + "/nothing.md").status == 0)
    }

    @Test("in a title, a name and a text is shown and never interpreted")
    func markup() throws {
        let fixture = try DossierFixture([
            "content/evil.md": """
            ---
            title: "</title><script>alert(1)</script> & \\"quotes\\""
            source: "<img src=x onerror=alert(2)>"
            url: "javascript:alert(3)"
            ---

            <script>alert(4)</script> A [link](javascript:alert(5)) by <b onclick=x>Mayor Anna Lindqvist</b>.
            """
        ])
        #expect(try Program.run("build", fixture.path).status == 0)
        for (path, data) in try DossierFixture.files(below: fixture.folder.appendingPathComponent("public"))
        where path.hasSuffix(".html") {
            let page = String(decoding: data, as: UTF8.self)
            for evil in ["<script>alert", "<img src=x", "\"javascript:", "<b onclick"] {
                #expect(!page.contains(evil), "\(path) holds \(evil)")
            }
        }
    }
}

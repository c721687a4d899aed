import Foundation
import Testing

@Suite("The site in the repository")
struct CommittedSiteTests {
    @Test("is the site of content/, byte for byte")
    func same() throws {
        let fixture = try DossierFixture()
        let output = fixture.folder.appendingPathComponent("site")
        let run = try Program.run("build", Program.repository.path, "--strict", "--output", output.path)
        #expect(run.status == 0, "\(run.errors)")
        let made = try DossierFixture.files(below: output)
        let committed = try DossierFixture.files(below: Program.repository.appendingPathComponent("public"))
        #expect(Set(made.keys) == Set(committed.keys))
        for (path, bytes) in made.sorted(by: { $0.key < $1.key }) where committed[path] != bytes {
            Issue.record("\(path) differs: run `make` and commit public/")
        }
    }

    @Test("has no dead link, no missing anchor and no id twice")
    func checks() throws {
        let run = try Program.run("check", Program.repository.path)
        #expect(run.status == 0, "\(run.errors)")
    }
}

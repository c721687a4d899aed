import Articles
import Testing

@Suite("Slugs of articles")
struct SlugTests {
    private let folder = TemporaryFolder()

    private func slugs(_ names: [String]) async -> [String: String] {
        for name in names { folder.write(name, "Text of \(name) here.") }
        let corpus = await CorpusReader().read(paths: [folder.path], relativeTo: folder.path)
        return Dictionary(uniqueKeysWithValues: corpus.articles.map { ($0.path, $0.id) })
    }

    @Test("A name that is safe is the slug; folders and plain text are told apart")
    func plain() async {
        let slugs = await slugs(["talks-in-kyiv.md", "a_1.txt", "world/talks.md"])
        #expect(slugs == ["talks-in-kyiv.md": "talks-in-kyiv", "a_1.txt": "a_1-txt", "world/talks.md": "world--talks"])
    }

    @Test("Names that could be mistaken for one another get distinct slugs, which stay when others come")
    func distinct() async {
        let names = [
            "talks.md", "talks.txt", "Talks.md", "TALKS.md", "talks.markdown", "a/talks.md", "a--talks.md",
            "a-talks.md", "b/talks.md",
            "talks-txt.md", "Переговоры.md", "переговоры.md", "会谈.md", "会議.md", "talks (1).md", "talks 1.md",
            "tälks.md",
        ]
        var before: [String: String] = [:]
        for name in names {
            let now = await slugs([name])
            for (path, slug) in before { #expect(now[path] == slug, "\(path) changed when \(name) came") }
            before = now
        }
        #expect(Set(before.values.map { $0.lowercased() }).count == names.count)
    }

    @Test("Reserved, long and foreign names are safe on every file system")
    func safe() async {
        let long = String(repeating: "long-", count: 45) + "name.md"
        let slugs = await slugs([
            "con.md", "NUL.txt", "com1.md", "index.md", "index-2.md", "Öl für Köln.md", "Київ.md", "日本.md", long,
            "trailing-.md",
            "a\nb.md",
        ])
        #expect(slugs.count == 11)
        for slug in slugs.values {
            #expect(slug.utf8.count <= 100)
            #expect(slug.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F }, "\(slug)")
            #expect(!["con", "nul", "com1", "index", "index-2"].contains(slug))
        }
        #expect(slugs["Öl für Köln.md"]?.hasPrefix("oel-fuer-koeln-") ?? false)
        #expect(slugs["Київ.md"]?.hasPrefix("kiyiv-") ?? false)
    }

    @Test("One name in two folders that are read together gets two slugs")
    func twoFolders() async {
        folder.write("x/a.md", "Text x.")
        folder.write("y/a.md", "Text y.")
        let corpus = await CorpusReader().read(
            paths: [folder.path + "/x", folder.path + "/y"], relativeTo: folder.path)
        #expect(Set(corpus.articles.map(\.id)).count == 2)
    }
}

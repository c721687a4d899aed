import Foundation
import Testing

@testable import Preview

/// Which changes on disk are told.
@Suite("Folder watcher")
struct FolderWatcherTests {
    /// Watches, makes changes, and takes what is told first; names below the folder.
    private func changes(
        in site: TestSite, watching: [String], ignoring: [String] = [], _ change: () throws -> Void
    ) async throws -> [String] {
        let watcher = try FolderWatcher(
            paths: watching.map { "\(site.path)/\($0)" }, ignoring: ignoring.map { "\(site.path)/\($0)" },
            quietMilliseconds: 60)
        try change()
        // A change that always counts, so that a test of what does not count ends too.
        try await Task.sleep(for: .milliseconds(200))
        try site.put("last/mark", "x")
        var told: Set<String> = []
        for await paths in watcher.changes {
            told.formUnion(paths.map { String($0.dropFirst(site.path.count + 1)) })
            if told.contains(where: { $0.hasPrefix("last") }) { break }
        }
        watcher.stop()
        return told.filter { !$0.hasPrefix("last") }.sorted()
    }

    private func makeSite() throws -> TestSite {
        let site = try TestSite()
        try site.put("content/a.md", "a")
        try site.put("content/deep/er/b.md", "b")
        try site.put("last/first", "x")
        return site
    }

    @Test("A changed, a new, a removed and a moved file are told, in folders below too")
    func tellsFiles() async throws {
        let site = try makeSite()
        let told = try await changes(in: site, watching: ["content", "last"]) {
            try site.put("content/a.md", "changed")
            try site.put("content/new.md", "n")
            try FileManager.default.moveItem(
                atPath: "\(site.path)/content/deep/er/b.md", toPath: "\(site.path)/content/deep/c.md")
        }
        #expect(told == ["content/a.md", "content/deep/c.md", "content/deep/er/b.md", "content/new.md"])
    }

    @Test("Files in new folders are told, those made at once with them and later ones")
    func followsNewFolders() async throws {
        let site = try makeSite()
        let watcher = try FolderWatcher(paths: ["\(site.path)/content"], quietMilliseconds: 30)
        var iterator = watcher.changes.makeAsyncIterator()
        try site.put("content/x/y/z.md", "1")
        let first = await iterator.next() ?? []
        #expect(first.contains("\(site.path)/content/x"))
        try site.put("content/x/y/later.md", "2")
        #expect(await iterator.next() == ["\(site.path)/content/x/y/later.md"])
        try FileManager.default.moveItem(atPath: "\(site.path)/content/x", toPath: "\(site.path)/content/w")
        _ = await iterator.next()
        try site.put("content/w/y/third.md", "3")
        #expect(await iterator.next() == ["\(site.path)/content/w/y/third.md"])
    }

    @Test("Dot names, editors' copies and ignored folders are not told")
    func ignores() async throws {
        let site = try makeSite()
        try site.put("content/public/x.html", "x")
        let told = try await changes(in: site, watching: ["content", "last"], ignoring: ["content/public"]) {
            try site.put("content/.a.md.swp", "s")
            try site.put("content/a.md~", "s")
            try site.put("content/.git/HEAD", "h")
            try site.put("content/public/x.html", "y")
            try site.put("content/public/new/y.html", "y")
        }
        #expect(told == [])
    }

    @Test("A file is told when it is replaced, as editors do, and others beside it are not")
    func watchesFiles() async throws {
        let site = try makeSite()
        try site.put("dossier.yml", "1")
        let told = try await changes(in: site, watching: ["dossier.yml", "last"]) {
            try site.put("other.yml", "x")
            try site.put(".tmp", "2")
            _ = rename("\(site.path)/.tmp", "\(site.path)/dossier.yml")
        }
        #expect(told == ["dossier.yml"])
    }

    @Test("A folder that is not there yet is told when it comes, and watched then")
    func waitsForFolders() async throws {
        let site = try makeSite()
        let told = try await changes(in: site, watching: ["templates", "last"]) {
            try FileManager.default.createDirectory(atPath: "\(site.path)/templates", withIntermediateDirectories: true)
            Thread.sleep(forTimeInterval: 0.1)
            try site.put("templates/actor.mustache", "x")
        }
        #expect(told == ["templates", "templates/actor.mustache"])
    }

    @Test("Many changes are told together")
    func joins() async throws {
        let site = try makeSite()
        let watcher = try FolderWatcher(paths: ["\(site.path)/content"], quietMilliseconds: 100)
        for index in 0..<500 { try site.put("content/n\(index).md", "\(index)") }
        var iterator = watcher.changes.makeAsyncIterator()
        var count = 0
        var told: Set<String> = []
        while told.count < 500 {
            told.formUnion(await iterator.next() ?? [])
            count += 1
        }
        #expect(count <= 3)
    }

    @Test("A folder whose holder is missing cannot be watched, and it is said")
    func refusesMissing() throws {
        let error = #expect(throws: PreviewError.self) { try FolderWatcher(paths: ["/none/such/folder"]) }
        #expect(error?.description.hasPrefix("/none/such") == true)
    }
}

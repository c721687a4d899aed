import Foundation
import Synchronization
import Testing
import Website

@testable import Publishing

/// What the output folder holds after builds that end well, fail or are killed.
@Suite("Output folder")
struct OutputFolderTests {
    @Test("A site is written with its folders, and the work folder is gone")
    func writesSite() throws {
        let scratch = try Scratch()
        let summary = try scratch.publish(["index.html": "i", "actors/nato.html": "nato", "404.html": "x"])
        #expect(summary == PublishSummary(written: 3, unchanged: 0, removed: 0, bytes: 6))
        #expect(try scratch.site() == ["index.html": "i", "actors/nato.html": "nato", "404.html": "x"])
        #expect(try scratch.names() == ["public"])
    }

    @Test("A file that has not changed is not touched")
    func leavesUnchanged() throws {
        let scratch = try Scratch()
        _ = try scratch.publish(["a.html": "same", "b.html": "old"])
        let before = try scratch.identity(of: "a.html")
        let summary = try scratch.publish(["a.html": "same", "b.html": "new"])
        #expect(summary == PublishSummary(written: 1, unchanged: 1, removed: 0, bytes: 7))
        #expect(try scratch.identity(of: "a.html") == before)
        #expect(try scratch.site() == ["a.html": "same", "b.html": "new"])
    }

    @Test("The states of a site stay while it does, and change with a file that is written, replaced or gone")
    func states() throws {
        let scratch = try Scratch()
        _ = try scratch.publish(["a.html": "same", "b.html": "old"])
        func states() throws -> [UInt64]? {
            let folder = try OutputFolder(path: scratch.path + "/public", content: [])
            defer { folder.discard() }
            return folder.states()
        }
        let first = try #require(try states())
        #expect(try states() == first)
        _ = try scratch.publish(["a.html": "same", "b.html": "old"])
        #expect(try states() == first)
        try scratch.put("public/own.txt", "mine")
        #expect(try states() == first, "a file of others is none of the site")
        _ = try scratch.publish(["a.html": "same", "b.html": "new"])
        #expect(try states() != first)
        try FileManager.default.removeItem(atPath: scratch.path + "/public/a.html")
        #expect(try states() == nil)
    }

    @Test("Files of the site before go, with folders they leave empty; files of others stay")
    func removesStale() throws {
        let scratch = try Scratch()
        _ = try scratch.publish(["index.html": "i", "old/deep/a.html": "a", "mixed/b.html": "b"])
        try scratch.put("public/CNAME", "example.org")
        try scratch.put("public/.git/HEAD", "ref")
        try scratch.put("public/mixed/own.txt", "mine")
        let summary = try scratch.publish(["index.html": "i"])
        #expect(summary.removed == 2)
        #expect(
            try scratch.site() == [
                "index.html": "i", "CNAME": "example.org", ".git/HEAD": "ref", "mixed/own.txt": "mine",
            ])
        #expect(!scratch.exists("public/old"))
    }

    @Test("A page may take the place of a folder of pages, and a folder that of a page")
    func swapsFileAndFolder() throws {
        let scratch = try Scratch()
        _ = try scratch.publish(["a/x.html": "1", "b": "2"])
        _ = try scratch.publish(["a": "3", "b/y.html": "4"])
        #expect(try scratch.site() == ["a": "3", "b/y.html": "4"])
    }

    @Test("A file that no build wrote is not written over", arguments: ["index.html", "index.html/own.txt"])
    func refusesForeignFile(path: String) throws {
        let scratch = try Scratch()
        try scratch.put("public/\(path)", "mine")
        let error = #expect(throws: PublishingError.self) { try scratch.publish(["index.html": "i", "b/c.html": "c"]) }
        #expect(error == .foreignFile("\(scratch.path)/public/index.html"))
        #expect(try scratch.site() == [path: "mine"])
    }

    @Test("A build that is given up leaves the folder as it was, and none where there was none")
    func discards() throws {
        let scratch = try Scratch()
        let first = try OutputFolder(path: scratch.output, content: [])
        try first.write(Array("x".utf8), to: SitePath("a.html"))
        first.discard()
        #expect(try scratch.names() == [])
        _ = try scratch.publish(["a.html": "1"])
        do {
            let dropped = try OutputFolder(path: scratch.output, content: [])
            try dropped.write(Array("2".utf8), to: SitePath("a.html"))
        }
        #expect(try scratch.site() == ["a.html": "1"])
        #expect(try scratch.names() == ["public"])
    }

    @Test(
        "A path that leads out of the folder is refused",
        arguments: ["", "/etc/x", "../x", "a/../../x", "a//b", "a/./b", "a\nb", "a\u{0}b", ".dossier-files", "a/"])
    func refusesPaths(path: String) throws {
        let scratch = try Scratch()
        let folder = try OutputFolder(path: scratch.output, content: [])
        #expect(throws: PublishingError.badPath(path)) { try folder.write([], to: SitePath(path)) }
    }

    @Test("Two pages with one path are refused")
    func refusesDuplicates() throws {
        let scratch = try Scratch()
        let folder = try OutputFolder(path: scratch.output, content: [])
        try folder.write([1], to: SitePath("a.html"))
        try folder.write([2], to: SitePath("a.html"))
        #expect(throws: PublishingError.duplicatePath("a.html")) { try folder.commit() }
    }

    @Test("A manifest that was tampered with removes nothing outside the folder")
    func distrustsManifest() throws {
        let scratch = try Scratch()
        try scratch.put("precious.txt", "p")
        try scratch.put("public/.dossier-files", "title\n../precious.txt\n/etc/hostname\n")
        _ = try scratch.publish(["index.html": "i"])
        #expect(scratch.exists("precious.txt"))
    }

    @Test("A link within the folder is not followed")
    func refusesLinkWithin() throws {
        let scratch = try Scratch()
        try scratch.put("elsewhere/keep.txt", "k")
        try FileManager.default.createDirectory(atPath: scratch.output, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: "\(scratch.output)/actors", withDestinationPath: "\(scratch.path)/elsewhere")
        #expect(throws: PublishingError.linkWithin("\(scratch.output)/actors")) {
            try scratch.publish(["actors/nato.html": "n"])
        }
        #expect(try scratch.names(in: "elsewhere") == ["keep.txt"])
    }

    @Test("Two builds at once: the second is refused until the first ends")
    func locks() throws {
        let scratch = try Scratch()
        let first = try OutputFolder(path: scratch.output, content: [])
        #expect(throws: PublishingError.locked(output: scratch.output)) {
            try OutputFolder(path: scratch.output, content: [])
        }
        _ = try first.commit()
        _ = try OutputFolder(path: scratch.output, content: [])
    }

    @Test(
        "A file that comes in parts is written when it differs, and not touched when it does not",
        arguments: [
            ("abcdef", ["abc", "def"], 0), ("abcdef", ["abc", "dxf"], 1), ("abcdef", ["abc"], 1),
            ("abc", ["abc", "def"], 1),
            ("abcdef", [], 1), ("", [], 0), ("abcdef", ["x", "bcdef"], 1), ("abcdef", ["", "abcdef", ""], 0),
        ] as [(String, [String], Int)])
    func writesInParts(old: String, parts: [String], written: Int) throws {
        let scratch = try Scratch()
        try scratch.publish(["data/all.json": old])
        let before = try scratch.identity(of: "data/all.json")
        let folder = try OutputFolder(path: scratch.output, content: [])
        try folder.write(to: SitePath("data/all.json")) { take in for part in parts { try take(Array(part.utf8)) } }
        let summary = try folder.commit()
        #expect(
            summary
                == PublishSummary(
                    written: written, unchanged: 1 - written, removed: 0, bytes: parts.joined().utf8.count))
        #expect(try scratch.site() == ["data/all.json": parts.joined()])
        #expect(try (scratch.identity(of: "data/all.json") == before) == (written == 0))
    }

    @Test("Pages come from many tasks at once")
    func writesInParallel() async throws {
        let scratch = try Scratch()
        let folder = try OutputFolder(path: scratch.output, content: [])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<400 {
                group.addTask { try folder.write(Array("\(index)".utf8), to: SitePath("p\(index % 7)/\(index).html")) }
            }
            try await group.waitForAll()
        }
        #expect(try folder.commit().written == 400)
        #expect(
            try scratch.site() == Dictionary(uniqueKeysWithValues: (0..<400).map { ("p\($0 % 7)/\($0).html", "\($0)") })
        )
    }
}

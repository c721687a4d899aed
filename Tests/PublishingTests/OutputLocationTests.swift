import Foundation
import Testing

@testable import Publishing

/// Which folders a site may not be published to.
@Suite("Output location")
struct OutputLocationTests {
    @Test("The root, the home folder and those above it are refused", arguments: ["/", NSHomeDirectory()])
    func refusesRootAndHome(path: String) {
        #expect(throws: PublishingError.self) { try OutputFolder(path: path, content: []) }
    }

    @Test("The content folder, one that holds it and one within it are refused, and nothing is made")
    func refusesContent() throws {
        let scratch = try Scratch()
        try scratch.put("story/content/a.md", "a")
        let content = "\(scratch.path)/story/content"
        for output in ["story/content", "story", "story/content/", "story/../story/content"] {
            #expect(throws: PublishingError.self, "\(output)") {
                try OutputFolder(path: "\(scratch.path)/\(output)", content: [content])
            }
        }
        let within = #expect(throws: PublishingError.self) {
            try OutputFolder(path: "\(content)/new/site", content: [content])
        }
        #expect(within == .withinContent(output: "\(content)/new/site", content: content))
        #expect(try scratch.names(in: "story/content") == ["a.md"])
    }

    @Test("Other folders that are to be kept may not be the output or lie in it")
    func refusesKept() throws {
        let scratch = try Scratch()
        try scratch.put("story/dossier.yml", "")
        #expect(throws: PublishingError.holdsFolder(output: "\(scratch.path)/story", held: "\(scratch.path)/story")) {
            try OutputFolder(path: "\(scratch.path)/story", content: [], keeping: ["\(scratch.path)/story"])
        }
        _ = try OutputFolder(path: "\(scratch.path)/story/public", content: [], keeping: ["\(scratch.path)/story"])
    }

    @Test("A link that leads out of its folder is refused, one that stays is followed")
    func refusesLinkOut() throws {
        let scratch = try Scratch()
        try scratch.put("elsewhere/keep.txt", "k")
        try scratch.put("story/site/keep.txt", "k")
        let files = FileManager.default
        try files.createSymbolicLink(
            atPath: "\(scratch.path)/story/out", withDestinationPath: "\(scratch.path)/elsewhere")
        try files.createSymbolicLink(atPath: "\(scratch.path)/story/public", withDestinationPath: "site")
        #expect(
            throws: PublishingError.isLink(output: "\(scratch.path)/story/out", target: "\(scratch.path)/elsewhere")
        ) { try OutputFolder(path: "\(scratch.path)/story/out", content: []) }
        _ = try OutputFolder(path: "\(scratch.path)/story/public", content: [])
    }

    @Test("A file where the folder is to be is refused")
    func refusesFile() throws {
        let scratch = try Scratch()
        try scratch.put("public", "a file")
        #expect(throws: PublishingError.notAFolder(scratch.output)) {
            try OutputFolder(path: scratch.output, content: [])
        }
    }

    @Test("Folders above the output are made where they are missing")
    func makesFolders() throws {
        let scratch = try Scratch()
        let folder = try OutputFolder(path: "\(scratch.path)/a/b/public/", content: [])
        _ = try folder.commit()
        #expect(scratch.exists("a/b/public"))
    }
}

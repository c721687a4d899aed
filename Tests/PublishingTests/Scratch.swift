import Foundation
import Publishing
import Website

/// A folder of its own for one test, removed with this value.
final class Scratch {
    let path: String

    init() throws {
        let base = URL(filePath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
        path = "\(base)/dossier-publishing-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The output folder; not there at first.
    var output: String { "\(path)/public" }

    /// Publishes a whole site.
    @discardableResult
    func publish(_ pages: [String: String]) throws -> PublishSummary {
        let folder = try OutputFolder(path: output, content: [])
        for (path, text) in pages { try folder.write(Array(text.utf8), to: SitePath(path)) }
        return try folder.commit()
    }

    /// Every file of the output folder but the manifest.
    func site() throws -> [String: String] {
        var files: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: output) where name != ".dossier-files" {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(output)/\(name)", isDirectory: &isFolder)
            if !isFolder.boolValue { files[name] = try String(contentsOfFile: "\(output)/\(name)", encoding: .utf8) }
        }
        return files
    }

    func put(_ name: String, _ text: String) throws {
        let file = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func names(in folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

    /// The number of a file on its disk and its time: what changes when it is written.
    func identity(of name: String) throws -> [String] {
        let facts = try FileManager.default.attributesOfItem(atPath: "\(output)/\(name)")
        return [
            "\(facts[.systemFileNumber] ?? "")", "\((facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0)",
        ]
    }
}

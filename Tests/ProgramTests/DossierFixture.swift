import Foundation
import Testing

/// A dossier's folder in the temporary folder, made for one test and removed with it.
final class DossierFixture {
    /// The folder.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-" + UUID().uuidString)

    /// Makes a folder with files, by their paths inside.
    init(_ files: [String: String] = [:]) throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("content"), withIntermediateDirectories: true)
        for (path, text) in files { try write(Data(text.utf8), path) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The folder as the program takes it.
    var path: String { folder.path }

    /// Writes a file.
    func write(_ data: Data, _ path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// Reads a file of the site.
    func page(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent("public/\(path)")), as: UTF8.self)
    }

    /// The JSON-LD of a page.
    func structuredData(_ path: String) throws -> [String: Any] {
        let page = try page(path)
        let start = try #require(page.range(of: "<script type=\"application/ld+json\">")).upperBound
        let end = try #require(page.range(of: "</script>", range: start..<page.endIndex)).lowerBound
        return try #require(try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8)) as? [String: Any])
    }

    /// Every file below a folder by its path, with its bytes.
    static func files(below folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        guard let names = FileManager.default.enumerator(atPath: folder.path) else { return files }
        for case let name as String in names where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            var isFolder: ObjCBool = false
            let path = folder.appendingPathComponent(name).path
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
                files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
            }
        }
        return files
    }

    /// A short article that builds.
    static let article = """
        ---
        title: Harbour talks begin
        date: 2024-05-06
        source: The Coast Herald
        ---

        Mayor Anna Lindqvist opened talks on the harbour on Monday. "We want an agreement by June," Lindqvist said.
        """
}

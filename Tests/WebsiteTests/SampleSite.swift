import Dossiers
import Foundation
import Synchronization
import Website

/// A site rendered into memory with the theme of the project.
struct SampleSite {
    let files: [String: [UInt8]]

    init(
        _ dossier: Dossier, settings: SiteSettings = SiteSettings(title: "The ferry to Varnes"), workers: Int = 4,
        overrides: [String: [UInt8]] = [:]
    ) async throws {
        let theme = try SampleSite.theme().overridden(by: Theme(files: overrides))
        let writer = MemoryWriter()
        try await Site(dossier: dossier, settings: settings, theme: theme).render(to: writer, workers: workers)
        files = writer.files.withLock { $0 }
    }

    /// A page as text; empty where there is none.
    func page(_ path: String) -> String { files[path].map { String(decoding: $0, as: UTF8.self) } ?? "" }

    /// The pages of HTML.
    var pages: [String] { files.keys.filter { $0.hasSuffix(".html") }.sorted() }

    /// Writes the files into a folder.
    func write(to folder: URL) throws {
        for (path, bytes) in files {
            let url = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
    }

    /// The theme in the project's `templates/`.
    static func theme() throws -> Theme {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates")
            .resolvingSymlinksInPath()
        var files: [String: [UInt8]] = [:]
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        for path in paths {
            let url = folder.appending(path: path)
            if (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true {
                files[path] = Array(try Data(contentsOf: url))
            }
        }
        return Theme(files: files)
    }
}

/// Keeps what a site writes.
final class MemoryWriter: PageWriter {
    let files = Mutex<[String: [UInt8]]>([:])

    func write(_ bytes: [UInt8], to path: SitePath) throws {
        files.withLock { $0[path.string] = bytes }
    }
}

extension SampleSite {
    /// Settings that set everything.
    static let settings = SiteSettings(
        title: "The ferry to Varnes", subtitle: "Who wants to save the line, and at whose cost",
        tlpMarking: "TLP:AMBER",
        programVersion: "0.1.0", contentHash: "0f3a52b77c1d",
        accuracy: [AccuracyFigure(measure: "Names, F1", data: "invented figures for a test", permille: 912)])
}

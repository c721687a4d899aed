import Foundation

@testable import Preview

/// A small site in a folder of its own, removed with this value.
final class TestSite {
    let path: String
    /// The site's folder.
    var root: String { "\(path)/public" }

    static let page = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">
        <title>T</title></head><body>Brief</body></html>

        """

    init() throws {
        let base = URL(filePath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
        path = "\(base)/dossier-preview-\(UUID().uuidString)"
        try put("public/index.html", Self.page)
        try put("public/404.html", Self.page.replacing("Brief", with: "Not here"))
        try put("public/actors/index.html", Self.page.replacing("Brief", with: "Actors"))
        try put("public/style.css", "0123456789")
        try put("public/.git/config", "secret")
        try put("secret.txt", "secret")
        try FileManager.default.createSymbolicLink(atPath: "\(root)/out.txt", withDestinationPath: "../secret.txt")
        try FileManager.default.createSymbolicLink(atPath: "\(root)/hidden.txt", withDestinationPath: ".git/config")
        try FileManager.default.createSymbolicLink(atPath: "\(root)/in.css", withDestinationPath: "style.css")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func put(_ name: String, _ text: String) throws {
        let file = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Runs something with a server for the site.
    static func serve(
        limits: PreviewLimits = PreviewLimits(), _ body: (TestSite, PreviewServer) async throws -> Void
    ) async throws {
        let site = try TestSite()
        let server = try await PreviewServer.start(root: site.root, port: 0, limits: limits)
        do {
            try await body(site, server)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }
}

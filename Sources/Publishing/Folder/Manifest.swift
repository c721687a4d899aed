/// The list of the files that a build wrote, kept in the output folder itself: what is not on it is never removed.
///
/// It lies with the site, so that a copy or a checkout of the site knows it too; a name that begins with a dot is served
/// by few hosts and never by the preview.
struct Manifest: Equatable {
    /// The paths, sorted.
    var paths: [String]

    /// The manifest's file in the output folder.
    static let fileName = ".dossier-files"
    private static let title = "Files written by dossier build; others here are left alone."

    init(paths: [String]) { self.paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

    /// Reads a manifest. A path that leads out of the folder is not taken: what it names would be removed.
    init(bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
        self.init(paths: lines.map(String.init).filter(OutputPath.isValid))
    }

    var bytes: [UInt8] { Array(([Self.title] + paths).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")] }
}

import Foundation

/// A folder for one test, removed with it.
final class TemporaryFolder {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("articles-\(UUID().uuidString)").path
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file and the folders above it.
    func write(_ name: String, _ bytes: [UInt8]) {
        let file = path + "/" + name
        let folder = (file as NSString).deletingLastPathComponent
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = FileManager.default.createFile(atPath: file, contents: Data(bytes))
    }

    /// Writes a text file in UTF-8.
    func write(_ name: String, _ text: String) {
        write(name, Array(text.utf8))
    }

    /// Makes a symbolic link.
    func link(_ name: String, to target: String) {
        try? FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }
}

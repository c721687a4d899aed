import Articles
import Foundation
import Website

/// A dossier's own folder: its `dossier.yml`, content, templates and output.
struct DossierFolder {
    /// The folder, as an absolute path.
    let path: String
    /// What `dossier.yml` says, or the defaults where there is none.
    let configuration: Configuration
    /// What is wrong with `dossier.yml`.
    let problems: [Problem]

    /// Opens a folder.
    ///
    /// - Throws: ``ProgramError/missing`` where there is no such folder or nothing in it to read,
    ///   ``ProgramError/badConfiguration(_:)`` where a site made by its `dossier.yml` could show what it must not.
    init(_ path: String) throws {
        let absolute = URL(fileURLWithPath: path).standardizedFileURL.path
        guard DossierFolder.isFolder(absolute) else {
            if FileManager.default.fileExists(atPath: absolute) {
                throw ProgramError.fileFailed(
                    action: "open the dossier", path: path, reason: "it is a file; name the folder that holds content/")
            }
            throw ProgramError.missing(
                path: path, remedy: "name the folder that holds content/, or make one with `dossier new`")
        }
        self.path = absolute
        let file = absolute + "/dossier.yml"
        if FileManager.default.fileExists(atPath: file) {
            let reader = ConfigurationReader(
                yaml: String(decoding: try FileBytes.read(file), as: UTF8.self), path: "dossier.yml")
            guard reader.isUsable else { throw ProgramError.badConfiguration(reader.problems) }
            configuration = reader.configuration
            problems = reader.problems
        } else {
            configuration = Configuration()
            problems = []
        }
        guard DossierFolder.isFolder(content) else {
            throw ProgramError.missing(
                path: configuration.content,
                remedy:
                    "put the articles there, name their folder in dossier.yml (`content: …`), or begin with `dossier new`"
            )
        }
    }

    /// Where the articles are.
    var content: String { resolve(configuration.content) }
    /// Where the dossier's own templates are, if it has any.
    var templates: String { resolve(configuration.templates) }
    /// Where the site goes.
    var output: String { resolve(configuration.output) }

    /// A path of the configuration, taken from the dossier's folder.
    func resolve(_ relative: String) -> String {
        URL(fileURLWithPath: relative, relativeTo: URL(fileURLWithPath: path, isDirectory: true)).standardizedFileURL
            .path
    }

    /// The theme: the program's, overridden file by file by the dossier's own.
    func theme(shared: SharedFiles) throws -> Theme {
        let theme = Theme(files: try DossierFolder.files(below: shared.templates))
        guard DossierFolder.isFolder(templates), templates != shared.templates else { return theme }
        return theme.overridden(by: Theme(files: try DossierFolder.files(below: templates)))
    }

    /// Whether a folder stands at a path.
    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Every file below a folder but dot files, by its path inside.
    private static func files(below given: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        // A folder that is a symbolic link would be listed as the link it is.
        let folder = URL(fileURLWithPath: given, isDirectory: true).resolvingSymlinksInPath().path
        guard let names = FileManager.default.enumerator(atPath: folder) else { return files }
        for case let name as String in names where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            let path = "\(folder)/\(name)"
            if isFolder(path) { continue }
            files[name] = try FileBytes.read(path)
        }
        return files
    }
}

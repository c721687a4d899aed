import Articles
import Foundation
import Linguistics
import Website

/// The files that belong to the program: the default theme and the language models.
///
/// They are found from where the program stands, never by a path of the machine that built it: `share/dossier` beside the
/// program's `bin` where it is installed, or the source folder above it where it was just built.
struct SharedFiles {
    /// The folder of the default theme.
    let templates: String
    /// The folder of the models and lists of English.
    let languageData: String

    /// Finds them.
    ///
    /// - Parameter override: the folder to take them from, in the layout of an installation.
    /// - Throws: ``ProgramError/noSharedFiles(tried:)``.
    init(override: String? = nil) throws {
        var tried: [String] = []
        for candidate in SharedFiles.candidates(override: override) {
            tried.append(candidate.templates)
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: candidate.templates, isDirectory: &isFolder), isFolder.boolValue,
                FileManager.default.fileExists(atPath: candidate.languageData)
            {
                self = candidate
                return
            }
        }
        throw ProgramError.noSharedFiles(tried: tried)
    }

    private init(templates: String, languageData: String) {
        self.templates = templates
        self.languageData = languageData
    }

    private static func candidates(override: String?) -> [SharedFiles] {
        func installed(_ folder: String) -> SharedFiles {
            SharedFiles(templates: "\(folder)/templates", languageData: "\(folder)/languages/English")
        }
        if let override { return [installed(override)] }
        guard let program = executablePath() else { return [] }
        var folder = URL(fileURLWithPath: program).deletingLastPathComponent()
        var found = [installed(folder.deletingLastPathComponent().appendingPathComponent("share/dossier").path)]
        while folder.path != "/" {
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
                found.append(
                    SharedFiles(
                        templates: folder.appendingPathComponent("templates").path,
                        languageData: folder.appendingPathComponent("Sources/Linguistics/Languages/English/Data").path))
            }
            folder.deleteLastPathComponent()
        }
        return found
    }

    private static func executablePath() -> String? {
        #if os(Linux)
            return try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        #else
            return Bundle.main.executablePath
        #endif
    }

    /// The error rates measured for the shipped models; none where the file with them is missing.
    func accuracy() -> [AccuracyFigure] {
        guard let bytes = try? FileBytes.read("\(languageData)/accuracy.txt") else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t")
            guard !line.hasPrefix("#"), fields.count == 3, let permille = Int(fields[2]) else { return nil }
            return AccuracyFigure(measure: String(fields[0]), data: String(fields[1]), permille: permille)
        }
    }

    /// Reads the files of the language models, file by file from `folder` where it has them, else from the program's own.
    func languageFiles(overridden folder: String? = nil) throws -> [LanguageModels.DataFile] {
        var files: [String: [UInt8]] = [:]
        for directory in [languageData, folder].compactMap({ $0 }) {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
                throw ProgramError.missing(path: directory, remedy: "name the folder that holds the models")
            }
            for name in names where name.hasSuffix(".model") || name.hasSuffix(".tsv") {
                files[name] = try FileBytes.read("\(directory)/\(name)")
            }
        }
        return files.sorted { $0.key < $1.key }.map { LanguageModels.DataFile(name: $0.key, bytes: $0.value) }
    }
}

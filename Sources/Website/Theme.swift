internal import Templates

/// How a site looks: templates, and the files that go with them as they are (style sheets, scripts, the icon).
///
/// A theme is a folder as bytes. Files that end in `.mustache` are templates, named by their path without the ending
/// (`article`, `partials/statement`); files under `assets/` are written to the site's `assets/`; anything else is left out.
public struct Theme: Sendable {
    /// A file of a theme.
    public struct File: Sendable {
        /// Its bytes.
        public var bytes: [UInt8]
        /// Where it was read, for messages.
        public var path: String

        /// Makes a file.
        public init(bytes: [UInt8], path: String) {
            self.bytes = bytes
            self.path = path
        }
    }

    /// The files by their path inside the theme's folder, with `/` between the parts.
    public private(set) var files: [String: File]

    /// Makes a theme from the files of a folder.
    ///
    /// - Parameters:
    ///   - files: their bytes by the path inside the folder, with `/` between the parts.
    ///   - folder: where the folder is, for messages about templates.
    public init(files: [String: [UInt8]], folder: String = "templates") {
        self.files = [:]
        for (path, bytes) in files { self.files[path] = File(bytes: bytes, path: "\(folder)/\(path)") }
    }

    /// This theme with the files of another in place of its own, file by file: how a dossier changes what it wants to.
    public func overridden(by other: Theme) -> Theme {
        var theme = self
        theme.files.merge(other.files) { _, new in new }
        return theme
    }

    /// The templates, by name.
    var templates: [TemplateSource] {
        files.keys.filter { $0.hasSuffix(Theme.templateEnding) }.sorted().compactMap { name in
            files[name].map {
                TemplateSource(name: String(name.dropLast(Theme.templateEnding.count)), path: $0.path, bytes: $0.bytes)
            }
        }
    }

    /// The files that are written as they are, by path.
    var assets: [(path: String, bytes: [UInt8])] {
        files.keys.filter { $0.hasPrefix("assets/") && !$0.hasSuffix(Theme.templateEnding) }.sorted().map {
            (path: $0, bytes: files[$0]?.bytes ?? [])
        }
    }

    /// The bytes of a file in `assets/`; empty where there is none.
    func asset(_ name: String) -> [UInt8] { files["assets/\(name)"]?.bytes ?? [] }

    private static let templateEnding = ".mustache"
}

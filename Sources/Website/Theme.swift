/// How a site looks: templates, and the files that go with them as they are (style sheets, scripts, the icon).
///
/// A theme is a folder as bytes. Files that end in `.mustache` are templates, named by their path without the ending
/// (`article`, `partials/statement`); files under `assets/` are written to the site's `assets/`; anything else is left out.
public struct Theme: Sendable {
    /// The files by their path inside the theme's folder, with `/` between the parts.
    public private(set) var files: [String: [UInt8]]

    /// Makes a theme from the files of a folder.
    public init(files: [String: [UInt8]]) {
        self.files = files
    }

    /// This theme with the files of another in place of its own, file by file: how a dossier changes what it wants to.
    public func overridden(by other: Theme) -> Theme {
        Theme(files: files.merging(other.files) { _, new in new })
    }

    /// The sources of the templates, by name.
    var templateSources: [String: [UInt8]] {
        var sources: [String: [UInt8]] = [:]
        for (path, bytes) in files where path.hasSuffix(Theme.templateEnding) {
            sources[String(path.dropLast(Theme.templateEnding.count))] = bytes
        }
        return sources
    }

    /// The files that are written as they are, by path.
    var assets: [(path: String, bytes: [UInt8])] {
        files.keys.filter { $0.hasPrefix("assets/") && !$0.hasSuffix(Theme.templateEnding) }.sorted().map {
            (path: $0, bytes: files[$0] ?? [])
        }
    }

    private static let templateEnding = ".mustache"
}

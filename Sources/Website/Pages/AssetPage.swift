internal import Templates

/// A file of the theme, written as it is but for what scripts are the shorter without.
struct AssetPage: Page {
    let path: SitePath
    let bytes: [UInt8]

    func render(from edition: Edition, with templates: TemplateSet) -> [UInt8] {
        path.string.hasSuffix(".js") ? ThemeScript.trimmed(bytes) : bytes
    }
}

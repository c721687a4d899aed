internal import Templates

/// A file of the theme, written as it is.
struct AssetPage: Page {
    let path: SitePath
    let bytes: [UInt8]

    func render(from edition: Edition, with templates: TemplateSet) -> [UInt8] { bytes }
}

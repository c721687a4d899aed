/// A picture that stands beside an article in the dossier's folder and goes with it to the site.
public struct ArticleImage: Sendable, Hashable {
    /// How the article's Markdown names it.
    public var target: String
    /// Where it lies on disk.
    public var file: String
    /// Where it goes on the site, relative to its root: below `media/`, by a name that is safe on any file system.
    public var sitePath: String

    /// Makes a picture.
    public init(target: String, file: String, sitePath: String) {
        self.target = target
        self.file = file
        self.sitePath = sitePath
    }
}

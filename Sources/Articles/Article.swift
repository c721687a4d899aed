public import Linguistics

/// A news article as it was read: what its file says, and the text that all annotations point into.
public struct Article: Sendable, Identifiable {
    /// How the body is written.
    public enum Format: Sendable, Hashable {
        /// CommonMark.
        case markdown
        /// Paragraphs between empty lines, or one a line.
        case plainText
    }

    /// The slug: unique in its corpus, stable when articles are added, safe as a file name and in a URL.
    public var id: String
    /// Where it was read, relative to the dossier's folder with `/` between the parts; `-` for standard input.
    public var path: String
    /// The headline, or the first sentence where there is none.
    public var title: String
    /// Where the headline stands in `text`; nothing where the article has none.
    public var headline: TextRange?
    /// Where the byline stands in `text`.
    public var byline: TextRange?
    /// When it was published, as far as the article tells.
    public var date: PublicationDate?
    /// The outlet.
    public var source: String?
    /// The authors, as the front matter or the byline names them.
    public var authors: [String] = []
    /// Where the original stands.
    public var url: String?
    /// The language the front matter declares (BCP 47), or nothing.
    public var declaredLanguage: String?
    /// The language the text was recognised to be in (ISO 639-1), or nothing where it could not be told.
    public var recognizedLanguage: String?
    /// The tags of the front matter.
    public var tags: [String] = []
    /// Keys of the front matter that have no meaning here, in their order.
    public var otherMetadata: [MetadataField] = []
    /// How the body is written.
    public var format: Format
    /// The Markdown of the body where `format` is Markdown, else empty.
    public var markdown: [UInt8] = []
    /// The pictures of the body that lie beside the article.
    public var images: [ArticleImage] = []
    /// The text: title, empty line and body's plain text for Markdown; for plain text the file's own text.
    public var text: Text
    /// The offset in `text` at which the plain text of `markdown` begins; 0 for plain text.
    public var bodyOffset: Int32 = 0

    /// Makes an article; what is not given can be set afterwards.
    public init(id: String, path: String, title: String, format: Format, text: Text) {
        self.id = id
        self.path = path
        self.title = title
        self.format = format
        self.text = text
    }
}

/// What an editor decides about a site, and what the program tells about itself; read by the executable, never by a page.
public struct SiteSettings: Sendable, Hashable {
    /// The name of the dossier.
    public var title: String
    /// A line under the title.
    public var subtitle: String?
    /// The language of the dossier (BCP 47); passages in another language say so themselves.
    public var language: String
    /// Where the site will stand (`https://example.org/dossier/`), for canonical links, feeds and the sitemap; all other
    /// links are relative and need none. Ends with `/`.
    public var baseURL: String?
    /// The Traffic Light Protocol marking (`TLP:AMBER`), shown on every page and printed on every sheet.
    public var tlpMarking: String?
    /// The time zone in which days are meant, as an offset from UTC (`+02:00`, `Z`); used where a format asks for a time.
    public var timeZone: String
    /// The version of the program, for the page on method.
    public var programVersion: String
    /// A hash over everything that was read, so that a reader can tell two dossiers apart.
    public var contentHash: String
    /// The error rates measured for the shipped models, for the page on method; nothing where none are known.
    public var accuracy: [AccuracyFigure]

    /// Makes settings; what is not given can be set afterwards.
    public init(
        title: String, subtitle: String? = nil, language: String = "en", baseURL: String? = nil,
        tlpMarking: String? = nil, timeZone: String = "Z", programVersion: String = "", contentHash: String = "",
        accuracy: [AccuracyFigure] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        self.tlpMarking = tlpMarking
        self.timeZone = timeZone
        self.programVersion = programVersion
        self.contentHash = contentHash
        self.accuracy = accuracy
    }
}

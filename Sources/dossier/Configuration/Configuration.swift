import Dossiers
import Linguistics

/// What `dossier.yml` says; every key is optional.
struct Configuration: Sendable {
    /// The Traffic Light Protocol marking (FIRST, TLP 2.0) shown on every page.
    enum Marking: String, Sendable, CaseIterable {
        case clear
        case green
        case amber
        case amberStrict = "amber+strict"
        case red

        /// The marking as the protocol writes it.
        var label: String { "TLP:" + rawValue.uppercased() }
    }

    var title = "Briefing dossier"
    var subtitle: String?
    /// The language of the dossier (ISO 639-1): articles in another one are shown and not annotated.
    var language = "en"
    /// The address the site is published at, without a trailing slash; feeds, sitemap and canonical links need it.
    var baseURL: String?
    var marking: Marking?
    /// The offset from UTC, in minutes, in which the articles' days are meant.
    var utcOffsetMinutes = 0
    /// The day the dossier is as of, for feeds; the newest article's where it is not given.
    var date: CalendarDate?
    var content = "content"
    var templates = "templates"
    var output = "public"
    /// A folder of models to use in place of the shipped ones, file by file.
    var models: String?
    var corrections = Corrections()
}

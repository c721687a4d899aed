internal import Articles
internal import Dossiers
internal import Linguistics

/// An article's date as a reader sees it: never without what it rests on.
struct DateLine: Sendable {
    /// `10 Feb 2025`, `about 10 Feb 2025`, `undated`.
    let short: String
    /// `10 February 2025`, `about 10 February 2025`, `undated`.
    let long: String
    /// What it rests on, in words.
    let basis: String
    /// The day for machines, where the article itself gives it.
    let iso: String?
    /// Whether the article itself gives it.
    let isStated: Bool

    init(_ record: ArticleRecord) {
        if let date = record.article.date {
            short = DateWording.short(date.value)
            long = DateWording.long(date.value)
            iso = date.value.description
            isStated = true
            basis =
                switch date.basis {
                case .frontMatter: "stated in the article’s metadata"
                case .stated: "stated in the text"
                case .dateline: "from the dateline"
                case .fileName: "from the file name"
                }
        } else if let inferred = record.inferredDate {
            let relation = inferred.relation == .about ? "about" : "not before"
            short = "\(relation) \(DateWording.short(inferred.value))"
            long = "\(relation) \(DateWording.long(inferred.value))"
            iso = nil
            isStated = false
            basis = "inferred: \(DisplayText.shown(inferred.reason))"
        } else {
            short = "undated"
            long = "Undated"
            iso = nil
            isStated = false
            basis = "the article gives no date"
        }
    }
}

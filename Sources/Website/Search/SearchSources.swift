internal import Articles
internal import Dossiers
internal import Linguistics

/// The sources and months that articles come from, each with a number.
struct SearchSources {
    /// The names of the sources, in the order of their bytes.
    let names: [String]
    /// The months as `2025-02`, latest first.
    let months: [String]
    private let numbers: [String: Int]
    private let monthNumbers: [String: Int]

    init(edition: Edition) {
        let articles = edition.dossier.articles
        names = Set(articles.compactMap(\.article.source)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        months = Set(articles.compactMap(SearchSources.month)).sorted(by: >)
        numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        monthNumbers = Dictionary(uniqueKeysWithValues: months.enumerated().map { ($1, $0) })
    }

    /// The number of a source.
    func number(of source: String?) -> Int? { source.flatMap { numbers[$0] } }

    /// The number of the month in which an article says it was published.
    func monthNumber(of record: ArticleRecord) -> Int? { SearchSources.month(record).flatMap { monthNumbers[$0] } }

    /// The months as the index writes them: each year once, before its months (`2025 02 01 2024 12`).
    var wordedMonths: String {
        var year: Substring = ""
        return months.map { month in
            defer { year = month.prefix(4) }
            return month.prefix(4) == year ? String(month.suffix(2)) : "\(month.prefix(4)) \(month.suffix(2))"
        }.joined(separator: " ")
    }

    private static func month(_ record: ArticleRecord) -> String? {
        (record.article.date?.value).map { String($0.description.prefix(7)) }
    }
}

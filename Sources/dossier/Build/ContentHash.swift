import Articles
import Linguistics

/// A hash over everything that was read, shown on the method page, so that two dossiers can be told apart.
enum ContentHash {
    /// The hash of articles in their order, as 32 hexadecimal digits.
    static func of(_ articles: [Article]) -> String {
        var hash = Fingerprint()
        for article in articles {
            hash.add(Array(article.path.utf8))
            hash.add(Array((article.date?.value.description ?? "").utf8))
            hash.add(article.text.utf8)
            hash.add(article.markdown)
        }
        return hash.hexadecimal
    }
}

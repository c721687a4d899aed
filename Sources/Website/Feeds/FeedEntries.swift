internal import Articles
internal import Dossiers
internal import Linguistics

/// What the feeds tell of: the latest dated articles. An undated one is no news, and the clock is never asked.
struct FeedEntries {
    /// The most entries of a feed.
    static let most = 50

    /// The articles, the latest first.
    let articles: [Int32]
    private let edition: Edition

    init(_ edition: Edition) {
        self.edition = edition
        articles = Array(
            edition.articleOrder.lazy.filter { edition.dossier.articles[Int($0)].article.date != nil }
                .prefix(FeedEntries.most))
    }

    /// When the feed changed last: the latest article's day; where none is dated, the first day computers count.
    var updated: String { articles.first.map { time(of: $0) } ?? "1970-01-01T00:00:00Z" }

    /// The beginning of an article's day (RFC 3339), in the time zone of the settings.
    func time(of article: Int32) -> String {
        let day = edition.dossier.articles[Int(article)].article.date?.value.description ?? "1970-01-01"
        return "\(day)T00:00:00\(zone)"
    }

    private var zone: String {
        let zone = edition.settings.timeZone
        let bytes = Array(zone.utf8)
        let isOffset =
            bytes.count == 6 && (bytes[0] == 0x2B || bytes[0] == 0x2D) && bytes[3] == 0x3A
            && [1, 2, 4, 5].allSatisfy { bytes[$0] &- 0x30 < 10 }
        return isOffset ? zone : "Z"
    }

    /// The address of a page: absolute where the site's own is known, else from the feed's folder, which is the root.
    func address(_ path: SitePath) -> String { (edition.settings.baseURL ?? "") + path.string }

    /// A name for something that stays the same from build to build: its address where the site has one, else a UUID made
    /// from it (version 8 of RFC 9562: the bits are a hash).
    func identifier(_ path: String) -> String {
        if let base = edition.settings.baseURL { return base + path }
        let name = "\(edition.settings.title)\u{0}\(path)"
        let high = FeedEntries.hash(name, seed: 0xcbf2_9ce4_8422_2325)
        let low = FeedEntries.hash(name, seed: 0x9ae1_6a3b_2f90_404f)
        let digits = Array(FeedEntries.hex(high & ~0xF000 | 0x8000) + FeedEntries.hex(low >> 2 | 0x8000_0000_0000_0000))
        var parts: [String] = []
        var start = 0
        for length in [8, 4, 4, 4, 12] {
            parts.append(String(digits[start..<start + length]))
            start += length
        }
        return "urn:uuid:" + parts.joined(separator: "-")
    }

    private static func hash(_ name: String, seed: UInt64) -> UInt64 {
        var hash = seed
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash ^= hash >> 31
        return hash &* 0x9e37_79b9_7f4a_7c15
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The first sentences of an article, without its headline.
    func summary(of article: Int32) -> String {
        let record = edition.dossier.articles[Int(article)]
        let headline = record.article.headline
        let sentences = record.sentences.filter { sentence in
            headline.map { !$0.overlaps(sentence.range) } ?? true
        }
        let words = sentences.prefix(2).map {
            String(decoding: edition.words(article, $0.range), as: UTF8.self)
        }.joined(separator: " ")
        return DisplayText.shortened(words, to: 500)
    }

    /// The labels of an article's topics.
    func topics(of article: Int32) -> [String] {
        edition.dossier.articles[Int(article)].topics.map { edition.dossier[$0].label }
    }
}

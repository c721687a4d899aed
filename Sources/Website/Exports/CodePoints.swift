internal import Articles
internal import Dossiers
internal import Linguistics

/// The places of a dossier as other programs count them: in Unicode code points of an article's text.
struct CodePoints {
    private let indices: [CodePointIndex]
    private let lengths: [Int32]

    /// Indexes the texts of all articles.
    init(_ dossier: Dossier) {
        indices = dossier.articles.map { CodePointIndex($0.article.text) }
        lengths = dossier.articles.map { Int32($0.article.text.count) }
    }

    /// The code points before a byte offset of an article's text.
    func offset(_ byte: Int32, in article: Int32) -> Int {
        indices[Int(article)].codePoint(at: min(max(0, byte), lengths[Int(article)]))
    }

    /// Where a range begins and ends.
    func range(_ range: TextRange, in article: Int32) -> (start: Int, end: Int) {
        (offset(range.start, in: article), offset(range.end, in: article))
    }
}

extension Edition {
    /// The words of some evidence as UTF-8, on one line and without what no page may hold.
    func words(_ article: Int32, _ range: TextRange) -> [UInt8] {
        let text = dossier.articles[Int(article)].article.text.utf8
        return PlainLine.bytes(of: text, in: range.bytes.clamped(to: 0..<text.count))
    }

    /// The id that exports give an article.
    func articleID(_ article: Int32) -> String { dossier.articles[Int(article)].article.id }

    /// The key of an entity, without a copy of the entity.
    func key(of id: EntityID) -> String { dossier.entities[Int(id.index)].key }

    /// The name of an entity, without a copy of the entity.
    func name(of id: EntityID) -> String { dossier.entities[Int(id.index)].name }

    /// The key of a topic, without a copy of the topic.
    func key(of id: TopicID) -> String { dossier.topics[Int(id.index)].key }

    /// The label of a topic, without a copy of the topic.
    func label(of id: TopicID) -> String { dossier.topics[Int(id.index)].label }
}

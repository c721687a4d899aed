import Articles
import Foundation
import Linguistics

/// An annotated article of the optional evaluation data in `../shared`.
struct GoldArticle: Decodable {
    struct Mention: Decodable {
        var start: Int
        var end: Int
        var type: String
        var entity: String?
        var unlinked: Bool?
        var optional: Bool?
    }

    var id: String
    var date: String?
    var mentions: [Mention]
    var text = Text("")
    private enum CodingKeys: String, CodingKey { case id, date, mentions }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/gold")
    static let areAvailable = FileManager.default.fileExists(atPath: folder.path + "/seeds")

    /// All articles of a folder, by name.
    static func all(in name: String) throws -> [GoldArticle] {
        let folder = folder.appending(path: name)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter {
            $0.hasSuffix(".json")
        }
        .map { file in
            var article = try JSONDecoder().decode(
                GoldArticle.self, from: Data(contentsOf: folder.appending(path: file)))
            let text = file.replacing(".gold.json", with: ".txt")
            article.text = Text(decoding: Array(try Data(contentsOf: folder.appending(path: text))))
            return article
        }
    }

    /// The byte offset of each code point.
    private var offsets: [Int32] {
        text.utf8.indices.filter { text.utf8[$0] & 0xC0 != 0x80 }.map(Int32.init) + [Int32(text.count)]
    }

    /// Its names as an annotator that makes no mistakes would give them.
    var annotations: Annotations {
        let tagged = Segmenter().segment(text)
        let offsets = offsets
        var annotations = Annotations()
        annotations.sentences = tagged.sentences
        annotations.mentions = mentions.map { mention in
            let range = TextRange(start: offsets[mention.start], end: offsets[mention.end])
            let sentence = tagged.sentences.firstIndex { $0.range.end > range.start } ?? 0
            let kind: EntityKind =
                switch mention.type {
                case "PER": .person
                case "ORG": .organization
                case "LOC", "GPE", "FAC": .place
                default: .misc
                }
            return Linguistics.Mention(range: range, sentence: Int32(sentence), kind: kind, confidence: 80)
        }
        return annotations
    }

    /// The article as the program would read it.
    var article: Article {
        var article = Article(id: id, path: id + ".txt", title: id, format: .plainText, text: text)
        article.date = date.flatMap { CalendarDate(iso: $0) }.map { PublicationDate(value: $0, basis: .stated) }
        return article
    }
}

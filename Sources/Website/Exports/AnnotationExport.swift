internal import Articles
internal import Dossiers
internal import Linguistics

/// `data/annotations.json`: the highlights of the articles as W3C Web Annotations, in pages of a collection.
///
/// A name identifies its actor's page, a quotation is described by its manner and speaker, a date by its value. Each is
/// found by its words with what stands around them (`TextQuoteSelector`) and by its place in the article's text in code
/// points (`TextPositionSelector`), the text being that of `dossier.json`.
struct AnnotationExport: FileSet {
    /// The articles of one page of the collection.
    static let articlesPerPage = 200
    /// The code points of context on either side of a quote.
    static let context = 32

    func write(from edition: Edition, to writer: some PageWriter) throws {
        let count = edition.dossier.articles.count
        let pages = (count + Self.articlesPerPage - 1) / Self.articlesPerPage
        var total = 0
        for page in 0..<pages {
            let articles = page * Self.articlesPerPage..<min(count, (page + 1) * Self.articlesPerPage)
            try writer.write(to: Self.path(page)) { take in
                var json = JSONWriter()
                json.beginObject()
                json.write("@context", "http://www.w3.org/ns/anno.jsonld")
                json.write("id", Self.name(page))
                json.write("type", "AnnotationPage")
                json.write("partOf", "annotations.json")
                json.write("startIndex", total)
                if page > 0 { json.write("prev", Self.name(page - 1)) }
                if page + 1 < pages { json.write("next", Self.name(page + 1)) }
                json.beginArray("items")
                for article in articles {
                    total += self.article(Int32(article), edition, &json)
                    if json.bytes.count > 1 << 18 { try take(json.take()) }
                }
                json.endArray()
                json.endObject()
                json.endLine()
                try take(json.take())
            }
        }
        try writer.write(collection(edition, pages: pages, total: total), to: SitePath("data/annotations.json"))
    }

    private static func name(_ page: Int) -> String { "annotations-\(page + 1).json" }

    private static func path(_ page: Int) -> SitePath { SitePath("data/\(name(page))") }

    private func collection(_ edition: Edition, pages: Int, total: Int) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.write("@context", "http://www.w3.org/ns/anno.jsonld")
        json.write("id", "annotations.json")
        json.write("type", "AnnotationCollection")
        json.write("label", edition.settings.title)
        json.write("total", total)
        if pages > 0 {
            json.write("first", Self.name(0))
            json.write("last", Self.name(pages - 1))
        }
        json.endObject()
        json.endLine()
        return json.bytes
    }

    /// Writes the annotations of an article, and says how many they are.
    private func article(_ number: Int32, _ edition: Edition, _ json: inout JSONWriter) -> Int {
        let record = edition.dossier.articles[Int(number)]
        let text = record.article.text
        let prefix = edition.addresses.article(number).string
        let source = "../" + prefix
        var count = 0
        func annotation(
            _ range: TextRange, _ letter: String, _ motivation: StaticString, _ body: (inout JSONWriter) -> Void
        ) {
            guard range.start >= 0, range.end > range.start, Int(range.end) <= text.count else { return }
            let (start, end) = edition.points.range(range, in: number)
            json.beginObject()
            json.write("id", "#\(prefix):\(letter)\(start)")
            json.write("type", "Annotation")
            json.write("motivation", literal: motivation)
            body(&json)
            json.beginObject("target")
            json.write("source", source)
            json.beginArray("selector")
            json.beginObject()
            json.write("type", "TextQuoteSelector")
            text.utf8.withUnsafeBufferPointer { utf8 in
                json.write("exact", utf8: UnsafeBufferPointer(rebasing: utf8[range.bytes]))
                let before = Self.before(utf8, Int(range.start))
                let behind = Self.behind(utf8, Int(range.end))
                json.write("prefix", utf8: UnsafeBufferPointer(rebasing: utf8[before..<Int(range.start)]))
                json.write("suffix", utf8: UnsafeBufferPointer(rebasing: utf8[Int(range.end)..<behind]))
            }
            json.endObject()
            json.beginObject()
            json.write("type", "TextPositionSelector")
            json.write("start", start)
            json.write("end", end)
            json.endObject()
            json.endArray()
            json.endObject()
            json.endObject()
            count += 1
        }
        for mention in record.mentions {
            guard let owner = edition.owner(of: mention.entity), let page = edition.addresses.actor(owner) else {
                continue
            }
            annotation(mention.range, "m", "identifying") { $0.write("body", "../" + page.string) }
        }
        for index in record.statements {
            let statement = edition.dossier.statements[index]
            annotation(statement.evidence.range, "q", "describing") { json in
                let name = statement.speaker.map { edition.name(of: $0) } ?? "nobody named"
                Self.text("\(statement.manner.name) speech of \(name)", &json)
            }
        }
        for date in record.temporalExpressions where date.kind == .date || date.kind == .time {
            annotation(date.range, "d", "describing") { Self.text(date.value, &$0) }
        }
        return count
    }

    private static func text(_ value: String, _ json: inout JSONWriter) {
        json.beginObject("body")
        json.write("type", "TextualBody")
        json.write("value", value)
        json.write("format", "text/plain")
        json.endObject()
    }

    /// The offset so many code points before another.
    private static func before(_ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        var index = offset
        for _ in 0..<context where index > 0 {
            index -= 1
            while index > 0, utf8[index] & 0xC0 == 0x80 { index -= 1 }
        }
        return index
    }

    /// The offset so many code points behind another.
    private static func behind(_ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        var index = offset
        for _ in 0..<context where index < utf8.count {
            index += 1
            while index < utf8.count, utf8[index] & 0xC0 == 0x80 { index += 1 }
        }
        return index
    }
}

internal import Articles
internal import Dossiers
internal import Linguistics

/// `data/articles.csl.json`: the articles as CSL-JSON, which reference managers read. A date that was inferred is left out.
struct CitationExport: Export {
    let path = SitePath("data/articles.csl.json")

    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws {
        var json = JSONWriter()
        json.beginArray()
        for record in edition.dossier.articles {
            let article = record.article
            json.beginObject()
            json.write("id", article.id)
            json.write("type", "article-newspaper")
            json.write("title", article.title)
            if let source = article.source { json.write("container-title", source) }
            if !article.authors.isEmpty {
                json.beginArray("author")
                for author in article.authors {
                    json.beginObject()
                    json.write("literal", author)
                    json.endObject()
                }
                json.endArray()
            }
            if let day = article.date?.value {
                json.beginObject("issued")
                json.beginArray("date-parts")
                json.beginArray()
                for part in [day.year, day.month, day.day] { json.write(nil, part) }
                json.endArray()
                json.endArray()
                json.endObject()
            }
            if let url = ExternalLink.allowed(article.url) { json.write("URL", url) }
            if let language = article.declaredLanguage ?? article.recognizedLanguage {
                json.write("language", language)
            }
            json.endObject()
            if json.bytes.count > Self.partSize { try take(json.take()) }
        }
        json.endArray()
        json.endLine()
        try take(json.take())
    }
}

/// `data/articles.bib`: the articles for BibTeX and biblatex.
struct BibliographyExport: Export {
    let path = SitePath("data/articles.bib")

    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws {
        var text = BibTeXWriter()
        let keys = Slug.assign(to: edition.dossier.articles.map(\.article.id), paged: false)
        for (record, key) in zip(edition.dossier.articles, keys) {
            let article = record.article
            text.begin(article.source == nil ? "misc" : "article", key: key)
            text.field("title", "{\(BibTeXWriter.escaped(article.title))}")
            if !article.authors.isEmpty {
                text.field("author", article.authors.map { "{\(BibTeXWriter.escaped($0))}" }.joined(separator: " and "))
            }
            if let source = article.source { text.field("journal", BibTeXWriter.escaped(source)) }
            if let day = article.date?.value {
                text.field("year", String(day.year))
                text.field("month", String(day.month))
                text.field("day", String(day.day))
                text.field("date", day.description)
            }
            if let url = ExternalLink.allowed(article.url) { text.field("url", BibTeXWriter.escaped(url: url)) }
            text.end()
            if text.bytes.count > Self.partSize { try take(text.take()) }
        }
        try take(text.take())
    }
}

/// Writes BibTeX entries; the one escape for that format.
struct BibTeXWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []

    /// Begins an entry.
    mutating func begin(_ type: String, key: String) { bytes += "@\(type){\(key),\n".utf8 }

    /// Writes a field; the value was escaped.
    mutating func field(_ name: StaticString, _ value: String) { bytes += "  \(name) = {\(value)},\n".utf8 }

    /// Ends the entry.
    mutating func end() { bytes += "}\n\n".utf8 }

    /// Takes what was written out of the writer, which goes on empty.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Text with the characters that TeX reads as commands made harmless; braces, which must balance, become parentheses.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in DisplayText.shown(text).unicodeScalars {
            switch scalar {
            case "{": out += "("
            case "}": out += ")"
            case "\\": out += "/"
            case "$", "&", "#", "%", "_": out += "\\" + String(scalar)
            case "~": out += "-"
            case "^": out += " "
            case "\n", "\t": out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// An address: those of ``ExternalLink`` hold no braces or backslashes, and `url` fields are taken as they are.
    static func escaped(url: String) -> String { url }
}

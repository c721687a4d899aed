import Linguistics

/// Reads an article in plain text: its text is the file's own, so that offsets into it are offsets into the file.
struct PlainTextReader {
    /// Makes an article of a text.
    static func article(text: Text, id: String, path: String) -> Article {
        let layout = TextLayout(text.utf8, from: 0, expectsHeadline: true)
        let title = FirstSentence.title(text.utf8, from: layout.headline.map { Int($0.start) } ?? layout.bodyStart)
        var article = Article(id: id, path: path, title: title, format: .plainText, text: text)
        if let headline = layout.headline { article.title = text[headline] }
        article.headline = layout.headline
        article.byline = layout.byline
        article.authors = layout.authors
        article.date =
            layout.date ?? FileNameDate.date(inPath: path).map { PublicationDate(value: $0, basis: .fileName) }
        article.recognizedLanguage = LanguageIdentifier.language(of: text.utf8)
        return article
    }
}

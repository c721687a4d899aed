import Linguistics
import Markdown

/// Reads an article in Markdown with front matter.
struct MarkdownReader {
    /// Makes an article of a file's text.
    ///
    /// A body without a title in the front matter gives its first heading as the headline. Where the front matter has a
    /// title and the body begins with the same one, it is not repeated.
    static func reading(source: [UInt8], id: String, path: String) -> ArticleReading {
        let matter: FrontMatter
        do {
            matter = try FrontMatter.read(source)
        } catch {
            return ArticleReading(problem: problem(for: error).problem(path: path, line: error.line))
        }
        var document = MarkdownDocument(source: Array(source[matter.bodyOffset...]))
        let metadata = Metadata(matter)
        var title = metadata.title.map { Array($0.utf8) } ?? []
        if let (heading, end) = document.leadingHeading(), title.isEmpty || title == heading {
            title = heading
            document = MarkdownDocument(source: Array(document.source[end...]))
        }
        let body = document.plainText()
        guard TextLayout.line(body, after: 0) != nil else {
            let isEmpty = title.isEmpty && matter.fields.isEmpty
            return ArticleReading(
                problem: (isEmpty ? ReadingProblem.empty : .noBody).problem(path: path, line: matter.bodyLine))
        }
        let bytes = title.isEmpty ? body : title + [0x0A, 0x0A] + body
        let bodyOffset = bytes.count - body.count
        let layout = TextLayout(bytes, from: bodyOffset, expectsHeadline: false)
        let name =
            title.isEmpty ? FirstSentence.title(bytes, from: layout.bodyStart) : String(decoding: title, as: UTF8.self)

        var article = Article(id: id, path: path, title: name, format: .markdown, text: Text(decoding: bytes))
        article.headline = title.isEmpty ? nil : TextRange(0..<title.count)
        article.byline = layout.byline
        article.date =
            metadata.date.map { PublicationDate(value: $0, basis: .frontMatter) } ?? layout.date
            ?? FileNameDate.date(inPath: path).map { PublicationDate(value: $0, basis: .fileName) }
        article.source = metadata.source
        article.authors = metadata.authors.isEmpty ? layout.authors : metadata.authors
        article.url = metadata.url
        article.declaredLanguage = metadata.language
        article.tags = metadata.tags
        article.otherMetadata = metadata.others
        article.markdown = document.source
        article.bodyOffset = Int32(bodyOffset)
        article.recognizedLanguage = LanguageIdentifier.language(of: bytes)
        return ArticleReading(
            article: article,
            problems: metadata.misreadDate.map {
                [ReadingProblem.dateNotUnderstood($0.text).problem(path: path, line: $0.line)]
            } ?? [])
    }

    private static func problem(for error: FrontMatterError) -> ReadingProblem {
        switch error.reason {
        case .notClosed: .frontMatterNotClosed
        case .notAField: .frontMatterNotAField
        case .repeatedKey(let key): .frontMatterRepeatedKey(key)
        case .notYAML(let reason): .frontMatterNotYAML(reason)
        case .tooLarge: .frontMatterTooLarge
        }
    }
}

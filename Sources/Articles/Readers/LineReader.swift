import Linguistics

/// Reads articles from lines of JSON, `{"id": …, "title"?: …, "date"?: "YYYY-MM-DD", "text": …}` on each: the form in which
/// other programs hand articles over.
///
/// The text is exactly the one given, and all offsets point into it; a title stands beside it. Identifiers are kept as
/// they are given.
public struct LineReader: Sendable {
    private let options: ReadingOptions

    /// The path under which articles and problems of standard input are told.
    public static let path = "-"

    /// Makes a reader.
    public init(options: ReadingOptions = ReadingOptions()) {
        self.options = options
    }

    /// Reads all lines of a stream, in their order.
    public func corpus(of bytes: [UInt8]) -> Corpus {
        var corpus = Corpus()
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            guard let reading = reading(of: line, number: number) else { continue }
            if let article = reading.article { corpus.articles.append(article) }
            corpus.problems += reading.problems
        }
        return corpus
    }

    /// Reads one line, without its line feed; nothing where it is blank. `number` is that of the line, from 1.
    public func reading(of line: ArraySlice<UInt8>, number: Int) -> ArticleReading? {
        guard line.contains(where: { $0 > 0x20 }) else { return nil }
        func failed(_ problem: ReadingProblem) -> ArticleReading {
            ArticleReading(problem: problem.problem(path: Self.path, line: number))
        }
        guard line.count <= options.largestFile else {
            return failed(.tooLarge(bytes: line.count, limit: options.largestFile))
        }
        let hasMark = number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF])
        let members: [String: JSONObjectReader.Member]
        do {
            members = try JSONObjectReader.members(of: Array(hasMark ? line.dropFirst(3) : line))
        } catch {
            return failed(.lineNotJSON(reason: "\(error.reason), at byte \(error.offset + 1)"))
        }
        let id: String
        switch members["id"] {
        case .string(let bytes)?: id = String(decoding: bytes, as: UTF8.self)
        case .number(let digits)?: id = digits
        case nil, .null?: id = String(number)
        case .other?: return failed(.lineFieldNotText("id"))
        }
        guard case .string(let text)? = members["text"] else {
            return failed(members["text"] == nil ? .lineWithoutText : .lineFieldNotText("text"))
        }
        guard text.contains(where: { $0 > 0x20 }) else { return failed(.lineWithoutText) }
        return ArticleReading(
            article: article(id: id, text: Text(decoding: text), members: members),
            problems: problems(of: members, number: number))
    }

    private func article(id: String, text: Text, members: [String: JSONObjectReader.Member]) -> Article {
        var article = PlainTextReader.article(text: text, id: id, path: Self.path)
        if let title = Self.string(members["title"]) {
            article.title = title
            // The text holds the headline where its first line is the title; else it has none.
            let line = TextLayout.line(text.utf8, after: 0)
            article.headline = line.flatMap { text[TextRange($0)] == title ? TextRange($0) : nil }
        }
        if let date = Self.string(members["date"]).flatMap({ WrittenDate(whole: $0) }) {
            article.date = PublicationDate(value: date.date, basis: .frontMatter)
        }
        article.source = Self.string(members["source"])
        article.url = Self.string(members["url"])
        article.declaredLanguage = Self.string(members["language"])
        return article
    }

    private func problems(of members: [String: JSONObjectReader.Member], number: Int) -> [Problem] {
        guard let date = Self.string(members["date"]), WrittenDate(whole: date) == nil else { return [] }
        return [ReadingProblem.dateNotUnderstood(date).problem(path: Self.path, line: number)]
    }

    private static func string(_ member: JSONObjectReader.Member?) -> String? {
        guard case .string(let bytes)? = member, !bytes.isEmpty else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}

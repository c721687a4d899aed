import Linguistics

/// A file to read: where it lies, how its path is told, and the name from which its slug is made.
struct ArticleFile: Sendable {
    var path: FilePath
    var shownPath: String
    var name: String
    /// The folder of articles it was found in; nothing where it was named itself.
    var root: FilePath?
}

/// Reads one article file: bytes, encoding, format.
struct ArticleFileReader: Sendable {
    let options: ReadingOptions

    func reading(of file: ArticleFile) -> ArticleReading {
        let bytes: [UInt8]
        do {
            bytes = try FileContents.read(file.path, limit: options.largestFile)
        } catch {
            let problem: ReadingProblem =
                switch error {
                case .unreadable(let reason): .unreadable(reason: reason)
                case .tooLarge(let size): .tooLarge(bytes: size, limit: options.largestFile)
                }
            return ArticleReading(problem: problem.problem(path: file.shownPath))
        }
        return reading(of: bytes, path: file.shownPath, name: file.name)
    }

    /// Reads an article from the bytes of its file. `path` tells the format and, perhaps, the date.
    func reading(of bytes: [UInt8], path: String, name: String) -> ArticleReading {
        guard bytes.contains(where: { $0 > 0x20 }) else {
            return ArticleReading(problem: ReadingProblem.empty.problem(path: path))
        }
        guard ForeignFormat.name(of: bytes) == nil, let (encoding, markLength) = TextEncoding.recognized(in: bytes)
        else {
            return ArticleReading(problem: Self.problem(ofUndecodable: bytes, path: path))
        }
        let text = encoding.decoded(bytes, markLength: markLength)
        guard text.contains(where: { $0 > 0x20 }) else {
            return ArticleReading(problem: ReadingProblem.empty.problem(path: path))
        }
        let id = Slug.slug(forPath: name)
        let ending = path.lowercased()
        var reading =
            ending.hasSuffix(".md") || ending.hasSuffix(".markdown")
            ? MarkdownReader.reading(source: text, id: id, path: path)
            : ArticleReading(article: PlainTextReader.article(text: Text(decoding: text), id: id, path: path))
        if encoding == .damagedUTF8 {
            let line = Self.line(ofFirstReplacementIn: text)
            reading.problems.append(ReadingProblem.damagedUTF8.problem(path: path, line: line))
        }
        return reading
    }

    private static func problem(ofUndecodable bytes: [UInt8], path: String) -> Problem {
        let format = ForeignFormat.name(of: bytes)
        if format == nil, !bytes.contains(0), ByteCensus(bytes).controlCount * 200 <= bytes.count {
            let line = 1 + bytes.prefix { $0 < 0x80 }.count { $0 == 0x0A }
            return ReadingProblem.unknownEncoding.problem(path: path, line: line)
        }
        let odd = bytes.firstIndex { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) } ?? 0
        let line = format == nil ? 1 + bytes[..<odd].count { $0 == 0x0A } : nil
        return ReadingProblem.binary(format: format).problem(path: path, line: line)
    }

    private static func line(ofFirstReplacementIn text: [UInt8]) -> Int? {
        var line = 1
        for offset in text.indices.dropLast(2) {
            if text[offset] == 0x0A { line += 1 }
            if text[offset] == 0xEF, text[offset + 1] == 0xBF, text[offset + 2] == 0xBD { return line }
        }
        return nil
    }
}

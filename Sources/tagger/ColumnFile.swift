import Glibc

/// Annotated text in columns: a token a line, its tag last, an empty line behind a sentence, `-DOCSTART-` before a document.
struct ColumnFile {
    /// A document: its sentences, each with words and tags of equal number.
    struct Document {
        var sentences: [(words: [String], tags: [String])] = []
    }

    var path: String
    var documents: [Document] = []

    /// Without marks of documents, this many sentences make one.
    private static let sentencesPerDocument = 25

    /// Reads a file.
    ///
    /// - Throws: ``TaggerError`` with path and line where a line has no tag, or the file no token.
    init(path: String) throws {
        self.path = path
        let bytes = try InputFile.read(path)
        var document = Document()
        var words: [String] = []
        var tags: [String] = []
        var marks = 0
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
        func endSentence() {
            guard !words.isEmpty else { return }
            document.sentences.append((words, tags))
            words = []
            tags = []
        }
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            let tabbed = line.split(separator: 0x09, omittingEmptySubsequences: true)
            let columns = tabbed.count >= 2 ? tabbed : line.split(whereSeparator: isSpace)
            let cells = columns.map { cell in
                String(decoding: cell.reversed().drop(while: isSpace).reversed(), as: UTF8.self)
            }
            guard let word = cells.first, let tag = cells.last, !line.allSatisfy(isSpace) else {
                endSentence()
                continue
            }
            if word == "-DOCSTART-" {
                endSentence()
                marks += 1
                if !document.sentences.isEmpty { documents.append(document) }
                document = Document()
                continue
            }
            guard cells.count >= 2 else {
                throw TaggerError(
                    path: path, line: number,
                    what: "no tag behind the token “\(word)”; expected token and tag in columns")
            }
            words.append(word)
            tags.append(tag)
        }
        endSentence()
        if !document.sentences.isEmpty { documents.append(document) }
        guard !documents.isEmpty else {
            throw TaggerError(path: path, line: 1, what: "no tokens; expected a token and its tag in columns")
        }
        if marks <= 1 {
            documents = documents.flatMap { document in
                stride(from: 0, to: document.sentences.count, by: Self.sentencesPerDocument).map { first in
                    Document(
                        sentences: Array(
                            document.sentences[first..<min(first + Self.sentencesPerDocument, document.sentences.count)]
                        ))
                }
            }
        }
    }

    /// Whether the tags mark names (`O`, `B-PER`), not parts of speech.
    var marksNames: Bool {
        documents.contains { $0.sentences.contains { $0.tags.contains { $0 == "O" || $0.hasPrefix("B-") } } }
    }
}

import Articles
import Foundation

/// Articles from lines of JSON as they come through a pipe, a number of them at a time.
struct LineStream {
    private let descriptor: Int32
    private let reader = LineReader()
    private var pending: [UInt8] = []
    private var consumed = 0
    private var lineNumber = 0
    private var isAtEnd = false

    /// How many bytes are read from the pipe at once.
    private static let chunk = 1 << 16

    /// Reads from an open file.
    init(descriptor: Int32) { self.descriptor = descriptor }

    /// The next articles, with the problems of lines that are none; nothing at the end of the stream.
    mutating func next(atMost count: Int) -> Corpus? {
        var corpus = Corpus()
        var seen = 0
        while seen < count, let line = nextLine() {
            lineNumber += 1
            guard let reading = reader.reading(of: line, number: lineNumber) else { continue }
            if let article = reading.article { corpus.articles.append(article) }
            corpus.problems += reading.problems
            seen += 1
        }
        return seen == 0 ? nil : corpus
    }

    private mutating func nextLine() -> ArraySlice<UInt8>? {
        var searched = consumed
        while true {
            if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { consumed = end + 1 }
                return pending[consumed..<end]
            }
            guard !isAtEnd else {
                defer { consumed = pending.endIndex }
                return consumed == pending.endIndex ? nil : pending[consumed...]
            }
            pending.removeSubrange(..<consumed)
            consumed = 0
            searched = pending.endIndex
            read()
        }
    }

    private mutating func read() {
        var buffer = [UInt8](repeating: 0, count: LineStream.chunk)
        let count = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
        if count > 0 {
            pending.append(contentsOf: buffer[..<count])
        } else if count == 0 || errno != EINTR {
            isAtEnd = true
        }
    }
}

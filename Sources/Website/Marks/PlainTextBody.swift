internal import Articles
internal import Linguistics

/// The body of a plain-text article as HTML: its paragraphs, and subheads where a line of its own reads like one.
struct PlainTextBody {
    private let text: [UInt8]
    private let sentences: [Sentence]
    private let left: [TextRange]

    /// Makes ready to write an article's body.
    ///
    /// - Parameters:
    ///   - article: the article.
    ///   - sentences: its sentences; a line break inside of one does not end a paragraph.
    init(_ article: Article, sentences: [Sentence]) {
        text = article.text.utf8
        self.sentences = sentences
        left = [article.headline, article.byline].compactMap { $0 }
    }

    /// The HTML, with marks set in.
    func html(marks: [TextMark]) -> [UInt8] {
        var out = HTMLText()
        let paragraphs = paragraphs()
        var nextMark = 0
        for (index, paragraph) in paragraphs.enumerated() {
            let isSubhead = index + 1 < paragraphs.count && index > 0 && readsLikeSubhead(paragraph)
            out.markup(isSubhead ? "<h2>" : "<p>")
            MarkedText.write(text, paragraph, marks: marks, from: &nextMark, to: &out)
            out.markup(isSubhead ? "</h2>\n" : "</p>\n")
        }
        return out.bytes
    }

    /// The paragraphs, headline and byline left out. Where the text has empty lines they end paragraphs, else each line is
    /// one; never inside a sentence.
    private func paragraphs() -> [TextRange] {
        var lines: [TextRange] = []
        var start = 0
        for end in 0...text.count where end == text.count || text[end] == UInt8(ascii: "\n") {
            lines.append(trimmed(start..<end))
            start = end + 1
        }
        let hasEmptyLines = zip(lines.dropFirst(), lines.dropFirst(2)).contains { $0.isEmpty && !$1.isEmpty }
        var paragraphs: [TextRange] = []
        var mayJoin = false
        var sentence = 0
        for line in lines {
            if line.isEmpty || left.contains(where: { $0.overlaps(line) }) {
                mayJoin = false
                let rest = left.reduce(line) { rest, range in
                    range.overlaps(rest) && range.start <= rest.start && range.end < rest.end
                        ? trimmed(Int(range.end)..<Int(rest.end))
                        : range.overlaps(rest) ? TextRange(start: 0, end: 0) : rest
                }
                if !rest.isEmpty { paragraphs.append(rest) }
                continue
            }
            while sentence < sentences.count, sentences[sentence].range.end <= line.start { sentence += 1 }
            let isInsideSentence = sentence < sentences.count && sentences[sentence].range.start < line.start
            if let last = paragraphs.indices.last, isInsideSentence || mayJoin && hasEmptyLines && !sentences.isEmpty {
                paragraphs[last].end = line.end
            } else {
                paragraphs.append(line)
            }
            mayJoin = true
        }
        return paragraphs
    }

    private func trimmed(_ range: Range<Int>) -> TextRange {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isBlank(text[start]) { start += 1 }
        while start < end, isBlank(text[end - 1]) { end -= 1 }
        return TextRange(start: Int32(start), end: Int32(end))
    }

    /// Whether a paragraph is a short line that does not end as sentences do.
    private func readsLikeSubhead(_ range: TextRange) -> Bool {
        guard range.count <= 90, let last = text[range.bytes].last else { return false }
        return last != UInt8(ascii: ".") && last != UInt8(ascii: "!") && last != UInt8(ascii: ":")
            && last != UInt8(ascii: ",")
            && last != UInt8(ascii: "\"") && last != UInt8(ascii: ";") && last < 0x80
    }
}

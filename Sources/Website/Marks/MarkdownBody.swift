internal import Articles
internal import Linguistics
internal import Markdown

/// The body of a Markdown article as HTML, with marks set in wherever they fall.
struct MarkdownBody {
    private let article: Article

    /// Makes ready to write an article's body.
    init(_ article: Article) {
        self.article = article
    }

    /// The HTML, with marks set in. Links and images that point to files beside the
    /// article lead nowhere on the site: a link is shown as its text, an image is left out.
    func html(marks: [TextMark]) -> [UInt8] {
        let offset = Int(article.bodyOffset)
        let placed = marks.compactMap { mark -> Mark? in
            let range = max(0, Int(mark.range.start) - offset)..<max(0, Int(mark.range.end) - offset)
            return range.isEmpty ? nil : MarkdownBody.mark(mark, at: range)
        }
        var options = RenderingOptions()
        options.linkTarget = { _ in nil }
        options.imageTarget = { _ in nil }
        return MarkdownDocument(source: article.markdown).html(marks: placed, options: options)
    }

    /// The mark with its other forms: without what may stand once only in the pieces that follow a cut, and without the link
    /// where it falls into a link of the article.
    private static func mark(_ mark: TextMark, at range: Range<Int>) -> Mark {
        let later = without("id", in: mark.opening)
        let tags = Mark.Tags(opening: mark.opening, closing: mark.closing)
        guard mark.opening.starts(with: Array("<a ".utf8)) else {
            return Mark(range, tags, continuation: Mark.Tags(opening: later, closing: mark.closing))
        }
        let opening = Array("<span".utf8) + without("href", in: mark.opening).dropFirst(2)
        return Mark(
            range, tags, continuation: Mark.Tags(opening: later, closing: mark.closing),
            insideLink: Mark.Tags(opening: opening, closing: Array("</span>".utf8)))
    }

    /// A tag without one of its attributes; values hold no quotation marks.
    private static func without(_ attribute: String, in tag: [UInt8]) -> [UInt8] {
        let name = Array(" \(attribute)=\"".utf8)
        guard let start = tag.indices.first(where: { tag[$0...].starts(with: name) }),
            let end = tag[(start + name.count)...].firstIndex(of: UInt8(ascii: "\""))
        else { return tag }
        return Array(tag[..<start] + tag[(end + 1)...])
    }
}

import Articles
import Linguistics
import Testing

@testable import Website

@Suite("The body of a Markdown article")
struct MarkdownBodyTests {
    private func html(_ markdown: String, title: String, text: String, marks: [TextMark]) -> String {
        var article = Article(id: "a", path: "a.md", title: title, format: .markdown, text: Text(title + "\n\n" + text))
        article.markdown = Array(markdown.utf8)
        article.bodyOffset = Int32(title.utf8.count + 2)
        return String(decoding: MarkdownBody(article).html(marks: marks), as: UTF8.self)
    }

    private func mark(_ start: Int32, _ end: Int32, _ opening: String, _ closing: String) -> TextMark {
        TextMark(range: TextRange(start: start, end: end), opening: Array(opening.utf8), closing: Array(closing.utf8))
    }

    @Test("keeps its markup, and marks are set into emphasis and links")
    func marksInsideMarkup() {
        let body = html(
            "A *b NATO* [NATO](https://a.example/) c.", title: "T", text: "A b NATO NATO c.",
            marks: [
                mark(0, 1, "<span class=\"s\" id=\"s1\">", "</span>"),
                mark(3, 19, "<span class=\"s\" id=\"s2\">", "</span>"),
                mark(7, 11, "<a class=\"m\" href=\"../actors/nato.html\">", "</a>"),
                mark(12, 16, "<a class=\"m\" href=\"../actors/nato.html\">", "</a>"),
            ])
        #expect(
            body == "<p><span class=\"s\" id=\"s2\">A <em>b <a class=\"m\" href=\"../actors/nato.html\">NATO</a></em> "
                + "<a href=\"https://a.example/\" rel=\"noreferrer\"><span class=\"m\">NATO</span></a> c.</span></p>")
    }

    @Test("gives the anchor of a sentence once where the sentence is cut")
    func anchorOnce() {
        let body = html(
            "One *two.\n\nThree*", title: "T", text: "One *two.\n\nThree*",
            marks: [mark(3, 20, "<span class=\"s\" id=\"s1\">", "</span>")])
        #expect(
            body == "<p><span class=\"s\" id=\"s1\">One *two.</span></p>\n\n<p><span class=\"s\">Three*</span></p>")
    }

    @Test("holds no link to a file beside the article")
    func relativeTargets() {
        #expect(html("[x](other.md) ![y](z.png)", title: "T", text: "x ", marks: []) == "<p>x </p>")
    }
}

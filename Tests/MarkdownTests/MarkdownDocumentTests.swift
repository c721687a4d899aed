import Foundation
import Markdown
import Testing

@Suite("Markdown documents")
struct MarkdownDocumentTests {
    private func html(_ source: String, _ marks: [Mark] = [], _ options: RenderingOptions = RenderingOptions())
        -> String
    {
        String(
            decoding: MarkdownDocument(source: Array(source.utf8)).html(marks: marks, options: options), as: UTF8.self)
    }

    private func plain(_ source: String) -> String {
        String(decoding: MarkdownDocument(source: Array(source.utf8)).plainText(), as: UTF8.self)
    }

    private func mark(_ source: String, _ words: String, _ tags: Mark.Tags) -> Mark {
        let text = plain(source)
        let range = text.range(of: words) ?? text.startIndex..<text.startIndex
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return Mark(start..<(start + words.utf8.count), tags)
    }

    private func link(_ source: String, _ words: String) -> Mark {
        var mark = mark(source, words, Mark.Tags("<a href=\"x\">", "</a>"))
        mark.insideLink = Mark.Tags("<b>", "</b>")
        return mark
    }

    private func anchor(_ source: String, _ words: String) -> Mark {
        var mark = mark(source, words, Mark.Tags("<span id=\"s0\">", "</span>"))
        mark.continuation = Mark.Tags("<span>", "</span>")
        return mark
    }

    @Test("Plain text has an empty line between blocks and no markup")
    func plainText() {
        #expect(
            plain("# Head\n\nOne *two*\n**three** `four`.\n\n- a\n- b\n\n> quote\n\n```\ncode\n```")
                == "Head\n\nOne two three four.\n\na\n\nb\n\nquote\n\ncode")
    }

    @Test("A line end in a paragraph is a blank, a hard break a line end")
    func breaks() {
        #expect(plain("a\nb  \nc\\\nd") == "a b\nc\nd")
        #expect(html("a\nb  \nc") == "<p>a b<br>\nc</p>")
    }

    @Test("Raw HTML leaves its text and never its tags")
    func rawHTML() {
        #expect(html("a <b onclick=\"x()\">bold</b> c") == "<p>a bold c</p>")
        #expect(html("<div>Fish &amp; <i>chips</i></div>\n\nText") == "<p>Fish &amp; chips</p>\n\n<p>Text</p>")
        #expect(html("<script>\nalert(1)\n</script>\n\nText") == "<p>Text</p>")
        #expect(html("<!-- note -->\n\n<style>p{}</style>\n\nText") == "<p>Text</p>")
    }

    @Test(
        "A link that is not http, https, mailto or relative loses its target",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
            "//evil.example",
            "/\\evil.example", "&#106;avascript:alert(1)", "java&#9;script:alert(1)", "ftp://a.example", "http:foo",
            "http://",
            "https://user@evil.example/", "&#x1;javascript:alert(1)",
        ])
    func badTargets(_ target: String) {
        #expect(html("[x](<\(target)>)") == "<p>x</p>")
    }

    @Test("Good links keep their target, escaped")
    func goodTargets() {
        #expect(
            html("[x](https://a.example/?b&c)")
                == "<p><a href=\"https://a.example/?b&amp;c\" rel=\"noreferrer\">x</a></p>")
        #expect(html("[x](mailto:a@b.example)") == "<p><a href=\"mailto:a@b.example\" rel=\"noreferrer\">x</a></p>")
        #expect(
            html("[x](other.html \"A \\\"title\\\"\")")
                == "<p><a href=\"other.html\" title=\"A &quot;title&quot;\">x</a></p>")
        #expect(html("[x](</a b%zz\">)") == "<p><a href=\"/a%20b%25zz%22\">x</a></p>")
    }

    @Test("Relative targets go through the page's own rule")
    func resolvedTargets() {
        var options = RenderingOptions()
        options.linkTarget = { $0 == "other.md" ? "other.html" : nil }
        options.imageTarget = { "../media/" + $0 }
        #expect(html("[x](other.md) [y](gone.md)", [], options) == "<p><a href=\"other.html\">x</a> y</p>")
        #expect(html("![alt](a.png)", [], options) == "<p><img src=\"../media/a.png\" alt=\"alt\"></p>")
    }

    @Test("An image elsewhere becomes a link, one on the site stays an image")
    func images() {
        #expect(
            html("![A *map*](https://a.example/m.png)")
                == "<p><a href=\"https://a.example/m.png\" rel=\"noreferrer\">A <em>map</em></a></p>")
        #expect(
            html("![](https://a.example/m.png?x)")
                == "<p><a href=\"https://a.example/m.png?x\" rel=\"noreferrer\">m.png</a></p>")
        #expect(html("![A *map* <&](m.png)") == "<p><img src=\"m.png\" alt=\"A map &lt;&amp;\"></p>")
        #expect(
            html("[![map](m.png)](https://a.example/)")
                == "<p><a href=\"https://a.example/\" rel=\"noreferrer\"><img src=\"m.png\" alt=\"map\"></a></p>")
        #expect(
            html("[![map](https://b.example/m.png)](https://a.example/)")
                == "<p><a href=\"https://a.example/\" rel=\"noreferrer\">map</a></p>")
        #expect(html("![x](javascript:alert(1))") == "<p>x</p>")
        #expect(
            MarkdownDocument(source: Array("![a](b.png) ![c](https://d.example/e.png)".utf8)).localImages() == ["b.png"]
        )
    }

    @Test("Headings begin at the second level and leave none out")
    func headings() {
        #expect(html("# A\n\n### B\n\n## C\n\n# D") == "<h2>A</h2>\n\n<h3>B</h3>\n\n<h3>C</h3>\n\n<h2>D</h2>")
        #expect(html("#\n\ntext") == "<p>text</p>")
    }

    @Test("Lists, quotations, code and rules are rendered")
    func blocks() {
        #expect(
            html("3. a\n4. b\n\n---\n\n> q")
                == "<ol start=\"3\"><li>a</li><li>\n\nb</li></ol><hr><blockquote>\n\n<p>q</p></blockquote>")
        #expect(html("```swift\n<a>\n```") == "<pre><code>&lt;a&gt;</code></pre>")
    }

    @Test("Characters that no page may hold are shown as replaced")
    func controls() {
        #expect(html("a\u{1}b\u{7F}c\u{85}d\u{FFFF}e") == "<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e</p>")
        #expect(html("“a\u{202E}b\u{2066}c\u{2069}” —") == "<p>“abc” —</p>")
    }

    @Test("A mark over an element stays whole around it")
    func markAroundElement() {
        let source = "See *the* NATO now"
        #expect(
            html(source, [mark(source, "the NATO", Mark.Tags("<q>", "</q>"))])
                == "<p>See <q><em>the</em> NATO</q> now</p>")
    }

    @Test("A mark that crosses an element is cut at its bound, and its id stands once")
    func markAcrossElement() {
        let source = "One *two three* four"
        #expect(
            html(source, [anchor(source, "three four")])
                == "<p>One <em>two <span id=\"s0\">three</span></em><span> four</span></p>")
    }

    @Test("A mark over two paragraphs is cut between them")
    func markAcrossParagraphs() {
        let source = "One two\n\nthree four"
        #expect(
            html(source, [anchor(source, "two\n\nthree")])
                == "<p>One <span id=\"s0\">two</span></p>\n\n<p><span>three</span> four</p>")
    }

    @Test("A link mark inside a link takes its other form")
    func linkInLink() {
        let source = "A [big NATO day](https://a.example/) here"
        #expect(
            html(source, [link(source, "NATO")])
                == "<p>A <a href=\"https://a.example/\" rel=\"noreferrer\">big <b>NATO</b> day</a> here</p>")
        let name = "**[Kyiv](https://a.example/)** Post"
        #expect(
            html(name, [link(name, "Kyiv Post")])
                == "<p><strong><a href=\"https://a.example/\" rel=\"noreferrer\"><b>Kyiv</b></a></strong><a href=\"x\"> Post</a></p>"
        )
    }

    @Test("Marks that cross each other are nested properly")
    func crossingMarks() {
        let source = "one two three"
        let first = mark(source, "one two", Mark.Tags("<i>", "</i>"))
        let second = mark(source, "two three", Mark.Tags("<u>", "</u>"))
        #expect(html(source, [second, first]) == "<p><i>one <u>two</u></i><u> three</u></p>")
    }

    @Test("The leading heading is found in both forms, and only where it leads")
    func leadingHeading() {
        func heading(_ source: String) -> String? {
            MarkdownDocument(source: Array(source.utf8)).leadingHeading().map {
                String(decoding: $0.text, as: UTF8.self)
            }
        }
        #expect(heading("\n# A *b*\nText") == "A b")
        #expect(heading("A b\n===\nText") == "A b")
        #expect(heading("## A\nText") == nil)
        #expect(heading("Text\n\n# A") == nil)
        #expect(heading("#hash") == nil)
    }

    @Test("Whatever the document and its marks, tags nest, ids stand once and the text is the plain text")
    func property() {
        let parts = [
            "word ", "two words ", "*", "**", "_", "`", "[", "](https://a.example/)", "](x.html)", "![", "](m.png)",
            "\n", "\n\n",
            "# ", "- ", "1. ", "> ", "    ", "```\n", "<b>", "</b>", "<div>\n", "&amp;", "&", "<", "\"", "\\", "  \n",
            "---\n", "é",
            "日本", "😀", "<!--", "](javascript:x)", "!", "\t", "](<a b>)", "http://x.example ", "<https://y.example>",
        ]
        var numbers = SeededNumbers(seed: 7)
        for round in 0..<3000 {
            let source = (0..<Int.random(in: 1...24, using: &numbers)).map { _ in
                parts[Int.random(in: 0..<parts.count, using: &numbers)]
            }.joined()
            let document = MarkdownDocument(source: Array(source.utf8))
            let text = document.plainText()
            var marks: [Mark] = []
            for index in 0..<Int.random(in: 0...8, using: &numbers) {
                let start = Int.random(in: 0...(text.count + 2), using: &numbers)
                let range = start..<(start + Int.random(in: 0...20, using: &numbers))
                let isLink = Bool.random(using: &numbers)
                marks.append(
                    Mark(
                        range,
                        isLink
                            ? Mark.Tags("<a id=\"m\(index)\">", "</a>")
                            : Mark.Tags("<span id=\"m\(index)\">", "</span>"),
                        continuation: isLink ? Mark.Tags("<a>", "</a>") : Mark.Tags("<span>", "</span>"),
                        insideLink: isLink ? Mark.Tags("<i id=\"m\(index)\">", "</i>") : nil,
                        continuationInsideLink: isLink ? Mark.Tags("<i>", "</i>") : nil))
            }
            let html = document.html(marks: marks)
            let rendered = RenderedText(html)
            let shown = String(decoding: html, as: UTF8.self)
            #expect(rendered.faults.isEmpty, "round \(round): \(source.debugDescription) gave \(shown)")
            #expect(rendered.text == text, "round \(round): \(source.debugDescription) gave \(shown)")
        }
    }

    @Test("Every mark that holds text is set, whatever stands around it")
    func everyMarkIsSet() {
        let source = "A *b [c](x) d* e\n\n- f `g`\n\n> h"
        let text = Array(plain(source).utf8)
        for start in 0..<text.count {
            for end in (start + 1)...text.count where text[start..<end].contains(where: { $0 != 0x0A }) {
                #expect(html(source, [Mark(start..<end, Mark.Tags("<u>", "</u>"))]).contains("<u>"))
            }
        }
    }

    @Test(
        "Text made to be slow is read in time that grows with its length",
        arguments: ["[", "*a ", "> ", "- ", "`", "![", "<a ", "[a](", "**_", "&", "a\n===\n", "| "])
    func pathological(_ piece: String) {
        let source = String(repeating: piece, count: 40_000)
        let document = MarkdownDocument(source: Array(source.utf8))
        let text = document.plainText()
        let marks = stride(from: 0, to: text.count, by: 50).map { Mark($0..<($0 + 30), Mark.Tags("<u>", "</u>")) }
        let clock = ContinuousClock()
        let time = clock.measure { #expect(RenderedText(document.html(marks: marks)).text == text) }
        #expect(time < .seconds(20))
    }
}

import Markdown
import Testing

@Suite("Plain text documents")
struct PlainTextDocumentTests {
    private func html(_ text: String, _ marks: [Mark] = []) -> String {
        String(decoding: PlainTextDocument(text: Array(text.utf8)).html(marks: marks), as: UTF8.self)
    }

    @Test("Each line is a paragraph, and empty lines part paragraphs")
    func paragraphs() {
        #expect(html("One.\nTwo <&>.\n\n Three.\r\n") == "<p>One.</p>\n<p>Two &lt;&amp;&gt;.</p>\n\n <p>Three.</p>\r\n")
    }

    @Test("Lines cut at one width are one paragraph")
    func wrapped() {
        let text =
            "The minister said on Monday that the talks would go\non for as long as it took to reach an agreement\nfor all."
        #expect(html(text + "\n\nNext.") == "<p>\(text)</p>\n\n<p>Next.</p>")
    }

    @Test("Marks are set and cut between paragraphs")
    func marks() {
        let tags = Mark.Tags("<span id=\"s1\">", "</span>")
        let mark = Mark(2..<7, tags, continuation: Mark.Tags("<span>", "</span>"))
        #expect(html("a bc\nde f", [mark]) == "<p>a <span id=\"s1\">bc</span></p>\n<p><span>de</span> f</p>")
    }

    @Test("A stretch and its paragraphs may be given; what lies between them is not lost")
    func stretch() {
        let text = Array("Head\nOne.\nlost\nTwo.".utf8)
        let html = PlainTextDocument(text: text).html(in: 5..<text.count, paragraphs: [0..<4, 5..<9, 15..<19])
        #expect(String(decoding: html, as: UTF8.self) == "<p>One.</p>\n<p>lost</p>\n<p>Two.</p>")
    }

    @Test("Whatever the text and its marks, tags nest and the text stays")
    func property() {
        let parts = ["word ", "two words.", "\n", "\n\n", "\r\n", "<b>", "&", "é", "😀", " ", "\t"]
        var numbers = SeededNumbers(seed: 11)
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...20, using: &numbers)).flatMap { _ in
                Array(parts[Int.random(in: 0..<parts.count, using: &numbers)].utf8)
            }
            let marks = (0..<Int.random(in: 0...6, using: &numbers)).map { index in
                let start = Int.random(in: 0...(text.count + 2), using: &numbers)
                return Mark(
                    start..<(start + Int.random(in: 0...20, using: &numbers)),
                    Mark.Tags("<span id=\"m\(index)\">", "</span>"),
                    continuation: Mark.Tags("<span>", "</span>"))
            }
            let rendered = RenderedText(PlainTextDocument(text: text).html(marks: marks))
            #expect(rendered.faults.isEmpty)
            #expect(rendered.text == text)
        }
    }
}

import Articles
import Linguistics
import Testing

@Suite("Reading articles from lines of JSON")
struct LineReaderTests {
    private func corpus(_ lines: String...) -> Corpus {
        LineReader().corpus(of: Array(lines.joined(separator: "\n").utf8))
    }

    @Test("Identifier, title, date and text are read; the text is exactly the one given")
    func fields() throws {
        let corpus = corpus(
            #"{"id": "a/1", "title": "Talks \"resume\"", "date": "2025-02-10", "text": "They met.\nTwo \u00e9\ud83d\ude00 \/ more.", "x": [1, {"y": "]"}]}"#
        )
        let article = try #require(corpus.articles.first)
        #expect(corpus.problems.isEmpty)
        #expect(article.id == "a/1")
        #expect(article.path == "-")
        #expect(article.title == "Talks \"resume\"")
        #expect(article.date?.value.description == "2025-02-10")
        #expect(article.headline == nil)
        #expect(article.text[article.text.range] == "They met.\nTwo é😀 / more.")
    }

    @Test("A title that is the first line of the text is its headline")
    func headline() {
        let corpus = corpus(#"{"id": 7, "title": "Talks resume.", "text": "Talks resume.\nThey met."}"#)
        #expect(corpus.articles.first?.headline == TextRange(start: 0, end: 13))
        #expect(corpus.articles.first?.id == "7")
    }

    @Test("Order is kept and blank lines are passed over")
    func order() {
        let corpus = corpus(#"{"id":"b","text":"B."}"#, "", #"{"id":"a","text":"A."}"#, #"{"text":"C."}"#, "")
        #expect(corpus.articles.map(\.id) == ["b", "a", "4"])
    }

    @Test(
        "A line that cannot be read is told with its number, and the others are read",
        arguments: [
            "nonsense", "[1]", #"{"id":"a"}"#, #"{"id":"a","text":3}"#, #"{"id":"a","text":"  "}"#,
            #"{"id":"a","text":"b"} x"#,
            #"{"id":"a","text":"b"#, #"{"id":"a" "text":"b"}"#, #"{"id":"a","text":"\q"}"#,
            #"{"id":"a","text":"\u12"}"#,
            #"{"id":["a"],"text":"b"}"#, #"{"id":"a","text":}"#, "{\"id\":\"a\",\"text\":\"\u{1}\"}", #"{"a":[[[["#,
            #"{,}"#,
        ])
    func badLine(_ line: String) {
        let corpus = corpus(#"{"id":"1","text":"One."}"#, line, #"{"id":"3","text":"Three."}"#)
        #expect(corpus.articles.map(\.id) == ["1", "3"])
        #expect(corpus.problems.map(\.line) == [2])
        #expect(corpus.problems.first?.path == "-")
    }

    @Test("A bad date is told and the article read")
    func badDate() {
        let corpus = corpus(#"{"id":"1","date":"soon","text":"One."}"#)
        #expect(corpus.articles.count == 1)
        #expect(corpus.problems.first?.message.contains("soon") ?? false)
    }

    @Test("Brackets without end are passed over without recursion")
    func deep() {
        let corpus = corpus("{\"id\":\"1\",\"x\":\(String(repeating: "[", count: 200_000)),\"text\":\"One.\"}")
        #expect(corpus.problems.count == 1)
    }

    @Test("Whatever bytes come, each line gives an article or a problem")
    func random() {
        var state: UInt64 = 5
        let pieces = [
            "{", "}", "\"id\"", "\"text\"", ":", ",", "\"a\"", "\\", "\"", "[", "]", "1", "null", "é", "\u{0}", " ",
        ]
        for _ in 0..<5000 {
            var line = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                line += pieces[Int(state >> 33) % pieces.count]
            }
            let reading = LineReader().reading(of: Array(line.utf8)[...], number: 1)
            #expect(reading.map { $0.article != nil || !$0.problems.isEmpty } ?? line.utf8.allSatisfy { $0 <= 0x20 })
        }
    }
}

import Articles
import Linguistics
import Markdown
import Testing

@Suite("Reading random files")
struct RandomFileTests {
    private let folder = TemporaryFolder()

    private static let pieces: [[UInt8]] =
        [
            "---\n", "---\r\n", "title: ", "date: ", "2025-02-10", "tags: [a, b", "]", "\"", "'", "- x\n", "  y: z\n",
            "&a ", "*a", "{", "}",
            "|\n", ": ", "# ", "By Jane Doe\n", "KYIV, Feb. 10, 2025 – ", " date 2025-02-10 ", "Talks resume in Geneva",
            "The end. ", "\n",
            "\n\n", "\r\n", "\r", "é", "“", "日本語", "😀", "\u{FEFF}", "\u{202E}", "*", "[", "](x)", "<b>", "```\n", "\t",
            "Friday, ",
            "September 13, 2019", "...", "a", "A ", "U.S. ", "!", "\u{0}", "\u{1}",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0x93], [0xFF, 0xFE], [0xFE, 0xFF], [0x00, 0x41]]

    @Test("Every file gives an article or a problem, and all that is said of an article points into its text")
    func random() async {
        var state: UInt64 = 3
        func number(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let count = 1500
        for index in 0..<count {
            var bytes: [UInt8] = number(below: 2) == 0 ? Array("---\n".utf8) : []
            for _ in 0..<number(below: 20) { bytes += Self.pieces[number(below: Self.pieces.count)] }
            if number(below: 2) == 0 { bytes += Array("\n---\nThe ministers met on Monday.\n".utf8) }
            folder.write("\(index).\(index % 2 == 0 ? "md" : "txt")", bytes)
        }
        let corpus = await CorpusReader().read(paths: [folder.path], relativeTo: folder.path)
        #expect(Set(corpus.articles.map(\.path) + corpus.problems.map(\.path)).count == count)
        #expect(corpus.articles.count > count / 3)
        #expect(Set(corpus.articles.map(\.id)).count == corpus.articles.count)
        for article in corpus.articles {
            let text = article.text
            #expect(String(validating: text.utf8, as: UTF8.self) != nil)
            #expect(!article.title.isEmpty)
            #expect(!article.title.contains("\n"))
            for range in [article.headline, article.byline].compactMap({ $0 }) {
                #expect(text.range.contains(range) && !range.isEmpty, "\(article.path)")
                #expect(String(validating: text.utf8[range.bytes], as: UTF8.self) != nil, "\(article.path)")
            }
            if article.format == .markdown {
                let body = MarkdownDocument(source: article.markdown).plainText()
                #expect(Array(text.utf8[Int(article.bodyOffset)...]) == body, "\(article.path)")
            }
        }
    }
}

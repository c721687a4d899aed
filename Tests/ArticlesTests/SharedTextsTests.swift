import Articles
import Foundation
import Linguistics
import Testing

/// Reading the optional evaluation texts in `../shared`; skipped where they are not.
@Suite("Reading the evaluation texts")
struct SharedTextsTests {
    static let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared").path
    static let hasShared = FileManager.default.fileExists(atPath: shared + "/gold/seeds")

    @Test("The text of every plain text article is its file's own", .enabled(if: hasShared))
    func textIsFileContent() async throws {
        for folder in ["seeds", "wikinews-2019", "wikinews-2019-dev"] {
            let corpus = await CorpusReader().read(paths: ["\(Self.shared)/gold/\(folder)"], relativeTo: Self.shared)
            #expect(corpus.problems.isEmpty)
            #expect(!corpus.articles.isEmpty)
            for article in corpus.articles {
                let file = try Data(contentsOf: URL(fileURLWithPath: "\(Self.shared)/\(article.path)"))
                #expect(article.text.utf8 == Array(file))
                #expect(article.recognizedLanguage == "en", "\(article.path)")
                if folder != "seeds" { #expect(article.date?.basis == .dateline, "\(article.path)") }
            }
        }
    }

    @Test("Headline, stated date and byline of the five reports are found", .enabled(if: hasShared))
    func seeds() async {
        let corpus = await CorpusReader().read(paths: ["\(Self.shared)/seeds"])
        #expect(corpus.articles.count == 5)
        #expect(corpus.articles.map { $0.headline != nil } == [true, true, true, false, true])
        #expect(corpus.articles.map { $0.date?.value.description } == [nil, nil, nil, "2025-02-10", nil])
        #expect(corpus.articles.map(\.authors) == [[], [], [], [], ["Vafa Guliyeva"]])
    }

    @Test("Every article of the Wikinews corpus is read with title, date and language", .enabled(if: hasShared))
    func wikinews() async {
        let corpus = await CorpusReader().read(paths: ["\(Self.shared)/corpora/wikinews-2019"])
        #expect(corpus.articles.count == 171)
        #expect(corpus.problems.isEmpty)
        for article in corpus.articles {
            #expect(article.date?.basis == .frontMatter)
            #expect(article.recognizedLanguage == "en")
            #expect(article.headline != nil)
        }
    }
}

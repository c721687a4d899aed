import Foundation

/// `article-generator CORPUS OUTPUT COUNT [SEED]`: writes COUNT articles as Markdown into OUTPUT/content, and which of them
/// are near-copies of which into OUTPUT/copies.tsv.
@main
enum Main {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 4, let count = Int(arguments[3]) else {
            print("usage: article-generator CORPUS OUTPUT COUNT [SEED]")
            exit(64)
        }
        let corpus = try FileManager.default.contentsOfDirectory(atPath: arguments[1]).filter { $0.hasSuffix(".md") }
            .sorted()
            .compactMap {
                SourceArticle(markdown: try String(contentsOfFile: "\(arguments[1])/\($0)", encoding: .utf8))
            }
        guard !corpus.isEmpty else {
            print("\(arguments[1]): no articles here")
            exit(1)
        }
        let content = "\(arguments[2])/content"
        try FileManager.default.createDirectory(atPath: content, withIntermediateDirectories: true)
        let seed = arguments.count > 4 ? UInt64(arguments[4]) ?? 1 : 1
        var generator = ArticleGenerator(corpus: corpus, seed: seed, shareOfCopies: 0.08)
        var copies = "copy\toriginal\n"
        for index in 0..<count {
            let article = generator.next(index)
            let name = fileName(index)
            if let original = article.original { copies += "\(name)\t\(fileName(original))\n" }
            let title = article.title.replacing("\\", with: "").replacing("\"", with: "")
            let text = """
                ---
                title: "\(title)"
                date: \(date(article.day))
                source: \(article.source)
                url: https://news.example/\(index)
                ---

                \(article.paragraphs.map { $0.joined(separator: " ") }.joined(separator: "\n\n"))

                """
            try Data(text.utf8).write(to: URL(filePath: "\(content)/\(name)"))
        }
        try Data(copies.utf8).write(to: URL(filePath: "\(arguments[2])/copies.tsv"))
    }

    static func fileName(_ index: Int) -> String {
        let digits = String(index)
        return "article-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".md"
    }

    /// A day counted from the first of January 2015; months of 28 days are enough here.
    static func date(_ day: Int) -> String {
        let month = day / 28
        let parts = [2015 + month / 12, month % 12 + 1, day % 28 + 1]
        return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }
}

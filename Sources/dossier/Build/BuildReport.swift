import Dossiers
import Foundation
import Publishing

/// What a build did, in words.
struct BuildReport {
    /// How many articles, actors, topics, statements and dated events there are, and how many articles were annotated.
    let counts: [Int]
    /// How many problems there were.
    let problems: Int
    /// Files that are no articles.
    let ignored: [String]
    /// What was written.
    let written: PublishSummary
    /// Where.
    let output: String

    /// A report from its parts.
    init(counts: [Int], problems: Int, ignored: [String], written: PublishSummary, output: String) {
        self.counts = counts
        self.problems = problems
        self.ignored = ignored
        self.written = written
        self.output = output
    }

    /// What was built.
    init(dossier: Dossier, written: PublishSummary, output: String) {
        self.init(
            counts: [
                dossier.articles.count, dossier.actors.count, dossier.topics.count, dossier.statements.count,
                dossier.events.count, dossier.articles.count { $0.isAnnotated },
            ], problems: dossier.problems.count, ignored: dossier.ignored, written: written, output: output)
    }

    /// The lines to say at the end: counts, what was left out and why, and the file to open.
    func lines(seconds: String) -> [String] {
        let nouns = ["article", "actor", "topic", "statement", "dated event"]
        var lines = [zip(counts, nouns).map { counted($0, $1) }.joined(separator: ", ") + ", in \(seconds) s"]
        if let articles = counts.first, let annotated = counts.last, annotated < articles {
            lines.append("\(counted(articles - annotated, "article")) in another language: shown, not analysed")
        }
        if problems > 0 {
            lines.append("\(counted(problems, "problem")), listed above and on method.html")
        }
        if !ignored.isEmpty {
            let shown = ignored.prefix(8).joined(separator: ", ")
            let rest = ignored.count > 8 ? " and \(ignored.count - 8) more" : ""
            lines.append("Not read, because they are no articles: \(shown)\(rest)")
        }
        lines.append(
            "\(counted(written.written, "file")) written, \(written.unchanged) unchanged, \(written.removed) removed")
        lines.append("Open \(output)/index.html")
        return lines
    }

    private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

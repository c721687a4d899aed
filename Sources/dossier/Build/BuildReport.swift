import Dossiers
import Foundation
import Publishing

/// What a build did, in words.
struct BuildReport {
    /// What was built.
    let dossier: Dossier
    /// What was written.
    let written: PublishSummary
    /// Where.
    let output: String

    /// The lines to say at the end: counts, what was left out and why, and the file to open.
    func lines(seconds: String) -> [String] {
        let annotated = dossier.articles.count { $0.isAnnotated }
        var lines = [
            "\(counted(dossier.articles.count, "article")), \(counted(dossier.actors.count, "actor")), "
                + "\(counted(dossier.topics.count, "topic")), \(counted(dossier.statements.count, "statement")), "
                + "\(counted(dossier.events.count, "dated event")), in \(seconds) s"
        ]
        if annotated < dossier.articles.count {
            lines.append(
                "\(counted(dossier.articles.count - annotated, "article")) in another language: shown, not analysed")
        }
        if !dossier.problems.isEmpty {
            lines.append("\(counted(dossier.problems.count, "problem")), listed above and on method.html")
        }
        if !dossier.ignored.isEmpty {
            let shown = dossier.ignored.prefix(8).joined(separator: ", ")
            let rest = dossier.ignored.count > 8 ? " and \(dossier.ignored.count - 8) more" : ""
            lines.append("Not read, because they are no articles: \(shown)\(rest)")
        }
        lines.append(
            "\(counted(written.written, "file")) written, \(written.unchanged) unchanged, \(written.removed) removed")
        lines.append("Open \(output)/index.html")
        return lines
    }

    private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

import Articles
import Dossiers
import Foundation
import Publishing
import Website

/// One whole build: from a folder to its site on disk.
struct SiteBuilder: Sendable {
    /// The options of the command.
    let options: SharedOptions
    /// Where to write, in place of what the configuration says.
    let output: String?
    /// Whether a problem fails the build.
    let isStrict: Bool
    /// Whether to use what earlier builds kept, and keep what this one works out.
    let usesCache: Bool
    /// Who is told how it goes.
    let console: Console

    /// Builds a folder's site. Problems are reported as they are found.
    func build(_ path: String) async throws -> BuildReport {
        let folder = try DossierFolder(path)
        let target = output.map { URL(fileURLWithPath: $0).standardizedFileURL.path } ?? folder.output
        let shared = try SharedFiles(override: options.share)
        let cache = usesCache ? AnnotationCache(of: folder) : nil
        let pipeline = BuildPipeline(
            folder: folder, shared: shared, workers: options.workerCount, console: console, cache: cache)
        // Refuses a target that would harm before any work is done, and finishes what a killed build left.
        let outputFolder = try OutputFolder(path: target, content: [folder.content, folder.templates])
        let stamp = cache.map { SiteStamp(cache: $0, folder: folder, shared: shared, output: target) }
        if let report = stamp?.report(for: outputFolder) {
            outputFolder.discard()
            return report
        }
        let dossier = try await pipeline.dossier()
        for problem in dossier.problems { console.report(problem.description) }
        if isStrict, !dossier.problems.isEmpty { throw ProgramError.strictProblems(count: dossier.problems.count) }
        let site = try pipeline.site(of: dossier)
        console.progress("Writing \(site.pageCount) pages")
        try pipeline.writeImages(of: dossier, to: outputFolder)
        try await site.render(to: outputFolder, workers: options.workerCount)
        let written = try outputFolder.commit()
        console.endProgress()
        let report = BuildReport(dossier: dossier, written: written, output: target)
        stamp?.keep(report, of: outputFolder)
        return report
    }
}

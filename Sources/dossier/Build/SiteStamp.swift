import Foundation
import Linguistics
import Publishing

/// Says of a dossier's site that it is what a build would make, because neither what goes into it nor the site itself has
/// changed since the last: then there is nothing to do.
///
/// All or nothing: a page may depend on any article, so with one thing changed the whole site is made again. A build that had
/// problems leaves no stamp, because a problem may hang on files outside of the dossier; nor does one whose files are only
/// seconds old.
struct SiteStamp {
    private let cache: AnnotationCache
    private let inputs: FileStates
    private let isSettled: Bool
    private let output: String

    private static let title = "dossier site 1"

    /// Looks at everything a build reads, before it is read.
    init(cache: AnnotationCache, folder: DossierFolder, shared: SharedFiles, output: String) {
        self.cache = cache
        self.output = output
        var inputs = FileStates()
        inputs.add(ProgramVersion.current)
        inputs.add(output)
        inputs.addProgram()
        let models = folder.configuration.models.map { [folder.resolve($0)] } ?? []
        for path in [
            folder.path + "/dossier.yml", folder.content, folder.templates, shared.templates,
            shared.languageData,
        ] + models { inputs.add(path: path) }
        self.inputs = inputs
        isSettled = inputs.isSettled(at: time(nil))
    }

    /// What the last build said, where it would say the same again.
    func report(for site: OutputFolder) -> BuildReport? {
        guard let bytes = cache.read("site"), let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count > 3, lines[0] == Self.title, let states = site.states(),
            lines[1] == fingerprint(states, Array(lines.dropFirst(2)))
        else { return nil }
        let numbers = lines[2].split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 8 else { return nil }
        return BuildReport(
            counts: Array(numbers.prefix(6)), problems: 0, ignored: Array(lines.dropFirst(3).dropLast()),
            written: PublishSummary(written: 0, unchanged: numbers[6], removed: 0, bytes: numbers[7]), output: output)
    }

    /// Remembers a build that is done.
    func keep(_ report: BuildReport, of site: OutputFolder) {
        let isPlain = report.ignored.allSatisfy { !$0.utf8.contains(0x0A) }
        guard isSettled, report.problems == 0, isPlain, let states = site.states() else { return cache.remove("site") }
        let numbers = report.counts + [report.written.written + report.written.unchanged, report.written.bytes]
        let lines = [numbers.map(String.init).joined(separator: " ")] + report.ignored + [""]
        let text = ([Self.title, fingerprint(states, lines)] + lines).joined(separator: "\n")
        cache.write(Array(text.utf8), "site")
    }

    private func fingerprint(_ states: [UInt64], _ lines: [String]) -> String {
        var all = inputs
        all.add(states)
        for line in lines { all.add(line) }
        return all.fingerprint.hexadecimal
    }
}

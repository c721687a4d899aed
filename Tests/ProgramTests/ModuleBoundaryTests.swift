import Foundation
import Testing

/// The table of imports that the design allows. The compiler sees only direct dependencies of a target, so an import that
/// comes in through another one would pass unnoticed.
@Suite("Module boundaries")
struct ModuleBoundaryTests {
    private static let allowed: [String: Set<String>] = [
        "Markdown": ["CMark", "Yams"],
        "Linguistics": [],
        "Articles": ["Linguistics", "Markdown"],
        "Dossiers": ["Articles", "Linguistics"],
        "Templates": [],
        "Website": ["Articles", "Linguistics", "Dossiers", "Markdown", "Templates"],
        "Publishing": ["Website"],
        "Preview": ["Publishing", "NIOCore", "NIOPosix", "NIOHTTP1"],
        "dossier": [
            "Articles", "Linguistics", "Dossiers", "Templates", "Website", "Publishing", "Preview", "Yams",
            "ArgumentParser",
        ],
        "tagger": ["Linguistics", "ArgumentParser"],
    ]
    private static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "Glibc", "Darwin", "Musl", "Dispatch", "Synchronization",
    ]

    @Test("each module imports only what the design allows", arguments: allowed.keys.sorted())
    func imports(module: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/\(module)")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            for line in source.split(separator: "\n") {
                let words = line.split(separator: " ").drop {
                    ["public", "internal", "package", "private", "@preconcurrency"].contains($0)
                }
                guard words.first == "import", let name = words.dropFirst().last else { continue }
                let imported = String(name.split(separator: ".")[0])
                let isAllowed = Self.allowed[module, default: []].contains(imported) || Self.system.contains(imported)
                #expect(isAllowed, "\(file.lastPathComponent) imports \(imported)")
            }
        }
    }
}

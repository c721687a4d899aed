import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    /// What a run left behind.
    struct Run {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The repository this test was built from.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The program beside the test bundle.
    private static var executable: URL {
        get throws {
            let products = repository.appendingPathComponent(".build/debug/dossier")
            try #require(
                FileManager.default.isExecutableFile(atPath: products.path), "build the program first: swift build")
            return products
        }
    }

    /// Runs the program to its end.
    static func run(_ arguments: String..., input: String? = nil, in folder: URL = repository) throws -> Run {
        let process = Process()
        process.executableURL = try executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let errors = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let given = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        for (file, contents) in [(output, ""), (errors, ""), (given, input ?? "")] {
            try Data(contents.utf8).write(to: file)
        }
        defer { for file in [output, errors, given] { try? FileManager.default.removeItem(at: file) } }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = try FileHandle(forReadingFrom: given)
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
}

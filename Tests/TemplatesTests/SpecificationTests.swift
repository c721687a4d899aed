import Foundation
import Templates
import Testing

/// The official tests of the Mustache specification, where they lie beside the project. Lambdas are left out: data here
/// has no functions.
@Suite(
    "Mustache specification",
    .enabled(
        if: SpecificationFile.areAvailable, "The specification's tests are not here (../shared/data/mustache-spec)"))
struct SpecificationTests {
    @Test("Renders as the specification says", arguments: SpecificationFile.names)
    func rendersAsSpecified(file: String) throws {
        for example in try SpecificationFile.examples(in: file) {
            let sources =
                [TemplateSource(name: "main", path: "main", bytes: Array(example.template.utf8))]
                + example.partials.sorted { $0.key < $1.key }.map {
                    TemplateSource(name: $0.key, path: $0.key, bytes: Array($0.value.utf8))
                }
            let set = try TemplateSet(sources: sources, strict: false)
            let page = try set.render("main", with: example.data)
            #expect(
                String(decoding: page, as: UTF8.self) == example.expected,
                "\(file): \(example.name): \(example.template.debugDescription)")
        }
    }
}

/// A file of the specification's tests.
enum SpecificationFile {
    static let names = [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~dynamic-names", "~inheritance",
    ]

    struct Example {
        let name: String
        let template: String
        let partials: [String: String]
        let data: TemplateValue
        let expected: String
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/data/mustache-spec").standardizedFileURL

    static var areAvailable: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static func examples(in file: String) throws -> [Example] {
        let bytes = try Data(contentsOf: folder.appending(path: "\(file).json"))
        let root = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        let tests = try #require(root["tests"] as? [[String: Any]])
        return try tests.map { test in
            Example(
                name: try #require(test["name"] as? String), template: try #require(test["template"] as? String),
                partials: test["partials"] as? [String: String] ?? [:],
                data: value(test["data"] ?? [String: Any]()), expected: try #require(test["expected"] as? String))
        }
    }

    private static func value(_ json: Any) -> TemplateValue {
        switch json {
        case let number as NSNumber where isTruthValue(number): .flag(number.boolValue)
        case let number as NSNumber:
            number.doubleValue == Double(number.intValue) ? .number(number.intValue) : .text("\(number.doubleValue)")
        case let text as String: .text(text)
        case let list as [Any]: .list(list.map(value))
        case let fields as [String: Any]:
            .fields(TemplateFields(fields.sorted { $0.key < $1.key }.map { ($0.key, value($0.value)) }))
        default: .none
        }
    }

    private static func isTruthValue(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}

import Testing

@testable import Website

@Suite("A script of the theme")
struct ThemeScriptTests {
    private func trimmed(_ script: String) -> String {
        String(decoding: ThemeScript.trimmed(Array(script.utf8)), as: UTF8.self)
    }

    @Test("is sent without indentation, empty lines and comments of whole lines")
    func trims() {
        #expect(
            trimmed("/* One\n   two. */\n(function () {\n  var a = \"/* b */\"; /* c */\n\n\t/* d */\n  a();\n})();\n")
                == "(function () {\nvar a = \"/* b */\"; /* c */\na();\n})();\n")
    }

    @Test("keeps a licence, and code behind a comment")
    func keeps() {
        #expect(trimmed("/*! L */\n/* a */ b();\n") == "/*! L */\n/* a */ b();\n")
    }

    @Test(
        "stays as it is where white space could be text, or a comment does not end at a line's end",
        arguments: ["a = `\n  b`;\n", "a = \"b\\\n  c\";\n", "/* a\n b */ c();\n  d();\n", "  a();\n/* b\n"])
    func stays(script: String) {
        #expect(trimmed(script) == script)
    }

    @Test("of the project's is trimmed")
    func project() async throws {
        let site = try await SampleSite(SampleDossier.make())
        for name in ["assets/search.js", "assets/dossier.js"] {
            let script = site.page(name)
            #expect(
                !script.isEmpty
                    && script.split(separator: "\n").allSatisfy { !$0.hasPrefix(" ") && !$0.hasPrefix("/*") })
        }
    }
}

import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
    @Test(
        "answers wrong usage with 64 and a word of help",
        arguments: [["build", "--nonsense"], ["annotate", "-", "x"], ["bild"]])
    func usage(arguments: [String]) throws {
        let run =
            try arguments.count == 1
            ? Program.run(arguments[0])
            : arguments.count == 2
                ? Program.run(arguments[0], arguments[1])
                : Program.run(arguments[0], arguments[1], arguments[2])
        #expect(run.status == 64)
        #expect(run.errors.contains("Usage: dossier"))
    }

    @Test("answers a folder that is not there with 1 and what to do")
    func missing() throws {
        let run = try Program.run("build", "/nowhere/at/all")
        #expect(run.status == 1)
        #expect(run.errors.contains("/nowhere/at/all: there is no such file or folder; name the folder"))
    }

    @Test("shows examples in the help of each command", arguments: ["build", "serve", "annotate", "new", "check"])
    func examples(command: String) throws {
        let run = try Program.run("help", command)
        #expect(run.status == 0)
        #expect(run.output.contains("EXAMPLES\n  dossier \(command)") || run.output.contains("  dossier \(command)"))
    }

    @Test("has a starter folder that builds at once")
    func starter() throws {
        let place = try DossierFixture()
        let folder = place.folder.appendingPathComponent("new").path
        #expect(try Program.run("new", folder).status == 0)
        let build = try Program.run("build", folder, "--strict")
        #expect(build.status == 0, "\(build.errors)")
        #expect(try Program.run("new", folder).status == 1, "a folder that is not empty is left alone")
    }

    @Test("annotates lines from standard input in their order, one JSON object a line")
    func annotate() throws {
        let lines = (1...5).map {
            "{\"id\": \"a\($0)\", \"date\": \"2024-05-06\", \"text\": \"Anna Lindqvist spoke on Monday.\"}"
        }
        for option in ["--quiet", "--per-article"] {
            let run = try Program.run("annotate", "-", option, input: lines.joined(separator: "\n") + "\nno json\n")
            #expect(run.status == 0)
            let found = run.output.split(separator: "\n")
            #expect(found.count == 5)
            for (index, line) in found.enumerated() {
                let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                #expect(object["id"] as? String == "a\(index + 1)")
                #expect(object["text"] as? String == "Anna Lindqvist spoke on Monday.")
            }
            #expect(run.errors.contains("-:6:"), "\(run.errors)")
        }
    }

    @Test("counts the offsets of annotations in code points")
    func codePoints() throws {
        let run = try Program.run(
            "annotate", "-",
            input: "{\"id\": \"a\", \"date\": \"2024-05-06\", \"text\": \"😀 É: on 5 May 2024 it rained.\"}\n")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let date = try #require((object["dates"] as? [[String: Any]])?.first)
        let scalars = Array("😀 É: on 5 May 2024 it rained.".unicodeScalars)
        let start = try #require(date["start"] as? Int)
        let end = try #require(date["end"] as? Int)
        #expect(String(String.UnicodeScalarView(scalars[start..<end])) == "5 May 2024")
    }
}

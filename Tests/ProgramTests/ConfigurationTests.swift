import Articles
import Dossiers
import Linguistics
import Testing

@testable import dossier

@Suite("The configuration file")
struct ConfigurationTests {
    private func read(_ yaml: String) -> ConfigurationReader { ConfigurationReader(yaml: yaml, path: "dossier.yml") }

    @Test("may be empty: everything has a default")
    func empty() {
        let reader = read("")
        #expect(reader.problems.isEmpty)
        #expect(reader.configuration.output == "public")
        #expect(reader.configuration.language == "en")
    }

    @Test("sets title, address, marking, offset and folders")
    func settings() {
        let reader = read(
            """
            title: "Iran: talks resume"
            base-url: https://example.org/briefing/
            tlp: TLP:AMBER+STRICT
            time-zone: "+05:30"
            date: 2025-02-10
            content: reports
            """)
        #expect(reader.problems.isEmpty)
        #expect(reader.configuration.title == "Iran: talks resume")
        #expect(reader.configuration.baseURL == "https://example.org/briefing")
        #expect(reader.configuration.marking?.label == "TLP:AMBER+STRICT")
        #expect(reader.configuration.utcOffsetMinutes == 330)
        #expect(reader.configuration.date?.description == "2025-02-10")
        #expect(reader.configuration.content == "reports")
    }

    @Test("reports a misspelt key with its line and what was meant")
    func misspelt() throws {
        let problem = try #require(read("title: Talks\nsubtitel: More\n").problems.first)
        #expect(problem.line == 2)
        #expect(
            problem.description == "dossier.yml:2: `subtitel` is not a key that is known here; did you mean `subtitle`?"
        )
    }

    @Test("keeps each correction with the line it stands on")
    func corrections() {
        let reader = read(
            """
            corrections:
              merge:
                - {names: [Sibiga, Sybiha], into: Andrii Sybiha}
              hide:
                - Reuters
              retype:
                - actor: Davos
                  kind: place
            topics:
              - label: Security guarantees
                phrases: [security guarantees, security assurances]
            """)
        #expect(reader.problems.isEmpty)
        let corrections = reader.configuration.corrections
        #expect(corrections.merges.first?.names == ["Sibiga", "Sybiha"])
        #expect(corrections.merges.first?.line == 3)
        #expect(corrections.hides.first?.line == 5)
        #expect(corrections.retypes.first?.kind == .place)
        #expect(corrections.topics.first?.phrases.count == 2)
        #expect(corrections.topics.first?.line == 10)
    }

    @Test(
        "says what is wrong with a value, and where",
        arguments: [
            ("tlp: purple", 1), ("title: x\nbase-url: example.org", 2), ("date: 2025-02-30", 1),
            ("time-zone: Berlin", 1),
            ("language: de", 1), ("corrections:\n  retype:\n    - {actor: X, kind: planet}", 3),
            ("corrections:\n  merge:\n    - {names: [A]}", 3), ("title: a\ntitle: b", 2), ("title: [unclosed", 2),
            ("- a\n- b", 1),
        ])
    func badValues(yaml: String, line: Int) throws {
        let problem = try #require(read(yaml).problems.first)
        #expect(problem.line == line, "\(problem.description)")
        #expect(!problem.remedy.isEmpty)
    }
}

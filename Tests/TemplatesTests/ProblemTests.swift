import Templates
import Testing

/// What is refused, and how it is said.
@Suite("Template problems")
struct ProblemTests {
    private func sources(_ template: String, _ partials: [(String, String)]) -> [TemplateSource] {
        ([("page", template)] + partials).map {
            TemplateSource(name: $0.0, path: "theme/\($0.0).mustache", bytes: Array($0.1.utf8))
        }
    }

    @Test(
        "A fault in a template is told with file, line and column",
        arguments: [
            ("a\n  {{name", "theme/page.mustache:2:3: this tag is never closed: `}}` is missing"),
            ("{{{name}}", "theme/page.mustache:1:1: this tag is never closed: `}}}` is missing"),
            ("é {{ }}", "theme/page.mustache:1:3: this tag has no name"),
            (
                "{{a b}}",
                "theme/page.mustache:1:1: `a b` cannot be a name: write it without spaces and without empty parts"
            ),
            (
                "{{a..b}}",
                "theme/page.mustache:1:1: `a..b` cannot be a name: write it without spaces and without empty parts"
            ),
            ("{{=<%=}}", "theme/page.mustache:1:1: `<%` does not set delimiters: write two, as in `{{=<% %>=}}`"),
            ("\n\n{{#a}}\n", "theme/page.mustache:3:1: `a` is never ended: `{{/a}}` is missing"),
            ("x{{/a}}", "theme/page.mustache:1:2: `{{/a}}` ends nothing: nothing is open here"),
            ("{{#a}}{{#b}}{{/a}}", "theme/page.mustache:1:13: `{{/a}}` stands where `{{/b}}` must come first"),
        ])
    func faults(template: String, message: String) {
        for strict in [true, false] {
            #expect(TemplateSet.problems(in: sources(template, []), strict: strict).map(\.description) == [message])
        }
    }

    @Test(
        "A strict set refuses what would silently show nothing",
        arguments: [
            ("{{>foot}}", "theme/page.mustache:1:1: there is no template `foot`"),
            ("\n{{<lay}}{{/lay}}", "theme/page.mustache:2:1: there is no template `lay`"),
            (
                "{{<layout}}\n {{$mian}}x{{/mian}}{{/layout}}",
                "theme/page.mustache:2:2: `layout` has no block `mian`: this text would never be shown"
            ),
            (
                "{{<layout}}{{$main}}x{{/main}}{{$main}}y{{/main}}{{/layout}}",
                "theme/page.mustache:1:31: the block `main` is given twice to the same parent"
            ),
        ])
    func strictFaults(template: String, message: String) {
        let all = sources(template, [("layout", "{{>inner}}"), ("inner", "{{$main}}{{/main}}")])
        #expect(TemplateSet.problems(in: all).map(\.description) == [message])
        #expect(TemplateSet.problems(in: all, strict: false).isEmpty)
    }

    @Test("All faults are listed, by template")
    func listsAll() {
        let problems = TemplateSet.problems(in: sources("{{#a}}", [("b", "{{/c}}"), ("b", "")]))
        #expect(problems.map(\.path) == ["theme/b.mustache", "theme/page.mustache", "theme/b.mustache"])
    }

    @Test("A name that no data defines is an error where it is used, an absent value is not")
    func undefinedNames() throws {
        let set = try TemplateSet(sources: sources("{{known}}{{absent.part}}\n {{#rows}}{{x.y}}{{/rows}}", []))
        let row = TemplateValue.fields(["x": .fields([:])])
        let error = #expect(throws: TemplateError.self) {
            try set.render(
                "page", with: .fields(["known": .none, "absent": .none, "rows": .list([row])]))
        }
        #expect(error?.description == "theme/page.mustache:2:11: no data defines `x.y`")
    }

    @Test(
        "An undefined section is an error, the inverted one too",
        arguments: ["{{#a}}{{/a}}", "{{^a}}{{/a}}", "{{>*a}}"])
    func undefinedSections(template: String) throws {
        let set = try TemplateSet(sources: sources(template, []))
        #expect(throws: TemplateError.self) { try set.render("page", with: .fields([:])) }
    }

    @Test("A list where text is to be shown is an error")
    func listAsText() throws {
        let set = try TemplateSet(sources: sources("{{rows}}", []))
        let error = #expect(throws: TemplateError.self) { try set.render("page", with: .fields(["rows": .list([])])) }
        #expect(error?.reason == .notText("rows"))
    }

    @Test("A template that is not there is an error, strict or not")
    func missingPage() throws {
        let set = try TemplateSet(sources: [], strict: false)
        #expect(throws: TemplateError.self) { try set.render("page", with: .none) }
    }

    @Test("Names are checked against those that data is known to define")
    func unknownNames() throws {
        let set = try TemplateSet(
            sources: sources("{{title}}{{#rows}}{{nmae}}{{.}}{{/rows}}", [("b", "{{rows.title}}")]))
        let data = TemplateValue.fields(["title": .none, "rows": .list([.fields(["name": .none])])])
        #expect(data.names == ["title", "rows", "name"])
        #expect(
            set.unknownNames(known: data.names).map(\.description) == [
                "theme/page.mustache:1:19: no data defines `nmae`"
            ])
    }

    @Test("Sections may not stand without bound in each other")
    func deepNesting() {
        let template = String(repeating: "{{#a}}", count: 100_000)
        #expect(TemplateSet.problems(in: sources(template, [])).map(\.reason) == [.nestedTooDeep(limit: 100)])
    }

    @Test("No template makes the engine trap, whatever its bytes", arguments: 0..<20)
    func randomTemplates(seed: UInt64) {
        var generator = SplitMix(state: seed)
        let pieces = [
            "{{", "}}", "{{{", "}}}", "{{#a}}", "{{^a}}", "{{/a}}", "{{$b}}", "{{/b}}", "{{<p}}", "{{/p}}", "{{>p}}",
            "\n",
            "\r\n", "  ", "\t", "x", "é", "{{=<% %>=}}", "<%a%>", "<%={{ }}=%>", "{{! c }}", "{{.}}", "{{a.b}}",
            "{{&a}}",
            "{{>*a}}", "\u{0}", "{{=", "{{/",
        ]
        let row = TemplateValue.fields(["a": .text("p"), "b": .number(1)])
        let data = TemplateValue.fields(["a": .list([row, .text("p\nq"), .list([row]), .none]), "b": row])
        for _ in 0..<300 {
            let texts = (0..<2).map { _ in
                (0..<Int.random(in: 0...14, using: &generator)).map { _ in
                    pieces[Int.random(in: 0..<pieces.count, using: &generator)]
                }.joined()
            }
            for strict in [true, false] {
                let set = try? TemplateSet(sources: sources(texts[0], [("p", texts[1])]), strict: strict)
                let first = try? set?.render("page", with: data)
                let second = try? set?.render("page", with: data)
                #expect(first == second)
            }
        }
    }
}

/// A small seeded generator (SplitMix64), so that what fails can be run again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

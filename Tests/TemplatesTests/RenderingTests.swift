import Templates
import Testing

/// What templates show, without the specification's files.
@Suite("Rendering")
struct RenderingTests {
    private func render(
        _ template: String, _ data: TemplateFields = [:], partials: [(String, String)] = [], strict: Bool = true
    ) throws -> String {
        let sources = ([("page", template)] + partials).map {
            TemplateSource(name: $0.0, path: "\($0.0).mustache", bytes: Array($0.1.utf8))
        }
        let set = try TemplateSet(sources: sources, strict: strict)
        return String(decoding: try set.render("page", with: .fields(data)), as: UTF8.self)
    }

    @Test("Text is escaped for content and quoted attributes alike")
    func escapesText() throws {
        #expect(
            try render("<a title='{{t}}'>{{t}}</a>", ["t": .text(#"<b> & "c" 'd'"#)])
                == "<a title='&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;'>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</a>")
    }

    @Test("HTML is shown as it is, with two braces and with three")
    func showsHTML() throws {
        #expect(try render("{{h}}{{{h}}}{{&h}}", ["h": .html(Array("<i>".utf8))]) == "<i><i><i>")
    }

    @Test("A name that the data does not have is looked for in the scope around it, and nowhere else first")
    func outerScope() throws {
        let source = TemplateSource(
            name: "page", path: "page.mustache", bytes: Array("{{a}}{{b}}{{#rows}}{{a}}{{c.d}}{{.}}{{/rows}}".utf8))
        let set = try TemplateSet(sources: [source])
        let bytes = try set.render(
            "page", with: .fields(["a": .text("1"), "c": .fields(["d": .text("-")])]),
            in: .fields([
                "a": .text("no"), "b": .text("2"), "rows": .list([.number(3)]),
            ]))
        #expect(String(decoding: bytes, as: UTF8.self) == "121-3")
    }

    @Test("A field given twice has its last value")
    func lastFieldWins() throws {
        #expect(try render("{{a}}", ["a": .text("1"), "a": .text("2")]) == "2")
    }

    @Test("A row sees the page's fields behind its own")
    func rowsSeeThePage() throws {
        let rows: [TemplateValue] = [.fields(["n": .number(1)]), .fields(["n": .number(2), "t": .text("own")])]
        #expect(
            try render("{{#rows}}{{n}}{{t}} {{/rows}}", ["rows": .list(rows), "t": .text("page")]) == "1page 2own ")
    }

    @Test(
        "Absent, false, zero and empty values are false",
        arguments: [
            TemplateValue.none, .flag(false), .number(0), .text(""), .html([]), .list([]),
        ])
    func falseValues(value: TemplateValue) throws {
        #expect(try render("{{#v}}yes{{/v}}{{^v}}no{{/v}}", ["v": value]) == "no")
    }

    @Test("Sections on lines of their own leave no empty lines, with either line ending")
    func standaloneLines() throws {
        let rows: TemplateFields = ["rows": .list([.text("a"), .text("b")])]
        #expect(
            try render("<ul>\n  {{#rows}}\n  <li>{{.}}\n  {{/rows}}\n</ul>\n", rows)
                == "<ul>\n  <li>a\n  <li>b\n</ul>\n")
        #expect(try render("<ul>\r\n{{#rows}}\r\n{{.}}\r\n{{/rows}}\r\n", rows) == "<ul>\r\na\r\nb\r\n")
    }

    @Test("A partial on its own line is indented, lines within its values and empty lines are not")
    func indentsPartials() throws {
        let partials = [("row", "<p>\n\n{{{text}}}\n{{>inner}}</p>\n"), ("inner", "<b>\n</b>\n")]
        #expect(
            try render("  {{>row}}\n.", ["text": .text("x\ny")], partials: partials)
                == "  <p>\n\n  x\ny\n  <b>\n</b>\n</p>\n.")
    }

    @Test("A page fills the blocks of its layout and leaves the others as they are")
    func inheritance() throws {
        let layout =
            "<title>{{$title}}Site{{/title}}</title>\n<main>\n{{$main}}\nnothing\n{{/main}}\n</main>\n{{$foot}}foot{{/foot}}\n"
        let page = """
            {{<layout}}
              {{$title}}{{name}}{{/title}}
              ignored
              {{$main}}
              <h1>{{name}}</h1>
                <p>more</p>
              {{/main}}
            {{/layout}}

            """
        #expect(
            try render(page, ["name": .text("A&B")], partials: [("layout", layout)])
                == "<title>A&amp;B</title>\n<main>\n<h1>A&amp;B</h1>\n  <p>more</p>\n</main>\nfoot\n")
    }

    @Test("A block filled in a layout twice removed is that of the page")
    func inheritanceOverTwoLayouts() throws {
        let partials = [
            ("base", "[{{$a}}1{{/a}}|{{$b}}2{{/b}}]"), ("middle", "{{<base}}{{$a}}m{{/a}}{{$b}}m{{/b}}{{/base}}"),
        ]
        #expect(try render("{{<middle}}{{$b}}page{{/b}}{{/middle}}", partials: partials) == "[m|page]")
    }

    @Test("A dynamic name chooses the partial by a value")
    func dynamicPartials() throws {
        let rows: [TemplateValue] = ["x", "y"].map { .fields(["kind": .text($0)]) }
        #expect(
            try render("{{#rows}}{{>*kind}}{{/rows}}", ["rows": .list(rows)], partials: [("x", "<x>"), ("y", "<y>")])
                == "<x><y>")
    }

    @Test("A partial may include itself as deep as its data goes")
    func recursion() throws {
        var tree = TemplateFields(dictionaryLiteral: ("n", .number(0)), ("below", .list([])))
        for depth in 1...50 { tree = ["n": .number(depth), "below": .list([.fields(tree)])] }
        let page = try render("{{>node}}", tree, partials: [("node", "{{n}}({{#below}}{{>node}}{{/below}})")])
        #expect(page.hasPrefix("50(49(") && page.hasSuffix("(0())" + String(repeating: ")", count: 49)))
    }

    @Test("Templates that include each other without end are an error")
    func endlessRecursion() throws {
        let error = #expect(throws: TemplateError.self) {
            try render("{{>a}}", partials: [("a", "a\n {{>b}}"), ("b", "{{>a}}")], strict: false)
        }
        #expect(error?.reason == .recursion(limit: 256))
    }

    @Test("Rendering adds to the bytes that are there")
    func appends() throws {
        let set = try TemplateSet(sources: [TemplateSource(name: "p", path: "p", bytes: Array("{{n}}".utf8))])
        var bytes = Array("x".utf8)
        try set.render("p", with: .fields(["n": .number(-7)]), into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "x-7")
    }

    @Test("Many threads render from one set and get the same bytes")
    func rendersInParallel() async throws {
        let set = try TemplateSet(sources: [
            TemplateSource(name: "p", path: "p", bytes: Array("{{#rows}}{{.}},{{/rows}}".utf8))
        ])
        let data = TemplateValue.fields(["rows": .list((0..<500).map { .number($0) })])
        let expected = try set.render("p", with: data)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<64 { group.addTask { try set.render("p", with: data) == expected } }
            for try await same in group { #expect(same) }
        }
    }
}

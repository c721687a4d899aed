import Markdown
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    private func fields(_ text: String) throws -> [String: FrontMatterValue] {
        let matter = try FrontMatter.read(Array(text.utf8))
        return Dictionary(uniqueKeysWithValues: matter.fields.map { ($0.key, $0.value) })
    }

    @Test("A headline with a colon is the text that it looks like")
    func colonInHeadline() throws {
        let matter = try FrontMatter.read(Array("---\ntitle: Iran: talks resume\ndate: 2025-02-10\n---\nBody".utf8))
        #expect(matter.fields.map(\.value) == [.scalar("Iran: talks resume"), .scalar("2025-02-10")])
        #expect(matter.bodyOffset == 51)
        #expect(matter.bodyLine == 5)
    }

    @Test(
        "Headlines that YAML would refuse or misread stay as they are written",
        arguments: [
            "[Update] Talks resume", "*Breaking*: talks resume", "\"Never again\" says Kyiv", "> 100 killed",
            "We're #1",
            "'90s treaty in doubt", "@ministry account hacked", "100% of votes counted", "{Sic} transit", "! Warning",
            "- a dash first",
        ])
    func headlines(_ headline: String) throws {
        #expect(try fields("---\ntitle: \(headline)\n---\n")["title"] == .scalar(headline))
    }

    @Test("Quotation marks around a whole value are not part of it")
    func quoted() throws {
        let found = try fields("---\na: \"x: y\"\nb: 'it''s'\nc: \"tab\\tend\"\nd: plain # comment\n---\n")
        #expect(found == ["a": .scalar("x: y"), "b": .scalar("it's"), "c": .scalar("tab\tend"), "d": .scalar("plain")])
    }

    @Test("Lists are read in brackets and line by line")
    func lists() throws {
        let found = try fields("---\na: [x, y z]\nb:\n  - x\n  - \"y: z\"\nc:\n- x\nd: [\"a, b\", c]\n---\n")
        #expect(found["a"] == .list([.scalar("x"), .scalar("y z")]))
        #expect(found["b"] == .list([.scalar("x"), .scalar("y: z")]))
        #expect(found["c"] == .list([.scalar("x")]))
        #expect(found["d"] == .list([.scalar("a, b"), .scalar("c")]))
    }

    @Test("Tables, block scalars and folded lines are read")
    func structures() throws {
        let found = try fields("---\na:\n  b: 1\n  c: [x]\nd: |\n  one\n  two\ne: one: more\n  and on\nf:\n---\n")
        #expect(found["a"]?.text == "b: 1, c: x")
        #expect(found["d"] == .scalar("one\ntwo"))
        #expect(found["e"] == .scalar("one: more and on"))
        #expect(found["f"] == .scalar(""))
    }

    @Test("An alias stands for what its anchor marks, in another field too")
    func alias() throws {
        #expect(try fields("---\na: &x [p, q]\nb: *x\n---\n")["b"]?.texts == ["p", "q"])
    }

    @Test("Aliases of aliases that grow without end are refused")
    func aliasBomb() {
        var text = "---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let members = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(members)]\n"
        }
        #expect(throws: FrontMatterError(line: 6, reason: .tooLarge)) {
            try FrontMatter.read(Array((text + "---\n").utf8))
        }
    }

    @Test("Brackets nested thousandfold are refused")
    func deepNesting() {
        let text = "---\na: \(String(repeating: "[", count: 50_000))\n---\n"
        #expect(throws: FrontMatterError(line: 2, reason: .tooLarge)) { try FrontMatter.read(Array(text.utf8)) }
    }

    @Test("A fence that is never closed is named with its line; a rule on top of a text is no fence")
    func notClosed() throws {
        #expect(throws: FrontMatterError(line: 1, reason: .notClosed)) {
            try FrontMatter.read(Array("---\ntitle: x\n".utf8))
        }
        #expect(try FrontMatter.read(Array("---\nJust text.\n".utf8)).fields.isEmpty)
    }

    @Test("What is wrong is named with its line")
    func errorsWithLines() {
        #expect(throws: FrontMatterError(line: 3, reason: .notAField)) {
            try FrontMatter.read(Array("---\na: b\nno field\n---\n".utf8))
        }
        #expect(throws: FrontMatterError(line: 3, reason: .repeatedKey("a"))) {
            try FrontMatter.read(Array("---\na: b\na: c\n---\n".utf8))
        }
        for bad in ["tags: [a, b", "title: \"unclosed", "a: {b: c", "b: *nowhere"] {
            do {
                _ = try FrontMatter.read(Array("---\nx: y\n\(bad)\n---\n".utf8))
                Issue.record("\(bad) was read")
            } catch {
                #expect(error.line >= 3 && error.line <= 4, "\(bad): \(error)")
                guard case .notYAML = error.reason else {
                    Issue.record("\(bad): \(error)")
                    continue
                }
            }
        }
    }

    @Test("Line ends may be CR LF")
    func carriageReturns() throws {
        let matter = try FrontMatter.read(Array("---\r\ntitle: A\r\ntags:\r\n- b\r\n---\r\nBody".utf8))
        #expect(matter.fields.map(\.value) == [.scalar("A"), .list([.scalar("b")])])
        #expect(matter.bodyLine == 6)
    }

    @Test("Fields by the thousand are refused, and many aliases cost no more than one reading of the block")
    func manyFields() throws {
        let many = (0..<2000).map { "k\($0): v\n" }.joined()
        #expect(throws: FrontMatterError(line: 1, reason: .tooLarge)) {
            try FrontMatter.read(Array("---\n\(many)---\n".utf8))
        }
        let aliases = (0..<900).map { "k\($0): *x\n" }.joined()
        #expect(try fields("---\na: &x [p, q]\n\(aliases)---\n")["k899"]?.texts == ["p", "q"])
    }
}

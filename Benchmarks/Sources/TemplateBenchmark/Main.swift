import Glibc
import Mustache
import Templates

/// Renders one page, 20 fields and a loop of 50 rows (some 8.5 KB), with our engine and with swift-mustache, and prints the
/// CPU time of each as the median of rounds.
@main
enum TemplateBenchmark {
    static let fieldNames = (0..<20).map { "field\($0)" }

    static let page =
        "<!doctype html>\n<html lang=\"{{field0}}\">\n<head><title>{{field1}}</title></head>\n<body>\n"
        + fieldNames.dropFirst(2).map { "<p class=\"meta\"><span>\($0)</span> {{\($0)}}</p>\n" }.joined()
        + "<table>\n{{#rows}}\n<tr><td><a href=\"{{link}}\">{{title}}</a></td><td>{{source}}</td><td>{{date}}</td>"
        + "{{#isNew}}<td>new</td>{{/isNew}}</tr>\n{{/rows}}\n</table>\n</body>\n</html>\n"

    static func main() throws {
        let ours = try TemplateSet(sources: [TemplateSource(name: "page", path: "page", bytes: Array(page.utf8))])
        let theirs = try MustacheTemplate(string: page)
        let ourData = makeOurData()
        let theirData = makeTheirData()
        let ourPage = try ours.render("page", with: ourData)
        let theirPage = theirs.render(theirData)
        guard ourPage.elementsEqual(theirPage.utf8) else {
            print("The engines do not agree:\n\(String(decoding: ourPage, as: UTF8.self))\n\(theirPage)")
            exit(1)
        }
        print("page of \(ourPage.count) bytes, 20 fields, 50 rows; microseconds of CPU time, median of 15 rounds")
        try report("Templates, render") { try ours.render("page", with: ourData).count }
        try report("Templates, build data and render") { try ours.render("page", with: makeOurData()).count }
        report("swift-mustache 2.1.1, render") { theirs.render(theirData).utf8.count }
        report("swift-mustache 2.1.1, build data and render") { theirs.render(makeTheirData()).utf8.count }
    }

    static func makeOurData() -> TemplateValue {
        var fields = TemplateFields()
        for (index, key) in keys.enumerated() { fields[key] = .text("value <\(index)> & more") }
        fields["rows"] = .list(
            (0..<50).map { row in
                .fields([
                    "link": .text("articles/report-\(row).html"),
                    "title": .text("Report no. \(row) on the talks & after"),
                    "source": .text("The Daily Example"), "date": .text("2025-02-\(row % 28 + 1)"),
                    "isNew": .flag(row.isMultiple(of: 2)),
                ])
            })
        return .fields(fields)
    }

    static let keys = fieldNames.map { TemplateKey($0) }

    static func makeTheirData() -> [String: Any] {
        var fields: [String: Any] = [:]
        for (index, name) in fieldNames.enumerated() { fields[name] = "value <\(index)> & more" }
        fields["rows"] = (0..<50).map { row in
            [
                "link": "articles/report-\(row).html", "title": "Report no. \(row) on the talks & after",
                "source": "The Daily Example", "date": "2025-02-\(row % 28 + 1)", "isNew": row.isMultiple(of: 2),
            ] as [String: Any]
        }
        return fields
    }

    static func report(_ label: String, _ body: () throws -> Int) rethrows {
        var rounds: [Double] = []
        var total = 0
        for _ in 0..<15 {
            let start = cpuSeconds()
            for _ in 0..<200 { total += try body() }
            rounds.append((cpuSeconds() - start) / 200 * 1e6)
        }
        let median = Int(rounds.sorted()[7].rounded())
        print("  \(label): \(median) (\(total / 3_000) bytes)")
    }

    static func cpuSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

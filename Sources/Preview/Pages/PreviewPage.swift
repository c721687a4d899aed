/// A page as the preview sends it: with the script that loads it again after a build, and a content security policy that
/// lets that script connect to the preview. The written page has neither.
enum PreviewPage {
    /// Changes a page.
    ///
    /// - Parameters:
    ///   - page: the page as written.
    ///   - generation: which build it belongs to.
    ///   - base: the address that relative links are from, where it is not the page's own.
    /// - Returns: the page to send.
    static func widen(_ page: [UInt8], generation: String, base: String? = nil) -> [UInt8] {
        var page = page
        if let policy = policyValue(in: page) {
            let value = String(decoding: page[policy], as: UTF8.self)
            page.replaceSubrange(policy, with: Array(widenPolicy(value).utf8))
        }
        let script = "<script src=\"\(ReloadScript.path)?\(generation)\" defer></script>\n"
        let end = find("</head", in: page, from: 0) ?? page.count
        page.insert(contentsOf: Array(script.utf8), at: end)
        if let base, let head = find("<head", in: page, from: 0),
            let close = page[head...].firstIndex(of: UInt8(ascii: ">"))
        {
            page.insert(contentsOf: Array("<base href=\"\(base)\">".utf8), at: close + 1)
        }
        return page
    }

    /// A policy that allows this host's scripts and connections too.
    static func widenPolicy(_ policy: String) -> String {
        var directives = policy.replacing("&#39;", with: "'").split(separator: ";").map {
            $0.split(whereSeparator: \.isWhitespace).map(String.init)
        }.filter { !$0.isEmpty }
        for name in ["script-src", "connect-src"] {
            if let index = directives.firstIndex(where: { $0[0].lowercased() == name }) {
                directives[index].removeAll { $0.lowercased() == "'none'" }
                if !directives[index].contains("'self'") { directives[index].append("'self'") }
            } else {
                directives.append([name, "'self'"])
            }
        }
        return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
    }

    /// Where the value of the policy's `content` attribute stands, without its quotes.
    private static func policyValue(in page: [UInt8]) -> Range<Int>? {
        guard let name = find("content-security-policy", in: page, from: 0),
            let start = page[..<name].lastIndex(of: UInt8(ascii: "<")),
            let end = page[name...].firstIndex(of: UInt8(ascii: ">")),
            let attribute = find("content=", in: page, from: start, before: end)
        else { return nil }
        let open = attribute + "content=".utf8.count
        guard open < end, page[open] == UInt8(ascii: "\"") || page[open] == UInt8(ascii: "'"),
            let close = page[(open + 1)..<end].firstIndex(of: page[open])
        else { return nil }
        return open + 1..<close
    }

    /// Where a text in lower case first stands, whatever the case of the page's letters.
    private static func find(_ text: String, in page: [UInt8], from start: Int, before end: Int? = nil) -> Int? {
        let text = Array(text.utf8)
        let last = (end ?? page.count) - text.count
        guard start <= last, let first = text.first else { return nil }
        return page.withUnsafeBufferPointer { page in
            for index in start...last where lower(page[index]) == first {
                if (0..<text.count).allSatisfy({ lower(page[index + $0]) == text[$0] }) { return index }
            }
            return nil
        }
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}

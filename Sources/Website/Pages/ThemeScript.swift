/// A classic script of the theme as it is sent: indentation, empty lines and comments of whole lines left out, a seventh of what
/// a first search loads. Lines stay lines, so that an error names one that can be found.
enum ThemeScript {
    /// The script without what no browser needs. A script in which white space could be text (template literals, strings that
    /// go over lines) stays as it is, and so does a comment that begins with `/*!`.
    static func trimmed(_ script: [UInt8]) -> [UInt8] {
        guard !script.contains(UInt8(ascii: "`")), !continuesString(script) else { return script }
        var trimmed: [UInt8] = []
        trimmed.reserveCapacity(script.count)
        var isComment = false
        for line in script.split(separator: UInt8(ascii: "\n")) {
            let code = line.drop(while: isBlank)
            if isComment {
                guard let rest = behindComment(code) else { continue }
                // Code behind a comment of several lines: nobody writes so, and nothing is lost.
                guard rest.isEmpty else { return script }
                isComment = false
            } else if code.starts(with: "/*".utf8), !code.starts(with: "/*!".utf8) {
                let rest = behindComment(code.dropFirst(2))
                isComment = rest == nil
                if let rest, !rest.isEmpty { trimmed += code + [UInt8(ascii: "\n")] }
            } else if !code.isEmpty {
                trimmed += code + [UInt8(ascii: "\n")]
            }
        }
        return isComment ? script : trimmed
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    /// What stands in a line behind the end of a comment; nothing where the comment goes on.
    private static func behindComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        zip(line.indices, line.indices.dropFirst()).first {
            line[$0] == UInt8(ascii: "*") && line[$1] == UInt8(ascii: "/")
        }.map { line[($0.1 + 1)...].drop(while: isBlank) }
    }

    /// Whether a backslash stands at a line's end.
    private static func continuesString(_ script: [UInt8]) -> Bool {
        zip(script, script.dropFirst()).contains {
            $0 == UInt8(ascii: "\\") && ($1 == UInt8(ascii: "\n") || $1 == UInt8(ascii: "\r"))
        }
    }
}

/// The form of an index file: a classic script that hands its data to a function of `assets/search.js`.
enum SearchScript {
    /// A call of a function with arguments that are JavaScript already.
    static func call(_ function: StaticString, _ arguments: [UInt8]...) -> [UInt8] {
        var script = Array("dossierSearch.".utf8)
        function.withUTF8Buffer { script.append(contentsOf: $0) }
        script.append(UInt8(ascii: "("))
        for (index, argument) in arguments.enumerated() {
            if index > 0 { script.append(UInt8(ascii: ",")) }
            script.append(contentsOf: argument)
        }
        script.append(contentsOf: ")\n".utf8)
        return script
    }

    /// The name of a page in its folder, without the ending that all have.
    static func name(of page: SitePath) -> String {
        let path = page.string
        let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
        return String(name.dropLast(".html".count))
    }

    /// Text of ``SearchNumbers``, folded words and line ends as a string of JavaScript.
    static func string(_ text: [UInt8]) -> [UInt8] {
        var quoted: [UInt8] = [UInt8(ascii: "\"")]
        quoted.reserveCapacity(text.count + 2)
        for byte in text {
            if byte == UInt8(ascii: "\n") {
                quoted.append(contentsOf: "\\n".utf8)
            } else {
                quoted.append(byte)
            }
        }
        quoted.append(UInt8(ascii: "\""))
        return quoted
    }
}

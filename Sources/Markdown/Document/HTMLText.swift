/// The text of a block of raw HTML: tags, comments, scripts and styles dropped, the common character references read.
enum HTMLText {
    private static let references: [(StaticString, StaticString)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
        ("&nbsp;", " "),
        ("&ldquo;", "“"), ("&rdquo;", "”"), ("&lsquo;", "‘"), ("&rsquo;", "’"), ("&ndash;", "–"), ("&mdash;", "—"),
        ("&hellip;", "…"),
    ]

    /// The text, white space joined to single blanks.
    static func text(of html: UnsafeRawBufferPointer) -> [UInt8] {
        var text: [UInt8] = []
        var offset = 0
        func begins(_ word: StaticString, at offset: Int) -> Bool {
            word.withUTF8Buffer { word in
                offset + word.count <= html.count
                    && word.indices.allSatisfy { html[offset + $0] == word[$0] || html[offset + $0] | 0x20 == word[$0] }
            }
        }
        func skip(to word: StaticString) {
            while offset < html.count, !begins(word, at: offset) { offset += 1 }
            offset = min(html.count, offset + word.utf8CodeUnitCount)
        }
        func appendBlank() {
            if let last = text.last, last != 0x20 { text.append(0x20) }
        }
        while offset < html.count {
            switch html[offset] {
            case 0x3C:
                if begins("<!--", at: offset) {
                    skip(to: "-->")
                } else if begins("<script", at: offset) {
                    skip(to: "</script")
                    skip(to: ">")
                } else if begins("<style", at: offset) {
                    skip(to: "</style")
                    skip(to: ">")
                } else {
                    skip(to: ">")
                }
                appendBlank()
            case 0x26:
                guard let (name, character) = references.first(where: { begins($0.0, at: offset) }) else {
                    text.append(0x26)
                    offset += 1
                    break
                }
                character.withUTF8Buffer { text.append(contentsOf: $0) }
                offset += name.utf8CodeUnitCount
            case 0x20, 0x09, 0x0A, 0x0D:
                appendBlank()
                offset += 1
            case let byte:
                text.append(byte)
                offset += 1
            }
        }
        if text.last == 0x20 { text.removeLast() }
        return text
    }
}

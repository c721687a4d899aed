import Linguistics

/// Reads names from tags of any of the usual schemes: IOB1, IOB2, BILOU, BIOES.
enum SpanScheme {
    /// The names of a sentence: token ranges with their kinds.
    ///
    /// A new name begins at `B`, `U` or `S`, where the kind changes, and (IOB1) where a name follows what is none.
    ///
    /// - Throws: a description of the first tag that is of none of the schemes.
    static func spans(of tags: [String]) throws(UnknownTag) -> [(tokens: Range<Int>, kind: String)] {
        var spans: [(tokens: Range<Int>, kind: String)] = []
        var isOpen = false
        for (index, tag) in tags.enumerated() {
            guard tag != "O" else {
                isOpen = false
                continue
            }
            guard tag.utf8.count >= 3, let prefix = tag.first, "BILUES".contains(prefix), tag.dropFirst().first == "-"
            else { throw UnknownTag(tag: tag, index: index) }
            let kind = String(tag.dropFirst(2))
            let begins = "BUS".contains(prefix) || !isOpen || spans.last?.kind != kind
            if begins {
                spans.append((index..<index + 1, kind))
            } else if let last = spans.indices.last {
                spans[last].tokens = spans[last].tokens.lowerBound..<index + 1
            }
            isOpen = "BI".contains(prefix)
        }
        return spans
    }

    /// A tag of no known scheme.
    struct UnknownTag: Error {
        var tag: String
        var index: Int
    }
}

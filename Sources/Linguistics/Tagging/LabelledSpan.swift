/// A run of tokens that labels of a segmentation mark as one name.
package struct LabelledSpan: Hashable, Sendable {
    /// Its tokens, as indices.
    package var tokens: Range<Int>
    /// The index of its kind in ``LabelSet/kinds``.
    package var kind: Int

    /// Makes a span.
    package init(tokens: Range<Int>, kind: Int) {
        self.tokens = tokens
        self.kind = kind
    }

    /// Reads the spans of one sentence from BILOU labels; labels that do not fit each other end a span.
    package static func read(_ labels: ArraySlice<UInt8>) -> [LabelledSpan] {
        var spans: [LabelledSpan] = []
        var open: LabelledSpan?
        for index in labels.indices {
            let label = Int(labels[index])
            guard label > 0 else {
                if let span = open { spans.append(span) }
                open = nil
                continue
            }
            let kind = LabelSet.kind(label)
            let part = LabelSet.part(label)
            if var span = open, part.isInside, span.kind == kind {
                span.tokens = span.tokens.lowerBound..<index + 1
                open = span
            } else {
                if let span = open { spans.append(span) }
                open = LabelledSpan(tokens: index..<index + 1, kind: kind)
            }
            if !part.isOpen, let span = open {
                spans.append(span)
                open = nil
            }
        }
        if let span = open { spans.append(span) }
        return spans
    }
}

import Linguistics

/// The names that a model misses, invents or cuts or calls otherwise than the annotation, in text order.
struct ErrorList {
    private(set) var lines: [String] = []

    init(_ text: LabelledText, labels: [UInt8], in set: LabelSet, kinds: Set<String>?) {
        let names = set.kinds
        for (index, sentence) in text.tagged.sentences.enumerated() {
            let first = Int(sentence.tokens.lowerBound)
            let found = LabelledSpan.read(labels[first..<Int(sentence.tokens.upperBound)])
                .map { (tokens: $0.tokens.lowerBound - first..<$0.tokens.upperBound - first, kind: names[$0.kind]) }
                .filter { kinds?.contains($0.kind) ?? true }
            let gold = text.spans[index].filter { kinds?.contains($0.kind) ?? true }
            func words(_ range: Range<Int>) -> String {
                range.map { text.tagged.text[text.tagged.tokens[first + $0].range] }.joined(separator: " ")
            }
            for span in gold where !found.contains(where: { $0 == span }) {
                let instead = found.filter { $0.tokens.overlaps(span.tokens) }
                    .map { "“\(words($0.tokens))” \($0.kind)" }.joined(separator: ", ")
                let near = max(0, span.tokens.lowerBound - 4)..<min(sentence.tokens.count, span.tokens.upperBound + 3)
                lines.append(
                    "missed “\(words(span.tokens))” \(span.kind)\(instead.isEmpty ? "" : ", found \(instead)"): … \(words(near)) …"
                )
            }
            for span in found where !gold.contains(where: { $0.tokens.overlaps(span.tokens) }) {
                let near = max(0, span.tokens.lowerBound - 4)..<min(sentence.tokens.count, span.tokens.upperBound + 3)
                lines.append("invented “\(words(span.tokens))” \(span.kind): … \(words(near)) …")
            }
        }
    }
}

import Linguistics

/// Precision, recall and F1 over exact spans, by kind and over all.
struct Score {
    struct Tally {
        var right = 0
        var found = 0
        var gold = 0
        var precision: Double { found == 0 ? 0 : Double(right) / Double(found) * 100 }
        var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) * 100 }
        var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }
    }

    private(set) var kinds: [(name: String, tally: Tally)] = []
    private(set) var all = Tally()

    mutating func add(_ kind: String, right: Int, found: Int, gold: Int) {
        if !kinds.contains(where: { $0.name == kind }) { kinds.append((kind, Tally())) }
        for index in kinds.indices where kinds[index].name == kind {
            kinds[index].tally.right += right
            kinds[index].tally.found += found
            kinds[index].tally.gold += gold
        }
        all.right += right
        all.found += found
        all.gold += gold
    }

    /// Scores the labels of a text against its right spans; only the given kinds count, where there are any.
    mutating func add(_ text: LabelledText, labels: [UInt8], in set: LabelSet, kinds: Set<String>?) {
        let names = set.kinds
        for (index, sentence) in text.tagged.sentences.enumerated() {
            let first = Int(sentence.tokens.lowerBound)
            let found = LabelledSpan.read(labels[first..<Int(sentence.tokens.upperBound)])
                .map { (tokens: $0.tokens.lowerBound - first..<$0.tokens.upperBound - first, kind: names[$0.kind]) }
                .filter { kinds?.contains($0.kind) ?? true }
            let gold = text.spans[index].filter { kinds?.contains($0.kind) ?? true }
            for span in found {
                let isRight = gold.contains { $0 == span }
                add(span.kind, right: isRight ? 1 : 0, found: 1, gold: 0)
            }
            for span in gold { add(span.kind, right: 0, found: 0, gold: 1) }
        }
    }

    /// A number with two decimals, without the locale.
    static func format(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let digits = String(hundredths % 100)
        return "\(hundredths / 100)." + (digits.count < 2 ? "0" : "") + digits
    }
}

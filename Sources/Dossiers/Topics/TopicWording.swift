import Linguistics

/// How the texts word a topic: its label and the other wordings, counted.
struct TopicWording {
    private struct Form {
        var text: String
        var count: Int
        var isLabel: Bool
        var order: Int
    }

    private var forms: [String: Form] = [:]

    /// Counts a wording, which stands in the texts in a form.
    mutating func add(_ text: String, form phraseForm: PhraseForm) {
        var shown = TopicWording.inRunningText(text)
        if phraseForm == .participle { shown = TopicWording.turned(shown) }
        let key = shown.utf8.contains(where: { $0 &- 0x41 < 26 || $0 >= 0x80 }) ? shown.lowercased() : shown
        var form = forms[key] ?? Form(text: shown, count: 0, isLabel: false, order: forms.count)
        form.count += 1
        form.isLabel = form.isLabel || phraseForm != .loose
        forms[key] = form
    }

    /// The wordings, the ones that can be a label first, then by number, then as they came.
    var ranked: [(text: String, count: Int)] {
        forms.values.sorted {
            if $0.isLabel != $1.isLabel { return $0.isLabel }
            return ($1.count, $0.order) < ($0.count, $1.order)
        }.map { ($0.text, $0.count) }
    }

    /// `territories occupied` is `occupied territories`.
    private static func turned(_ phrase: String) -> String {
        let words = phrase.split(separator: " ")
        return words.count == 2 ? "\(words[1]) \(words[0])" : phrase
    }

    /// A phrase as it would stand inside a sentence: without the capitals of headlines and sentence beginnings, white
    /// space in order. Acronyms keep theirs.
    private static func inRunningText(_ text: String) -> String {
        // Most are in small letters, with single spaces.
        if text.utf8.allSatisfy({ $0 &- 0x61 < 26 || $0 == 0x20 || $0 == 0x2D }) { return text }
        return withoutCapitals(text)
    }

    private static func withoutCapitals(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).map { word in
            let rest = word.dropFirst()
            guard let first = word.first, first.isUppercase, !rest.isEmpty, rest.allSatisfy({ !$0.isUppercase }) else {
                return String(word)
            }
            return first.lowercased() + rest
        }.joined(separator: " ")
    }
}

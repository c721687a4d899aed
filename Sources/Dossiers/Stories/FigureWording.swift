import Linguistics

/// How a number or a date is put: exactly, roughly, or as the end of a stretch of time.
enum FigureWording {
    private static let approximate = WordTable(words: [
        "about", "almost", "approximately", "around", "roughly", "some", "nearly", "circa", "over", "under", "than",
        "least", "most", "to", "estimated",
    ])
    private static let boundaries = WordTable(words: [
        "after", "before", "by", "from", "since", "till", "until", "between", "and", "to",
    ])
    /// Nouns of measure: what a number before them counts is told by other words.
    private static let units = WordTable(words: [
        "percent", "cent", "percentage", "point", "points", "dollar", "dollars", "euro", "euros", "pound", "pounds",
        "hour", "hours", "minute", "minutes", "second", "seconds", "kilometre", "kilometres", "kilometer", "kilometers",
        "mile", "miles", "metre", "metres", "meter", "meters", "feet", "foot", "ton", "tons", "tonne", "tonnes",
        "degree", "degrees", "time", "times", "year", "years", "thousand", "million", "billion", "trillion",
    ])

    /// Whether a number is not meant exactly: `some 200`, `more than 200`, `at least 200`, `up to 200`.
    static func isApproximate(_ number: TextRange, in text: Text) -> Bool {
        word(before: number, in: text).map { approximate.contains($0) } ?? false
    }

    /// Whether a date is the end of a stretch: `from August`, `after July`, `until 2022`.
    static func isBoundary(_ date: TextRange, in text: Text) -> Bool {
        word(before: date, in: text).map { boundaries.contains($0) } ?? false
    }

    /// Whether a word is a measure.
    static func isUnit(_ word: TextRange, in text: Text) -> Bool {
        text.utf8.withUnsafeBytes { units.contains(WordKey(bytes: UnsafeRawBufferPointer(rebasing: $0[word.bytes]))) }
    }

    /// The word that stands directly before a place, behind white space only.
    private static func word(before place: TextRange, in text: Text) -> WordKey? {
        text.utf8.withUnsafeBytes { bytes in
            var end = Int(place.start)
            while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
            var start = end
            while start > 0, (bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
            return start < end ? WordKey(bytes: UnsafeRawBufferPointer(rebasing: bytes[start..<end])) : nil
        }
    }
}

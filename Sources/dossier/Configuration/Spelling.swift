/// Finds what a misspelt word was meant to be.
enum Spelling {
    /// The nearest of the known words by edit distance, if it is near enough to be meant.
    static func nearest(to word: String, among known: [String]) -> String? {
        let scored = known.map { (distance(Array(word.lowercased().utf8), Array($0.utf8)), $0) }
        guard let best = scored.min(by: { $0 < $1 }), best.0 <= max(1, (word.utf8.count + 1) / 3) else { return nil }
        return best.1
    }

    /// Levenshtein's distance, in bytes.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var previous = Array(0...right.count)
        for (row, byte) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                current.append(
                    min(previous[column + 1] + 1, current[column] + 1, previous[column] + (byte == other ? 0 : 1)))
            }
            previous = current
        }
        return previous[right.count]
    }
}

/// Whether two words are spellings of one name (`luhansk` and `lugansk`).
enum Spelling {
    /// Says so where the words begin alike, are not inflections by a few letters at the end, and share most letters in order.
    ///
    /// Only asked of words that are known to belong to the same name, so it may be generous.
    static func areVariants(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        guard left != right, left.count <= 40, right.count <= 40, let first = left.first, first == right.first else {
            return false
        }
        // A name and its adjective or plural (`ukraine`, `ukrainian`) are no variants.
        let prefix = zip(left, right).prefix { $0 == $1 }.count
        let shorter = min(left.count, right.count)
        if prefix == shorter, max(left.count, right.count) - shorter > 2 { return false }
        return commonLetters(left, right) * 2 >= max(left.count, right.count)
    }

    /// The length of the longest common subsequence.
    private static func commonLetters(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var row = [Int](repeating: 0, count: right.count + 1)
        for letter in left {
            var diagonal = 0
            for (index, other) in right.enumerated() {
                let above = row[index + 1]
                row[index + 1] = letter == other ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[right.count]
    }
}

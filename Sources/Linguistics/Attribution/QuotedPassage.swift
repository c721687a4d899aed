/// A stretch of text between quote marks, before it is known whether somebody says it.
struct QuotedPassage: Hashable {
    /// What stands between the marks.
    var content: TextRange
    /// The same with its marks; of a mark that is never closed, up to the end of the content.
    var outer: TextRange
    /// Whether its closing mark was found.
    var isClosed: Bool
    /// Whether it takes up the passage before it, which the paragraph's end left open (each paragraph opens anew, the last
    /// one closes).
    var continues: Bool
    /// Whether its marks are single ones.
    var isSingle: Bool
}

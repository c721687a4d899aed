/// What attributes a passage in quote marks.
struct PassageAttribution {
    /// The source, as far as the sentence names it.
    var source: SourcePhrase?
    /// The cue.
    var cue: Range<Int>
    /// Whether the cue denies it.
    var isDenied: Bool
    /// Whether the cue stands far before the passage and governs no statement around it.
    var isFar: Bool
    /// Whether the cue stands directly before or behind the passage: then it is speech, whatever it looks like.
    var isAdjacent: Bool
}

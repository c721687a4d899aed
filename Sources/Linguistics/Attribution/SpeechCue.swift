/// Words that attribute: a verb of speech with its subject, `according to` with its source, a noun with `that`.
struct SpeechCue {
    /// Where the content stands, seen from the cue.
    enum Side {
        /// Behind: `he said it was over`.
        case right
        /// Before: `it was over, he said`.
        case left
        /// On both sides: `it was, he said, over`.
        case both
        /// Nowhere in the writer's words; quotations only.
        case quotation
    }

    /// The cue itself: `said`, `according to`, `pointed out`.
    var words: Range<Int>
    /// The cue with its source and an addressee: no part of the content.
    var extent: Range<Int>
    /// The source.
    var source: SourcePhrase?
    /// Where the content stands.
    var side: Side
    /// The first token of content behind the cue.
    var contentStart: Int
    /// Whether its source stands with it alone (`with officials saying`), so that no other verb shares it.
    var isAbsolute = false
    /// Whether it tells where the words were reported rather than who said them, beside another cue (`he said, according to …`).
    var isSecondary = false
    /// Whether it denies the content.
    var isDenial = false
    /// Whether it starts a clause of its own behind a comma, conjunction or mark, so that it ends what another cue governs.
    var isCoordinate = false
}

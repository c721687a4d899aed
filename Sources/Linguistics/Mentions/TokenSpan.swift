/// A mention as tokens, while rules work on its borders.
struct TokenSpan: Sendable, Hashable {
    /// Its first token.
    var start: Int
    /// The token behind its last.
    var end: Int
    /// The sentence it stands in.
    var sentence: Int32
    /// Its kind.
    var kind: EntityKind
    /// How sure the reading is, 0 to 100.
    var confidence: UInt8
}

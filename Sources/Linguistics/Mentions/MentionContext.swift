/// What the words around a name tell about it.
public struct MentionContext: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt16

    /// Makes a context from its bits.
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Possessive `'s` follows.
    public static let possessive = MentionContext(rawValue: 1 << 0)
    /// In the headline.
    public static let headline = MentionContext(rawValue: 1 << 1)
    /// A form of address or an office stands before it (`Mr`, `President`).
    public static let titled = MentionContext(rawValue: 1 << 2)
    /// Subject of a verb that only someone can do (`said`, `signed`, `met`): it acts.
    public static let acts = MentionContext(rawValue: 1 << 3)
    /// Only a setting: behind `in`, `at`, `near`, `from` or in a dateline; of a body, behind
    /// `via` or `on`.
    public static let setting = MentionContext(rawValue: 1 << 4)
    /// Only cited as a source of news: `told ITV`, `an interview with Bloomberg`, `according to Reuters`.
    public static let citedOutlet = MentionContext(rawValue: 1 << 5)
    /// Inside quote marks.
    public static let quoted = MentionContext(rawValue: 1 << 6)
    /// An insertion of the editor in square brackets (`he [Trump]`).
    public static let inserted = MentionContext(rawValue: 1 << 7)
    /// Used as an adjective before a noun (`Russian troops`, `US troops`).
    public static let modifier = MentionContext(rawValue: 1 << 8)
    /// A masculine form of address or pronoun agrees with it (`Mr`, `king`).
    public static let masculine = MentionContext(rawValue: 1 << 9)
    /// A feminine form of address or pronoun agrees with it (`Mrs`, `queen`).
    public static let feminine = MentionContext(rawValue: 1 << 10)
    /// In the byline, or in the credit of a picture.
    public static let byline = MentionContext(rawValue: 1 << 11)
    /// Introduced as somebody's relative (`his wife Jonna Mendez`).
    public static let relative = MentionContext(rawValue: 1 << 12)
    /// Introduced as invented (`the character Tasha Yar`).
    public static let invented = MentionContext(rawValue: 1 << 13)
    /// The name that somebody was born with (`born Peter Edward Baker`).
    public static let birthName = MentionContext(rawValue: 1 << 14)
}

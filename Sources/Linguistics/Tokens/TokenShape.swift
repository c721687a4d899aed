/// What can be seen of a token without knowing the word.
public struct TokenShape: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt16

    /// Makes a shape from its bits.
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The first letter is a capital.
    public static let capitalized = TokenShape(rawValue: 1 << 0)
    /// Two letters or more, all of them capitals.
    public static let allCapitals = TokenShape(rawValue: 1 << 1)
    /// At least one letter.
    public static let hasLetter = TokenShape(rawValue: 1 << 2)
    /// At least one digit.
    public static let hasDigit = TokenShape(rawValue: 1 << 3)
    /// Digits, with the separators of numbers, and nothing else.
    public static let number = TokenShape(rawValue: 1 << 4)
    /// No letter and no digit.
    public static let punctuation = TokenShape(rawValue: 1 << 5)
    /// A quote mark of any form (not an apostrophe inside a word or of a possessive).
    public static let quoteMark = TokenShape(rawValue: 1 << 6)
    /// Part of a hyphen compound: contains a hyphen, is one that joins, or is joined by one to its neighbour.
    public static let hyphenated = TokenShape(rawValue: 1 << 7)
    /// Contains a full stop (`U.S.`, `Mr.`).
    public static let hasPeriod = TokenShape(rawValue: 1 << 8)
    /// White space stands before it (or the text begins).
    public static let spaceBefore = TokenShape(rawValue: 1 << 9)
    /// First token of its sentence (quote marks and brackets aside).
    public static let sentenceInitial = TokenShape(rawValue: 1 << 10)
    /// Contains a capital after a lower-case letter (`McDonald`, `iPhone`).
    public static let mixedCase = TokenShape(rawValue: 1 << 11)
    /// Contains a scalar outside of ASCII.
    public static let nonASCII = TokenShape(rawValue: 1 << 12)
    /// Possessive `'s` or a bare possessive apostrophe.
    public static let possessive = TokenShape(rawValue: 1 << 13)
}

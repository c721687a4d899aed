/// Tells in which language a text is written: by its script, and for the scripts that several languages share by the share
/// of their function words among its words.
///
/// Method: Cavnar and Trenkle's observation that the most frequent short words give a language away (1994); word tables
/// of our own. It looks at the first thousand bytes or so and says nothing where two languages come close.
public enum LanguageIdentifier {
    /// How much of a text is looked at, in bytes.
    private static let sampleSize = 1200

    /// The language of a text as an ISO 639-1 code; nothing where it is too short or cannot be told.
    public static func language(of utf8: [UInt8]) -> String? {
        let sample = utf8.prefix(sampleSize)
        let scripts = ScriptCounts(sample)
        guard scripts.total >= 12 else { return nil }
        if let language = scripts.language { return language }
        return FunctionWords.language(of: sample, isCyrillic: scripts.isCyrillic)
    }
}

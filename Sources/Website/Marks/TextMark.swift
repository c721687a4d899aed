internal import Linguistics

/// Markup set around a stretch of an article's text.
struct TextMark {
    /// The stretch, in bytes of the text.
    var range: TextRange
    /// What opens it.
    var opening: [UInt8]
    /// What closes it.
    var closing: [UInt8]
}

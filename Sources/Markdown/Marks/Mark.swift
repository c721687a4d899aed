/// Something to set into rendered text around a stretch of it: a name, a quotation, a sentence's anchor.
public struct Mark: Sendable, Hashable {
    /// What is written before and behind a stretch: well-formed HTML of an inline element.
    public struct Tags: Sendable, Hashable {
        /// Written before.
        public var opening: [UInt8]
        /// Written behind.
        public var closing: [UInt8]

        /// Makes tags from bytes that are HTML already.
        public init(opening: [UInt8], closing: [UInt8]) {
            self.opening = opening
            self.closing = closing
        }

        /// Makes tags from HTML.
        public init(_ opening: String, _ closing: String) {
            self.init(opening: Array(opening.utf8), closing: Array(closing.utf8))
        }
    }

    /// The stretch, in bytes of the plain text; an empty one is not set.
    public var range: Range<Int>
    /// The tags of the first piece, and of the others where ``continuation`` is not given.
    public var tags: Tags
    /// The tags of the second and later pieces of a mark that must be cut, at the bounds of a paragraph, a link or another
    /// mark: without an `id`, which may stand once only.
    public var continuation: Tags?
    /// The tags inside a link. Giving them says that the mark is a link itself: links do not nest.
    public var insideLink: Tags?
    /// The tags of the second and later pieces inside a link; ``insideLink`` where not given.
    public var continuationInsideLink: Tags?

    /// Makes a mark.
    public init(
        _ range: Range<Int>, _ tags: Tags, continuation: Tags? = nil, insideLink: Tags? = nil,
        continuationInsideLink: Tags? = nil
    ) {
        self.range = range
        self.tags = tags
        self.continuation = continuation
        self.insideLink = insideLink
        self.continuationInsideLink = continuationInsideLink
    }

    /// Whether it is a link.
    var isLink: Bool { insideLink != nil }

    /// The tags of one piece.
    func tags(isFirst: Bool, isInLink: Bool) -> Tags {
        let first = isInLink ? insideLink ?? tags : tags
        let later = isInLink && isLink ? continuationInsideLink ?? insideLink : continuation
        return isFirst ? first : later ?? first
    }
}

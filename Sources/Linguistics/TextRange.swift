/// A stretch of a text: a half-open range of UTF-8 byte offsets.
///
/// Offsets are bytes inside the program and Unicode code points at every boundary (JSON, Web Annotations);
/// ``CodePointIndex`` converts. Thirty-two bits suffice because no text over 16 MB is read.
public struct TextRange: Hashable, Sendable, Comparable {
    /// The offset of the first byte.
    public var start: Int32
    /// The offset behind the last byte; never less than `start`.
    public var end: Int32

    /// Makes a range from byte offsets.
    @inlinable
    public init(start: Int32, end: Int32) {
        self.start = start
        self.end = end
    }

    /// Makes a range from byte offsets.
    @inlinable
    public init(_ range: Range<Int>) {
        self.init(start: Int32(range.lowerBound), end: Int32(range.upperBound))
    }

    /// The same offsets as a range of `Int`, for subscripts.
    @inlinable
    public var bytes: Range<Int> { Int(start)..<Int(end) }

    /// The number of bytes.
    @inlinable
    public var count: Int { Int(end - start) }

    /// Whether there is no byte in it.
    @inlinable
    public var isEmpty: Bool { end <= start }

    /// Whether all of `other` lies inside.
    @inlinable
    public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two share a byte.
    @inlinable
    public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

    /// In text order; of two that begin together the shorter comes first.
    @inlinable
    public static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

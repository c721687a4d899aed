public import Linguistics

/// When an article was published, and how that is known.
public struct PublicationDate: Sendable, Hashable {
    /// What the date rests on; the names are those of the annotation contract.
    public enum Basis: String, Sendable, Hashable {
        /// The front matter says so.
        case frontMatter = "front-matter"
        /// The first line states it.
        case stated
        /// The dateline names it.
        case dateline
        /// The file's name holds it.
        case fileName = "file-name"
    }

    /// The day.
    public var value: CalendarDate
    /// What it rests on.
    public var basis: Basis

    /// Makes a date.
    public init(value: CalendarDate, basis: Basis) {
        self.value = value
        self.basis = basis
    }
}

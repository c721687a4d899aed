/// One step of a compiled template. Numbers are indices into the tables of its template or of the set.
enum Operation {
    /// Writes bytes of the template. Where a partial is indented, each line that begins within them is; the first byte
    /// begins a line if `startsLine` says so.
    case text(Range<Int>, startsLine: Bool)
    /// Writes the indentation: the line begins with a tag.
    case lineStart
    /// Writes a value, escaped.
    case variable(name: Int)
    /// Writes a value as it is.
    case raw(name: Int)
    /// Runs the operations up to `end` once for each element, or once for a true value.
    case section(name: Int, end: Int)
    /// Runs the operations up to `end` where the value is false.
    case inverted(name: Int, end: Int)
    /// Runs another template.
    case partial(Target, indentation: Range<Int>?)
    /// Runs what a template below gives for the block, else the operations up to `end`.
    case block(Int, indentation: Range<Int>?, end: Int)
    /// Runs a template with blocks given to it; the blocks' operations stand before `end`.
    case parent(Int, end: Int)

    /// Which template a tag names.
    enum Target {
        /// The template with this index.
        case template(Int)
        /// The template that the value of a name names.
        case dynamic(name: Int)
        /// None of the set; its name.
        case missing(String)
    }
}

/// A parent tag: the template it runs and the blocks it gives to it.
struct ParentCall {
    var target: Operation.Target
    var indentation: Range<Int>?
    /// The blocks given, each with its operations.
    var arguments: [(block: Int, operations: Range<Int>)]
}

/// One piece of a template: a run of text that ends with its line, or a tag.
struct Token {
    /// What kind of piece.
    enum Kind {
        case text, variable, raw, section, inverted, end, comment, delimiters, partial, block, parent
    }

    var kind: Kind
    /// The bytes of the piece in the source, delimiters included.
    var range: Range<Int>
    /// The tag's name; empty for text, comments and delimiters.
    var name = ""
    /// Whether a partial's or parent's name is looked up in the data (`{{>*name}}`).
    var isDynamic = false
    /// The index of the end tag for what opens something, of the opening for an end tag.
    var partner = -1

    // What the line pass finds (`LineLayout`).

    /// Shown nowhere: it belongs to a line that holds tags alone.
    var isDropped = false
    /// The first piece of its line, where a partial's indentation goes.
    var startsLine = false
    /// The white space before a partial, parent or block that decides its indentation; nil where it stands within a
    /// line.
    var indentation: Range<Int>?
    /// White space that belongs before a block's default content, the block being the first on its line.
    var leading: Range<Int>?
    /// How many bytes of white space to take from the start of each line of a block that is given to a parent.
    var outdent = 0

    /// Whether it begins something that an end tag ends.
    var opens: Bool {
        switch kind {
        case .section, .inverted, .block, .parent: true
        default: false
        }
    }

    /// Whether a line that holds it alone is not shown.
    var canStandAlone: Bool {
        switch kind {
        case .text, .variable, .raw: false
        default: true
        }
    }
}

import CMark

/// Takes what a ``DocumentWalk`` meets, in document order.
protocol DocumentSink {
    /// A container begins: a block, or an inline element such as a link.
    mutating func enter(_ node: DocumentNode)
    /// It ends.
    mutating func exit(_ node: DocumentNode)
    /// A stretch of visible text.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// What a node of the tree is to a reader of the page.
enum DocumentNodeKind {
    case blockQuote
    case list
    case item
    /// A paragraph, or one whose list is tight.
    case paragraph
    case heading
    case codeBlock
    /// The text of a block of raw HTML, without its tags.
    case htmlBlock
    case thematicBreak
    case emphasis
    case strong
    case link
    /// An image on the same site; its alternative text is no text of the page.
    case image
    /// An image elsewhere: a link to it, whose text is the alternative text.
    case remoteImage
    case code
    case hardBreak

    /// Whether text stands directly in it and is set apart from the text of others by an empty line.
    var isTextBlock: Bool {
        switch self {
        case .paragraph, .heading, .codeBlock, .htmlBlock: true
        default: false
        }
    }
}

/// A node of the tree while it is walked over; not valid afterwards.
struct DocumentNode {
    var kind: DocumentNodeKind
    var pointer: OpaquePointer
}

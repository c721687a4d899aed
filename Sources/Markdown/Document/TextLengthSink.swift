/// Measures how much text stands in each element, in the order in which the elements begin.
struct TextLengthSink: DocumentSink {
    /// The lengths in bytes, of the elements that ``DocumentNodeKind/isMeasured`` tells.
    private(set) var lengths: [Int32] = []
    /// Whether a link stands in the element.
    private(set) var holdsLink: [Bool] = []
    private var total = 0
    private var open: [Int] = []

    mutating func enter(_ node: DocumentNode) {
        guard node.kind.isMeasured else { return }
        if node.kind == .link || node.kind == .remoteImage {
            // Where an element is marked already, those around it are.
            for index in open.reversed() {
                if holdsLink[index] { break }
                holdsLink[index] = true
            }
        }
        open.append(lengths.count)
        lengths.append(Int32(truncatingIfNeeded: total))
        holdsLink.append(false)
    }

    mutating func exit(_ node: DocumentNode) {
        guard node.kind.isMeasured, let index = open.popLast() else { return }
        lengths[index] = Int32(truncatingIfNeeded: total) - lengths[index]
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        total += bytes.count
    }
}

extension DocumentNodeKind {
    /// Whether the length of its text must be known when it begins: elements that marks may hold, and blocks that are
    /// left out when they are empty.
    var isMeasured: Bool {
        switch self {
        case .emphasis, .strong, .link, .remoteImage, .code: true
        default: isTextBlock
        }
    }
}

/// Gathers the plain text of a document: text blocks with an empty line between them.
struct PlainTextSink: DocumentSink {
    var text: [UInt8] = []
    private var needsSeparator = false

    mutating func enter(_ node: DocumentNode) {
        if node.kind.isTextBlock { needsSeparator = !text.isEmpty }
    }

    mutating func exit(_ node: DocumentNode) {}

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if needsSeparator {
            text.append(0x0A)
            text.append(0x0A)
            needsSeparator = false
        }
        text.append(contentsOf: bytes)
    }
}

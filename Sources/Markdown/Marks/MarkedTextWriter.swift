/// Writes text as HTML with marks set in, between the elements of a document.
///
/// Marks nest by their beginning, of two that begin together the longer one outside, of equal ones the one given first.
/// Where marks cross, or a mark crosses the bounds of an element, it is closed and opened again, so that the result is
/// always nested properly. A mark is opened only where there is text for it.
struct MarkedTextWriter {
    /// The HTML so far.
    private(set) var html: [UInt8] = []
    /// The offset in the plain text that is reached.
    private(set) var offset: Int

    private let marks: [Mark]
    /// The first mark that has not begun.
    private var next = 0
    /// The marks around the offset, outer ones first.
    private var active: [Int] = []
    /// How many of `active` are written as opened, and whether as inside a link.
    private var opened: [(mark: Int, isInLink: Bool)] = []
    /// The marks of which a piece is written.
    private var isStarted: [Bool]
    /// For each open element: how many marks were open around it, and whether it is a link.
    private var elements: [(openedAround: Int, isLink: Bool)] = []
    private var linkDepth = 0

    /// Makes a writer whose text begins at `offset` of the plain text that the marks refer to.
    init(marks: [Mark], at offset: Int = 0, capacity: Int) {
        let order = marks.indices.sorted { left, right in
            let (first, second) = (marks[left].range, marks[right].range)
            if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
            if first.upperBound != second.upperBound { return first.upperBound > second.upperBound }
            return left < right
        }
        self.marks = order.map { marks[$0] }
        self.offset = offset
        isStarted = [Bool](repeating: false, count: marks.count)
        html.reserveCapacity(capacity)
    }

    /// Whether the text written now stands inside a link of the document.
    var isInsideLink: Bool { linkDepth > 0 }

    /// Writes HTML between the pieces of text, which is no text itself.
    mutating func write(_ bytes: some Sequence<UInt8>) {
        html.append(contentsOf: bytes)
    }

    /// Writes HTML between the pieces of text, which is no text itself.
    mutating func write(_ literal: StaticString) {
        literal.withUTF8Buffer { html.append(contentsOf: $0) }
    }

    /// Begins an inline element around the next `length` bytes of text. Marks that hold all of it stay open around it; marks
    /// that are links do not where the element is a link or holds one.
    mutating func enter(opening: [UInt8], length: Int, isLink: Bool = false, holdsLink: Bool = false) {
        expire()
        admit()
        let end = offset + length
        let bars = isLink || holdsLink
        let around = active.prefix { marks[$0].range.upperBound >= end && !(bars && marks[$0].isLink) }.count
        close(downTo: around)
        if length > 0 { open(upTo: around) }
        elements.append((opened.count, isLink))
        if isLink { linkDepth += 1 }
        html.append(contentsOf: opening)
    }

    /// Ends the innermost element.
    mutating func exit(closing: [UInt8]) {
        guard let element = elements.popLast() else { return }
        close(downTo: element.openedAround)
        html.append(contentsOf: closing)
        if element.isLink { linkDepth -= 1 }
    }

    /// Closes all marks for now: a block ends. They are opened again where text goes on.
    mutating func interrupt() {
        close(downTo: elements.last?.openedAround ?? 0)
    }

    /// Passes over text that is written outside of all marks: white space between blocks.
    mutating func skip(_ bytes: some Collection<UInt8>) {
        interrupt()
        html.append(contentsOf: bytes)
        offset += bytes.count
    }

    /// Writes text, escaped, with the marks that fall into it.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        var position = 0
        while position < bytes.count {
            expire()
            admit()
            open(upTo: active.count)
            var end = bytes.count
            if next < marks.count { end = min(end, position + marks[next].range.lowerBound - offset) }
            for mark in active { end = min(end, position + marks[mark].range.upperBound - offset) }
            // A mark that ends inside a character ends behind it.
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            HTMLEscape.append(UnsafeBufferPointer(rebasing: bytes[position..<end]), to: &html)
            offset += end - position
            position = end
        }
    }

    /// Drops the marks that have ended.
    private mutating func expire() {
        guard let first = active.firstIndex(where: { marks[$0].range.upperBound <= offset }) else { return }
        close(downTo: max(first, elements.last?.openedAround ?? 0))
        active.removeAll { marks[$0].range.upperBound <= offset }
    }

    /// Takes up the marks that have begun.
    private mutating func admit() {
        while next < marks.count, marks[next].range.lowerBound <= offset {
            if marks[next].range.upperBound > offset { active.append(next) }
            next += 1
        }
    }

    private mutating func open(upTo count: Int) {
        while opened.count < count {
            let mark = active[opened.count]
            let isInLink = linkDepth > 0 || opened.contains { marks[$0.mark].isLink && !$0.isInLink }
            html.append(contentsOf: marks[mark].tags(isFirst: !isStarted[mark], isInLink: isInLink).opening)
            opened.append((mark, isInLink))
        }
    }

    private mutating func close(downTo count: Int) {
        while opened.count > count, let (mark, isInLink) = opened.popLast() {
            html.append(contentsOf: marks[mark].tags(isFirst: !isStarted[mark], isInLink: isInLink).closing)
            isStarted[mark] = true
        }
    }
}

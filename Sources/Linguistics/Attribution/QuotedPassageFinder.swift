/// Pairs quote marks to passages, paragraph by paragraph, in one pass over the bytes.
///
/// Only the outermost passages count: what a speaker quotes is part of what he says. A mark that nobody closes ends with its
/// paragraph; where the next paragraph opens with such a mark, the passage goes on.
struct QuotedPassageFinder {
    /// A passage that was opened.
    private struct Opened {
        var mark: QuoteMark
        /// Passages that were found inside, in case this one turns out to have been no opening.
        var inner: [QuotedPassage] = []
        /// A mark that may have closed it, or may be an apostrophe.
        var weakClose: QuoteMark?
    }

    /// A passage can hold others to this depth; deeper marks are text.
    private static let depthLimit = 8

    /// The passages of a text, in its order, none inside another.
    static func passages(in text: Text, paragraphs: [TextRange]) -> [QuotedPassage] {
        var passages: [QuotedPassage] = []
        text.utf8.withUnsafeBufferPointer { bytes in
            var openForm: QuoteMark.Form?
            for paragraph in paragraphs {
                openForm = appendPassages(of: paragraph, in: bytes, continuing: openForm, to: &passages)
            }
        }
        return passages
    }

    /// Adds the passages of one paragraph; returns the form of a passage that its end leaves open.
    private static func appendPassages(
        of paragraph: TextRange, in bytes: UnsafeBufferPointer<UInt8>, continuing openForm: QuoteMark.Form?,
        to passages: inout [QuotedPassage]
    ) -> QuoteMark.Form? {
        var stack: [Opened] = []
        var found: [QuotedPassage] = []
        var offset = Int(paragraph.start)
        let end = min(Int(paragraph.end), bytes.count)
        var continues = false

        func close(_ opened: Opened, at close: QuoteMark) {
            let passage = QuotedPassage(
                content: TextRange(opened.mark.end..<max(opened.mark.end, close.start)),
                outer: TextRange(opened.mark.start..<close.end), isClosed: true, continues: false,
                isSingle: opened.mark.form == .single)
            if stack.isEmpty { found.append(passage) } else { stack[stack.count - 1].inner.append(passage) }
        }
        /// What is left of a passage that was never closed: a single mark was an apostrophe after all.
        func giveUp(_ opened: Opened) {
            if let weak = opened.weakClose {
                let inner = opened.inner.filter { Int($0.outer.start) >= weak.end }
                close(opened, at: weak)
                if stack.isEmpty { found += inner } else { stack[stack.count - 1].inner += inner }
            } else if stack.isEmpty {
                found += opened.inner
            } else {
                stack[stack.count - 1].inner += opened.inner
            }
        }

        while offset < end {
            let byte = bytes[offset]
            guard byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xC2 || byte == 0xE2,
                let mark = QuoteMark(bytes, at: offset), mark.end <= end
            else {
                offset += 1
                continue
            }
            offset = mark.end
            let isFirst = stack.isEmpty && found.isEmpty && isBlank(bytes, from: Int(paragraph.start), to: mark.start)
            if isFirst, mark.form == openForm { continues = true }

            if mark.direction.contains(.closing), let match = stack.lastIndex(where: { $0.mark.form == mark.form }) {
                let mayReopen = mark.direction.contains(.opening) && match < stack.count - 1
                if mark.direction.contains(.weak) {
                    if stack[match].weakClose == nil { stack[match].weakClose = mark }
                    continue
                }
                if !mayReopen {
                    while stack.count > match + 1 { giveUp(stack.removeLast()) }
                    let opened = stack.removeLast()
                    close(opened, at: mark)
                    continue
                }
            }
            guard mark.direction.contains(.opening), stack.count < depthLimit else { continue }
            // A figure's inch sign opens nothing.
            if byte == 0x22, mark.start > 0, bytes[mark.start - 1] &- 0x30 < 10 { continue }
            if let last = stack.last, last.mark.form == mark.form, last.weakClose != nil { giveUp(stack.removeLast()) }
            stack.append(Opened(mark: mark))
        }

        // What is still open ends with the paragraph, the outermost double or angle mark at any rate.
        while stack.count > 1 { giveUp(stack.removeLast()) }
        var leftOpen: QuoteMark.Form?
        if let opened = stack.popLast() {
            if opened.mark.form == .single || opened.mark.form == .singleAngle {
                giveUp(opened)
            } else {
                let contentEnd = opened.inner.first.map { Int($0.outer.start) } ?? end
                let isWhole = opened.inner.isEmpty
                found.append(
                    QuotedPassage(
                        content: TextRange(opened.mark.end..<max(opened.mark.end, contentEnd)),
                        outer: TextRange(opened.mark.start..<max(opened.mark.end, contentEnd)), isClosed: false,
                        continues: false, isSingle: false))
                found += opened.inner
                if isWhole { leftOpen = opened.mark.form }
            }
        }
        found.sort { $0.outer < $1.outer }
        if continues, !found.isEmpty { found[0].continues = true }
        for passage in found {
            let content = trimmed(passage.content, bytes)
            guard !content.isEmpty else { continue }
            var passage = passage
            passage.content = content
            passages.append(passage)
        }
        return leftOpen
    }

    private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        var offset = start
        while offset < end, QuoteMark.isSpace(bytes[offset]) { offset += 1 }
        return offset >= end
    }

    private static func trimmed(_ range: TextRange, _ bytes: UnsafeBufferPointer<UInt8>) -> TextRange {
        var (start, end) = (Int(range.start), Int(range.end))
        while start < end, QuoteMark.isSpace(bytes[start]) { start += 1 }
        while end > start, QuoteMark.isSpace(bytes[end - 1]) { end -= 1 }
        return TextRange(start..<end)
    }
}

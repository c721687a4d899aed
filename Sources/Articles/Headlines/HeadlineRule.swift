/// Tells a headline from the first line of a text without one.
///
/// A headline is one line of two to thirty words that does not end as a sentence or a clause does, does not run on in the
/// line below, and has text under it.
enum HeadlineRule {
    /// The longest headline, in bytes.
    static let greatestLength = 240

    /// Whether the line reads like a headline; `next` is the line directly below it, empty where that is blank.
    static func readsLikeHeadline(_ bytes: [UInt8], line: Range<Int>, next: Range<Int>, hasTextBelow: Bool) -> Bool {
        guard hasTextBelow, line.count >= 3, line.count <= greatestLength else { return false }
        let words = bytes[line].split { $0 == 0x20 || $0 == 0x09 }
        guard (2...30).contains(words.count) else { return false }
        guard beginsLikeHeadline(bytes[line]), !endsLikeSentence(bytes[line]), !holdsSentenceEnd(bytes[line]) else {
            return false
        }
        if !next.isEmpty {
            // Text that goes on below in lower case, or lines cut at one width, are a wrapped paragraph.
            if bytes[next.lowerBound] &- 0x61 < 26 { return false }
            let isFullLine = line.count >= 55 && (line.count - 16...line.count + 16).contains(next.count)
            if isFullLine, next.count <= 90, !endsLikeSentence(bytes[next]) { return false }
        }
        return true
    }

    private static func beginsLikeHeadline(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        if first &- 0x61 < 26 {
            // `iPhone maker …` begins small, and so do few other headlines.
            return line.dropFirst().first.map { $0 &- 0x41 < 26 } ?? false
        }
        // A list mark or a rule is no headline.
        return !(first == 0x2D || first == 0x2A || first == 0x3D || first == 0x23 || first == 0x7C || first == 0x3E)
    }

    private static func endsLikeSentence(_ line: ArraySlice<UInt8>) -> Bool {
        var line = line
        // A closing quote mark or bracket behind the full stop: typewriter marks, ” ’ ».
        while let last = line.last {
            if last == 0x22 || last == 0x27 || last == 0x29 || last == 0x20 {
                line = line.dropLast()
            } else if line.count > 3, [[0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99]].contains(Array(line.suffix(3))) {
                line = line.dropLast(3)
            } else {
                break
            }
        }
        guard let last = line.last else { return false }
        if last == 0x2C || last == 0x3B || last == 0x3A { return true }
        guard last == 0x2E else { return false }
        // `… talks with the U.S.` and `… to be continued...` do not end a sentence.
        let body = line.dropLast()
        guard let before = body.last else { return false }
        if before == 0x2E { return false }
        let isInitial = before &- 0x41 < 26 && body.dropLast().last == 0x2E
        return !isInitial
    }

    /// Whether a sentence ends in the middle of the line: a full stop after a word of three small letters or more, then a
    /// blank and a capital.
    private static func holdsSentenceEnd(_ line: ArraySlice<UInt8>) -> Bool {
        for offset in line.indices.dropFirst(3).dropLast(2)
        where line[offset] == 0x2E && line[offset + 1] == 0x20 && line[offset + 2] &- 0x41 < 26 {
            if line[(offset - 3)..<offset].allSatisfy({ $0 &- 0x61 < 26 }) { return true }
        }
        return false
    }
}

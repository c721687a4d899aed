/// A quote mark in a text: where it stands, its form, and which way it can open.
struct QuoteMark {
    /// The forms of marks; a quotation is closed by a mark of the form that opened it.
    enum Form: UInt8 {
        /// `"`, `“ ”`, `„ “`, ``` `` '' ```.
        case double
        /// `'`, `‘ ’`, `‚ ‘`.
        case single
        /// `« »`, `» «`.
        case angle
        /// `‹ ›`.
        case singleAngle
    }

    /// What the mark may be, from its shape and the characters beside it.
    struct Direction: OptionSet {
        let rawValue: UInt8
        /// It can open a quotation.
        static let opening = Direction(rawValue: 1)
        /// It can close a quotation.
        static let closing = Direction(rawValue: 2)
        /// It may be the apostrophe of a possessive plural as well (`the workers' rights`).
        static let weak = Direction(rawValue: 4)
    }

    /// The offset of its first byte.
    var start: Int
    /// The offset behind its last byte.
    var end: Int
    /// Its form.
    var form: Form
    /// What it may be.
    var direction: Direction

    /// Reads the mark at an offset, or nothing where none stands there: an apostrophe inside a word, a foot or inch sign, any
    /// other character.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        self.start = start
        let byte = bytes[start]
        var shape: Direction = [.opening, .closing]
        switch byte {
        case 0x22:
            // Doubled by a spreadsheet's escape: one mark.
            let isPair = start + 1 < bytes.count && bytes[start + 1] == 0x22
            (end, form) = (start + (isPair ? 2 : 1), .double)
        case 0x27:
            let isPair = start + 1 < bytes.count && bytes[start + 1] == 0x27
            (end, form) = isPair ? (start + 2, .double) : (start + 1, .single)
        case 0x60:
            guard start + 1 < bytes.count, bytes[start + 1] == 0x60 else { return nil }
            (end, form, shape) = (start + 2, .double, .opening)
        case 0xC2:
            guard start + 1 < bytes.count, bytes[start + 1] == 0xAB || bytes[start + 1] == 0xBB else { return nil }
            (end, form) = (start + 2, .angle)
        case 0xE2:
            guard start + 2 < bytes.count, bytes[start + 1] == 0x80 else { return nil }
            end = start + 3
            switch bytes[start + 2] {
            case 0x98: form = .single
            case 0x99: form = .single
            case 0x9A: (form, shape) = (.single, .opening)
            case 0x9C, 0x9D, 0x9F: form = .double
            case 0x9E: (form, shape) = (.double, .opening)
            case 0xB9, 0xBA: form = .singleAngle
            default: return nil
            }
        default:
            return nil
        }
        direction = shape.intersection(QuoteMark.surroundings(bytes, start: start, end: end))
        if byte == 0xE2, bytes[start + 2] == 0x9C || bytes[start + 2] == 0x98 {
            // A high turned comma opens in English and closes after a low mark: its shape outweighs the space beside it.
            direction.formUnion(direction == .closing ? [] : .opening)
        }
        if form == .single { refineSingle(bytes) }
        if direction.isDisjoint(with: [.opening, .closing]) { return nil }
    }

    /// What the characters beside a mark allow: a mark with space before and none behind opens, and the other way round.
    private static func surroundings(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int) -> Direction {
        let spaceBefore = start == 0 || isSpaceOrOpening(bytes, before: start)
        let spaceBehind = end >= bytes.count || isSpace(bytes[end]) || isNoBreakSpace(bytes, at: end)
        switch (spaceBefore, spaceBehind) {
        case (true, false): return .opening
        case (false, true): return .closing
        default: return [.opening, .closing]
        }
    }

    /// Tells single quote marks from apostrophes.
    private mutating func refineSingle(_ bytes: UnsafeBufferPointer<UInt8>) {
        let wordBefore = start > 0 && QuoteMark.isWord(bytes[start - 1])
        let wordBehind = end < bytes.count && QuoteMark.isWord(bytes[end])
        if wordBefore && wordBehind {
            direction = []
        } else if wordBefore {
            // Closing, or the apostrophe of `workers'` where a word follows behind a space.
            direction = .closing
            let last = bytes[start - 1] | 0x20
            if last == 0x73 || last == 0x6E,  // `s'`, `goin'`
                end + 1 < bytes.count, bytes[end] == 0x20, QuoteMark.isWord(bytes[end + 1])
            {
                direction = [.closing, .weak]
            }
        } else if wordBehind {
            direction = direction.intersection(.opening)
            if start > 0, !QuoteMark.isSpaceOrOpening(bytes, before: start), bytes[start - 1] < 0x80 {
                direction = []
            }
            if isElision(bytes) { direction = [] }
        } else {
            // Beside punctuation or space on both sides: closes behind a mark (`gone.' `), opens before one (` '[`).
            direction =
                start > 0 && !QuoteMark.isSpace(bytes[start - 1])
                ? direction.intersection(.closing) : direction.intersection(.opening)
        }
    }

    /// Whether the mark stands for left-out letters (`'90s`, `'em`, `'til`).
    private func isElision(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var word = end
        while word < bytes.count, word - end < 6, QuoteMark.isWord(bytes[word]) { word += 1 }
        let length = word - end
        let letters = (0..<length).map { bytes[end + $0] | 0x20 }
        if length == 3, bytes[end] &- 0x30 < 10, bytes[end + 1] &- 0x30 < 10, letters[2] == 0x73 { return true }
        return EnglishAttribution.elisions.contains(String(decoding: letters, as: UTF8.self))
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    static func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte < 0xE0 || byte & 0xC0 == 0x80
    }

    private static func isNoBreakSpace(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        bytes[offset] == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA0
    }

    /// Whether the character before an offset is a space, an opening bracket, a dash or an opening mark.
    private static func isSpaceOrOpening(_ bytes: UnsafeBufferPointer<UInt8>, before offset: Int) -> Bool {
        let byte = bytes[offset - 1]
        if byte < 0x80 { return isSpace(byte) || byte == 0x28 || byte == 0x5B || byte == 0x2D || byte == 0x2F }
        guard offset >= 2 else { return false }
        if byte == 0xA0, bytes[offset - 2] == 0xC2 { return true }
        guard offset >= 3, bytes[offset - 3] == 0xE2, bytes[offset - 2] == 0x80 else { return false }
        // Dashes, and opening marks (a quotation may begin with another one).
        return byte == 0x93 || byte == 0x94 || byte == 0x98 || byte == 0x9C || byte == 0x9E
    }
}

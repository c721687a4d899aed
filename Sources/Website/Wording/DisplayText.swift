/// Text from the articles made fit for a page: characters that HTML forbids, and those that turn the reading direction of
/// what stands around them, are left out. Escaping is the template's part.
enum DisplayText {
    /// The text as it may be shown.
    static func shown(_ text: String) -> String {
        if text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false || !mayHoldForbidden(text.utf8) { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isForbidden(scalar.value) {
            shown.append(scalar.value == 0x09 || scalar.value == 0x0A || scalar.value == 0x0D ? " " : scalar)
        }
        return String(shown)
    }

    /// Whether all is printable ASCII, as nearly every text is; without a branch for each byte.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var odd: UInt8 = 0
        for byte in bytes { odd |= byte &- 0x20 >= 0x5F ? 1 : 0 }
        return odd == 0
    }

    /// Whether bytes that forbidden scalars consist of stand in the text: a test that costs little and spares nearly every text
    /// the walk over its scalars.
    private static func mayHoldForbidden(_ utf8: String.UTF8View) -> Bool {
        var (beforeLast, last): (UInt8, UInt8) = (0, 0)
        for byte in utf8 {
            switch byte {
            case 0..<0x20, 0x7F, 0xF0...: return true
            case 0x80..<0xA0 where last == 0xC2: return true
            case 0xA6...0xAE where beforeLast == 0xE2 && (last == 0x80 || last == 0x81): return true
            case 0x80...0xBF where beforeLast == 0xEF && (last == 0xB7 || last == 0xBF): return true
            default: break
            }
            (beforeLast, last) = (last, byte)
        }
        return false
    }

    /// Whether a scalar is a control, a noncharacter or a control of direction (overrides, embeddings, isolates).
    static func isForbidden(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }

    /// The text cut at a word's end where it is longer than a number of bytes, with an ellipsis.
    static func shortened(_ text: String, to limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        var cut = text.utf8.index(text.startIndex, offsetBy: limit)
        while cut > text.startIndex, text.utf8[cut] & 0xC0 == 0x80 { cut = text.utf8.index(before: cut) }
        var head = text[..<cut]
        if let space = head.lastIndex(of: " "), head.utf8.distance(from: space, to: head.endIndex) < 40 {
            head = head[..<space]
        }
        while let last = head.unicodeScalars.last, " ,;:–—-(“‘".unicodeScalars.contains(last) {
            head.unicodeScalars.removeLast()
        }
        return head + "…"
    }
}

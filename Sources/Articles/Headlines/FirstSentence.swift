/// Finds the first sentence of a text that has no headline: it serves as the title.
enum FirstSentence {
    /// The longest title, in bytes; a longer sentence is cut at a word and ends in `…`.
    static let greatestLength = 200

    /// The first sentence of what stands from `start` on, white space joined to single blanks.
    static func title(_ bytes: [UInt8], from start: Int) -> String {
        var words: [ArraySlice<UInt8>] = []
        var length = 0
        var wordStart: Int?
        var offset = start
        while offset <= bytes.count {
            let byte = offset < bytes.count ? bytes[offset] : 0x0A
            let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
            if isBlank {
                if let from = wordStart {
                    let word = bytes[from..<offset]
                    if length + word.count > greatestLength, !words.isEmpty { return joined(words) + "…" }
                    words.append(word)
                    length += word.count + 1
                    wordStart = nil
                    if endsSentence(word, next: nextWord(bytes, offset)) { break }
                }
                if byte == 0x0A || byte == 0x0D, !words.isEmpty { break }
            } else if wordStart == nil {
                wordStart = offset
            } else if let from = wordStart, offset - from > greatestLength {
                // No word is that long: some other thing is shown in part.
                var end = offset
                while end > from, bytes[end] & 0xC0 == 0x80 { end -= 1 }
                words.append(bytes[from..<end])
                return joined(words) + "…"
            }
            offset += 1
        }
        return joined(words)
    }

    private static func joined(_ words: [ArraySlice<UInt8>]) -> String {
        words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    private static func nextWord(_ bytes: [UInt8], _ offset: Int) -> UInt8? {
        bytes[min(offset, bytes.count)...].first { $0 != 0x20 && $0 != 0x09 }
    }

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "maj", "adm", "st",
        "jr",
        "sr", "vs", "no", "rev", "hon", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec",
        "inc", "ltd", "co", "corp", "mt", "ft", "approx", "etc",
    ]

    private static func endsSentence(_ word: ArraySlice<UInt8>, next: UInt8?) -> Bool {
        var word = word
        while let last = word.last {
            if last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D {
                word = word.dropLast()
            } else if word.count > 3, [[0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99]].contains(Array(word.suffix(3))) {
                word = word.dropLast(3)
            } else {
                break
            }
        }
        guard let last = word.last else { return false }
        if last == 0x21 || last == 0x3F { return next.map { !($0 &- 0x61 < 26) } ?? true }
        guard last == 0x2E else { return false }
        guard let next, next != 0x0A, next != 0x0D else { return true }
        if next &- 0x61 < 26 { return false }
        let stem = word.dropLast().drop { !(($0 | 0x20) &- 0x61 < 26) }
        // Initials and `U.S.` do not end a sentence, and titles and months do not either.
        if stem.count <= 1 || stem.contains(0x2E) { return false }
        return !abbreviations.contains(String(decoding: stem, as: UTF8.self).lowercased())
    }
}

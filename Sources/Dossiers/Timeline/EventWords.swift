import Linguistics

/// The words by which two clauses are seen to tell the same event.
enum EventWords {
    /// The keys of the words of a stretch of text that tell what happens, ascending, each once; those in `without` and
    /// short or common words are left out, endings are cut (`signed`, `signing`).
    static func keys(of text: Text, in range: TextRange, without: TextRange) -> [UInt64] {
        var keys: [UInt64] = []
        text.utf8.withUnsafeBytes { bytes in
            var offset = Int(range.start)
            let end = min(Int(range.end), bytes.count)
            while offset < end {
                guard isLetter(bytes[offset]) else {
                    offset += 1
                    continue
                }
                let start = offset
                while offset < end, isLetter(bytes[offset]) { offset += 1 }
                guard start >= Int(without.end) || offset <= Int(without.start), offset - start > 3 else { continue }
                let word = UnsafeRawBufferPointer(rebasing: bytes[start..<offset])
                guard !common.contains(WordKey(bytes: word)) else { continue }
                keys.append(WordKey(bytes: stem(word)).value)
            }
        }
        keys.sort()
        var last: UInt64?
        keys.removeAll { key in
            defer { last = key }
            return key == last
        }
        return keys
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

    /// A word without its last letters where they are an ending; at least four letters stay.
    private static func stem(_ word: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        func ends(_ ending: StaticString) -> Bool {
            let count = ending.utf8CodeUnitCount
            guard word.count >= count + 4 else { return false }
            return ending.withUTF8Buffer { letters in
                (0..<count).allSatisfy { word[word.count - count + $0] | 0x20 == letters[$0] }
            }
        }
        var cut = 0
        if ends("ing") {
            cut = 3
        } else if ends("ed") || ends("es") {
            cut = 2
        } else if ends("s") || ends("e") {
            cut = 1
        }
        return UnsafeRawBufferPointer(rebasing: word[..<(word.count - cut)])
    }

    private static let common = WordTable(words: [
        "after", "also", "been", "before", "from", "have", "having", "into", "more", "most", "over", "said", "says",
        "some", "such", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "were",
        "what",
        "when", "where", "which", "while", "will", "with", "would", "during", "about", "against", "because", "between",
        "could", "other", "under", "until", "upon", "whose", "year", "month", "week", "told",
    ])
}

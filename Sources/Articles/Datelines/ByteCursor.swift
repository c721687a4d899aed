/// Steps over ASCII words and numbers in a stretch of bytes.
struct ByteCursor {
    let bytes: [UInt8]
    var offset: Int
    let limit: Int

    var current: UInt8? { offset < limit ? bytes[offset] : nil }

    mutating func next() -> UInt8? {
        guard let byte = current else { return nil }
        offset += 1
        return byte
    }

    mutating func skip(_ matches: (UInt8) -> Bool) {
        while offset < limit, matches(bytes[offset]) { offset += 1 }
    }

    /// The ASCII letters that stand here, at most twelve.
    func peekWord() -> String? {
        let end = wordEnd
        return end > offset && end - offset <= 12 ? String(decoding: bytes[offset..<end], as: UTF8.self) : nil
    }

    mutating func skipWord() { offset = wordEnd }

    /// Reads up to four digits, which must be all that stand here.
    mutating func number() -> (value: Int, length: Int)? {
        var value = 0
        var end = offset
        while end < limit, bytes[end] &- 0x30 < 10, end - offset <= 4 {
            value = value * 10 + Int(bytes[end] - 0x30)
            end += 1
        }
        let length = end - offset
        guard (1...4).contains(length) else { return nil }
        offset = end
        return (value, length)
    }

    /// Steps over `st`, `nd`, `rd`, `th`.
    mutating func skipOrdinalSuffix() {
        if let word = peekWord(), ["st", "nd", "rd", "th"].contains(word.lowercased()) { skipWord() }
    }

    private var wordEnd: Int {
        var end = offset
        while end < limit, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
        return end
    }
}

import Linguistics

/// Finds names in texts word by word: those that the first phase missed though other places settle them, and those that an
/// editor adds.
struct NameScanner {
    /// A name found.
    struct Found: Sendable, Hashable {
        /// Where it stands.
        var range: TextRange
        /// Which of the names it is, as the number it was given with.
        var target: Int32
    }

    private struct Pattern {
        var bytes: [UInt8]
        var target: Int32
    }

    private var patterns: [UInt64: [Pattern]] = [:]
    /// One bit for 2^16 remainders of the hashes of first words: most words of a text are told apart by it alone.
    private var filter = Array(repeating: UInt64(0), count: 1024)
    /// The bytes that names begin with.
    private var beginnings = Array(repeating: false, count: 256)

    /// Looks for names, each with a number; of two that begin at one place the longer is found.
    init(_ names: [(form: String, target: Int32)]) {
        for (form, target) in names {
            let bytes = Array(form.utf8)
            guard let first = bytes.first else { continue }
            beginnings[Int(first)] = true
            let hash = Self.firstWord(bytes, at: 0).hash
            filter[Int(hash >> 6 & 1023)] |= 1 << (hash & 63)
            patterns[hash, default: []].append(Pattern(bytes: bytes, target: target))
        }
        for key in patterns.keys { patterns[key]?.sort { $0.bytes.count > $1.bytes.count } }
    }

    /// Whether there is nothing to look for.
    var isEmpty: Bool { patterns.isEmpty }

    /// The names in a text that overlap none of the given ranges, which are in text order.
    func find(in text: Text, outside taken: [TextRange]) -> [Found] {
        var found: [Found] = []
        var next = 0
        var offset = 0
        let bytes = text.utf8
        while offset < bytes.count {
            guard Self.isWordByte(bytes[offset]) else {
                offset += 1
                continue
            }
            guard beginnings[Int(bytes[offset])] else {
                repeat { offset += 1 } while offset < bytes.count && Self.isWordByte(bytes[offset])
                continue
            }
            let (end, hash) = Self.firstWord(bytes, at: offset)
            while next < taken.count, Int(taken[next].end) <= offset { next += 1 }
            if next < taken.count, Int(taken[next].start) <= offset {
                offset = max(end, Int(taken[next].end))
                continue
            }
            var taking = end
            let mayBegin = filter[Int(hash >> 6 & 1023)] & 1 << (hash & 63) != 0
            for pattern in mayBegin ? patterns[hash] ?? [] : [] {
                let stop = offset + pattern.bytes.count
                guard stop <= bytes.count, bytes[offset..<stop] == pattern.bytes[...],
                    stop == bytes.count || !Self.isWordByte(bytes[stop]) || !Self.isWordByte(bytes[stop - 1]),
                    next >= taken.count || stop <= Int(taken[next].start)
                else { continue }
                found.append(Found(range: TextRange(offset..<stop), target: pattern.target))
                taking = stop
                break
            }
            offset = taking
        }
        return found
    }

    /// Where the word at an offset ends, and its FNV-1a hash.
    private static func firstWord(_ bytes: [UInt8], at start: Int) -> (end: Int, hash: UInt64) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var offset = start
        repeat {
            hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01b3
            offset += 1
        } while offset < bytes.count && isWordByte(bytes[offset])
        return (offset, hash)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x30 < 10
    }
}

/// The words of a search index, each with a number: an open-addressing table over bytes in one arena.
struct SearchVocabulary: Sendable {
    private var arena: [UInt8] = []
    private var ends: [Int32] = []
    private var hashes: [UInt64] = []
    private var slots: [Int32]
    private var mask: Int

    init() {
        slots = [Int32](repeating: -1, count: 1 << 14)
        mask = slots.count - 1
    }

    /// How many words there are.
    var count: Int { ends.count }

    /// The number of a word, which is taken in where it is new.
    mutating func number(of word: [UInt8]) -> Int32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash ^= hash >> 29
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, self[number].elementsEqual(word) { return Int32(number) }
            slot = (slot + 1) & mask
        }
        let number = Int32(ends.count)
        arena.append(contentsOf: word)
        ends.append(Int32(arena.count))
        hashes.append(hash)
        slots[slot] = number
        if ends.count * 2 > slots.count { grow() }
        return number
    }

    /// The bytes of a word.
    subscript(number: Int) -> ArraySlice<UInt8> {
        arena[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
    }

    /// The numbers of all words in the order of their bytes.
    func sorted() -> [Int32] {
        (0..<Int32(count)).sorted { self[Int($0)].lexicographicallyPrecedes(self[Int($1)]) }
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        mask = slots.count - 1
        for number in ends.indices {
            var slot = Int(truncatingIfNeeded: hashes[number]) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(number)
        }
    }
}

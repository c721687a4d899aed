/// A read-only table from words to small values: open addressing over ``WordKey``, for lists that hot loops consult.
public struct WordTable<Value: Sendable>: Sendable {
    @usableFromInline let mask: Int
    @usableFromInline let keys: [UInt64]
    @usableFromInline let values: [Value?]

    /// Builds the table; of two entries with one key the first stays.
    public init(_ entries: some Collection<(String, Value)>) {
        self.init(entries.map { (WordKey($0.0), $0.1) })
    }

    /// Builds the table from keys; of two entries with one key the first stays.
    public init(_ entries: [(WordKey, Value)]) {
        var capacity = 8
        while capacity < entries.count * 2 { capacity *= 2 }
        var keys = [UInt64](repeating: 0, count: capacity)
        var values = [Value?](repeating: nil, count: capacity)
        for (key, value) in entries {
            var slot = Int(truncatingIfNeeded: key.value) & (capacity - 1)
            while values[slot] != nil, keys[slot] != key.value { slot = (slot + 1) & (capacity - 1) }
            if values[slot] == nil {
                keys[slot] = key.value
                values[slot] = value
            }
        }
        mask = capacity - 1
        self.keys = keys
        self.values = values
    }

    /// The value of a word, if it is in the table.
    @inlinable
    public subscript(key: WordKey) -> Value? {
        var slot = Int(truncatingIfNeeded: key.value) & mask
        while let value = values[slot] {
            if keys[slot] == key.value { return value }
            slot = (slot + 1) & mask
        }
        return nil
    }
}

extension WordTable where Value == Void {
    /// Builds a set of words.
    public init(words: some Collection<String>) {
        self.init(words.map { ($0, ()) })
    }

    /// Whether the word is in the set.
    @inlinable
    public func contains(_ key: WordKey) -> Bool { self[key] != nil }
}

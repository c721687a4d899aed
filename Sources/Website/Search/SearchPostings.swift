/// For each word the places where it stands, in order: gathered in one pass over the articles, then grouped by word with a
/// counting sort.
struct SearchPostings {
    private var words: [Int32] = []
    private var places: [UInt32] = []
    private var last: [UInt32] = []

    /// Notes that a word stands at a place. Places come in order; one that was noted for the word already is passed over.
    mutating func add(word: Int32, at place: SearchPlace) {
        let index = Int(word)
        while last.count <= index { last.append(.max) }
        guard last[index] != place.packed else { return }
        last[index] = place.packed
        words.append(word)
        places.append(place.packed)
    }

    /// The places of each word.
    func grouped(words count: Int) -> Grouped {
        var starts = [Int32](repeating: 0, count: count + 1)
        for word in words { starts[Int(word) + 1] += 1 }
        for word in 0..<count { starts[word + 1] += starts[word] }
        var next = starts
        var sorted = [UInt32](repeating: 0, count: places.count)
        for (word, place) in zip(words, places) {
            sorted[Int(next[Int(word)])] = place
            next[Int(word)] += 1
        }
        return Grouped(starts: starts, places: sorted)
    }

    /// Places by word.
    struct Grouped {
        fileprivate let starts: [Int32]
        fileprivate let places: [UInt32]

        /// The places of a word, in order.
        subscript(word: Int) -> ArraySlice<UInt32> { places[Int(starts[word])..<Int(starts[word + 1])] }
    }
}

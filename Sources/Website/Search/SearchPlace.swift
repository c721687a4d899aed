/// Where a word stands: an article, by its rank in the order of results, and a sentence of it.
struct SearchPlace {
    /// Rank and sentence in one number: places in order are numbers in order.
    let packed: UInt32

    /// Sentences from this one on are told as this one: no article of news has as many.
    static let lastSentence = 1023
    init(rank: Int, sentence: Int) {
        packed = UInt32(rank) << 10 | UInt32(min(sentence, SearchPlace.lastSentence))
    }

    init(packed: UInt32) { self.packed = packed }

    var rank: Int { Int(packed >> 10) }
    var sentence: Int { Int(packed & 1023) }
}

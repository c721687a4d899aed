/// Finds the phrases of the gazetteers in a text: a trie over words, stored as one open-addressing table.
///
/// Words are compared regardless of case; what case a match needs is settled by ``GazetteerCategories`` rules here: names
/// need a capital, all-capital acronyms (`US`, `WHO`) need all capitals.
public struct PhraseIndex: Sendable {
    /// A phrase found in a text.
    public struct Match: Sendable, Hashable {
        /// How many tokens it has.
        public var length: Int
        /// The lists that hold it.
        public var categories: GazetteerCategories
    }

    private struct Node: Sendable {
        var categories: UInt32 = 0
        /// Categories that hold only where the words are written in capitals throughout.
        var capitalCategories: UInt32 = 0
        /// Whether a longer phrase goes on from here.
        var goesOn = false
    }

    /// Categories of common words, which match in lower case too.
    private static let lowerCaseCategories: GazetteerCategories = [
        .title, .office, .organizationWord, .placeWord, .eventWord, .workWord,
    ]

    private var slots: [UInt64]
    private var children: [Int32]
    private var nodes: [Node]
    private var mask: Int
    private var used = 0

    /// An index without phrases.
    public init() {
        mask = 1023
        slots = [UInt64](repeating: 0, count: 1024)
        children = [Int32](repeating: 0, count: 1024)
        nodes = [Node()]
    }

    /// Adds a phrase.
    ///
    /// - Parameters:
    ///   - words: its tokens; an empty phrase is left out.
    ///   - categories: the lists that hold it.
    mutating func insert(_ words: some Collection<Token>, _ categories: GazetteerCategories) {
        guard let first = words.first else { return }
        var node = 0
        for word in words {
            node = child(of: node, word.key) ?? add(child: word.key, of: node)
        }
        let needsCapitals =
            words.count == 1 && first.shape.contains(.allCapitals)
            || (words.count == 1 && first.shape.contains([.hasPeriod, .capitalized]))
        if needsCapitals {
            nodes[node].capitalCategories |= categories.rawValue
        } else {
            nodes[node].categories |= categories.rawValue
        }
    }

    /// Calls `body` with every phrase that begins at a token, shorter ones first.
    ///
    /// - Parameters:
    ///   - start: the token.
    ///   - limit: the token behind the last that may belong to a phrase.
    ///   - tokens: the tokens of the text.
    ///   - body: called with each match.
    @inline(__always)
    func matches(
        from start: Int, limit: Int, in tokens: UnsafeBufferPointer<Token>, _ body: (Match) -> Void
    ) {
        let shape = tokens[start].shape
        let isCapital = shape.contains(.capitalized)
        let isAllCapitals = shape.contains(.allCapitals)
        var node = 0
        var index = start
        while index < limit, let next = child(of: node, tokens[index].key) {
            node = next
            index += 1
            let entry = nodes[node]
            var found = entry.categories
            if isAllCapitals { found |= entry.capitalCategories }
            if !isCapital { found &= Self.lowerCaseCategories.rawValue }
            if found != 0 { body(Match(length: index - start, categories: GazetteerCategories(rawValue: found))) }
            if !entry.goesOn { return }
        }
    }

    /// The longest phrase that begins at a token and is of one of the categories.
    public func longestMatch(
        from start: Int, limit: Int, in tokens: [Token], of categories: GazetteerCategories
    ) -> Match? {
        var best: Match?
        tokens.withUnsafeBufferPointer { tokens in
            matches(from: start, limit: min(limit, tokens.count), in: tokens) { match in
                let common = match.categories.intersection(categories)
                if !common.isEmpty { best = Match(length: match.length, categories: common) }
            }
        }
        return best
    }

    /// The lists that hold a word alone.
    public func categories(of token: Token) -> GazetteerCategories {
        guard let node = child(of: 0, token.key) else { return [] }
        var found = nodes[node].categories
        if token.shape.contains(.allCapitals) { found |= nodes[node].capitalCategories }
        if !token.shape.contains(.capitalized) { found &= Self.lowerCaseCategories.rawValue }
        return GazetteerCategories(rawValue: found)
    }

    // MARK: The table

    @inline(__always)
    private static func slotKey(_ node: Int, _ word: WordKey) -> UInt64 {
        let key = (word.value ^ (UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return key == 0 ? 1 : key
    }

    @inline(__always)
    private func child(of node: Int, _ word: WordKey) -> Int? {
        let key = Self.slotKey(node, word)
        var slot = Int(truncatingIfNeeded: key >> 32) & mask
        while slots[slot] != 0 {
            if slots[slot] == key { return Int(children[slot]) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func add(child word: WordKey, of node: Int) -> Int {
        if (used + 1) * 2 > slots.count { grow() }
        let new = nodes.count
        nodes.append(Node())
        nodes[node].goesOn = true
        place(Self.slotKey(node, word), Int32(new))
        used += 1
        return new
    }

    private mutating func place(_ key: UInt64, _ child: Int32) {
        var slot = Int(truncatingIfNeeded: key >> 32) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = key
        children[slot] = child
    }

    private mutating func grow() {
        let oldSlots = slots
        let oldChildren = children
        mask = oldSlots.count * 2 - 1
        slots = [UInt64](repeating: 0, count: oldSlots.count * 2)
        children = [Int32](repeating: 0, count: oldSlots.count * 2)
        for index in oldSlots.indices where oldSlots[index] != 0 { place(oldSlots[index], oldChildren[index]) }
    }
}

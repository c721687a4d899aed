import Linguistics

/// The entities as they come about: at first each name of each kind is one; joining makes them fewer, and every join keeps
/// its reason.
struct CandidateTable: Sendable {
    /// A name of a kind.
    struct Candidate: Sendable {
        /// The name, as an index into ``NameInventory/names``.
        var name: Int32
        /// The kind.
        var kind: EntityKind
        /// Which of several that are called so; 0 for the usual one.
        var sense: Int32 = 0
        /// How many mentions mean it by this very name.
        var mentions = 0
        /// How many articles have such a mention.
        var articles = 0
        /// The first of them, as an index into ``NameInventory/occurrences``.
        var firstOccurrence: Int
        /// The list entry that the name means.
        var fact: Int32?
    }

    /// Two candidates that were found to be one.
    struct Join: Sendable {
        /// The candidate that was joined to another.
        var joined: Int32
        /// The candidate it was joined to.
        var kept: Int32
        /// Why, in words a reader understands.
        var reason: String
        /// A mention that shows it, as an index into ``NameInventory/occurrences``.
        var occurrence: Int
    }

    /// The candidates in the order of their first mention.
    private(set) var candidates: [Candidate] = []
    /// The joins in the order they were made.
    private(set) var joins: [Join] = []
    private var parents: [Int32] = []
    private var index: [UInt64: Int32] = [:]

    /// The candidate of a name, kind and sense, if there is one.
    func candidate(name: Int32, kind: EntityKind, sense: Int32 = 0) -> Int32? {
        index[Self.key(name, kind, sense)]
    }

    /// The candidate of a name, kind and sense, made where there is none.
    mutating func make(name: Int32, kind: EntityKind, sense: Int32 = 0, occurrence: Int) -> Int32 {
        let key = Self.key(name, kind, sense)
        if let known = index[key] { return known }
        let made = Int32(candidates.count)
        candidates.append(Candidate(name: name, kind: kind, sense: sense, firstOccurrence: occurrence))
        parents.append(made)
        index[key] = made
        return made
    }

    /// Names are fewer than 2^28, senses than 2^32.
    private static func key(_ name: Int32, _ kind: EntityKind, _ sense: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: sense)) << 32 | UInt64(kind.rawValue) << 28 | UInt64(name)
    }

    /// Counts a mention that means a candidate by its own name.
    mutating func count(_ candidate: Int32, inNewArticle: Bool) {
        candidates[Int(candidate)].mentions += 1
        if inNewArticle { candidates[Int(candidate)].articles += 1 }
    }

    /// Notes the list entry that a candidate's name means.
    mutating func set(fact: Int32, of candidate: Int32) { candidates[Int(candidate)].fact = fact }

    /// The candidate that stands for all that a candidate was joined with.
    func root(_ candidate: Int32) -> Int32 {
        var root = candidate
        while parents[Int(root)] != root { root = parents[Int(root)] }
        return root
    }

    /// Joins two candidates; the one with more mentions, or the earlier one, stands for both.
    mutating func join(_ left: Int32, _ right: Int32, reason: @autoclosure () -> String, occurrence: Int) {
        let (first, second) = (root(left), root(right))
        guard first != second else { return }
        let isOrdered = weight(first) != weight(second) ? weight(first) > weight(second) : first < second
        let (kept, joined) = isOrdered ? (first, second) : (second, first)
        parents[Int(joined)] = kept
        joins.append(Join(joined: joined, kept: kept, reason: reason(), occurrence: occurrence))
    }

    private func weight(_ candidate: Int32) -> Int { candidates[Int(candidate)].mentions }
}

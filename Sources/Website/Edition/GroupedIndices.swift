/// For each of a number of groups the indices that belong to it, in ascending order: two flat arrays.
struct GroupedIndices: Sendable {
    private let starts: [Int32]
    private let members: [Int32]

    /// Groups pairs of a group and a member. Pairs may repeat; a member is kept once a group where its pairs follow each
    /// other.
    ///
    /// - Parameters:
    ///   - groups: how many groups there are.
    ///   - visit: called twice; gives each pair to the function it gets, members ascending.
    init(groups: Int, visit: (_ pair: (_ group: Int, _ member: Int) -> Void) -> Void) {
        var starts = [Int32](repeating: 0, count: groups + 1)
        var last = [Int32](repeating: -1, count: groups)
        visit { group, member in
            if last[group] != Int32(member) {
                last[group] = Int32(member)
                starts[group + 1] += 1
            }
        }
        for group in 0..<groups { starts[group + 1] += starts[group] }
        var members = [Int32](repeating: 0, count: Int(starts[groups]))
        var next = starts
        for group in 0..<groups { last[group] = -1 }
        visit { group, member in
            if last[group] != Int32(member) {
                last[group] = Int32(member)
                members[Int(next[group])] = Int32(member)
                next[group] += 1
            }
        }
        self.starts = starts
        self.members = members
    }

    /// The members of a group.
    subscript(group: Int) -> ArraySlice<Int32> { members[Int(starts[group])..<Int(starts[group + 1])] }
}

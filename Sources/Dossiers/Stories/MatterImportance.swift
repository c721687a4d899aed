extension Story.Difference.Matter {
    /// What a reader wants to see first: facts before spellings.
    var importance: Int {
        switch self {
        case .number: 0
        case .date: 1
        case .attribution: 2
        case .role: 3
        case .spelling: 4
        }
    }
}

/// Which entity each mention means, and why a shorter form was taken for it.
struct References: Sendable {
    /// Why a form means an entity though it is not its name.
    struct Reason: Sendable {
        /// The candidate it means.
        var candidate: Int32
        /// The form, as an index into ``NameInventory/forms``.
        var form: Int32
        /// Why, in words a reader understands.
        var text: String
        /// A mention that shows it, as an index into ``NameInventory/occurrences``.
        var occurrence: Int
    }

    /// The candidate of each occurrence.
    private(set) var candidates: [Int32?]
    /// The reasons, one for each form of each candidate, in the order of the texts.
    private(set) var reasons: [Reason] = []
    private var given: Set<UInt64> = []

    /// No references yet.
    init(count: Int) {
        candidates = Array(repeating: nil, count: count)
    }

    /// Notes that an occurrence means a candidate by its own name.
    mutating func assign(_ occurrence: Int, to candidate: Int32) { candidates[occurrence] = candidate }

    /// Notes that an occurrence means a candidate by another form than its name.
    mutating func assign(_ occurrence: Int, to candidate: Int32, form: Int32, because text: @autoclosure () -> String) {
        candidates[occurrence] = candidate
        if given.insert(UInt64(UInt32(candidate)) << 32 | UInt64(UInt32(form))).inserted {
            reasons.append(Reason(candidate: candidate, form: form, text: text(), occurrence: occurrence))
        }
    }
}

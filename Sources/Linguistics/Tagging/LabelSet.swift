/// The labels a sequence model gives, and which may follow which.
///
/// Mentions are written in BILOU: `B-` begins a name, `I-` is inside, `L-` its last word, `U-` a name of one word, `O` no
/// name (Ratinov and Roth, 2009). The first label is the reference: its score is 0, and the model has no column for it.
public struct LabelSet: Sendable, Hashable {
    /// The names, the reference first.
    public let names: [String]
    /// Whether the labels are BILOU over kinds of names.
    public let isSegmentation: Bool

    /// BILOU labels for kinds of names, `O` first.
    public init(kinds: [String]) {
        names = ["O"] + kinds.flatMap { kind in ["B-", "I-", "L-", "U-"].map { $0 + kind } }
        isSegmentation = true
    }

    /// Labels that may follow each other in any order.
    public init(tags: [String]) {
        names = tags
        isSegmentation = false
    }

    /// The number of labels.
    public var count: Int { names.count }

    /// The kinds of names, for BILOU labels.
    public var kinds: [String] {
        isSegmentation ? stride(from: 1, to: names.count, by: 4).map { String(names[$0].dropFirst(2)) } : []
    }

    /// Whether label `next` may follow label `previous`.
    package func allows(_ previous: Int, _ next: Int) -> Bool {
        guard isSegmentation else { return true }
        return opens(previous)
            ? next > 0 && Self.part(next).isInside && Self.kind(next) == Self.kind(previous) : begins(next)
    }

    /// Whether a sentence may begin with a label.
    package func begins(_ label: Int) -> Bool { !isSegmentation || label == 0 || !Self.part(label).isInside }

    /// Whether a sentence may end with a label.
    package func ends(_ label: Int) -> Bool { !isSegmentation || !opens(label) }

    private func opens(_ label: Int) -> Bool { label > 0 && Self.part(label).isOpen }

    /// The parts of a BILOU label, in the order of the labels.
    package enum Part: Int {
        case begin, inside, last, unit

        var isInside: Bool { self == .inside || self == .last }
        var isOpen: Bool { self == .begin || self == .inside }
    }

    /// The part of a BILOU label other than `O`.
    package static func part(_ label: Int) -> Part { Part(rawValue: (label - 1) & 3) ?? .unit }

    /// The index of the kind of a BILOU label other than `O`.
    package static func kind(_ label: Int) -> Int { (label - 1) >> 2 }

    /// The label of a part of a name.
    package static func label(_ part: Part, kind: Int) -> Int { 1 + 4 * kind + part.rawValue }
}

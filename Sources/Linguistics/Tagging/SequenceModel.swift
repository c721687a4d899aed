/// A linear model of label sequences: rows of weights for hashed features, and weights for pairs of labels.
///
/// Weights are 16-bit integers, so scores are exact and the same on every machine; a row holds one weight for each label
/// but the reference, padded to a multiple of 16. The trainer scales them so that no sum of features can overflow.
public struct SequenceModel: Sendable {
    /// The labels.
    public let labels: LabelSet
    /// Which features the model was trained with.
    package let task: SequenceTask
    /// Weights per unit of the trained score.
    package let scale: Float
    /// `transitions[previous * count + next]`.
    package let transitions: [Int16]
    /// Rows of 16 lanes, `blocks` for each feature.
    package let rows: [SIMD16<Int16>]
    /// The features in the order of their rows.
    package let features: [UInt32]
    /// How many vectors of 16 lanes a row has.
    package let blocks: Int

    private let slots: [UInt32]
    private let slotRows: [UInt32]
    private let mask: Int

    /// Makes a model from its parts.
    package init(
        labels: LabelSet, task: SequenceTask, scale: Float, transitions: [Int16], features: [UInt32],
        rows: [SIMD16<Int16>]
    ) {
        self.labels = labels
        self.task = task
        self.scale = scale
        self.transitions = transitions
        self.features = features
        self.rows = rows
        blocks = Self.blocks(for: labels)
        var capacity = 16
        while capacity < features.count * 2 { capacity *= 2 }
        let mask = capacity - 1
        var slots = [UInt32](repeating: 0, count: capacity)
        var slotRows = [UInt32](repeating: .max, count: capacity)
        for (row, feature) in features.enumerated() {
            var slot = Int(feature) & mask
            while slotRows[slot] != .max { slot = (slot + 1) & mask }
            slots[slot] = feature
            slotRows[slot] = UInt32(row)
        }
        self.slots = slots
        self.slotRows = slotRows
        self.mask = mask
    }

    /// How many vectors of 16 lanes a row of these labels needs.
    package static func blocks(for labels: LabelSet) -> Int { max(1, (labels.count - 1 + 15) / 16) }

    /// The row of a feature, or nothing where the model does not know it.
    package func row(of feature: UInt32) -> Int? {
        var slot = Int(feature) & mask
        while slotRows[slot] != .max {
            if slots[slot] == feature { return Int(slotRows[slot]) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Gives `body` a scorer over the tables; the scorer must not outlive the call.
    @inline(__always)
    func withScorer<Result>(_ body: (Scorer) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            slotRows.withUnsafeBufferPointer { slotRows in
                rows.withUnsafeBufferPointer { rows in
                    body(Scorer(slots: slots, slotRows: slotRows, rows: rows, mask: mask, blocks: blocks))
                }
            }
        }
    }

    /// The tables of a model while they are pinned.
    struct Scorer {
        let slots: UnsafeBufferPointer<UInt32>
        let slotRows: UnsafeBufferPointer<UInt32>
        let rows: UnsafeBufferPointer<SIMD16<Int16>>
        let mask: Int
        let blocks: Int
    }
}

/// What a model is trained for; it decides the features.
public enum SequenceTask: UInt8, Sendable {
    /// Parts of speech.
    case partsOfSpeech = 1
    /// Names of persons, organizations, places and other things.
    case mentions = 2
}

/// Sums the rows of a token's features, for models whose rows are one vector.
struct ScoreSink: FeatureSink {
    private let scorer: SequenceModel.Scorer
    /// The sum so far.
    private(set) var sum = SIMD16<Int16>(repeating: 0)

    @inline(__always)
    init(_ scorer: SequenceModel.Scorer) { self.scorer = scorer }

    @inline(__always)
    mutating func add(_ feature: UInt32) {
        var slot = Int(feature) & scorer.mask
        while true {
            let row = scorer.slotRows[slot]
            if row == .max { return }
            if scorer.slots[slot] == feature {
                sum &+= scorer.rows[Int(row)]
                return
            }
            slot = (slot + 1) & scorer.mask
        }
    }
}

/// Collects the rows of a token's features, for models of many labels.
struct RowSink: FeatureSink {
    private let scorer: SequenceModel.Scorer
    private(set) var rows: [Int] = []

    init(_ scorer: SequenceModel.Scorer) { self.scorer = scorer }

    mutating func add(_ feature: UInt32) {
        var slot = Int(feature) & scorer.mask
        while scorer.slotRows[slot] != .max {
            if scorer.slots[slot] == feature { rows.append(Int(scorer.slotRows[slot])) }
            slot = (slot + 1) & scorer.mask
        }
    }

    mutating func removeAll() { rows.removeAll(keepingCapacity: true) }
}

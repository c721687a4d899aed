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
    /// Rows of 16 lanes, `blocks` for each feature; the first row is that of all unknown features and holds zeros.
    package let rows: [SIMD16<Int16>]
    /// How many vectors of 16 lanes a row has.
    package let blocks: Int

    /// Buckets of two entries. The low bits of a feature choose the bucket, the others stand in the entry over the number
    /// of the row, so look-up is exact, one load and without branches.
    private let buckets: [UInt64]
    private let bucketBits: UInt32

    /// Makes a model from its parts.
    ///
    /// - Parameters:
    ///   - labels: the labels.
    ///   - task: what the model is for.
    ///   - scale: weights per unit of the trained score.
    ///   - transitions: a weight for each pair of labels.
    ///   - features: the features, those to keep first: of more than two in one bucket (about one in eighty) the later
    ///     are left out.
    ///   - rows: their rows, `blocks` vectors each.
    package init(
        labels: LabelSet, task: SequenceTask, scale: Float, transitions: [Int16], features: [UInt32],
        rows: [SIMD16<Int16>]
    ) {
        self.labels = labels
        self.task = task
        self.scale = scale
        self.transitions = transitions
        blocks = Self.blocks(for: labels)
        var bits: UInt32 = 8
        while features.count * 4 > 3 << bits { bits += 1 }
        bucketBits = bits
        let mask: UInt32 = (1 << bits) - 1
        var buckets = [UInt64](repeating: 0, count: 1 << Int(bits))
        var kept = [SIMD16<Int16>](repeating: .zero, count: blocks)
        kept.reserveCapacity((features.count + 1) * blocks)
        var number: UInt32 = 0
        for (index, feature) in features.enumerated() {
            let bucket = Int(feature & mask)
            let isFirst = buckets[bucket] & 0xFFFF_FFFF == 0
            guard isFirst || buckets[bucket] >> 32 == 0 else { continue }
            number += 1
            let entry = UInt64((feature & ~mask) | number)
            buckets[bucket] |= isFirst ? entry : entry << 32
            for block in 0..<blocks { kept.append(rows[index * blocks + block]) }
        }
        self.buckets = buckets
        self.rows = kept
    }

    /// How many vectors of 16 lanes a row of these labels needs.
    package static func blocks(for labels: LabelSet) -> Int { max(1, (labels.count - 1 + 15) / 16) }

    /// The number of features.
    package var featureCount: Int { rows.count / blocks - 1 }

    /// All features with the numbers of their rows, in ascending order.
    package var features: [(feature: UInt32, row: Int)] {
        var found: [(feature: UInt32, row: Int)] = []
        let mask: UInt32 = (1 << bucketBits) - 1
        for (bucket, pair) in buckets.enumerated() {
            for entry in [UInt32(truncatingIfNeeded: pair), UInt32(truncatingIfNeeded: pair >> 32)] {
                let row = entry & mask
                if row != 0 { found.append(((entry & ~mask) | UInt32(bucket), Int(row))) }
            }
        }
        return found.sorted { $0.feature < $1.feature }
    }

    /// The row of a feature; 0 where the model does not know it.
    package func row(of feature: UInt32) -> Int { withScorer { $0.row(of: feature) } }

    /// The weights of a feature for each label; zeros where the model does not know it.
    package func weights(of feature: UInt32) -> [Int] {
        let row = row(of: feature)
        return [0] + (1..<labels.count).map { Int(rows[row * blocks + ($0 - 1) / 16][($0 - 1) % 16]) }
    }

    /// Gives `body` a scorer over the tables; the scorer must not outlive the call.
    @inline(__always)
    func withScorer<Result>(_ body: (Scorer) -> Result) -> Result {
        buckets.withUnsafeBufferPointer { buckets in
            rows.withUnsafeBufferPointer { rows in
                body(Scorer(buckets: buckets, rows: rows, bits: bucketBits, blocks: blocks))
            }
        }
    }

    /// The tables of a model while they are pinned.
    struct Scorer {
        let buckets: UnsafeBufferPointer<UInt64>
        let rows: UnsafeBufferPointer<SIMD16<Int16>>
        let bits: UInt32
        let blocks: Int

        /// The row of a feature; 0 where the model does not know it.
        @inline(__always)
        func row(of feature: UInt32) -> Int {
            let mask = (1 &<< bits) &- 1
            let pair = buckets[Int(feature & mask)]
            let first = UInt32(truncatingIfNeeded: pair)
            let second = UInt32(truncatingIfNeeded: pair &>> 32)
            let high = feature & ~mask
            let fromFirst = first & ~mask == high ? first & mask : 0
            let fromSecond = second & ~mask == high ? second & mask : 0
            return Int(fromFirst | fromSecond)
        }
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
    mutating func add(_ feature: UInt32, template: UInt32) { sum &+= scorer.rows[scorer.row(of: feature)] }
}

/// Collects the rows of a token's features, for models of many labels.
struct RowSink: FeatureSink {
    private let scorer: SequenceModel.Scorer
    private(set) var rows: [Int] = []

    init(_ scorer: SequenceModel.Scorer) { self.scorer = scorer }

    mutating func add(_ feature: UInt32, template: UInt32) { rows.append(scorer.row(of: feature)) }

    mutating func removeAll() { rows.removeAll(keepingCapacity: true) }
}

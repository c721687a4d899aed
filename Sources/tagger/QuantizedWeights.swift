import Linguistics

/// Turns trained weights into the integers of a model: the smallest are dropped, the rest scaled so that sums cannot overflow.
///
/// Large weights keep their exact proportion; clipping them costs more accuracy than dropping all small ones.
struct QuantizedWeights {
    var rows: [SIMD16<Float>]
    var transitions: [Float]
    let set: TrainingSet
    let labels: LabelSet
    /// Weights below this are dropped.
    let threshold: Float

    /// The largest sum that a token of the training set may reach; the decoder has room for four times as much.
    private static let largestSum: Float = 4_000

    /// The model.
    func model(task: SequenceTask) -> SequenceModel {
        let blocks = SequenceModel.blocks(for: labels)
        let scale = scale(blocks)
        var kept: [(feature: UInt32, row: [SIMD16<Int16>], size: Int)] = []
        for (row, feature) in set.features.enumerated() {
            var isEmpty = true
            var lanes: [SIMD16<Int16>] = []
            for block in 0..<blocks {
                let weights = rows[row * blocks + block]
                var integers = SIMD16<Int16>(repeating: 0)
                for lane in 0..<16 where weights[lane].magnitude >= threshold {
                    integers[lane] = Self.rounded(weights[lane] * scale)
                    if integers[lane] != 0 { isEmpty = false }
                }
                lanes.append(integers)
            }
            if !isEmpty {
                kept.append((feature, lanes, lanes.map { max(Int($0.max()), -Int($0.min())) }.max() ?? 0))
            }
        }
        kept.sort { ($1.size, $0.feature) < ($0.size, $1.feature) }
        return SequenceModel(
            labels: labels, task: task, scale: scale, transitions: transitions.map { Self.rounded($0 * scale) },
            features: kept.map(\.feature), rows: kept.flatMap(\.row))
    }

    /// The size below which a share of all weights lies.
    static func threshold(_ rows: [SIMD16<Float>], pruned: Float) -> Float {
        var sizes: [Float] = []
        sizes.reserveCapacity(rows.count * 4)
        for (index, row) in rows.enumerated() where index % 4 == 0 {
            for lane in 0..<16 where row[lane] != 0 { sizes.append(row[lane].magnitude) }
        }
        guard !sizes.isEmpty else { return 0 }
        sizes.sort()
        return sizes[min(sizes.count - 1, Int(Float(sizes.count) * pruned))]
    }

    /// Integers per unit of weight, from the largest sums of the training set.
    private func scale(_ blocks: Int) -> Float {
        var largest: Float = 1
        for token in set.labels.indices {
            for block in 0..<blocks {
                var sum = SIMD16<Float>.zero
                for index in set.offsets[token]..<set.offsets[token + 1] {
                    sum += rows[Int(set.rows[index]) * blocks + block]
                }
                largest = max(largest, sum.max(), -sum.min())
            }
        }
        for weight in transitions { largest = max(largest, weight.magnitude) }
        return min(200, Self.largestSum / largest)
    }

    private static func rounded(_ value: Float) -> Int16 { Int16(clamping: Int(value.rounded())) }
}

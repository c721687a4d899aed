/// Finds the best sequence of labels for the scores of a sentence (Viterbi, 1967), with integer scores.
///
/// It keeps its buffers from sentence to sentence.
struct ViterbiDecoder {
    private let count: Int
    private let blocks: Int
    /// For each previous label, the transition to each next label: the lanes of the labels but the reference.
    private let transitions: [SIMD16<Int16>]
    /// For each previous label, the transition to the reference.
    private let toReference: [Int16]
    /// For each label, the transition to it from each previous label but the reference: first vectors only.
    private let incoming: [SIMD16<Int16>]
    /// The lanes of no label.
    private let isPadding: SIMDMask<SIMD16<Int16>>
    private let startLanes: [SIMD16<Int16>]
    private let endLanes: [SIMD16<Int16>]
    private let endReference: Int16
    /// The best previous label of each label but the reference at each position, and of the reference.
    private var backLanes: [SIMD16<UInt8>] = []
    private var backReference: [UInt8] = []
    private var scores: [Int16]
    private var next: [Int16]
    /// The scores of the labels but the reference at each position, of models whose rows are one vector.
    private var forward: [SIMD16<Int16>] = []

    /// What a forbidden step costs: more than any score, and far from the end of the range.
    private static let forbidden: Int16 = -12_000

    init(_ model: SequenceModel) {
        count = model.labels.count
        blocks = model.blocks
        var transitions = [SIMD16<Int16>](repeating: .init(repeating: Self.forbidden), count: count * blocks)
        var toReference = [Int16](repeating: Self.forbidden, count: count)
        var start = [SIMD16<Int16>](repeating: .init(repeating: Self.forbidden), count: blocks)
        var end = start
        for previous in 0..<count {
            for next in 0..<count where model.labels.allows(previous, next) {
                let weight = model.transitions[previous * count + next]
                if next == 0 {
                    toReference[previous] = weight
                } else {
                    transitions[previous * blocks + (next - 1) / 16][(next - 1) % 16] = weight
                }
            }
            if previous > 0 {
                if model.labels.begins(previous) { start[(previous - 1) / 16][(previous - 1) % 16] = 0 }
                if model.labels.ends(previous) { end[(previous - 1) / 16][(previous - 1) % 16] = 0 }
            }
        }
        self.transitions = transitions
        self.toReference = toReference
        var incoming = [SIMD16<Int16>](repeating: .init(repeating: Self.forbidden), count: count)
        var isPadding = SIMDMask<SIMD16<Int16>>(repeating: true)
        for previous in 1..<max(1, min(count, 17)) {
            isPadding[previous - 1] = false
            incoming[0][previous - 1] = toReference[previous]
            for label in 1..<count {
                incoming[label][previous - 1] = transitions[previous * blocks + (label - 1) / 16][(label - 1) % 16]
            }
        }
        self.incoming = incoming
        self.isPadding = isPadding
        startLanes = start
        endLanes = end
        endReference = 0
        scores = [Int16](repeating: 0, count: 16 * blocks + 1)
        next = scores
    }

    /// Writes the best labels of a sentence.
    ///
    /// - Parameters:
    ///   - emissions: `blocks` vectors for each token: the scores of the labels but the reference.
    ///   - labels: receives a label for each token.
    mutating func decode(_ emissions: ArraySlice<SIMD16<Int16>>, into labels: inout [UInt8]) {
        let length = emissions.count / blocks
        labels.removeAll(keepingCapacity: true)
        guard length > 0 else { return }
        labels.append(contentsOf: repeatElement(0, count: length))
        if blocks == 1 {
            decodeOneBlock(emissions, &labels)
            return
        }
        if backReference.count < length {
            backReference = [UInt8](repeating: 0, count: length * 2)
            backLanes = [SIMD16<UInt8>](repeating: .zero, count: length * 2 * blocks)
        }
        decodeBlocks(emissions, length)
        var best = bestLast()
        var position = length - 1
        while true {
            labels[position] = UInt8(best)
            if position == 0 { break }
            best = Int(
                best == 0
                    ? backReference[position]
                    : backLanes[position * blocks + (best - 1) / 16][(best - 1) % 16])
            position -= 1
        }
    }

    /// The best label of the last token. In `scores` the reference stands at 0, label l at l.
    private func bestLast() -> Int {
        var best = 0
        var bestScore = scores[0]
        for label in 1..<count {
            let score = scores[label] &+ endLanes[(label - 1) / 16][(label - 1) % 16]
            if score > bestScore {
                bestScore = score
                best = label
            }
        }
        return best
    }

    /// The usual case: at most 17 labels, one vector a row.
    ///
    /// Going forward only the best scores are worked out, an addition and a maximum for 16 labels at once; which label each
    /// of them came from is asked on the way back, for the one label of a position that counts.
    private mutating func decodeOneBlock(_ emissions: ArraySlice<SIMD16<Int16>>, _ labels: inout [UInt8]) {
        let length = labels.count
        if forward.count < length { forward = [SIMD16<Int16>](repeating: .zero, count: length * 2) }
        let count = count
        let startLanes = startLanes[0]
        let fromReference = toReference[0]
        // Whole vectors, here and below: with a single number as the replacement the compiler goes lane by lane.
        let lowest = SIMD16<Int16>(repeating: .min)
        let hopeless = SIMD16<Int16>(repeating: Self.forbidden)
        let isPadding = isPadding
        emissions.withUnsafeBufferPointer { emissions in
            transitions.withUnsafeBufferPointer { transitions in
                let toReference = incoming[0]
                forward.withUnsafeMutableBufferPointer { forward in
                    var lanes = emissions[0] &+ startLanes
                    forward[0] = lanes
                    for position in 1..<max(1, length) {
                        var best = transitions[0]
                        for previous in 1..<count {
                            let candidate = transitions[previous] &+ SIMD16<Int16>(repeating: lanes[previous - 1])
                            best.replace(with: candidate, where: candidate .> best)
                        }
                        let others = (lanes &+ toReference).replacing(with: lowest, where: isPadding)
                        let bestReference = max(fromReference, others.max())
                        // Scores are kept relative to the reference, so that they cannot grow with the sentence; what is
                        // hopeless is held at the bottom.
                        lanes = best &- SIMD16<Int16>(repeating: bestReference)
                        lanes.replace(with: hopeless, where: lanes .< hopeless)
                        lanes = lanes &+ emissions[position]
                        forward[position] = lanes
                    }
                }
            }
        }
        scores[0] = 0
        for label in 1..<count { scores[label] = forward[length - 1][label - 1] }
        var label = bestLast()
        labels[length - 1] = UInt8(label)
        for position in stride(from: length - 2, through: 0, by: -1) {
            // Of several labels that are as good the first counts, as it would going forward.
            let others = (forward[position] &+ incoming[label]).replacing(with: lowest, where: isPadding)
            let best = others.max()
            let fromReference = label == 0 ? toReference[0] : transitions[0][label - 1]
            label = 0
            if best > fromReference {
                while others[label] != best { label += 1 }
                label += 1
            }
            labels[position] = UInt8(label)
        }
    }

    private mutating func decodeBlocks(_ emissions: ArraySlice<SIMD16<Int16>>, _ length: Int) {
        let first = emissions.startIndex
        func emission(_ position: Int, _ label: Int) -> Int16 {
            emissions[first + position * blocks + (label - 1) / 16][(label - 1) % 16]
        }
        scores[0] = 0
        for label in 1..<count {
            scores[label] = emission(0, label) &+ startLanes[(label - 1) / 16][(label - 1) % 16]
        }
        for position in 1..<max(1, length) {
            for label in 0..<count {
                var best = Int32.min
                var from = 0
                for previous in 0..<count {
                    let step =
                        label == 0
                        ? toReference[previous] : transitions[previous * blocks + (label - 1) / 16][(label - 1) % 16]
                    let candidate = Int32(scores[previous]) + Int32(step)
                    if candidate > best {
                        best = candidate
                        from = previous
                    }
                }
                if label == 0 {
                    backReference[position] = UInt8(truncatingIfNeeded: from)
                } else {
                    backLanes[position * blocks + (label - 1) / 16][(label - 1) % 16] = UInt8(truncatingIfNeeded: from)
                }
                next[label] = Int16(clamping: best)
            }
            let reference = next[0]
            scores[0] = 0
            for label in 1..<count {
                scores[label] =
                    max(Self.forbidden, Int16(clamping: Int32(next[label]) - Int32(reference)))
                    &+ emission(position, label)
            }
        }
    }
}

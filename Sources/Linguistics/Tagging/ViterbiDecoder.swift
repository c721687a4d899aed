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
    private let startLanes: [SIMD16<Int16>]
    private let endLanes: [SIMD16<Int16>]
    private let endReference: Int16
    /// The best previous label of each label but the reference at each position, and of the reference.
    private var backLanes: [SIMD16<UInt8>] = []
    private var backReference: [UInt8] = []
    private var scores: [Int16]
    private var next: [Int16]

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
        if backReference.count < length {
            backReference = [UInt8](repeating: 0, count: length * 2)
            backLanes = [SIMD16<UInt8>](repeating: .zero, count: length * 2 * blocks)
        }
        if blocks == 1 {
            decodeOneBlock(emissions, length)
        } else {
            decodeBlocks(emissions, length)
        }
        // scores: reference at 0, label l at l.
        var best = 0
        var bestScore = scores[0]
        for label in 1..<count {
            let score = scores[label] &+ endLanes[(label - 1) / 16][(label - 1) % 16]
            if score > bestScore {
                bestScore = score
                best = label
            }
        }
        labels.append(contentsOf: repeatElement(0, count: length))
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

    /// The usual case: at most 17 labels, one vector a row.
    private mutating func decodeOneBlock(_ emissions: ArraySlice<SIMD16<Int16>>, _ length: Int) {
        let first = emissions.startIndex
        var lanes = emissions[first] &+ startLanes[0]
        var reference: Int16 = 0
        let count = count
        transitions.withUnsafeBufferPointer { transitions in
            toReference.withUnsafeBufferPointer { toReference in
                backLanes.withUnsafeMutableBufferPointer { backLanes in
                    for position in 1..<max(1, length) {
                        var best = transitions[0] &+ SIMD16<Int16>(repeating: reference)
                        var from = SIMD16<Int16>(repeating: 0)
                        var bestReference = reference &+ toReference[0]
                        var fromReference: UInt8 = 0
                        for previous in 1..<count {
                            let score = lanes[previous - 1]
                            let candidate = transitions[previous] &+ SIMD16<Int16>(repeating: score)
                            let better = candidate .> best
                            best.replace(with: candidate, where: better)
                            from.replace(
                                with: SIMD16<Int16>(repeating: Int16(truncatingIfNeeded: previous)), where: better)
                            let toZero = score &+ toReference[previous]
                            if toZero > bestReference {
                                bestReference = toZero
                                fromReference = UInt8(truncatingIfNeeded: previous)
                            }
                        }
                        backLanes[position] = SIMD16<UInt8>(truncatingIfNeeded: from)
                        backReference[position] = fromReference
                        // Scores are kept relative to the reference, so that they cannot grow with the sentence; what is
                        // hopeless is held at the bottom.
                        lanes = best &- SIMD16<Int16>(repeating: bestReference)
                        lanes.replace(with: Self.forbidden, where: lanes .< SIMD16(repeating: Self.forbidden))
                        lanes = lanes &+ emissions[first + position]
                        reference = 0
                    }
                }
            }
        }
        scores[0] = reference
        for label in 1..<count { scores[label] = lanes[label - 1] }
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

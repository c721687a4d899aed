import Glibc
import Linguistics

/// Learns the weights of a linear-chain conditional random field (Lafferty et al., 2001) by stochastic gradient ascent with
/// a step size of its own for each weight (AdaGrad; Duchi et al., 2011), and averages the weights of the later passes.
struct SequenceTrainer {
    /// How to learn.
    struct Settings {
        /// How often all sentences are seen.
        var passes = 12
        /// Decides the order of the sentences.
        var seed: UInt64 = 1
        /// The first step's size.
        var rate: Float = 0.15
        /// How strongly weights are drawn to 0.
        var decay: Float = 0.000_01
        /// Which share of the features of a sentence is left out, at random, each time it is seen.
        var dropout: Float = 0
        /// Which share of the weights, the smallest, is left out of the model.
        var pruned: Float = 0.6
        /// How many of the passes, the last ones, see only the weights that stay in the model.
        var finishing = 0
        /// What it costs to miss a name: the score that the reference label is given before learning where another one is
        /// right (softmax margin; Gimpel and Smith, 2010).
        var missCost: Float = 0
    }

    private let set: TrainingSet
    private let labels: LabelSet
    private let task: SequenceTask
    private let settings: Settings
    private let blocks: Int
    private let count: Int
    private let stride: Int
    private let allowed: [Bool]
    private var weights: [SIMD16<Float>]
    private var squares: [SIMD16<Float>]
    private var sums: [SIMD16<Float>]
    private var transitions: [Float]
    private var transitionSquares: [Float]
    private var transitionSums: [Float]
    private var summed: Float = 0
    private var isPruned = false
    private var generator: SeededGenerator

    init(_ set: TrainingSet, labels: LabelSet, task: SequenceTask, settings: Settings) {
        self.set = set
        self.labels = labels
        self.task = task
        self.settings = settings
        blocks = SequenceModel.blocks(for: labels)
        count = labels.count
        stride = blocks * 16 + 1
        let size = set.features.count * blocks
        weights = .init(repeating: .zero, count: size)
        squares = .init(repeating: .init(repeating: 0.01), count: size)
        sums = .init(repeating: .zero, count: size)
        transitions = .init(repeating: 0, count: count * count)
        transitionSquares = .init(repeating: 0.01, count: count * count)
        transitionSums = transitions
        let number = count
        allowed = (0..<number * number).map { labels.allows($0 / number, $0 % number) }
        generator = SeededGenerator(seed: settings.seed)
    }

    /// Sees all sentences once; gives the mean loss per token (negative log-likelihood).
    mutating func pass(_ number: Int) -> Float {
        var order = set.order
        generator.shuffle(&order)
        var loss: Float = 0
        var tokens = 0
        var lattice = Lattice()
        for sentence in order {
            loss += learn(set.sentences[sentence], &lattice)
            tokens += set.sentences[sentence].count
        }
        if number * 3 > settings.passes - settings.finishing {
            for index in weights.indices { sums[index] += weights[index] }
            for index in transitions.indices { transitionSums[index] += transitions[index] }
            summed += 1
        }
        if settings.finishing > 0, number == settings.passes - settings.finishing { prune() }
        return loss / Float(max(1, tokens))
    }

    /// The model as it stands: averaged, pruned, in integers.
    func model() -> SequenceModel {
        let (rows, pairs) = averages()
        let threshold = isPruned ? 0 : QuantizedWeights.threshold(rows, pruned: settings.pruned)
        return QuantizedWeights(rows: rows, transitions: pairs, set: set, labels: labels, threshold: threshold)
            .model(task: task)
    }

    private func averages() -> (rows: [SIMD16<Float>], transitions: [Float]) {
        summed > 0 ? (sums.map { $0 / summed }, transitionSums.map { $0 / summed }) : (weights, transitions)
    }

    /// Goes on from the averages with the weights that stay: those learn to do without the others.
    private mutating func prune() {
        (weights, transitions) = averages()
        let threshold = QuantizedWeights.threshold(weights, pruned: settings.pruned)
        for row in weights.indices { weights[row].replace(with: 0, where: isSmall(weights[row], threshold)) }
        for row in sums.indices { sums[row] = .zero }
        for index in transitions.indices { transitionSums[index] = 0 }
        summed = 0
        isPruned = true
    }

    private func isSmall(_ row: SIMD16<Float>, _ threshold: Float) -> SIMDMask<SIMD16<Int32>> {
        (row .< threshold) .& (row .> -threshold)
    }

    // MARK: One sentence

    /// Buffers for the sums over all label sequences.
    private struct Lattice {
        var potentials: [Float] = []
        var forward: [Float] = []
        var backward: [Float] = []
        var pairs: [Float] = []
        var gradient: [SIMD16<Float>] = []
        /// The rows of the features in play, and where those of each token end.
        var rows: [Int] = []
        var ends: [Int] = []
    }

    /// Chooses the features in play: all, or with dropout (Srivastava et al., 2014) a random share of them.
    private mutating func choose(_ sentence: Range<Int>, _ lattice: inout Lattice) {
        lattice.rows.removeAll(keepingCapacity: true)
        lattice.ends.removeAll(keepingCapacity: true)
        let threshold = UInt64(settings.dropout * Float(1 << 16))
        for token in sentence {
            var random: UInt64 = 0
            for (number, row) in set.rows[set.offsets[token]..<set.offsets[token + 1]].enumerated() {
                if threshold > 0 {
                    if number & 3 == 0 { random = generator.next() }
                    let isOut = random & 0xFFFF < threshold
                    random >>= 16
                    if isOut { continue }
                }
                lattice.rows.append(Int(row) * blocks)
            }
            lattice.ends.append(lattice.rows.count)
        }
    }

    private mutating func learn(_ sentence: Range<Int>, _ lattice: inout Lattice) -> Float {
        let length = sentence.count
        let size = length * stride
        if lattice.potentials.count < size {
            lattice.potentials = .init(repeating: 0, count: size)
            lattice.forward = lattice.potentials
            lattice.backward = lattice.potentials
        }
        lattice.pairs = .init(repeating: 0, count: count * count)
        lattice.gradient = .init(repeating: .zero, count: blocks)
        choose(sentence, &lattice)
        var loss = score(sentence, &lattice)
        loss += sumPaths(sentence, &lattice)
        update(sentence, &lattice)
        return loss
    }

    /// Fills the potentials with `exp(score - best score)`; gives minus the score of the right labels, less the best scores.
    private func score(_ sentence: Range<Int>, _ lattice: inout Lattice) -> Float {
        var loss: Float = 0
        for (position, token) in sentence.enumerated() {
            let base = position * stride
            lattice.potentials[base] = set.labels[token] == 0 ? 0 : settings.missCost
            var best = lattice.potentials[base]
            for block in 0..<blocks {
                var sum = SIMD16<Float>.zero
                for index in (position == 0 ? 0 : lattice.ends[position - 1])..<lattice.ends[position] {
                    sum += weights[lattice.rows[index] + block]
                }
                for lane in 0..<16 {
                    lattice.potentials[base + 1 + block * 16 + lane] = sum[lane]
                }
            }
            for label in 1..<count { best = max(best, lattice.potentials[base + label]) }
            loss -= lattice.potentials[base + Int(set.labels[token])] - best
            for label in 0..<count { lattice.potentials[base + label] = expf(lattice.potentials[base + label] - best) }
            if position > 0 {
                loss -= transitions[Int(set.labels[token - 1]) * count + Int(set.labels[token])]
            }
        }
        return loss
    }

    /// Forward and backward sums, each position scaled to 1; gives the logarithm of the sum over all paths.
    private func sumPaths(_ sentence: Range<Int>, _ lattice: inout Lattice) -> Float {
        let length = sentence.count
        let factors = transitions.indices.map { allowed[$0] ? expf(transitions[$0]) : 0 }
        var logarithm: Float = 0
        var scales = [Float](repeating: 1, count: length)
        for position in 0..<length {
            let base = position * stride
            var total: Float = 0
            for label in 0..<count {
                var value: Float = 0
                if position == 0 {
                    value = labels.begins(label) ? 1 : 0
                } else {
                    let previous = base - stride
                    for from in 0..<count { value += lattice.forward[previous + from] * factors[from * count + label] }
                }
                value *= lattice.potentials[base + label]
                if position == length - 1, !labels.ends(label) { value = 0 }
                lattice.forward[base + label] = value
                total += value
            }
            scales[position] = total > 0 ? total : 1e-30
            logarithm += logf(scales[position])
            for label in 0..<count { lattice.forward[base + label] /= scales[position] }
        }
        for position in Swift.stride(from: length - 1, through: 0, by: -1) {
            let base = position * stride
            guard position < length - 1 else {
                for label in 0..<count { lattice.backward[base + label] = labels.ends(label) ? 1 : 0 }
                continue
            }
            let next = base + stride
            for label in 0..<count { lattice.backward[base + label] = 0 }
            for to in 0..<count {
                let weight = lattice.potentials[next + to] * lattice.backward[next + to] / scales[position + 1]
                guard weight > 0 else { continue }
                for label in 0..<count {
                    let share = factors[label * count + to] * weight
                    lattice.backward[base + label] += share
                    lattice.pairs[label * count + to] += share * lattice.forward[base + label]
                }
            }
        }
        return logarithm
    }

    private mutating func update(_ sentence: Range<Int>, _ lattice: inout Lattice) {
        for (position, token) in sentence.enumerated() {
            let base = position * stride
            let right = Int(set.labels[token])
            let surprise = 1 - lattice.forward[base + right] * lattice.backward[base + right]
            if position > 0 { lattice.pairs[Int(set.labels[token - 1]) * count + right] -= 1 }
            // What the model knows already changes nothing worth the time.
            guard surprise > 0.000_5 else { continue }
            for block in 0..<blocks {
                var gradient = SIMD16<Float>.zero
                for lane in 0..<16 where block * 16 + lane + 1 < count {
                    let label = block * 16 + lane + 1
                    gradient[lane] =
                        (label == right ? 1 : 0) - lattice.forward[base + label] * lattice.backward[base + label]
                }
                lattice.gradient[block] = gradient
            }
            for index in (position == 0 ? 0 : lattice.ends[position - 1])..<lattice.ends[position] {
                for block in 0..<blocks {
                    let row = lattice.rows[index] + block
                    let step = lattice.gradient[block] - weights[row] * settings.decay
                    let square = squares[row] + step * step
                    squares[row] = square
                    let change = settings.rate * step / square.squareRoot()
                    weights[row] += isPruned ? change.replacing(with: 0, where: weights[row] .== 0) : change
                }
            }
        }
        for index in lattice.pairs.indices where allowed[index] && lattice.pairs[index] != 0 {
            let step = -lattice.pairs[index] - transitions[index] * settings.decay
            transitionSquares[index] += step * step
            transitions[index] += settings.rate * step / transitionSquares[index].squareRoot()
        }
    }
}

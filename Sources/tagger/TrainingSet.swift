import Linguistics

/// All sentences to learn from, their features as rows of a weight table.
struct TrainingSet {
    /// The feature of each row.
    var features: [UInt32] = []
    /// The rows of all tokens, one token after the other.
    var rows: [UInt32] = []
    /// Where the rows of each token begin in `rows`; one entry more than tokens.
    var offsets: [Int] = [0]
    /// The right label of each token.
    var labels: [UInt8] = []
    /// The tokens of each sentence.
    var sentences: [Range<Int>] = []
    /// The sentences to learn from in their order, with those of repeated files as often as the files are given.
    var order: [Int] = []

    /// Collects the features of texts.
    ///
    /// - Parameters:
    ///   - texts: the texts, each with how often it is to be learned from.
    ///   - task: decides the features.
    ///   - set: the labels.
    ///   - minimumCount: features seen less often are left out.
    init(_ texts: [(text: LabelledText, copies: Int)], task: SequenceTask, set: LabelSet, minimumCount: UInt32) {
        var counter = CountingSink()
        for (text, _) in texts { Self.emit(text, task, to: &counter) }
        var collector = CollectingSink(index: counter.numbered(minimumCount: minimumCount))
        features = collector.index.features
        for (text, copies) in texts {
            let first = offsets.count - 1
            let firstSentence = sentences.count
            Self.emit(text, task, to: &collector)
            offsets.append(contentsOf: collector.takeEnds())
            labels += text.labels(in: set)
            for sentence in text.tagged.sentences {
                sentences.append(first + Int(sentence.tokens.lowerBound)..<first + Int(sentence.tokens.upperBound))
            }
            for _ in 0..<copies { order.append(contentsOf: firstSentence..<sentences.count) }
        }
        rows = collector.rows
    }

    private static func emit(_ text: LabelledText, _ task: SequenceTask, to sink: inout some TokenSink) {
        for (index, sentence) in text.tagged.sentences.enumerated() {
            for token in Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound) {
                task.emit(
                    text.features, at: TextFeatures.position(of: token, sentence: index), sentence: index, to: &sink)
                sink.endToken()
            }
        }
    }
}

/// A sink that is told where the features of a token end.
private protocol TokenSink: FeatureSink {
    mutating func endToken()
}

/// Counts how often each feature is seen.
private struct CountingSink: TokenSink {
    private var keys = [UInt32](repeating: 0, count: 1 << 20)
    private var counts = [UInt32](repeating: 0, count: 1 << 20)
    private var used = 0

    mutating func add(_ feature: UInt32, template: UInt32) {
        let mask = keys.count - 1
        var slot = Int(feature) & mask
        while counts[slot] != 0, keys[slot] != feature { slot = (slot + 1) & mask }
        if counts[slot] == 0 {
            keys[slot] = feature
            used += 1
        }
        counts[slot] += 1
        if used * 2 > keys.count { grow() }
    }

    mutating func endToken() {}

    private mutating func grow() {
        let oldKeys = keys
        let oldCounts = counts
        let mask = oldKeys.count * 2 - 1
        keys = [UInt32](repeating: 0, count: mask + 1)
        counts = [UInt32](repeating: 0, count: mask + 1)
        for index in oldKeys.indices where oldCounts[index] != 0 {
            var slot = Int(oldKeys[index]) & mask
            while counts[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = oldKeys[index]
            counts[slot] = oldCounts[index]
        }
    }

    func numbered(minimumCount: UInt32) -> FeatureRows {
        FeatureRows(keys.indices.filter { counts[$0] >= max(1, minimumCount) }.map { keys[$0] })
    }
}

/// Features and their rows.
private struct FeatureRows {
    let features: [UInt32]
    private var slots: [UInt32]
    private let mask: Int

    init(_ unordered: [UInt32]) {
        features = unordered.sorted()
        var capacity = 16
        while capacity < features.count * 2 { capacity *= 2 }
        mask = capacity - 1
        slots = [UInt32](repeating: .max, count: capacity)
        for (row, feature) in features.enumerated() {
            var slot = Int(feature) & mask
            while slots[slot] != .max { slot = (slot + 1) & mask }
            slots[slot] = UInt32(row)
        }
    }

    func row(of feature: UInt32) -> UInt32? {
        var slot = Int(feature) & mask
        while slots[slot] != .max {
            if features[Int(slots[slot])] == feature { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }
}

/// Writes the rows of features down.
private struct CollectingSink: TokenSink {
    let index: FeatureRows
    var rows: [UInt32] = []
    private var ends: [Int] = []

    init(index: FeatureRows) { self.index = index }

    mutating func add(_ feature: UInt32, template: UInt32) {
        if let row = index.row(of: feature) { rows.append(row) }
    }

    mutating func endToken() { ends.append(rows.count) }

    mutating func takeEnds() -> [Int] {
        defer { ends = [] }
        return ends
    }
}

import Testing

@testable import Linguistics

@Suite("The best sequence of labels")
struct ViterbiDecoderTests {
    /// Numbers that are the same in each run.
    private struct Numbers {
        var state: UInt64

        mutating func next(_ range: ClosedRange<Int>) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return range.lowerBound + Int(state % UInt64(range.count))
        }
    }

    /// The best sequence by the definition, label by label; of equal ones that which takes the first label from the end.
    private func expected(_ scores: [[Int]], _ transitions: [Int16], _ labels: LabelSet) -> [UInt8] {
        let count = labels.count
        let never = -1_000_000
        var best = [(0..<count).map { labels.begins($0) ? scores[0][$0] : never }]
        for token in scores.dropFirst() {
            best.append(
                (0..<count).map { label in
                    token[label]
                        + ((0..<count).filter { labels.allows($0, label) }.map {
                            (best.last?[$0] ?? never) + Int(transitions[$0 * count + label])
                        }.max() ?? never)
                })
        }
        var path: [UInt8] = []
        var ends = (0..<count).map { labels.ends($0) ? best[best.count - 1][$0] : never }
        for position in stride(from: scores.count - 1, through: 0, by: -1) {
            let label = ends.firstIndex(of: ends.max() ?? 0) ?? 0
            path.append(UInt8(label))
            guard position > 0 else { break }
            ends = (0..<count).map {
                labels.allows($0, label) ? best[position - 1][$0] + Int(transitions[$0 * count + label]) : never
            }
        }
        return path.reversed()
    }

    @Test(
        "is what trying all steps gives, for names and for tags of any number",
        arguments: [
            LabelSet(kinds: ["PER", "ORG", "LOC", "MISC"]), LabelSet(kinds: ["PER"]),
            LabelSet(tags: (0..<17).map { "T\($0)" }), LabelSet(tags: (0..<5).map { "T\($0)" }),
            LabelSet(tags: (0..<23).map { "T\($0)" }),
        ])
    func allSteps(labels: LabelSet) {
        var numbers = Numbers(state: 0x9E37_79B9 + UInt64(labels.count))
        let blocks = SequenceModel.blocks(for: labels)
        for _ in 0..<60 {
            // Few different weights, so that many sequences are equally good.
            let width = numbers.next(1...300)
            let transitions = (0..<labels.count * labels.count).map { _ in Int16(numbers.next(-width...width)) }
            let model = SequenceModel(
                labels: labels, task: .mentions, scale: 100, transitions: transitions, features: [], rows: [])
            var decoder = ViterbiDecoder(model)
            var found: [UInt8] = []
            for length in [1, 2, 7, 40] {
                var scores: [[Int]] = []
                var emissions: [SIMD16<Int16>] = []
                for _ in 0..<length {
                    var token = [0]
                    var vectors = [SIMD16<Int16>](repeating: .zero, count: blocks)
                    for label in 1..<labels.count {
                        token.append(numbers.next(-width...width))
                        vectors[(label - 1) / 16][(label - 1) % 16] = Int16(token[label])
                    }
                    scores.append(token)
                    emissions += vectors
                }
                decoder.decode(emissions[...], into: &found)
                #expect(found == expected(scores, transitions, labels))
            }
        }
    }
}

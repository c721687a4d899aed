import Glibc
import Linguistics

/// Puts words into classes so that a bigram model over the classes explains the text best: the exchange algorithm of Kneser
/// and Ney (1993) in the form of Martin, Liermann and Ney (1998).
struct ClusterTrainer {
    private let wordCount: Int
    /// For each word, the words before and behind it with their counts.
    private let left: [[(word: Int32, count: Int32)]]
    private let right: [[(word: Int32, count: Int32)]]
    private let counts: [Int]

    /// Takes sentences of word numbers; words are numbered by falling frequency, 0 stands for the boundary of a sentence.
    init(sentences: [[Int32]], wordCount: Int) {
        self.wordCount = wordCount
        var pairs: [UInt64: Int32] = [:]
        var counts = [Int](repeating: 0, count: wordCount)
        for sentence in sentences {
            var previous: Int32 = 0
            for word in sentence + [0] {
                pairs[UInt64(UInt32(bitPattern: previous)) << 32 | UInt64(UInt32(bitPattern: word)), default: 0] += 1
                counts[Int(word)] += 1
                previous = word
            }
        }
        var left = [[(word: Int32, count: Int32)]](repeating: [], count: wordCount)
        var right = left
        for (pair, count) in pairs.sorted(by: { $0.key < $1.key }) {
            let first = Int32(truncatingIfNeeded: pair >> 32)
            let second = Int32(truncatingIfNeeded: pair)
            right[Int(first)].append((second, count))
            left[Int(second)].append((first, count))
        }
        self.left = left
        self.right = right
        self.counts = counts
    }

    /// The class of each word, from 1; the boundary has 0.
    func classes(_ number: Int, passes: Int, progress: (String) -> Void) -> [UInt16] {
        let classCount = number + 1
        var classes = (0..<wordCount).map { $0 == 0 ? 0 : 1 + ($0 - 1) % number }
        var pairs = [Int32](repeating: 0, count: classCount * classCount)
        var totals = [Int](repeating: 0, count: classCount)
        for word in 0..<wordCount {
            totals[classes[word]] += counts[word]
            for (next, count) in right[word] { pairs[classes[word] * classCount + classes[Int(next)]] += count }
        }
        let table = (0..<(1 << 16)).map { $0 == 0 ? 0 : Float($0) * logf(Float($0)) }
        @inline(__always) func entropy(_ count: Int32) -> Float {
            count < 1 << 16 ? table[Int(count)] : Float(count) * logf(Float(count))
        }
        func entropy(_ count: Int) -> Double { count == 0 ? 0 : Double(count) * log(Double(count)) }
        var after = [Int32](repeating: 0, count: classCount)
        var before = after
        for pass in 1...passes {
            var moves = 0
            for word in 1..<wordCount {
                let old = classes[word]
                var own: Int32 = 0
                var afterClasses: [Int] = []
                var beforeClasses: [Int] = []
                for (next, count) in right[word] {
                    if Int(next) == word {
                        own += count
                        continue
                    }
                    if after[classes[Int(next)]] == 0 { afterClasses.append(classes[Int(next)]) }
                    after[classes[Int(next)]] += count
                }
                for (previous, count) in left[word] where Int(previous) != word {
                    if before[classes[Int(previous)]] == 0 { beforeClasses.append(classes[Int(previous)]) }
                    before[classes[Int(previous)]] += count
                }
                // Take the word out of its class.
                for other in afterClasses { pairs[old * classCount + other] -= after[other] }
                for other in beforeClasses { pairs[other * classCount + old] -= before[other] }
                pairs[old * classCount + old] -= own
                totals[old] -= counts[word]
                // Try each class.
                var best = old
                var bestGain = -Double.infinity
                for candidate in 1..<classCount {
                    var gain: Float = 0
                    let row = candidate * classCount
                    for other in afterClasses where other != candidate {
                        let count = pairs[row + other]
                        gain += entropy(count + after[other]) - entropy(count)
                    }
                    for other in beforeClasses where other != candidate {
                        let count = pairs[other * classCount + candidate]
                        gain += entropy(count + before[other]) - entropy(count)
                    }
                    let inside = pairs[row + candidate]
                    gain += entropy(inside + own + after[candidate] + before[candidate]) - entropy(inside)
                    let total =
                        Double(gain) - 2 * (entropy(totals[candidate] + counts[word]) - entropy(totals[candidate]))
                    if total > bestGain + 1e-6 {
                        bestGain = total
                        best = candidate
                    }
                }
                for other in afterClasses { pairs[best * classCount + other] += after[other] }
                for other in beforeClasses { pairs[other * classCount + best] += before[other] }
                pairs[best * classCount + best] += own
                totals[best] += counts[word]
                if best != old { moves += 1 }
                classes[word] = best
                for other in afterClasses { after[other] = 0 }
                for other in beforeClasses { before[other] = 0 }
            }
            progress("\(number) classes, pass \(pass) of \(passes): \(moves) of \(wordCount) words moved")
            if moves * 500 < wordCount { break }
        }
        return classes.map { UInt16($0) }
    }
}

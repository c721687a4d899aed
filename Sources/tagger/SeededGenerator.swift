/// A generator of random numbers that gives the same numbers for the same seed everywhere (SplitMix64, Steele et al., 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// Puts numbers in random order (Fisher and Yates); the standard library's shuffle may change between versions.
    mutating func shuffle(_ numbers: inout [Int]) {
        guard numbers.count > 1 else { return }
        for index in stride(from: numbers.count - 1, to: 0, by: -1) {
            numbers.swapAt(index, Int(next() % UInt64(index + 1)))
        }
    }
}

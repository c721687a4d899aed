/// The hash by which a page's security policy allows the one style sheet it carries (FIPS 180-4, SHA-256).
enum SHA256 {
    /// The hash of some bytes in Base64, as a policy writes it.
    static func base64(_ bytes: [UInt8]) -> String {
        var digest: [UInt8] = []
        for word in hash(bytes) {
            for shift in [24, 16, 8, 0] as [UInt32] { digest.append(UInt8(word >> shift & 0xFF)) }
        }
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var out: [UInt8] = []
        for start in stride(from: 0, to: digest.count, by: 3) {
            let part = digest[start..<min(start + 3, digest.count)]
            var bits: UInt32 = 0
            for index in 0..<3 { bits = bits << 8 | (index < part.count ? UInt32(part[part.startIndex + index]) : 0) }
            for index in 0..<4 {
                out.append(index <= part.count ? alphabet[Int(bits >> UInt32(18 - 6 * index) & 63)] : UInt8(ascii: "="))
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The eight words of the hash.
    static func hash(_ bytes: [UInt8]) -> [UInt32] {
        var message = bytes + [0x80]
        while message.count % 64 != 56 { message.append(0) }
        let bitCount = UInt64(bytes.count) * 8
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            message.append(UInt8(truncatingIfNeeded: bitCount >> shift))
        }
        var state = initial
        var words = [UInt32](repeating: 0, count: 64)
        for start in stride(from: 0, to: message.count, by: 64) {
            for index in 0..<16 {
                let at = start + index * 4
                words[index] =
                    UInt32(message[at]) << 24 | UInt32(message[at + 1]) << 16 | UInt32(message[at + 2]) << 8
                    | UInt32(message[at + 3])
            }
            for index in 16..<64 {
                let (early, late) = (words[index - 15], words[index - 2])
                let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
                let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
                words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
            }
            mix(words, into: &state)
        }
        return state
    }

    private static func mix(_ words: [UInt32], into state: inout [UInt32]) {
        var now = state
        for index in 0..<64 {
            let sigma1 = rotated(now[4], 6) ^ rotated(now[4], 11) ^ rotated(now[4], 25)
            let choice = (now[4] & now[5]) ^ (~now[4] & now[6])
            let first = now[7] &+ sigma1 &+ choice &+ constants[index] &+ words[index]
            let sigma0 = rotated(now[0], 2) ^ rotated(now[0], 13) ^ rotated(now[0], 22)
            let majority = (now[0] & now[1]) ^ (now[0] & now[2]) ^ (now[1] & now[2])
            now = [first &+ sigma0 &+ majority, now[0], now[1], now[2], now[3] &+ first, now[4], now[5], now[6]]
        }
        for index in 0..<8 { state[index] = state[index] &+ now[index] }
    }

    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    /// The first 64 primes, whose cube roots give the round constants and the first eight of whose square roots give the initial
    /// state: the fractional parts' first 32 bits.
    private static let primes: [UInt64] = {
        var primes: [UInt64] = []
        var candidate: UInt64 = 2
        while primes.count < 64 {
            if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
            candidate += 1
        }
        return primes
    }()

    private static let initial: [UInt32] = primes.prefix(8).map { fraction(ofRoot: 2, of: $0) }
    private static let constants: [UInt32] = primes.map { fraction(ofRoot: 3, of: $0) }

    /// The first 32 bits of the fraction of a square or cube root, by bisection over integers.
    private static func fraction(ofRoot degree: Int, of number: UInt64) -> UInt32 {
        var (low, high): (UInt64, UInt64) = (0, 1 << 38)
        // The largest `root` with root^degree <= number · 2^(32·degree), compared in 192 bits by three-limb products.
        while high - low > 1 {
            let middle = (low + high) / 2
            if power(middle, degree) <= shifted(number, degree) { low = middle } else { high = middle }
        }
        return UInt32(truncatingIfNeeded: low)
    }

    private static func power(_ base: UInt64, _ degree: Int) -> [UInt64] {
        var limbs: [UInt64] = [0, 0, base]
        for _ in 1..<degree {
            var carry: UInt64 = 0
            for index in [2, 1, 0] {
                let product = limbs[index].multipliedFullWidth(by: base)
                let (sum, overflow) = product.low.addingReportingOverflow(carry)
                limbs[index] = sum
                carry = product.high + (overflow ? 1 : 0)
            }
        }
        return limbs
    }

    private static func shifted(_ number: UInt64, _ degree: Int) -> [UInt64] {
        degree == 2 ? [0, number, 0] : [0, number << 32, 0]
    }
}

extension [UInt64] {
    /// Compares numbers of equally many limbs, the highest first.
    fileprivate static func <= (left: [UInt64], right: [UInt64]) -> Bool {
        !right.lexicographicallyPrecedes(left)
    }
}

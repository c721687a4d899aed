/// Logarithms to base 2 in sixteenths, by integer arithmetic alone, so that every machine gets the same.
enum BinaryLogarithm {
    /// 16 · log₂(n), rounded down, with straight lines between the powers of two; 0 for 1 and less.
    static func sixteenths(_ number: Int) -> Int {
        guard number > 1 else { return 0 }
        let exponent = Int.bitWidth - 1 - number.leadingZeroBitCount
        let rest = number - (1 << exponent)
        return exponent * 16 + (exponent >= 4 ? rest >> (exponent - 4) : rest << (4 - exponent))
    }

    /// The whole square root of a number that is not negative, rounded down.
    static func squareRoot(_ number: Int) -> Int {
        guard number > 0 else { return 0 }
        var root = Int(Double(number).squareRoot())
        while root * root > number { root -= 1 }
        while (root + 1) * (root + 1) <= number { root += 1 }
        return root
    }
}

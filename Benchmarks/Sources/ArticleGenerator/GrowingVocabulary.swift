/// A stock of names that grows as names in news do: a few come again and again (Zipf), and new ones never end (Heaps).
///
/// The two-parameter process of Pitman and Yor: with n draws and k names so far, the next is new with a chance of
/// (strength + discount · k) / (strength + n), and else one of the old by how often it came, less the discount. The number
/// of names then grows as n to the power of the discount.
struct GrowingVocabulary {
    private(set) var names: [String] = []
    private var counts: [Int] = []
    private var draws: [Int32] = []
    private var known: Set<String> = []
    private let strength: Double
    private let discount: Double

    init(strength: Double, discount: Double) {
        self.strength = strength
        self.discount = discount
    }

    /// Draws a name; `make` makes a new one.
    mutating func draw(_ random: inout SplitMix, make: (inout SplitMix) -> String) -> String {
        let isNew = (strength + discount * Double(names.count)) / (strength + Double(draws.count))
        if random.chance(isNew) {
            var name = make(&random)
            while !known.insert(name).inserted { name = make(&random) }
            names.append(name)
            counts.append(0)
            return take(names.count - 1)
        }
        while true {
            let index = Int(random.pick(draws))
            if random.chance((Double(counts[index]) - discount) / Double(counts[index])) { return take(index) }
        }
    }

    private mutating func take(_ index: Int) -> String {
        counts[index] += 1
        draws.append(Int32(index))
        return names[index]
    }
}

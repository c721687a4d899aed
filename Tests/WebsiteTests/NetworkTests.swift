import Testing

@testable import Website

@Suite("The picture of the network")
struct NetworkTests {
    /// Networks of any size and shape, from a generator of its own so that they are the same in every run.
    private func network(_ seed: UInt64) -> (sizes: [(width: Double, height: Double)], edges: [(Int, Int, Double)]) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        let count = 1 + next(32)
        let sizes = (0..<count).map { _ in (width: Double(40 + next(200)), height: 24.0) }
        let edges = (0..<next(70)).compactMap { _ -> (Int, Int, Double)? in
            let (first, second) = (next(count), next(count))
            return first == second ? nil : (min(first, second), max(first, second), Double(1 + next(9)) / 9)
        }
        return (sizes, edges)
    }

    @Test("No two labels overlap, and all stand inside the picture", arguments: 1...60)
    func labelsDoNotOverlap(seed: Int) {
        let (sizes, edges) = network(UInt64(seed))
        let layout = ForceLayout(sizes: sizes, edges: edges)
        for (index, box) in layout.boxes.enumerated() {
            #expect(box.x - box.width / 2 >= 0 && box.x + box.width / 2 <= layout.width)
            #expect(box.y - box.height / 2 >= 0 && box.y + box.height / 2 <= layout.height)
            for other in layout.boxes[..<index] {
                let apart =
                    (box.x - other.x).magnitude >= (box.width + other.width) / 2
                    || (box.y - other.y).magnitude >= (box.height + other.height) / 2
                #expect(apart)
            }
        }
    }

    @Test("The same network is laid out the same")
    func isDeterministic() {
        let (sizes, edges) = network(7)
        let (first, second) = (ForceLayout(sizes: sizes, edges: edges), ForceLayout(sizes: sizes, edges: edges))
        #expect(first.boxes.map(\.x) == second.boxes.map(\.x))
        #expect(first.boxes.map(\.y) == second.boxes.map(\.y))
    }
}

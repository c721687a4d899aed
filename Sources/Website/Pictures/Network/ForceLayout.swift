/// Places the nodes of a network in the plane: joined ones near each other, labels never over one another.
///
/// Method: Fruchterman and Reingold, "Graph Drawing by Force-directed Placement" (1991), with nodes that begin on a spiral of
/// the golden angle; then the boxes of the labels are pushed apart until none overlap. Only + − × ÷ √ are used, so the same
/// network has the same picture on every machine.
struct ForceLayout {
    /// The middle of each node's label, and how large it is.
    struct Box {
        var x: Double
        var y: Double
        let width: Double
        let height: Double
    }

    /// The boxes, within `0...width` and `0...height`.
    private(set) var boxes: [Box]
    /// The size of the picture.
    private(set) var width = 0.0
    private(set) var height = 0.0

    /// Lays a network out: each of its parts that are not joined by itself, then the parts beside and below one another, the
    /// largest first.
    ///
    /// - Parameters:
    ///   - sizes: width and height of each node's label.
    ///   - edges: pairs of nodes with a weight above 0.
    init(sizes: [(width: Double, height: Double)], edges: [(first: Int, second: Int, weight: Double)]) {
        boxes = sizes.map { Box(x: 0, y: 0, width: $0.width, height: $0.height) }
        let parts = ForceLayout.parts(count: sizes.count, edges: edges)
        var (left, top, rowHeight) = (0.0, 0.0, 0.0)
        var rowWidth = ForceLayout.widest
        for part in parts {
            var place: [Int: Int] = [:]
            for (index, node) in part.enumerated() { place[node] = index }
            let laid = ForceLayout(
                joined: part.map { sizes[$0] },
                edges: edges.compactMap { edge in
                    place[edge.first].flatMap { first in place[edge.second].map { (first, $0, edge.weight) } }
                })
            rowWidth = max(rowWidth, laid.width)
            if left > 0, left + laid.width > rowWidth {
                (left, top, rowHeight) = (0, top + rowHeight + ForceLayout.partGap, 0)
            }
            for (index, node) in part.enumerated() {
                boxes[node].x = laid.boxes[index].x + left
                boxes[node].y = laid.boxes[index].y + top
            }
            left += laid.width + ForceLayout.partGap
            rowHeight = max(rowHeight, laid.height)
            width = max(width, left - ForceLayout.partGap)
            height = top + rowHeight
        }
    }

    private static let widest = 900.0
    private static let highest = 560.0
    private static let partGap = 24.0

    /// The parts of the network that are not joined, the largest first.
    private static func parts(count: Int, edges: [(first: Int, second: Int, weight: Double)]) -> [[Int]] {
        var root = Array(0..<count)
        func find(_ node: Int) -> Int {
            var node = node
            while root[node] != node { node = root[node] }
            return node
        }
        for edge in edges {
            let (first, second) = (find(edge.first), find(edge.second))
            root[max(first, second)] = min(first, second)
        }
        var members = [[Int]](repeating: [], count: count)
        for node in 0..<count { members[find(node)].append(node) }
        return members.enumerated().filter { !$0.element.isEmpty }.sorted {
            (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset)
        }.map(\.element)
    }

    /// Lays out what is all joined.
    private init(joined sizes: [(width: Double, height: Double)], edges: [(first: Int, second: Int, weight: Double)]) {
        // Each step turns by the golden angle: a multiplication by its cosine and sine.
        let (cosine, sine) = (-0.737368878078320, 0.675490294261524)
        var (directionX, directionY) = (1.0, 0.0)
        boxes = []
        for (index, size) in sizes.enumerated() {
            let radius = 60 * (Double(index) + 0.5).squareRoot()
            boxes.append(
                Box(x: directionX * radius, y: directionY * radius * 0.7, width: size.width, height: size.height))
            (directionX, directionY) = (
                directionX * cosine - directionY * sine, directionX * sine + directionY * cosine
            )
        }
        attract(edges)
        compress()
        separate()
        fit()
    }

    private mutating func attract(_ edges: [(first: Int, second: Int, weight: Double)]) {
        let count = boxes.count
        guard count > 1 else { return }
        let ideal = 150.0
        let steps = 300
        // Who is joined to many is pulled less by each, so that the busiest do not fall into one heap.
        var degrees = [Double](repeating: 0, count: count)
        for edge in edges {
            degrees[edge.first] += 1
            degrees[edge.second] += 1
        }
        let pulls = edges.map { $0.weight * 2 / (degrees[$0.first] * degrees[$0.second]).squareRoot().squareRoot() }
        for step in 0..<steps {
            var forceX = [Double](repeating: 0, count: count)
            var forceY = [Double](repeating: 0, count: count)
            for first in 0..<count {
                for second in (first + 1)..<max(first + 1, count) {
                    let dx = boxes[first].x - boxes[second].x
                    let dy = (boxes[first].y - boxes[second].y) * 1.6
                    let square = max(dx * dx + dy * dy, 1)
                    let push = ideal * ideal / square
                    forceX[first] += dx * push
                    forceX[second] -= dx * push
                    forceY[first] += dy * push
                    forceY[second] -= dy * push
                }
                // A weak pull to the middle keeps the picture compact.
                forceX[first] -= boxes[first].x * 0.2
                forceY[first] -= boxes[first].y * 0.5
            }
            for (index, edge) in edges.enumerated() {
                let dx = boxes[edge.first].x - boxes[edge.second].x
                let dy = (boxes[edge.first].y - boxes[edge.second].y) * 1.6
                let distance = max((dx * dx + dy * dy).squareRoot(), 1)
                let pull = distance / ideal * pulls[index]
                forceX[edge.first] -= dx * pull
                forceX[edge.second] += dx * pull
                forceY[edge.first] -= dy * pull
                forceY[edge.second] += dy * pull
            }
            let heat = 60 * Double(steps - step) / Double(steps)
            for node in 0..<count {
                let length = max((forceX[node] * forceX[node] + forceY[node] * forceY[node]).squareRoot(), 0.001)
                let move = min(length, heat) / length
                boxes[node].x += forceX[node] * move
                boxes[node].y += forceY[node] * move
            }
        }
    }

    /// Draws the middles of the labels together where they would not fit a page.
    private mutating func compress() {
        guard let left = boxes.map(\.x).min(), let right = boxes.map(\.x).max(), let top = boxes.map(\.y).min(),
            let bottom = boxes.map(\.y).max()
        else { return }
        let across = min(1, (ForceLayout.widest + 40) / max(right - left, 1))
        let down = min(1, ForceLayout.highest / max(bottom - top, 1))
        for node in boxes.indices {
            boxes[node].x *= across
            boxes[node].y *= down
        }
    }

    /// Pushes boxes apart along the shorter way; spreads all of them where that alone does not end.
    private mutating func separate() {
        let gap = 10.0
        for round in 0..<600 {
            var moved = false
            for first in boxes.indices {
                for second in boxes.indices where second > first {
                    let dx = boxes[second].x - boxes[first].x
                    let dy = boxes[second].y - boxes[first].y
                    let overX = (boxes[first].width + boxes[second].width) / 2 + gap - dx.magnitude
                    let overY = (boxes[first].height + boxes[second].height) / 2 + gap - dy.magnitude
                    guard overX > 0, overY > 0 else { continue }
                    moved = true
                    if overX < overY {
                        let shift = (overX / 2 + 0.5) * (dx < 0 ? -1 : 1)
                        boxes[first].x -= shift
                        boxes[second].x += shift
                    } else {
                        let shift = (overY / 2 + 0.5) * (dy < 0 ? -1 : 1)
                        boxes[first].y -= shift
                        boxes[second].y += shift
                    }
                }
            }
            if !moved { return }
            if round % 100 == 99 {
                for node in boxes.indices {
                    boxes[node].x *= 1.15
                    boxes[node].y *= 1.15
                }
            }
        }
    }

    private mutating func fit() {
        let margin = 8.0
        let left = boxes.map { $0.x - $0.width / 2 }.min() ?? 0
        let right = boxes.map { $0.x + $0.width / 2 }.max() ?? 0
        let top = boxes.map { $0.y - $0.height / 2 }.min() ?? 0
        let bottom = boxes.map { $0.y + $0.height / 2 }.max() ?? 0
        for node in boxes.indices {
            boxes[node].x += margin - left
            boxes[node].y += margin - top
        }
        width = right - left + 2 * margin
        height = bottom - top + 2 * margin
    }
}

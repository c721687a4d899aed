// Lists in ascending order with each element once, walked side by side: what articles, sentences and events share.
extension RandomAccessCollection where Element: Comparable, Index == Int {
    /// Calls `body` with each element that another list has too.
    @inline(__always)
    func forEachShared<Other: RandomAccessCollection>(with other: Other, _ body: (Element) -> Void)
    where Other.Element == Element, Other.Index == Int {
        var (own, their) = (startIndex, other.startIndex)
        while own < endIndex, their < other.endIndex {
            let (left, right) = (self[own], other[their])
            if left == right {
                body(left)
                own += 1
                their += 1
            } else if left < right {
                own += 1
            } else {
                their += 1
            }
        }
    }

    /// How many elements another list has too.
    func sharedCount<Other: RandomAccessCollection>(with other: Other) -> Int
    where Other.Element == Element, Other.Index == Int {
        var count = 0
        forEachShared(with: other) { _ in count += 1 }
        return count
    }

    /// The elements that another list has too.
    func shared<Other: RandomAccessCollection>(with other: Other) -> [Element]
    where Other.Element == Element, Other.Index == Int {
        var shared: [Element] = []
        forEachShared(with: other) { shared.append($0) }
        return shared
    }
}

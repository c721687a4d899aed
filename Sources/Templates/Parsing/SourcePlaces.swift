/// Turns offsets in one template into the lines and columns that messages name.
struct SourcePlaces: Sendable {
    let path: String
    private let lineStarts: [Int]
    private let source: [UInt8]

    init(path: String, source: [UInt8]) {
        self.path = path
        self.source = source
        lineStarts = [0] + source.indices.filter { source[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// An error at an offset.
    func error(_ reason: TemplateError.Reason, at offset: Int) -> TemplateError {
        let line = lineStarts.partitioningIndex { $0 > offset } - 1
        let continuations = source[lineStarts[line]..<offset].count { $0 & 0xC0 == 0x80 }
        return TemplateError(
            reason: reason, path: path, line: line + 1, column: offset - lineStarts[line] - continuations + 1)
    }
}

extension [Int] {
    /// The first index whose element meets a condition that holds from there on.
    fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

internal import Linguistics

/// Writes tables as comma-separated values (RFC 4180, UTF-8, lines end in CR LF); the one escape for that format.
///
/// A cell that a spreadsheet would read as a formula begins with an apostrophe (OWASP, "CSV injection"); characters that no
/// page may hold are left out.
struct CSVWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []
    private var isInRow = false

    /// Writes the heading line.
    init(columns: [StaticString]) {
        for column in columns { cell(column.description) }
        endRow()
    }

    /// Writes a text as the next cell.
    mutating func cell(_ text: String?) {
        separate()
        guard let text, !text.isEmpty else { return }
        var shown = DisplayText.shown(text)
        if let first = shown.utf8.first, "=+-@|".utf8.contains(first) { shown = "'" + shown }
        let needsQuotes = shown.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes || shown.utf8.first == 0x20 || shown.utf8.last == 0x20 else {
            bytes += shown.utf8
            return
        }
        bytes.append(0x22)
        for byte in shown.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// Writes a number as the next cell.
    mutating func cell(_ number: Int) {
        separate()
        bytes += String(number).utf8
    }

    /// Writes a truth value as the next cell.
    mutating func cell(_ flag: Bool) { cell(flag ? "yes" : "no") }

    /// Writes several values as one cell, `; ` between them.
    mutating func cell(list: [String]) { cell(list.joined(separator: "; ")) }

    /// Ends the row.
    mutating func endRow() {
        bytes += [0x0D, 0x0A]
        isInRow = false
    }

    /// Takes what was written out of the writer, which goes on empty.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private mutating func separate() {
        if isInRow { bytes.append(0x2C) }
        isInRow = true
    }
}

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
        guard let text, !text.isEmpty else { return separate() }
        var shown = DisplayText.shown(text)
        shown.withUTF8 { cell($0) }
    }

    /// Writes UTF-8 as the next cell; it holds nothing that no page may hold.
    mutating func cell(utf8 text: [UInt8]) { text.withUnsafeBufferPointer { cell($0) } }

    private mutating func cell(_ text: UnsafeBufferPointer<UInt8>) {
        separate()
        guard let first = text.first, let last = text.last else { return }
        let needsQuotes =
            first == 0x20 || last == 0x20
            || text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        if needsQuotes { bytes.append(0x22) }
        if CSVWriter.isFormulaSign(first) { bytes.append(UInt8(ascii: "'")) }
        if needsQuotes {
            for byte in text {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            bytes.append(0x22)
        } else {
            bytes.append(contentsOf: text)
        }
    }

    private static func isFormulaSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "|"): true
        default: false
        }
    }

    /// Writes a number as the next cell.
    mutating func cell(_ number: Int) {
        separate()
        var digits = String(number)
        digits.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Writes a truth value as the next cell.
    mutating func cell(_ flag: Bool) { cell(flag ? "yes" : "no") }

    /// Writes several values as one cell, `; ` between them.
    mutating func cell(list: [String]) { cell(list.joined(separator: "; ")) }

    /// Ends the row.
    mutating func endRow() {
        bytes.append(0x0D)
        bytes.append(0x0A)
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

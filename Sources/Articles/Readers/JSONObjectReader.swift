/// Reads one JSON object whose interesting members are strings; other values are checked and passed over.
///
/// Source: RFC 8259. Nested values are passed over without recursion, so no input is too deep.
struct JSONObjectReader {
    /// What a member holds.
    enum Member {
        case string([UInt8])
        /// A number, as it is written.
        case number(String)
        case null
        case other
    }

    /// Why the bytes are no object.
    struct Failure: Error {
        var reason: String
        var offset: Int
    }

    private let bytes: [UInt8]
    private var offset = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads the members of an object; of two with one name the last counts.
    static func members(of bytes: [UInt8]) throws(Failure) -> [String: Member] {
        var reader = JSONObjectReader(bytes)
        return try reader.readObject()
    }

    private mutating func readObject() throws(Failure) -> [String: Member] {
        var members: [String: Member] = [:]
        skipBlanks()
        try expect(0x7B, "it does not begin with {")
        skipBlanks()
        if current == 0x7D {
            offset += 1
        } else {
            while true {
                skipBlanks()
                guard current == 0x22 else { throw failure("a name in quotation marks is missing") }
                let name = String(decoding: try readString(), as: UTF8.self)
                skipBlanks()
                try expect(0x3A, "the : after a name is missing")
                skipBlanks()
                members[name] = try readMember()
                skipBlanks()
                if current == 0x2C {
                    offset += 1
                    continue
                }
                try expect(0x7D, "the } at the end is missing")
                break
            }
        }
        skipBlanks()
        guard offset == bytes.count else { throw failure("there is more behind the object") }
        return members
    }

    private mutating func readMember() throws(Failure) -> Member {
        switch current {
        case 0x22:
            return .string(try readString())
        case 0x7B, 0x5B:
            try skipNested()
            return .other
        default:
            let start = offset
            while let byte = current, byte != 0x2C, byte != 0x7D, byte > 0x20 { offset += 1 }
            let word = String(decoding: bytes[start..<offset], as: UTF8.self)
            if word == "null" { return .null }
            if word == "true" || word == "false" { return .other }
            guard Double(word) != nil, let first = word.utf8.first, first == 0x2D || first &- 0x30 < 10 else {
                throw Failure(reason: "a value is missing or misspelt", offset: start)
            }
            return .number(word)
        }
    }

    private mutating func readString() throws(Failure) -> [UInt8] {
        offset += 1
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case 0x22:
                offset += 1
                return text
            case 0x5C:
                try readEscape(into: &text)
            case 0..<0x20:
                throw failure("a control character stands in a string")
            default:
                // Runs without escapes are copied whole.
                let start = offset
                while let next = current, next != 0x22, next != 0x5C, next >= 0x20 { offset += 1 }
                text.append(contentsOf: bytes[start..<offset])
            }
        }
        throw failure("a string has no end")
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(Failure) {
        offset += 1
        guard let letter = current else { throw failure("a string has no end") }
        offset += 1
        switch letter {
        case 0x22, 0x5C, 0x2F: text.append(letter)
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x74: text.append(0x09)
        case 0x75:
            var value = UInt32(try readUnit())
            if (0xD800..<0xDC00).contains(value), offset + 1 < bytes.count, bytes[offset] == 0x5C,
                bytes[offset + 1] == 0x75
            {
                let mark = offset
                offset += 2
                let low = UInt32(try readUnit())
                if (0xDC00..<0xE000).contains(low) {
                    value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                } else {
                    offset = mark
                }
            }
            // Half a pair of surrogates is no character.
            let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
            text.append(contentsOf: Array(String(scalar).utf8))
        default: throw failure("an escape is unknown")
        }
    }

    private mutating func readUnit() throws(Failure) -> UInt16 {
        guard offset + 4 <= bytes.count,
            let value = UInt16(String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self), radix: 16),
            bytes[offset] != 0x2B, bytes[offset] != 0x2D
        else { throw failure("\\u needs four hexadecimal digits") }
        offset += 4
        return value
    }

    /// Passes over an array or object by its brackets, strings aside.
    private mutating func skipNested() throws(Failure) {
        var depth = 0
        while let byte = current {
            switch byte {
            case 0x22:
                _ = try readString()
                continue
            case 0x7B, 0x5B: depth += 1
            case 0x7D, 0x5D: depth -= 1
            default: break
            }
            offset += 1
            if depth == 0 { return }
        }
        throw failure("a bracket is never closed")
    }

    private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipBlanks() {
        while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
    }

    private mutating func expect(_ byte: UInt8, _ reason: String) throws(Failure) {
        guard current == byte else { throw failure(reason) }
        offset += 1
    }

    private func failure(_ reason: String) -> Failure {
        Failure(reason: reason, offset: offset)
    }
}

/// What a token that begins with a digit reads as, found on its bytes so that it does not depend on how marks were cut.
enum NumericForm: Equatable {
    /// A plain number and its count of digits.
    case plain(Int, digits: Int)
    /// `21st`.
    case ordinal(Int)
    /// `2025-02-10`.
    case iso(year: Int, month: Int, day: Int)
    /// `10/02/2025`, `10-02-2025`: the order of day and month is open.
    case slashed(Int, Int, year: Int)
    /// `24.12.2024`: the day comes first.
    case dotted(day: Int, month: Int, year: Int)
    /// `2014-2022`, `1776-77`.
    case years(Int, Int)
    /// `5–6`, as of days.
    case pair(Int, Int)
    /// `1990s`.
    case decade(Int)
    /// `10:30`; minutes from midnight.
    case clock(Int)
    /// `3pm`.
    case meridiem(hour: Int)
    /// A number joined to a word by a hyphen (`21-year`): where the word begins and ends.
    case joined(Int, word: Range<Int>)
    /// Nothing of these (`20.5`, `10k`, `1,000`).
    case other

    /// Reads the number at `start`, and where it ends.
    static func read(_ utf8: [UInt8], at start: Int) -> (form: NumericForm, end: Int) {
        var scanner = NumericScanner(utf8: utf8, position: start)
        let form = scanner.form()
        return (form, scanner.position)
    }
}

/// The byte scanner behind ``NumericForm/read(_:at:)``.
private struct NumericScanner {
    let utf8: [UInt8]
    var position: Int

    private func byte(_ offset: Int = 0) -> UInt8 {
        let index = position + offset
        return index < utf8.count ? utf8[index] : 0
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

    /// A run of at most nine digits; longer ones are no dates.
    private mutating func digits() -> (value: Int, count: Int)? {
        var value = 0
        var count = 0
        while isDigit(byte()), count < 10 {
            value = value * 10 + Int(byte() &- 0x30)
            position += 1
            count += 1
        }
        return count == 0 || count > 9 ? nil : (value, count)
    }

    /// Whether the two bytes at an offset are these letters, in any case, and no letter or digit follows.
    private func hasSuffix(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        byte() | 0x20 == UInt8(truncatingIfNeeded: first.value)
            && byte(1) | 0x20 == UInt8(truncatingIfNeeded: second.value)
            && !isLetter(byte(2)) && !isDigit(byte(2))
    }

    /// The length of a hyphen or en dash at the position, 0 where there is none.
    private var dashLength: Int {
        if byte() == 0x2D { return 1 }
        if byte() == 0xE2, byte(1) == 0x80, byte(2) == 0x93 || byte(2) == 0x91 || byte(2) == 0x90 { return 3 }
        return 0
    }

    mutating func form() -> NumericForm {
        guard let first = digits() else { return skip() }
        switch byte() {
        case 0x3A where isDigit(byte(1)): return clock(hour: first)
        case 0x2F: return slashed(first, separator: 0x2F)
        case 0x2E where isDigit(byte(1)): return dotted(first)
        case 0x2C where isDigit(byte(1)): return skip()
        default: break
        }
        let dash = dashLength
        if dash > 0 {
            if isDigit(byte(dash)) { return dashed(first, dash: dash) }
            if dash == 1, isLetter(byte(1)) { return joined(first.value) }
            return .plain(first.value, digits: first.count)
        }
        if hasSuffix("s", "t") || hasSuffix("n", "d") || hasSuffix("r", "d") || hasSuffix("t", "h") {
            position += 2
            return .ordinal(first.value)
        }
        if hasSuffix("a", "m") || hasSuffix("p", "m") {
            let isAfternoon = byte() | 0x20 == 0x70
            position += 2
            return (1...12).contains(first.value) ? .meridiem(hour: first.value % 12 + (isAfternoon ? 12 : 0)) : .other
        }
        if first.count == 4 || first.count == 3, first.value % 10 == 0, let plural = pluralLength() {
            position += plural
            return .decade(first.value)
        }
        if isLetter(byte()), dashLength == 0, !(byte() == 0xE2 && byte(1) == 0x80) { return skip() }
        return .plain(first.value, digits: first.count)
    }

    /// The length of a plural `s`, `'s` or `’s` behind a number.
    private func pluralLength() -> Int? {
        func endsWord(_ offset: Int) -> Bool {
            !isLetter(byte(offset)) && !isDigit(byte(offset)) || byte(offset) == 0xE2
        }
        if byte() | 0x20 == 0x73, endsWord(1) { return 1 }
        if byte() == 0x27, byte(1) == 0x73, endsWord(2) { return 2 }
        if byte() == 0xE2, byte(1) == 0x80, byte(2) == 0x99, byte(3) == 0x73, endsWord(4) { return 4 }
        return nil
    }

    /// Takes the rest of the word: it is no date.
    private mutating func skip() -> NumericForm {
        while isDigit(byte()) || isLetter(byte()) || ((byte() == 0x2C || byte() == 0x2E) && isDigit(byte(1))) {
            position += 1
        }
        return .other
    }

    private mutating func clock(hour: (value: Int, count: Int)) -> NumericForm {
        let start = position
        position += 1
        guard hour.count <= 2, hour.value < 25, let minute = digits(), minute.count == 2, minute.value < 60 else {
            position = start
            return skip()
        }
        if byte() == 0x3A, isDigit(byte(1)) {
            position += 1
            _ = digits()
        }
        if hasSuffix("a", "m") || hasSuffix("p", "m") {
            let isAfternoon = byte() | 0x20 == 0x70
            position += 2
            return .clock((hour.value % 12 + (isAfternoon ? 12 : 0)) * 60 + minute.value)
        }
        if isLetter(byte()), byte() < 0x80 {
            while isLetter(byte()), byte() < 0x80 { position += 1 }
        }
        return .clock(hour.value * 60 + minute.value)
    }

    private mutating func slashed(_ first: (value: Int, count: Int), separator: UInt8) -> NumericForm {
        position += 1
        guard let second = digits() else { return .other }
        guard byte() == separator, isDigit(byte(1)) else {
            if first.count == 4, second.count <= 2, second.value == (first.value + 1) % 100 {
                return .years(first.value, first.value + 1)
            }
            return first.count <= 2 && second.count <= 2 && separator == 0x2F
                ? .pair(first.value, -second.value) : .other
        }
        position += 1
        guard let third = digits() else { return .other }
        if first.count == 4, second.count <= 2, third.count <= 2 {
            return .iso(year: first.value, month: second.value, day: third.value)
        }
        guard first.count <= 2, second.count <= 2, third.count == 4 || third.count == 2 else { return .other }
        return .slashed(first.value, second.value, year: fullYear(third))
    }

    private func fullYear(_ year: (value: Int, count: Int)) -> Int {
        year.count > 2 ? year.value : year.value < 50 ? 2000 + year.value : 1900 + year.value
    }

    private mutating func dotted(_ first: (value: Int, count: Int)) -> NumericForm {
        let start = position
        position += 1
        if first.count <= 2, let second = digits(), second.count <= 2, byte() == 0x2E, isDigit(byte(1)) {
            position += 1
            if let third = digits(), third.count == 4 {
                return .dotted(day: first.value, month: second.value, year: third.value)
            }
        }
        position = start
        return skip()
    }

    private mutating func dashed(_ first: (value: Int, count: Int), dash: Int) -> NumericForm {
        position += dash
        guard let second = digits() else { return .other }
        let next = dashLength
        if next > 0, isDigit(byte(next)) {
            position += next
            guard let third = digits() else { return .other }
            if first.count == 4, second.count == 2, third.count == 2 {
                return .iso(year: first.value, month: second.value, day: third.value)
            }
            guard first.count <= 2, second.count <= 2, third.count == 4 else { return .other }
            return .slashed(first.value, second.value, year: third.value)
        }
        if isLetter(byte()), byte() < 0x80 { return skip() }
        if next == 1, isLetter(byte(1)) { return joined(second.value) }
        if first.count == 4, second.count == 4 {
            return first.value < second.value ? .years(first.value, second.value) : .other
        }
        if first.count == 4, second.count == 2 {
            if second.value > first.value % 100, dash > 1 || second.value > 12 || second.value == first.value % 100 + 1
            {
                return .years(first.value, first.value / 100 * 100 + second.value)
            }
            return (1...12).contains(second.value) && dash == 1
                ? .iso(year: first.value, month: second.value, day: 0) : .other
        }
        return first.count <= 2 && second.count <= 2 ? .pair(first.value, second.value) : .other
    }

    private mutating func joined(_ number: Int) -> NumericForm {
        position += 1
        let start = position
        while isLetter(byte()), byte() < 0x80 { position += 1 }
        let word = start..<position
        // A further part (`21-year-old`) makes another word of it.
        if byte() == 0x2D, isLetter(byte(1)) || isDigit(byte(1)) {
            while isLetter(byte()) || isDigit(byte()) || byte() == 0x2D { position += 1 }
            return utf8[word].elementsEqual("year".utf8) && hasEnding("-long", from: word.upperBound)
                ? .joined(number, word: word) : .other
        }
        return .joined(number, word: word)
    }

    private func hasEnding(_ ending: StaticString, from offset: Int) -> Bool {
        ending.withUTF8Buffer { offset + $0.count == position && utf8[offset..<position].elementsEqual($0) }
    }
}

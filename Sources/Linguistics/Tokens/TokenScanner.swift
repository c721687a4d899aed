/// The state of one pass of the tokenizer over a text.
struct TokenScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let tokenizer: Tokenizer
    private var offset = 0
    private var newlines: Int32 = 0
    private var spaceBefore = true
    /// Set on the next token: it is joined to the one before by a hyphen.
    private var joined = false
    /// What was found; complete after ``run()``.
    private(set) var sequence = TokenSequence()

    init(bytes: UnsafeBufferPointer<UInt8>, tokenizer: Tokenizer) {
        self.bytes = bytes
        self.tokenizer = tokenizer
        sequence.tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    /// Scans the whole text.
    mutating func run() {
        while offset < bytes.count {
            let (characterClass, length) = CharacterClass.of(bytes, at: offset)
            switch characterClass {
            case .space:
                spaceBefore = true
                offset += length
            case .newline:
                spaceBefore = true
                // CR LF is one line end.
                if !(bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A) { newlines += 1 }
                offset += length
            case .letter, .digit: scanWord()
            case .quote: scanQuote(length)
            case .apostrophe: scanApostrophe(length)
            case .hyphen: scanRun(length, marks: [])
            case .mark: scanMark(length)
            }
        }
    }

    // MARK: Words

    private mutating func scanWord() {
        let start = offset
        var end = start
        var hasLetters = false
        scan: while end < bytes.count {
            let byte = bytes[end]
            if (byte | 0x20) &- 0x61 < 26 {
                hasLetters = true
                end += 1
                continue
            }
            if byte &- 0x30 < 10 || byte == 0x5F {
                end += 1
                continue
            }
            let (characterClass, length) = CharacterClass.of(bytes, at: end)
            switch characterClass {
            case .letter:
                hasLetters = true
                end += length
            case .apostrophe:
                guard let next = continuation(ofWordFrom: start, apostropheAt: end, length: length) else { break scan }
                end = next
            case .hyphen:
                guard let next = continuation(ofWordFrom: start, hyphenAt: end, length: length) else { break scan }
                end = next
            case .mark:
                guard isInsideWord(start: start, markAt: end) else { break scan }
                if isAddress(start..<end, mark: byte) {
                    emit(start..<addressEnd(behind: end), [])
                    return
                }
                end += 1
            default: break scan
            }
        }
        // Full stop of an abbreviation.
        if end < bytes.count, bytes[end] == 0x2E, hasLetters, !(end + 1 < bytes.count && bytes[end + 1] == 0x2E) {
            let previous = newlines == 0 ? sequence.tokens.last : nil
            if tokenizer.takesPeriod(bytes, word: start..<end, previous: previous) { end += 1 }
        }
        // `n't` begins one letter before the apostrophe.
        if let split = negationStart(start, end) {
            emit(start..<split, [])
            emitPart(split, suffixLength: end - split + apostropheLength(at: end) + 1)
            return
        }
        emit(start..<end, [])
        if end < bytes.count { scanSuffix() }
    }

    /// Where the word goes on behind an apostrophe, or nothing where it ends there.
    private func continuation(ofWordFrom start: Int, apostropheAt end: Int, length: Int) -> Int? {
        let next = end + length
        guard next < bytes.count else { return nil }
        guard CharacterClass.of(bytes, at: next).class == .letter else { return nil }
        if contractionLength(at: next) > 0 { return nil }
        // `n't`: the caller cuts before the n.
        if negation(behind: end, length: length, from: start) { return nil }
        return next
    }

    /// Where the word goes on behind a hyphen, or nothing where the hyphen is a token of its own.
    private func continuation(ofWordFrom start: Int, hyphenAt end: Int, length: Int) -> Int? {
        let next = end + length
        guard next < bytes.count, length == 1 else { return nil }
        let byte = bytes[next]
        if byte &- 0x61 < 26 { return tokenizer.isBoundPrefix(bytes, start..<end) ? next : nil }
        // Dates and telephone numbers: digits with two hyphens or more, `2025-02-10`.
        guard byte &- 0x30 < 10, bytes[end - 1] &- 0x30 < 10 else { return nil }
        if bytes[start..<end].contains(0x2D) { return next }
        guard bytes[start..<end].allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        var probe = next
        while probe < bytes.count, probe < next + 6, bytes[probe] &- 0x30 < 10 { probe += 1 }
        guard probe + 1 < bytes.count, bytes[probe] == 0x2D, bytes[probe + 1] &- 0x30 < 10 else { return nil }
        return next
    }

    /// Whether a mark between two characters belongs to the word around it.
    private func isInsideWord(start: Int, markAt end: Int) -> Bool {
        guard end + 1 < bytes.count else { return false }
        let before = bytes[end - 1]
        let after = bytes[end + 1]
        let digitsAround = before &- 0x30 < 10 && after &- 0x30 < 10
        switch bytes[end] {
        case 0x2E:  // full stop
            if digitsAround { return true }
            guard (after | 0x20) &- 0x61 < 26 || after &- 0x30 < 10 else { return false }
            if after &- 0x61 < 26 || after &- 0x30 < 10 {
                return (before | 0x20) &- 0x61 < 26 || before &- 0x30 < 10
            }
            // A capital behind: `U.S`, `Ph.D`, but not `end.Then`.
            if end - start == 1 || bytes[end - 2] == 0x2E { return true }
            return end + 2 < bytes.count && bytes[end + 2] == 0x2E && end - start <= 3
        case 0x2C: return digitsAround  // comma
        case 0x2F: return digitsAround && bytes[start] &- 0x30 < 10  // slash
        case 0x3A:  // colon
            if digitsAround { return true }
            return isScheme(start..<end) && after == 0x2F && end + 2 < bytes.count && bytes[end + 2] == 0x2F
        case 0x40:  // at sign
            return (after | 0x20) &- 0x61 < 26 || after &- 0x30 < 10
        case 0x26:  // ampersand: `AT&T`
            return isCapitalOrDigit(before) && isCapitalOrDigit(after)
        default: return false
        }
    }

    private func isCapitalOrDigit(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte &- 0x30 < 10 }

    /// Whether a word and the mark behind it begin an address: `name@`, `https:`, `www.`.
    private func isAddress(_ word: Range<Int>, mark: UInt8) -> Bool {
        switch mark {
        case 0x40: true
        case 0x3A: bytes[word.upperBound - 1] &- 0x30 >= 10
        case 0x2E: isWebPrefix(word)
        default: false
        }
    }

    private func isScheme(_ word: Range<Int>) -> Bool {
        guard (3...6).contains(word.count) else { return false }
        let key = WordKey(bytes: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[word])))
        return key == WordKey("http") || key == WordKey("https") || key == WordKey("ftp") || key == WordKey("ftps")
    }

    private func isWebPrefix(_ word: Range<Int>) -> Bool {
        word.count == 3 && bytes[word.lowerBound] | 0x20 == 0x77 && bytes[word.lowerBound + 1] | 0x20 == 0x77
            && bytes[word.lowerBound + 2] | 0x20 == 0x77
    }

    /// The end of an address: at white space, a quote mark or a bracket, without the punctuation of the sentence.
    private func addressEnd(behind position: Int) -> Int {
        var end = position
        while end < bytes.count {
            let (characterClass, length) = CharacterClass.of(bytes, at: end)
            if characterClass == .space || characterClass == .newline || characterClass == .quote { break }
            let byte = bytes[end]
            if byte == 0x3C || byte == 0x3E || byte == 0x29 || byte == 0x5D || byte == 0x7D { break }
            end += length
        }
        while end > position + 1 {
            switch bytes[end - 1] {
            case 0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x27: end -= 1
            default: return end
            }
        }
        return end
    }

    // MARK: Parts of contractions

    /// The bytes of an apostrophe at an offset; 0 where there is none.
    private func apostropheLength(at offset: Int) -> Int {
        guard offset < bytes.count else { return 0 }
        if bytes[offset] == 0x27 { return 1 }
        let isTypographic =
            bytes[offset] == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x99
        return isTypographic ? 3 : 0
    }

    /// How many letters behind an apostrophe make a part of their own (`s`, `m`, `d`, `re`, `ve`, `ll`); 0 for none.
    private func contractionLength(at offset: Int) -> Int {
        func ends(_ position: Int) -> Bool {
            guard position < bytes.count else { return true }
            let next = CharacterClass.of(bytes, at: position).class
            return next != .letter && next != .digit
        }
        guard offset < bytes.count else { return 0 }
        switch bytes[offset] | 0x20 {
        case 0x73, 0x6D, 0x64: return ends(offset + 1) ? 1 : 0
        case 0x72, 0x76:
            return offset + 1 < bytes.count && bytes[offset + 1] | 0x20 == 0x65 && ends(offset + 2) ? 2 : 0
        case 0x6C:
            return offset + 1 < bytes.count && bytes[offset + 1] | 0x20 == 0x6C && ends(offset + 2) ? 2 : 0
        default: return 0
        }
    }

    /// Whether `t` stands alone behind the apostrophe and `n` before it, with a verb before that.
    private func negation(behind apostrophe: Int, length: Int, from start: Int) -> Bool {
        let next = apostrophe + length
        guard apostrophe - start >= 2, bytes[apostrophe - 1] | 0x20 == 0x6E, next < bytes.count,
            bytes[next] | 0x20 == 0x74
        else { return false }
        guard next + 1 < bytes.count else { return true }
        let behind = CharacterClass.of(bytes, at: next + 1).class
        return behind != .letter && behind != .digit
    }

    private func negationStart(_ start: Int, _ end: Int) -> Int? {
        let length = apostropheLength(at: end)
        guard length > 0, negation(behind: end, length: length, from: start) else { return nil }
        return end - 1
    }

    private mutating func emitPart(_ start: Int, suffixLength: Int) {
        spaceBefore = false
        emit(start..<min(start + suffixLength, bytes.count), [])
    }

    /// The part of a contraction, possessive or joining hyphen directly behind a word.
    private mutating func scanSuffix() {
        let length = apostropheLength(at: offset)
        if length > 0 {
            let letters = contractionLength(at: offset + length)
            if letters > 0 {
                let isS = bytes[offset + length] | 0x20 == 0x73
                emit(offset..<offset + length + letters, isS ? .possessive : [])
            }
            return
        }
        let (characterClass, hyphenLength) = CharacterClass.of(bytes, at: offset)
        guard characterClass == .hyphen, offset + hyphenLength < bytes.count else { return }
        let next = CharacterClass.of(bytes, at: offset + hyphenLength).class
        guard next == .letter || next == .digit else { return }
        let last = sequence.tokens.count - 1
        sequence.tokens[last].shape.insert(.hyphenated)
        emit(offset..<offset + hyphenLength, .hyphenated)
        joined = true
    }

    // MARK: Marks

    private mutating func scanQuote(_ length: Int) {
        var end = offset + length
        // `` is one mark.
        if bytes[offset] == 0x60, end < bytes.count, bytes[end] == 0x60 { end += 1 }
        emit(offset..<end, .quoteMark)
    }

    private mutating func scanApostrophe(_ length: Int) {
        // '' is one mark; an apostrophe behind a word ending in s without a space is a possessive or a closing quote,
        // which the sentence splitter tells apart.
        let second = apostropheLength(at: offset + length)
        if second == length, length == 1 {
            emit(offset..<offset + 2, .quoteMark)
            return
        }
        emit(offset..<offset + length, .quoteMark)
    }

    private mutating func scanMark(_ length: Int) {
        let byte = bytes[offset]
        let next = offset + length < bytes.count ? bytes[offset + length] : 0
        switch byte {
        case 0x40, 0x23:  // handle and hashtag
            if spaceBefore || sequence.tokens.isEmpty, (next | 0x20) &- 0x61 < 26 || next == 0x5F || next >= 0xC3 {
                var end = offset + 1
                while end < bytes.count {
                    let (characterClass, length) = CharacterClass.of(bytes, at: end)
                    guard characterClass == .letter || characterClass == .digit else { break }
                    end += length
                }
                emit(offset..<end, [])
                return
            }
            scanRun(length, marks: [])
        case 0x2E where next &- 0x30 < 10 && spaceBefore:  // .5
            var end = offset + 1
            while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
            emit(offset..<end, [])
        case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x2C, 0x3B, 0x25, 0x24:
            emit(offset..<offset + length, [])
        case 0x21, 0x3F:  // `?!` and the like are one mark
            var end = offset + 1
            while end < bytes.count, bytes[end] == 0x21 || bytes[end] == 0x3F { end += 1 }
            emit(offset..<end, [])
        default: scanRun(length, marks: [])
        }
    }

    /// A run of one and the same mark is one token (`...`, `--`, `====`).
    private mutating func scanRun(_ length: Int, marks: TokenShape) {
        var end = offset + length
        if length == 1 {
            while end < bytes.count, bytes[end] == bytes[offset] { end += 1 }
        }
        emit(offset..<end, marks)
    }

    private mutating func emit(_ range: Range<Int>, _ marks: TokenShape) {
        var marks = marks
        if spaceBefore { marks.insert(.spaceBefore) }
        if joined { marks.insert(.hyphenated) }
        joined = false
        if newlines > 0 {
            if !sequence.tokens.isEmpty {
                sequence.lines.append(.init(token: Int32(sequence.tokens.count), newlines: newlines))
            }
            newlines = 0
        }
        sequence.tokens.append(Token(reading: bytes, range: range, marks: marks))
        spaceBefore = false
        offset = range.upperBound
    }
}

import Linguistics
import Testing

@Suite struct TokenizerTests {
    private func tokens(_ text: String) -> String {
        let tagged = Segmenter().segment(Text(text))
        return tagged.tokens.map { tagged.text[$0.range] }.joined(separator: " ")
    }

    @Test(
        "Words, numbers, addresses and abbreviations stay whole; marks and the parts of contractions stand alone",
        arguments: [
            ("Kyiv's allies don't agree.", "Kyiv 's allies do n't agree ."),
            ("Britain’s ITV won’t say", "Britain ’s ITV wo n’t say"),
            ("They'll say we've won; I'm sure he'd", "They 'll say we 've won ; I 'm sure he 'd"),
            ("the O'Rourke and d’Estaing families", "the O'Rourke and d’Estaing families"),
            ("workers' rights", "workers ' rights"),
            ("in the U.S. on Feb. 3, 1,000.5 people", "in the U.S. on Feb. 3 , 1,000.5 people"),
            ("Mr. Smith met J. K. Rowling at 8:30 p.m. today", "Mr. Smith met J. K. Rowling at 8:30 p.m. today"),
            ("a 20-point plan of 2025-02-10", "a 20 - point plan of 2025-02-10"),
            ("the UN-recognised, EU-Russia co-operation", "the UN - recognised , EU - Russia co-operation"),
            ("the U.S.-Mexican border", "the U.S. - Mexican border"),
            ("dangerous thing—not just", "dangerous thing — not just"),
            ("If he [Trump] can", "If he [ Trump ] can"),
            ("“We know…” he said", "“ We know … ” he said"),
            ("«Oui» ‹non› „ja“ ‘no’", "« Oui » ‹ non › „ ja “ ‘ no ’"),
            (
                "see https://example.org/a?b=c, or www.example.org.",
                "see https://example.org/a?b=c , or www.example.org ."
            ),
            ("write to jane.doe@example.org.", "write to jane.doe@example.org ."),
            ("@handle said #Brexit", "@handle said #Brexit"),
            ("cost $5m, or 15% more", "cost $ 5m , or 15 % more"),
            ("AT&T and/or 11/28/2000", "AT&T and / or 11/28/2000"),
            ("wait... what?!", "wait ... what ?!"),
            ("the end.Then", "the end . Then"),
            ("\u{FEFF}Kyiv\u{200F} and\u{00A0}Lviv", "Kyiv and Lviv"),
            ("TRUMP'S WON'T", "TRUMP 'S WO N'T"),
            ("the 1990s, the 20th and 6am", "the 1990s , the 20th and 6am"),
            ("Київ сказав: «ні».", "Київ сказав : « ні » ."),
        ])
    func cuts(text: String, expected: String) {
        #expect(tokens(text) == expected)
    }

    @Test("A possessive apostrophe is told from a closing quote mark")
    func possessives() {
        func shape(_ text: String, _ index: Int) -> TokenShape { Segmenter().segment(Text(text)).tokens[index].shape }
        #expect(shape("workers' rights", 1).contains(.possessive))
        #expect(shape("Kyiv's rights", 1).contains(.possessive))
        let closing = shape("called 'the workers' by", 4)
        #expect(closing.contains(.quoteMark) && !closing.contains(.possessive))
    }

    @Test("Shapes tell capitals, numbers, compounds and what stands before a token")
    func shapes() {
        let tagged = Segmenter().segment(Text("McDonald met UN-led forces, 1,000 of them."))
        let shapes = tagged.tokens.map(\.shape)
        #expect(shapes[0].isSuperset(of: [.capitalized, .mixedCase, .hasLetter, .spaceBefore, .sentenceInitial]))
        #expect(shapes[2].isSuperset(of: [.allCapitals, .hyphenated, .spaceBefore]))
        #expect(shapes[3].isSuperset(of: [.hyphenated, .punctuation]) && !shapes[3].contains(.spaceBefore))
        #expect(shapes[4].contains(.hyphenated) && !shapes[4].contains(.capitalized))
        #expect(shapes[7].isSuperset(of: [.number, .hasDigit]))
        #expect(tagged.tokens[1].key == WordKey("MET"))
    }

    @Test("Tokens are in order, do not overlap and leave out nothing but white space, whatever the bytes")
    func covers() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = Array("aZé9 .,'’\"“-—…\n\r@/:&$%()[]İ中🙂\u{0301}\u{200D}#_`".unicodeScalars)
        for _ in 0..<300 {
            var string = ""
            for _ in 0..<next(60) { string.unicodeScalars.append(pieces[next(pieces.count)]) }
            let tagged = Segmenter().segment(Text(string))
            var end: Int32 = 0
            for token in tagged.tokens {
                #expect(token.range.start >= end && !token.range.isEmpty)
                let gap = tagged.text[TextRange(start: end, end: token.range.start)]
                #expect(
                    gap.unicodeScalars.allSatisfy {
                        $0.properties.isWhitespace || $0.properties.generalCategory == .format
                    })
                end = token.range.end
            }
            #expect(tagged.sentences.map { Int($0.tokens.count) }.reduce(0, +) == tagged.tokens.count)
        }
    }

    @Test("Random bytes and ten megabytes without a space are cut without a trap")
    func survives() {
        var state: UInt32 = 99
        var bytes: [UInt8] = []
        for _ in 0..<200_000 {
            state = state &* 1_664_525 &+ 1_013_904_223
            bytes.append(UInt8(truncatingIfNeeded: state >> 23))
        }
        #expect(!Segmenter().segment(Text(decoding: bytes)).tokens.isEmpty)
        let long = [UInt8](repeating: 0x61, count: 10_000_000)
        #expect(Segmenter().segment(Text(decoding: long)).tokens.count == 1)
        let stops = [UInt8](repeating: 0x2E, count: 1_000_000)
        #expect(Segmenter().segment(Text(decoding: stops)).tokens.count == 1)
        #expect(Segmenter().segment(Text("")).sentences.isEmpty)
    }
}

import Linguistics
import Testing

@Suite("Stored annotations")
struct StoredAnnotationsTests {
    private static let text = Text(
        """
        Ministers meet in Ljubljana

        LJUBLJANA, 4 May (Coast Herald) — Prime Minister Ana Kralj said on Monday that her government "will not sign" the \
        fishing treaty before June. "We have waited for three years," Kralj told reporters near the Harbour Commission (HC).

        According to Josip Novak, a spokesman for the HC, talks on fishing rights resume next week; he denied that the \
        European Union had set a deadline of 30 June 2025. “It’s a café question,” Novak joked — naïvely, some say.
        """)

    private static let context = TextContext(
        headline: TextRange(0..<27), date: CalendarDate(year: 2025, month: 5, day: 5))

    private func annotations() throws -> Annotations {
        try Annotator(models: ShippedModels.models.get()).annotate(Self.text, context: Self.context)
    }

    private func read(_ bytes: [UInt8], of text: Text = Self.text) -> Annotations? {
        bytes.withUnsafeBytes { Annotations(stored: $0, of: text) }
    }

    /// All of it in words, to compare.
    private func description(_ annotations: Annotations) -> String { String(reflecting: annotations) }

    @Test("are read as they were")
    func roundTrip() throws {
        let annotations = try annotations()
        #expect(annotations.mentions.count > 5 && annotations.quotations.count > 2 && annotations.phrases.count > 3)
        #expect(annotations.temporalExpressions.count > 3)
        var bytes: [UInt8] = [1, 2, 3]
        annotations.store(to: &bytes)
        #expect(bytes.prefix(3) == [1, 2, 3])
        let found = try #require(read(Array(bytes.dropFirst(3))))
        #expect(description(found) == description(annotations))
    }

    @Test("of an empty text are read as they were")
    func empty() throws {
        var bytes: [UInt8] = []
        Annotations().store(to: &bytes)
        let found = try #require(read(bytes, of: Text("")))
        #expect(description(found) == description(Annotations()))
    }

    @Test("that are cut anywhere, or go on behind their end, are none")
    func cut() throws {
        var bytes: [UInt8] = []
        try annotations().store(to: &bytes)
        for end in bytes.indices { #expect(read(Array(bytes[..<end])) == nil) }
        #expect(read(bytes + [0]) == nil)
    }

    @Test("of a shorter text are none")
    func otherText() throws {
        var bytes: [UInt8] = []
        try annotations().store(to: &bytes)
        #expect(read(bytes, of: Text("Ministers meet.")) == nil)
    }

    @Test("that somebody changed are none, or such as the text can have", arguments: 0..<8)
    func changed(seed: Int) throws {
        var whole: [UInt8] = []
        try annotations().store(to: &whole)
        var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(below limit: Int) -> Int {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return Int(random % UInt64(limit))
        }
        var readable = 0
        for _ in 0..<4_000 {
            var bytes = whole
            for _ in 0...next(below: 3) {
                switch next(below: 4) {
                case 0: bytes[next(below: bytes.count)] = UInt8(next(below: 256))
                case 1: bytes.remove(at: next(below: bytes.count))
                case 2: bytes.insert(UInt8(next(below: 256)), at: next(below: bytes.count))
                default: bytes[next(below: bytes.count)] ^= 1 << UInt8(next(below: 8))
                }
            }
            guard let found = read(bytes) else { continue }
            readable += 1
            let ranges =
                found.sentences.map(\.range) + found.mentions.map(\.range) + found.mentions.compactMap(\.role)
                + found.quotations.map(\.range) + found.quotations.compactMap(\.cue)
                + found.quotations.compactMap(\.speaker.range) + found.temporalExpressions.map(\.range)
                + found.temporalExpressions.compactMap(\.clause) + found.phrases.map(\.range)
                + found.contentWords.codes.indices.map { found.contentWords.range(ofWord: $0) }
            #expect(ranges.allSatisfy { Self.text.range.contains($0) })
            let sentences =
                found.mentions.map(\.sentence) + found.quotations.map(\.sentence)
                + found.temporalExpressions.map(\.sentence) + found.phrases.map(\.sentence)
            #expect(sentences.allSatisfy { found.sentences.indices.contains(Int($0)) })
            #expect(found.mentions.compactMap(\.expansion).allSatisfy { found.mentions.indices.contains(Int($0)) })
        }
        #expect(readable > 0, "some changes, as that of a number's digits, are none that can be seen")
    }
}

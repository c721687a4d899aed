import Testing

@testable import Linguistics

@Suite("Quote marks are paired to passages")
struct QuotedPassageFinderTests {
    private func passages(_ string: String) -> [String] {
        let text = Text(string)
        let tagged = Segmenter().segment(text)
        var paragraphs: [TextRange] = []
        for sentence in tagged.sentences {
            if let last = paragraphs.indices.last, Int(sentence.paragraph) == last {
                paragraphs[last].end = sentence.range.end
            } else {
                paragraphs.append(sentence.range)
            }
        }
        return QuotedPassageFinder.passages(in: text, paragraphs: paragraphs).map { text[$0.content] }
    }

    @Test(
        "Marks of every form enclose a passage",
        arguments: [
            "She said \"we will wait\" and left.", "She said “we will wait” and left.",
            "She said ‘we will wait’ and left.",
            "She said 'we will wait' and left.", "She said „we will wait“ and left.",
            "She said «we will wait» and left.",
            "She said »we will wait« and left.", "She said ‹we will wait› and left.",
            "She said ``we will wait'' and left.",
            "She said “we will wait\" and left.", "She said \"\"we will wait\"\" and left.",
        ])
    func forms(_ text: String) {
        #expect(passages(text) == ["we will wait"])
    }

    @Test("An apostrophe opens nothing")
    func apostrophes() {
        #expect(passages("The workers' union of the '90s isn't the miners' club, it's rock 'n' roll.").isEmpty)
    }

    @Test("Single marks survive an apostrophe inside")
    func apostropheInside() {
        #expect(passages("He called it ‘the farmers’ revolt’ in May.") == ["the farmers’ revolt"])
        #expect(passages("He said 'we don't know' twice.") == ["we don't know"])
    }

    @Test("What a speaker quotes is part of what he says")
    func nested() {
        #expect(
            passages("“The guard told me ‘wait here’ and went,” she said.") == [
                "The guard told me ‘wait here’ and went,"
            ])
        #expect(passages("\"It was 'hardware' only,\" he said.") == ["It was 'hardware' only,"])
    }

    @Test("Paragraphs that open anew continue a quotation that none closed")
    func paragraphs() {
        let text = "“First we wait.\n\n“Then we go.”\n\nNobody spoke."
        #expect(passages(text) == ["First we wait.", "Then we go."])
    }

    @Test("A mark that nobody closes ends with its paragraph")
    func unclosed() {
        #expect(passages("He said: “We will not go\n\nNobody spoke.") == ["We will not go"])
    }

    @Test("Inches open nothing")
    func inches() {
        #expect(passages("The plank was 12\" long.").isEmpty)
    }

    @Test("Passages lie in order and apart, whatever the marks", arguments: 0..<60)
    func randomMarks(_ seed: UInt64) {
        var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
        let pieces = [
            "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "‹", "›", "``", "''", " ", " ", "a", "s", "Word", ".", ",",
            "\n\n", "\n", "5",
            "[", "]", "é", "日", "—", " said ", " he told ",
        ]
        var string = ""
        for _ in 0..<200 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            string += pieces[Int(state >> 33) % pieces.count]
        }
        let text = Text(string)
        let tagged = Segmenter().segment(text)
        let found = QuotedPassageFinder.passages(in: text, paragraphs: tagged.sentences.map(\.range))
        var end: Int32 = 0
        for passage in found {
            #expect(passage.outer.start >= end && passage.outer.contains(passage.content))
            end = passage.outer.end
        }
        for quotation in QuotationFinder().quotations(in: tagged, mentions: []) {
            #expect(!quotation.range.isEmpty && text.range.contains(quotation.range))
        }
    }
}

import Testing

@testable import tagger

@Suite struct SpanSchemeTests {
    private func spans(_ tags: String) throws -> [String] {
        try SpanScheme.spans(of: tags.split(separator: " ").map(String.init))
            .map { "\($0.tokens.lowerBound)-\($0.tokens.upperBound) \($0.kind)" }
    }

    @Test(
        "Names are read from every usual scheme",
        arguments: [
            "O I-PER I-PER O I-LOC B-LOC",  // IOB1
            "O B-PER I-PER O B-LOC B-LOC",  // IOB2
            "O B-PER L-PER O U-LOC U-LOC",  // BILOU
            "O B-PER E-PER O S-LOC S-LOC",  // BIOES
        ])
    func schemes(tags: String) throws {
        #expect(try spans(tags) == ["1-3 PER", "4-5 LOC", "5-6 LOC"])
    }

    @Test("A change of kind begins a new name")
    func kinds() throws {
        #expect(try spans("I-PER I-ORG I-ORG") == ["0-1 PER", "1-3 ORG"])
    }

    @Test("A tag of no scheme is named with its place")
    func unknown() {
        #expect(throws: SpanScheme.UnknownTag.self) { try spans("O PERSON") }
        #expect(throws: SpanScheme.UnknownTag.self) { try spans("O X-PER") }
    }
}

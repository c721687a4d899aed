import Testing

@testable import Website

@Suite("The words of the search index")
struct SearchWordTests {
    private func words(_ text: String) -> [String] {
        var scanner = SearchWordScanner(folding: SearchFolding())
        var found: [String] = []
        let utf8 = Array(text.utf8)
        scanner.words(utf8, 0..<utf8.count) { found.append(String(decoding: $0, as: UTF8.self)) }
        return found
    }

    @Test(
        "are folded and cut as a reader would type them",
        arguments: [
            ("Peace talks, again.", ["peace", "talks", "again"]),
            ("Škoda’s Überlandstraße", ["skoda", "uberlandstrasse"]),
            ("the U.S. Army and the U.S.A", ["the", "us", "army", "and", "the", "usa"]),
            ("J. K. Rowling", ["j", "k", "rowling"]),
            ("don't O’Neill's", ["dont", "oneill"]),
            ("20-point plan: 1,000.5", ["20", "point", "plan", "1", "000", "5"]),
            ("Київ і Ёлка", ["киів", "і", "елка"]),
            ("Άθήναι", ["αθηναι"]),
            ("東京 news", ["東", "京", "news"]),
            ("Đà Nẵng Łódź Ærø", ["da", "nang", "lodz", "aero"]),
            ("e\u{301}te\u{301}", ["ete"]),
            ("— “…” !", []),
            ("محادثات السلام، أُوروبا؟", ["محادثات", "السلام", "اوروبا"]), ("שָׁלוֹם־עולם", ["שלום", "עולם"]),
            ("हिन्दी में।", ["हिन्दी", "में"]), ("会谈：和平", ["会", "谈", "和", "平"]), ("Հայաստան", ["հայաստան"]),
            ("ВСТУП—«Переговори»", ["вступ", "переговори"]), ("Ἀθῆναι", ["ἀθῆναι"]), ("5 km²", ["5", "km²"]),
            ("한국어 회담", ["한국어", "회담"]), ("❤️", []),
        ])
    func folded(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test("are found in any bytes without a trap")
    func anyBytes() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
            var scanner = SearchWordScanner(folding: SearchFolding())
            scanner.words(text, 0..<text.count) { #expect(!$0.isEmpty && $0.count <= 48) }
        }
    }

    @Test(
        "have numbers that come back as they were written",
        arguments: [0, 1, 44, 45, 46, 2024, 2025, 91_125, 1_000_000])
    func numbers(value: Int) {
        var text: [UInt8] = []
        SearchNumbers.append(value, to: &text)
        var read = 0
        var scale = 1
        for byte in text {
            let digit = SearchNumbers.letters.firstIndex(of: byte) ?? 0
            read += digit % 45 * scale
            scale *= 45
        }
        #expect(read == value)
        #expect(text.dropLast().allSatisfy { (SearchNumbers.letters.firstIndex(of: $0) ?? 0) >= 45 })
    }
}

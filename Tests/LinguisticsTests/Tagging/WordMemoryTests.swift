import Testing

@testable import Linguistics

@Suite("Words met before")
struct WordMemoryTests {
    private static let texts = [
        "Ministers meet in Ljubljana\n\nPrime Minister Ana Kralj met Josip Novak of the Harbour Commission on 4 May 2024.",
        "Novak: no deal\n\nJosip Novak said on Monday that the Harbour Commission (HC) and Ana Kralj's office disagreed.",
        "", "…", "novak NOVAK Novak nOvak 4 44 4th — “Novak’s”",
        "The commission met. The Commission met in May. May met the commission in Novak, Ohio.",
    ]

    @Test("change nothing of what is found")
    func sameFindings() throws {
        let annotator = Annotator(models: try ShippedModels.models.get())
        var memory = WordMemory()
        for _ in 0..<2 {
            for text in Self.texts.map({ Text($0) }) {
                let alone = annotator.annotate(text)
                let after = annotator.annotate(text, context: TextContext(), memory: &memory)
                #expect(String(reflecting: after) == String(reflecting: alone))
            }
        }
    }

    @Test("count the same by themselves as when all features of a token are added one by one")
    func sameScores() throws {
        let models = try ShippedModels.models.get()
        var memory = WordMemory()
        for text in Self.texts {
            let tagged = models.segmenter.segment(Text(text))
            let plain = TextFeatures(tagged, resources: models.resources)
            var numbered = plain
            numbered.number(with: &memory)
            for model in [models.partsOfSpeech, models.mentions] {
                var none = WordMemory()
                let expected = SequenceTagger(model: model).label(tagged, plain, memory: &none)
                let found = SequenceTagger(model: model).label(tagged, numbered, memory: &memory)
                #expect(found.emissions == expected.emissions)
                #expect(found.labels == expected.labels)
            }
        }
    }

    @Test("are told apart by case and digits, and are forgotten where they are too many")
    func numbers() {
        var memory = WordMemory()
        let models = WordClusters()
        func features(_ word: String) -> WordFeatures {
            let tagged = Segmenter().segment(Text(word))
            return Array(word.utf8).withUnsafeBufferPointer {
                WordFeatures(tagged.tokens[0], $0, clusters: models)
            }
        }
        let words = ["may", "May", "MAY", "1990", "1991", "may"]
        let found = words.map { memory.number(of: features($0)) }
        #expect(found[0] == found[5])
        #expect(Set(found).count == 5)
        for number in 0..<40_000 { _ = memory.number(of: features("w\(number)x")) }
        #expect(memory.words.count > 1 << 15)
        memory.prepare()
        #expect(memory.words.isEmpty)
        #expect(memory.number(of: features("May")) == 0)
    }
}

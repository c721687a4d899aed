import Linguistics
import Testing

@Suite struct NameTaggerTests {
    private func names(_ text: String) throws -> [String] {
        let text = Text(text)
        let mentions = NameTagger(models: try ShippedModels.models.get()).tag(text).mentions
        return mentions.map { "\(text[$0.range]) \($0.kind.name)" }
    }

    @Test("Persons, places, organizations and nationalities are found with exact spans, titles and possessives outside")
    func findsNames() throws {
        let found = try names(
            "German Chancellor Angela Merkel's cabinet met French officials in Berlin on Monday, Reuters reported.")
        #expect(
            found == [
                "German misc", "Angela Merkel person", "French misc", "Berlin place", "Reuters organization",
            ])
    }

    @Test("A name may be one part of a hyphen compound")
    func findsNamesInCompounds() throws {
        #expect(try names("The EU-Turkey talks failed.").contains("EU organization"))
        #expect(try names("The U.S.-led forces left Iraq.") == ["U.S. place", "Iraq place"])
    }

    @Test("Text without names, in other scripts or of random bytes gives few findings and never fails")
    func survives() throws {
        #expect(try names("").isEmpty)
        #expect(try names("nothing to see here, said nobody.").isEmpty)
        var state: UInt32 = 5
        var bytes: [UInt8] = []
        for _ in 0..<50_000 {
            state = state &* 1_664_525 &+ 1_013_904_223
            bytes.append(UInt8(truncatingIfNeeded: state >> 23))
        }
        let tagger = NameTagger(models: try ShippedModels.models.get())
        for mention in tagger.tag(Text(decoding: bytes)).mentions { #expect(!mention.range.isEmpty) }
        _ = tagger.tag(Text(String(repeating: "A", count: 3_000_000)))
        _ = tagger.tag(Text(String(repeating: "Kyiv ", count: 200_000)))
    }

    @Test("Parts of speech are the universal ones")
    func tagsPartsOfSpeech() throws {
        let tagged = NameTagger(models: try ShippedModels.models.get()).partsOfSpeech(
            of: Text("The old minister quickly left Paris."))
        #expect(
            tagged.tokens.map(\.partOfSpeech)
                == [.determiner, .adjective, .noun, .adverb, .verb, .properNoun, .punctuation])
    }

    @Test("A damaged, foreign or missing model is refused with its name")
    func refusesBadFiles() throws {
        for index in ShippedModels.files.indices where ShippedModels.files[index].name == "mentions.model" {
            var files = ShippedModels.files
            var bytes = files[index].bytes
            bytes[bytes.count / 2] ^= 0x40
            files[index] = .init(name: "mentions.model", bytes: bytes)
            #expect(throws: ModelError.self) { try LanguageModels(files: files) }
            files[index] = .init(name: "mentions.model", bytes: Array("not a model, but long enough".utf8))
            #expect(throws: ModelError(file: "mentions.model", reason: .notAModel)) { try LanguageModels(files: files) }
            files[index] = .init(name: "mentions.model", bytes: Array(ShippedModels.files[index].bytes.dropLast(100)))
            #expect(throws: ModelError.self) { try LanguageModels(files: files) }
            files.remove(at: index)
            #expect(throws: ModelError(file: "mentions.model", reason: .missing)) { try LanguageModels(files: files) }
        }
    }
}

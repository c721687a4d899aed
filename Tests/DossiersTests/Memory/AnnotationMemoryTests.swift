import Articles
import Linguistics
import Testing

@testable import Dossiers

@Suite("Remembered annotations")
struct AnnotationMemoryTests {
    private struct NoAnnotator: Error {}

    private static let texts = [
        "Ministers meet\n\nForeign Minister Ana Kralj met Josip Novak in Split on 3 May 2024. \"We agree,\" Kralj said.",
        "Talks go on\n\nThe Harbour Commission (HC) denied on Monday that talks on fishing rights had failed.",
        "A quiet day\n\nNothing happened, officials said.",
    ]

    private let articles = AnnotationMemoryTests.texts.enumerated().map { index, text in
        var article = Article(id: "a\(index)", path: "a\(index).txt", title: "A", format: .plainText, text: Text(text))
        article.headline = TextRange(0..<(text.split(separator: "\n").first ?? "").utf8.count)
        return article
    }
    private let origin = Fingerprint(first: 1, second: 2)

    private func annotator() throws -> Annotator { Annotator(models: try LanguageModels(files: EnglishFacts.files)) }

    private func filled() async throws -> (memory: AnnotationMemory, annotations: [Annotations?]) {
        let annotator = try annotator()
        let empty = AnnotationMemory(origin: origin)
        let found = try await CorpusAnnotator(workers: 2).annotate(articles, memory: empty, with: { annotator })
        #expect(found.isRecalled == [false, false, false])
        let memory = try #require(empty.updated(articles, found.annotations, isRecalled: found.isRecalled))
        return (memory, found.annotations)
    }

    @Test("are those that were found, and no annotator is asked for")
    func recalled() async throws {
        let (memory, annotations) = try await filled()
        let kept = try #require(AnnotationMemory(bytes: memory.bytes, origin: origin))
        #expect(kept.count == 3)
        let found = try await CorpusAnnotator(workers: 2).annotate(
            articles, memory: kept, with: { throw NoAnnotator() })
        #expect(found.isRecalled == [true, true, true])
        #expect(String(reflecting: found.annotations) == String(reflecting: annotations))
        #expect(kept.updated(articles, found.annotations, isRecalled: found.isRecalled) == nil)
    }

    @Test("are of use for the articles that have not changed, and what is gone is forgotten")
    func oneChanged() async throws {
        let (memory, _) = try await filled()
        var changed = [articles[0], articles[1]]
        changed[1].date = PublicationDate(value: try #require(CalendarDate(iso: "2024-05-06")), basis: .frontMatter)
        let annotator = try annotator()
        let found = try await CorpusAnnotator(workers: 1).annotate(changed, memory: memory, with: { annotator })
        #expect(found.isRecalled == [true, false])
        let new = try #require(memory.updated(changed, found.annotations, isRecalled: found.isRecalled))
        #expect(new.count == 2)
        let alone = try await CorpusAnnotator(workers: 1).annotate(changed, with: { annotator })
        #expect(String(reflecting: changed.map(new.annotations(of:))) == String(reflecting: alone.annotations))
    }

    @Test("of another program, other models or another headline are none")
    func otherOrigin() async throws {
        let (memory, _) = try await filled()
        #expect(AnnotationMemory(bytes: memory.bytes, origin: Fingerprint(first: 1, second: 3)) == nil)
        var article = articles[0]
        article.headline = nil
        #expect(memory.annotations(of: article) == nil)
    }

    @Test("that are damaged in one byte, or cut, are none")
    func damaged() async throws {
        let (memory, _) = try await filled()
        for index in memory.bytes.indices {
            var bytes = memory.bytes
            bytes[index] ^= 0x40
            #expect(AnnotationMemory(bytes: bytes, origin: origin) == nil)
            #expect(AnnotationMemory(bytes: Array(memory.bytes[..<index]), origin: origin) == nil)
        }
    }

    @Test("that somebody forged, checksum and all, make a dossier and no trap", arguments: 0..<4)
    func forged(seed: Int) async throws {
        let (memory, annotations) = try await filled()
        var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(below limit: Int) -> Int {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return Int(random % UInt64(limit))
        }
        let facts = WorldFacts(files: EnglishFacts.files)
        let head = 44 + articles.count * 20
        var taken = 0
        for _ in 0..<1_500 {
            var bytes = Array(memory.bytes.dropLast(16))
            for _ in 0...next(below: 2) { bytes[head + next(below: bytes.count - head)] = UInt8(next(below: 256)) }
            var digest = Fingerprint()
            digest.add(bytes)
            withUnsafeBytes(of: (digest.first.littleEndian, digest.second.littleEndian)) { bytes += $0 }
            let forged = try #require(AnnotationMemory(bytes: bytes, origin: origin))
            let recalled = articles.map(forged.annotations(of:))
            guard recalled.contains(where: { $0 != nil }) else { continue }
            let all = zip(recalled, annotations).map { $0 ?? $1 }
            guard String(reflecting: all) != String(reflecting: annotations) else { continue }
            taken += 1
            let dossier = DossierAssembler(facts: facts).assemble(
                corpus: Corpus(articles: articles), annotations: all)
            #expect(dossier.articles.count == articles.count)
        }
        #expect(taken > 20)
    }
}

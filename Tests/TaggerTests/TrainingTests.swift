import Foundation
import Testing

@testable import Linguistics
@testable import tagger

@Suite struct TrainingTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("tagger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func write(_ text: String, _ name: String) throws -> String {
        let file = folder.appendingPathComponent(name)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    /// Made-up sentences in which a person speaks and a place has something in it.
    private func columns(_ count: Int, from first: Int = 0) -> String {
        let people = ["Ada Lovick", "Bruno Hartel", "Cara Mons", "Dov Pilar", "Edda Quist"]
        let places = ["Ostrova", "Lindau", "Marbek", "Sunhaven", "Tarvik"]
        return (first..<first + count).map { number in
            let person = people[number % 5].split(separator: " ")
            let place = places[(number / 5) % 5]
            return "\(person[0])\tB-PER\n\(person[1])\tI-PER\nspoke\tO\nin\tO\n\(place)\tB-LOC\n.\tO\n"
        }.joined(separator: "\n")
    }

    private func model(_ path: String, seed: UInt64) throws -> SequenceModel {
        let text = try LabelledText(
            try ColumnFile(path: path), task: .mentions,
            resources: TaggerResources(
                gazetteers: Gazetteers(files: [], segmenter: Segmenter()), clusters: WordClusters()),
            partsOfSpeech: nil, kinds: nil)
        let labels = LabelSet(kinds: ["LOC", "PER"])
        let set = TrainingSet([(text, 1)], task: .mentions, set: labels, minimumCount: 1)
        var trainer = SequenceTrainer(
            set, labels: labels, task: .mentions, settings: .init(passes: 4, seed: seed, rate: 0.1, dropout: 0.1))
        for pass in 1...4 { _ = trainer.pass(pass) }
        return trainer.model()
    }

    @Test("What is learned from a few sentences finds names in others; the same seed gives the same bytes")
    func learns() throws {
        let path = try write(columns(40), "train.conll")
        let first = try model(path, seed: 3)
        #expect(first.fileBytes == (try model(path, seed: 3)).fileBytes)
        #expect(first.fileBytes != (try model(path, seed: 4)).fileBytes)
        let test = try LabelledText(
            try ColumnFile(path: try write(columns(9, from: 7), "test.conll")), task: .mentions,
            resources: TaggerResources(
                gazetteers: Gazetteers(files: [], segmenter: Segmenter()), clusters: WordClusters()),
            partsOfSpeech: nil, kinds: nil)
        var score = Score()
        score.add(test, labels: test.features.labels(test.tagged, with: first), in: first.labels, kinds: nil)
        #expect(score.all.f1 == 100)
        #expect(score.all.gold == 18)
    }

    @Test("A model that was written reads as it was")
    func roundTrip() throws {
        let model = try model(try write(columns(20), "train.conll"), seed: 1)
        let again = try SequenceModel(.init(name: "m.model", bytes: model.fileBytes))
        #expect(again.labels == model.labels)
        #expect(again.featureCount == model.featureCount)
        for (feature, _) in model.features { #expect(again.weights(of: feature) == model.weights(of: feature)) }
        #expect(again.fileBytes == model.fileBytes)
    }

    @Test("Missing columns and empty files are told with path and line")
    func badFiles() throws {
        let missing = try write("Ada B-PER\nspoke O\nalone\n", "missing.conll")
        #expect { try ColumnFile(path: missing) } throws: { "\($0)".hasPrefix("\(missing):3: no tag behind") }
        let empty = try write("\n\n", "empty.conll")
        #expect { try ColumnFile(path: empty) } throws: { "\($0)".hasPrefix("\(empty):1: no tokens") }
        #expect { try ColumnFile(path: empty + "x") } throws: { "\($0)".contains("cannot be read") }
    }

    @Test("Documents are told by their marks, or made of runs of sentences where there are none")
    func documents() throws {
        let marked = try ColumnFile(path: try write("-DOCSTART- O\n\na O\n\n-DOCSTART- O\n\nb O\n\nc O\n", "d.conll"))
        #expect(marked.documents.map(\.sentences.count) == [1, 2])
        let unmarked = try ColumnFile(path: try write(String(repeating: "a O\n\n", count: 60), "u.conll"))
        #expect(unmarked.documents.map(\.sentences.count) == [25, 25, 10])
    }

    @Test("Words that are used alike come into one class")
    func clusters() {
        // Two kinds of sentences: 1 or 2, then 3 or 4; the boundary is 0.
        let once: [[Int32]] = [[1, 3], [2, 3], [1, 4], [2, 4]]
        let sentences = Array(repeating: once, count: 10).flatMap { $0 }
        let classes = ClusterTrainer(sentences: sentences, wordCount: 5).classes(2, passes: 5) { _ in }
        #expect(classes[1] == classes[2])
        #expect(classes[3] == classes[4])
        #expect(classes[1] != classes[3])
    }
}

import ArgumentParser
import Linguistics

/// `tagger clusters`.
struct Clusters: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Learns word clusters from raw text.",
        discussion: """
            Files that end in .conll or .tsv are read as columns (the first is the word), others as plain text; the front
            matter of Markdown is left out. Same files, same bytes.

            Example: tagger clusters --output clusters.model news/*.md train.conll
            """)

    @Argument(help: "Text files.")
    var files: [String]

    @Option(name: .long, help: "Where the clusters are written.")
    var output: String

    @Option(name: .long, help: "Number of fine classes.")
    var fine: Int = 320

    @Option(name: .long, help: "Number of coarse classes.")
    var coarse: Int = 48

    @Option(name: .long, help: "Words seen less often have no class.")
    var minimumCount: Int = 2

    @Option(name: .long, help: "How often each word is moved at most.")
    var passes: Int = 12

    func validate() throws {
        guard (2...60_000).contains(fine), (2...60_000).contains(coarse) else {
            throw ValidationError("--fine, --coarse: from 2 to 60000")
        }
    }

    func run() throws {
        var sentences: [[UInt32]] = []
        for path in files { sentences += try Self.forms(of: path) }
        var counts: [UInt32: Int] = [:]
        for sentence in sentences { for form in sentence { counts[form, default: 0] += 1 } }
        let words = counts.filter { $0.value >= minimumCount }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        guard !words.isEmpty else {
            throw TaggerError(path: files[0], line: nil, what: "no words that occur \(minimumCount) times")
        }
        // 0 is the boundary; rare words share the last number.
        let numbers = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, Int32($0 + 1)) })
        let rare = Int32(words.count + 1)
        Progress.say("\(sentences.reduce(0) { $0 + $1.count }) tokens, \(words.count) words")
        let trainer = ClusterTrainer(
            sentences: sentences.map { $0.map { numbers[$0] ?? rare } }, wordCount: words.count + 2)
        let fineClasses = trainer.classes(fine, passes: passes, progress: Progress.say)
        let coarseClasses = trainer.classes(coarse, passes: passes, progress: Progress.say)
        let clusters = WordClusters(
            entries: words.enumerated().map { index, form in
                (form, WordClusters.Classes(fine: fineClasses[index + 1], coarse: coarseClasses[index + 1]))
            })
        let bytes = clusters.fileBytes
        try InputFile.write(bytes, to: output)
        Progress.say("\(output): \(bytes.count) bytes")
    }

    /// The form hashes of the sentences of a file.
    private static func forms(of path: String) throws -> [[UInt32]] {
        let tagged: TaggedText
        if path.hasSuffix(".conll") || path.hasSuffix(".tsv") {
            let file = try ColumnFile(path: path)
            tagged = TaggedText(sentencesOfWords: file.documents.flatMap { $0.sentences.map(\.words) })
        } else {
            tagged = Segmenter().segment(Text(decoding: withoutFrontMatter(try InputFile.read(path))))
        }
        return WordClusters.forms(of: tagged)
    }

    private static func withoutFrontMatter(_ bytes: [UInt8]) -> [UInt8] {
        let fence = Array("---\n".utf8)
        guard bytes.starts(with: fence) else { return bytes }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let end = lines.indices.dropFirst().first(where: { lines[$0].elementsEqual(fence.dropLast()) }) else {
            return bytes
        }
        return Array(lines[(end + 1)...].joined(separator: [0x0A]))
    }
}

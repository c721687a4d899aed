import ArgumentParser
import Glibc
import Linguistics

/// `tagger speed`.
struct Speed: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Measures loading, memory and tokens a second from raw text to parts of speech and names, on one thread.",
        discussion: "Example: tagger speed --rounds 20 articles/*.md")

    @Argument(help: "Text files; each is one document.")
    var files: [String]

    @Option(name: .long, help: "How often the files are tagged.")
    var rounds: Int = 10

    @Option(name: .long, help: "Folder of models and lists; the program's own if not given.")
    var data: String?

    func run() throws {
        let texts = try files.map { Text(decoding: try InputFile.read($0)) }
        let dataFiles = try InputFile.dataFiles(in: try data ?? Resources.ownFolder())
        let memoryBefore = Self.residentBytes()
        let loadStart = Self.processorSeconds()
        let models = try LanguageModels(files: dataFiles)
        let tagger = NameTagger(models: models)
        let loadEnd = Self.processorSeconds()
        let memoryAfter = Self.residentBytes()
        var tokens = 0
        var names = 0
        let start = Self.processorSeconds()
        for _ in 0..<rounds {
            for text in texts {
                let result = tagger.tag(text)
                tokens += result.tagged.tokens.count
                names += result.mentions.count
            }
        }
        let tagged = Self.processorSeconds()
        var cut = 0
        for _ in 0..<rounds { for text in texts { cut += models.segmenter.segment(text).tokens.count } }
        let segmented = Self.processorSeconds()
        print("load \(Int((loadEnd - loadStart) * 1000)) ms, \((memoryAfter - memoryBefore) >> 10) KB")
        print("segment \(Int((segmented - tagged) / Double(max(1, cut)) * 1e9)) ns a token")
        print("tag \(Int((tagged - start) / Double(max(1, tokens)) * 1e9)) ns a token, \(names / rounds) names")
        print("all \(Int(Double(tokens) / (tagged - start))) tokens a second")
    }

    private static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    /// The memory that is in use, by `/proc/self/statm`.
    private static func residentBytes() -> Int {
        guard let bytes = try? InputFile.read("/proc/self/statm") else { return 0 }
        let fields = bytes.split(separator: 0x20)
        guard fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else { return 0 }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}

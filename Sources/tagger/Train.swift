import ArgumentParser
import Glibc
import Linguistics

/// `tagger train`.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Trains a model from annotated text.",
        discussion: """
            Files have a token and its tag a line, in columns (token first, tag last), an empty line behind each sentence, and
            -DOCSTART- before each document where there are several. Tags are O and B-, I-, L- or E-, U- or S- with a kind
            (any of the usual schemes), or parts of speech. A file given twice counts twice.

            Example: tagger train --train a.conll b.conll --dev c.conll --output mentions.model
            """)

    @Option(name: .long, parsing: .upToNextOption, help: "Files to learn from.")
    var train: [String]

    @Option(name: .long, help: "File to score each pass on; it decides nothing.")
    var dev: String?

    @Option(name: .long, help: "Where the model is written.")
    var output: String

    @Option(name: .long, help: "Decides the order of the sentences.")
    var seed: UInt64 = 1

    @Option(name: .long, help: "How often all sentences are seen.")
    var passes: Int = 10

    @Option(name: .long, help: "Only these kinds of names, with commas between.")
    var kinds: String?

    @Option(
        name: .long, help: "Folder of lists, clusters and the part-of-speech model; the program's own if not given.")
    var data: String?

    @Option(name: .long, help: "Features seen less often are left out.")
    var minimumCount: UInt32 = 2

    @Option(name: .long, help: "First step size.")
    var rate: Float = 0.05

    @Option(name: .long, help: "Pull of all weights to zero.")
    var decay: Float = 0.0003

    @Option(name: .long, help: "Share of the features that is left out at random each time a sentence is seen.")
    var dropout: Float = 0.1

    @Option(name: .long, help: "Share of the weights, the smallest, that is left out of the model.")
    var pruned: Float = 0.8

    @Option(name: .long, help: "How many of the passes see only the weights that stay in the model.")
    var finishing: Int = 0

    @Option(
        name: .long, help: "What it costs to miss a name while learning: more finds more names, and more wrong ones.")
    var missCost: Float = 0

    func validate() throws {
        guard passes > 0 else { throw ValidationError("--passes: at least 1") }
        guard finishing >= 0, finishing < passes else { throw ValidationError("--finishing: fewer than --passes") }
        guard pruned >= 0, pruned < 1 else { throw ValidationError("--pruned: from 0 to below 1") }
    }

    func run() throws {
        var files: [(file: ColumnFile, copies: Int)] = []
        for path in train {
            if let index = files.firstIndex(where: { $0.file.path == path }) {
                files[index].copies += 1
            } else {
                files.append((try ColumnFile(path: path), 1))
            }
        }
        let task: SequenceTask = files.contains { $0.file.marksNames } ? .mentions : .partsOfSpeech
        let chosen = kinds.map { Set($0.split(separator: ",").map(String.init)) }
        let resources = try Resources(folder: data, needsPartsOfSpeech: task == .mentions)
        func ready(_ file: ColumnFile) throws -> LabelledText {
            try LabelledText(
                file, task: task, resources: resources.shared, partsOfSpeech: resources.partsOfSpeech, kinds: chosen)
        }
        let texts = try files.map { (text: try ready($0.file), copies: $0.copies) }
        let devText = try dev.map { try ready(try ColumnFile(path: $0)) }
        let labels = try labels(texts.map(\.text), task: task)
        let set = TrainingSet(texts, task: task, set: labels, minimumCount: minimumCount)
        Progress.say("\(set.labels.count) tokens, \(set.features.count) features, \(labels.count) labels")
        var trainer = SequenceTrainer(
            set, labels: labels, task: task,
            settings: .init(
                passes: passes, seed: seed, rate: rate, decay: decay, dropout: dropout, pruned: pruned,
                finishing: finishing,
                missCost: missCost))
        for pass in 1...passes {
            let loss = trainer.pass(pass)
            var line = "pass \(pass) of \(passes): loss \(Score.format(Double(loss) * 100))"
            if let devText, pass % 2 == 0 || pass == passes {
                line += ", dev " + Evaluate.summary(of: trainer.model(), on: devText, kinds: chosen)
            }
            Progress.say(line)
        }
        let model = trainer.model()
        let bytes = model.fileBytes
        try InputFile.write(bytes, to: output)
        Progress.say("\(output): \(bytes.count) bytes, \(model.featureCount) features")
    }

    private func labels(_ texts: [LabelledText], task: SequenceTask) throws -> LabelSet {
        var counts: [String: Int] = [:]
        for text in texts {
            switch task {
            case .partsOfSpeech: for tag in text.tags { counts[tag, default: 0] += 1 }
            case .mentions: for spans in text.spans { for span in spans { counts[span.kind, default: 0] += 1 } }
            }
        }
        guard !counts.isEmpty, counts.count < 60 else {
            throw TaggerError(
                path: train.joined(separator: ", "), line: nil, what: "\(counts.count) kinds of tags; expected 1 to 59")
        }
        if task == .mentions { return LabelSet(kinds: counts.keys.sorted()) }
        // The most frequent tag is the reference.
        return LabelSet(tags: counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key))
    }
}

/// Lines that tell how far the work is.
enum Progress {
    static func say(_ line: String) {
        print(line)
        fflush(nil)
    }
}

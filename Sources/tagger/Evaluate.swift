import ArgumentParser
import Linguistics

/// `tagger evaluate`.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Scores a model on annotated text: exact spans, or tags for parts of speech.",
        discussion: "Example: tagger evaluate --model mentions.model test.conll --kinds PER,ORG,LOC")

    @Option(name: .long, help: "The model.")
    var model: String

    @Argument(help: "Annotated files.")
    var files: [String]

    @Option(name: .long, help: "Only these kinds of names, with commas between.")
    var kinds: String?

    @Option(
        name: .long, help: "Folder of lists, clusters and the part-of-speech model; the program's own if not given.")
    var data: String?

    @Option(name: .long, help: "Show up to this many wrong and missed names of each file.")
    var errors: Int = 0

    func run() throws {
        let name = model.split(separator: "/").last.map(String.init) ?? model
        let model = try SequenceModel(.init(name: name, bytes: try InputFile.read(model)))
        let resources = try Resources(folder: data, needsPartsOfSpeech: model.task == .mentions)
        let chosen = kinds.map { Set($0.split(separator: ",").map(String.init)) }
        var score = Score()
        var right = 0
        var total = 0
        let clock = ContinuousClock()
        var spent = Duration.zero
        for path in files {
            let text = try LabelledText(
                try ColumnFile(path: path), task: model.task, resources: resources.shared,
                partsOfSpeech: resources.partsOfSpeech, kinds: nil)
            var labels: [UInt8] = []
            spent += clock.measure { labels = text.features.labels(text.tagged, with: model) }
            total += labels.count
            if model.task == .mentions {
                score.add(text, labels: labels, in: model.labels, kinds: chosen)
                ErrorList(text, labels: labels, in: model.labels, kinds: chosen).lines.prefix(errors).forEach {
                    print($0)
                }
            } else {
                right += zip(labels, text.tags).count { model.labels.names[Int($0)] == $1 }
            }
        }
        let seconds = Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
        print("tokens \(total), \(Int(Double(total) / max(seconds, 1e-9))) tokens a second")
        if model.task == .partsOfSpeech {
            print("accuracy \(Score.format(Double(right) / Double(max(1, total)) * 100))")
            return
        }
        for kind in score.kinds.sorted(by: { $0.name < $1.name }) { print(Self.line(kind.name, kind.tally)) }
        print(Self.line("all", score.all))
    }

    private static func line(_ name: String, _ tally: Score.Tally) -> String {
        "\(name) \(Score.format(tally.precision)) \(Score.format(tally.recall)) \(Score.format(tally.f1))"
    }

    /// The score of a model on a text in one line.
    static func summary(of model: SequenceModel, on text: LabelledText, kinds: Set<String>?) -> String {
        let labels = text.features.labels(text.tagged, with: model)
        if model.task == .partsOfSpeech {
            let right = zip(labels, text.tags).count { model.labels.names[Int($0)] == $1 }
            return "accuracy \(Score.format(Double(right) / Double(max(1, labels.count)) * 100))"
        }
        var score = Score()
        score.add(text, labels: labels, in: model.labels, kinds: kinds)
        return line("all", score.all)
    }
}

import ArgumentParser
import Linguistics

/// `tagger inspect`.
struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows why tokens got their labels: the features that decided, with their weights.",
        discussion: """
            For each token: its label, the best other label by the words alone, and the features that speak most for the one \
            against the other, by the names of their templates, with the difference of their weights.

            Example: tagger inspect --model mentions.model "Tyler, Texas, mourns."
            """)

    @Option(name: .long, help: "The model.")
    var model: String

    @Argument(help: "The text.")
    var text: String

    @Option(name: .long, help: "How many features are shown for each token.")
    var features: Int = 5

    @Option(
        name: .long, help: "Folder of lists, clusters and the part-of-speech model; the program's own if not given.")
    var data: String?

    func run() throws {
        let name = model.split(separator: "/").last.map(String.init) ?? model
        let model = try SequenceModel(.init(name: name, bytes: try InputFile.read(model)))
        let resources = try Resources(folder: data, needsPartsOfSpeech: model.task == .mentions)
        var tagged = Segmenter().segment(Text(text))
        var read = TextFeatures(tagged, resources: resources.shared)
        if model.task == .mentions, let partsOfSpeech = resources.partsOfSpeech {
            read.tagPartsOfSpeech(&tagged, with: partsOfSpeech)
        }
        let labels = read.labels(tagged, with: model)
        for (index, sentence) in tagged.sentences.enumerated() {
            for token in Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound) {
                var sink = NamedSink()
                model.task.emit(
                    read, at: TextFeatures.position(of: token, sentence: index), sentence: index, to: &sink)
                print(line(tagged.text[tagged.tokens[token].range], Int(labels[token]), sink.features, model))
            }
        }
    }

    private func line(
        _ word: String, _ label: Int, _ features: [(feature: UInt32, template: UInt32)], _ model: SequenceModel
    ) -> String {
        let columns = features.map { model.weights(of: $0.feature) }
        let sums = (0..<model.labels.count).map { label in columns.reduce(0) { $0 + $1[label] } }
        let others = sums.indices.filter { $0 != label }
        guard let other = others.max(by: { sums[$0] < sums[$1] }) else { return "\(word) \(model.labels.names[label])" }
        let unit = Double(model.scale)
        func units(_ value: Int) -> String {
            (value < 0 ? "-" : "+") + Score.format(Double(abs(value)) / unit)
        }
        let decisive = columns.enumerated().map { (number: $0, difference: $1[label] - $1[other]) }
            .filter { $0.difference != 0 }
            .sorted { ($1.difference.magnitude, $0.number) < ($0.difference.magnitude, $1.number) }
            .prefix(self.features)
            .map { "\(FeatureTemplates.name(features[$0.number].template)) \(units($0.difference))" }
        return
            "\(word) \(model.labels.names[label]) over \(model.labels.names[other]) by \(units(sums[label] - sums[other])): "
            + decisive.joined(separator: ", ")
    }
}

/// Keeps the features of a token in the order of the templates.
private struct NamedSink: FeatureSink {
    var features: [(feature: UInt32, template: UInt32)] = []

    mutating func add(_ feature: UInt32, template: UInt32) {
        features.append((feature, template))
    }
}

/// Labels the tokens of texts with a sequence model.
struct SequenceTagger: Sendable {
    private let model: SequenceModel
    private let decoder: ViterbiDecoder

    /// What was found in a text.
    struct Result {
        /// A label for each token.
        var labels: [UInt8] = []
        /// The scores of the labels but the reference, `blocks` vectors for each token.
        var emissions: [SIMD16<Int16>] = []
    }

    init(model: SequenceModel) {
        self.model = model
        decoder = ViterbiDecoder(model)
    }

    /// Labels a text.
    func label(_ tagged: TaggedText, _ features: borrowing TextFeatures) -> Result {
        var result = Result()
        result.labels.reserveCapacity(tagged.tokens.count)
        score(tagged, features, into: &result.emissions)
        var decoder = decoder
        var labels: [UInt8] = []
        let blocks = model.blocks
        for sentence in tagged.sentences {
            let range = Int(sentence.tokens.lowerBound) * blocks..<Int(sentence.tokens.upperBound) * blocks
            decoder.decode(result.emissions[range], into: &labels)
            result.labels.append(contentsOf: labels)
        }
        return result
    }

    private func score(_ tagged: TaggedText, _ features: borrowing TextFeatures, into emissions: inout [SIMD16<Int16>])
    {
        let blocks = model.blocks
        emissions.reserveCapacity(tagged.tokens.count * blocks)
        let pinned = copy features
        model.withScorer { scorer in
            var collector = RowSink(scorer)
            for (index, sentence) in tagged.sentences.enumerated() {
                let shift = 2 * (index + 1)
                for token in Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound) {
                    if blocks == 1 {
                        var sink = ScoreSink(scorer)
                        model.task.emit(pinned, at: token + shift, sentence: index, to: &sink)
                        emissions.append(sink.sum)
                    } else {
                        collector.removeAll()
                        model.task.emit(pinned, at: token + shift, sentence: index, to: &collector)
                        for block in 0..<blocks {
                            var sum = SIMD16<Int16>(repeating: 0)
                            for row in collector.rows { sum &+= scorer.rows[row * blocks + block] }
                            emissions.append(sum)
                        }
                    }
                }
            }
        }
    }
}

extension SequenceTask {
    /// Gives the features of the token at a position to a sink.
    @inline(__always)
    package func emit(
        _ features: borrowing TextFeatures, at position: Int, sentence: Int, to sink: inout some FeatureSink
    ) {
        switch self {
        case .partsOfSpeech: PartOfSpeechFeatures.emit(features, at: position, sentence: sentence, to: &sink)
        case .mentions: MentionFeatures.emit(features, at: position, sentence: sentence, to: &sink)
        }
    }
}

extension TextFeatures {
    /// Tags the parts of speech of a text and keeps them as features.
    package mutating func tagPartsOfSpeech(_ tagged: inout TaggedText, with model: SequenceModel) {
        let parts = model.labels.names.map { PartOfSpeech(universalTag: $0) ?? .other }
        let result = SequenceTagger(model: model).label(tagged, self)
        for (index, sentence) in tagged.sentences.enumerated() {
            for token in Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound) {
                let part = parts[Int(result.labels[token])]
                tagged.tokens[token].partOfSpeech = part
                words[Self.position(of: token, sentence: index)].partOfSpeech = part.rawValue + 1
            }
        }
    }

    /// Labels a text with any model.
    package func labels(_ tagged: TaggedText, with model: SequenceModel) -> [UInt8] {
        SequenceTagger(model: model).label(tagged, self).labels
    }
}

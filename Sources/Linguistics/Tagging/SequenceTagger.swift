/// Labels the tokens of texts with a sequence model.
struct SequenceTagger: Sendable {
    let model: SequenceModel
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
    ///
    /// - Parameters:
    ///   - tagged: its tokens and sentences.
    ///   - features: what its features are made of.
    ///   - memory: the words that `features` has the numbers of; a memory without numbers is of no use and does no harm.
    /// - Returns: labels and scores.
    func label(_ tagged: TaggedText, _ features: borrowing TextFeatures, memory: inout WordMemory) -> Result {
        var result = Result()
        result.labels.reserveCapacity(tagged.tokens.count)
        score(tagged, features, &memory, into: &result.emissions)
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

    private func score(
        _ tagged: TaggedText, _ features: borrowing TextFeatures, _ memory: inout WordMemory,
        into emissions: inout [SIMD16<Int16>]
    ) {
        emissions.reserveCapacity(tagged.tokens.count * model.blocks)
        let pinned = copy features
        model.withScorer { scorer in
            if model.blocks == 1, pinned.numbers.count == pinned.words.count {
                memory.withScores(of: model.task, scorer) { sums in
                    pinned.numbers.withUnsafeBufferPointer { numbers in
                        scoreWords(tagged, pinned, scorer, sums, numbers, into: &emissions)
                    }
                }
            } else {
                scoreTokens(tagged, pinned, scorer, into: &emissions)
            }
        }
    }

    /// Adds for each token what the words around it count by themselves, which is known, and the features in which they meet.
    @inline(__always)
    private func scoreWords(
        _ tagged: TaggedText, _ features: borrowing TextFeatures, _ scorer: SequenceModel.Scorer,
        _ sums: UnsafeBufferPointer<SIMD16<Int16>>, _ numbers: UnsafeBufferPointer<Int32>,
        into emissions: inout [SIMD16<Int16>]
    ) {
        @inline(__always)
        func sum(_ part: WordPart, _ position: Int) -> SIMD16<Int16> {
            sums[Int(numbers[position + part.offset]) * WordPart.allCases.count + part.rawValue]
        }
        for (index, sentence) in tagged.sentences.enumerated() {
            let shift = 2 * (index + 1)
            for position in Int(sentence.tokens.lowerBound) + shift..<Int(sentence.tokens.upperBound) + shift {
                var sink = ScoreSink(scorer)
                model.task.emit(context: features, at: position, sentence: index, to: &sink)
                var total = sink.sum &+ sum(.own, position) &+ sum(.before, position) &+ sum(.after, position)
                if model.task == .partsOfSpeech || MentionFeatures.isNearCapital(features, position) {
                    total = total &+ sum(.secondBefore, position) &+ sum(.secondAfter, position)
                    if model.task == .mentions {
                        total =
                            total &+ sum(.ownNearCapital, position) &+ sum(.beforeNearCapital, position)
                            &+ sum(.afterNearCapital, position)
                    }
                }
                emissions.append(total)
            }
        }
    }

    /// Adds the features of each token one by one.
    private func scoreTokens(
        _ tagged: TaggedText, _ features: borrowing TextFeatures, _ scorer: SequenceModel.Scorer,
        into emissions: inout [SIMD16<Int16>]
    ) {
        var collector = RowSink(scorer)
        for (index, sentence) in tagged.sentences.enumerated() {
            let shift = 2 * (index + 1)
            for position in Int(sentence.tokens.lowerBound) + shift..<Int(sentence.tokens.upperBound) + shift {
                collector.removeAll()
                model.task.emit(features, at: position, sentence: index, to: &collector)
                for block in 0..<model.blocks {
                    var sum = SIMD16<Int16>(repeating: 0)
                    for row in collector.rows { sum &+= scorer.rows[row * model.blocks + block] }
                    emissions.append(sum)
                }
            }
        }
    }
}

extension TextFeatures {
    /// Tags the parts of speech of a text and keeps them as features.
    package mutating func tagPartsOfSpeech(_ tagged: inout TaggedText, with model: SequenceModel) {
        var memory = WordMemory()
        tagPartsOfSpeech(&tagged, with: SequenceTagger(model: model), memory: &memory)
    }

    /// Tags the parts of speech of a text and keeps them as features.
    mutating func tagPartsOfSpeech(
        _ tagged: inout TaggedText, with tagger: SequenceTagger, memory: inout WordMemory
    ) {
        let parts = tagger.model.labels.names.map { PartOfSpeech(universalTag: $0) ?? .other }
        let result = tagger.label(tagged, self, memory: &memory)
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
        var memory = WordMemory()
        return SequenceTagger(model: model).label(tagged, self, memory: &memory).labels
    }
}

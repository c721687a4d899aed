/// Tags texts: tokens and sentences, then parts of speech, then names, with the trained models.
public struct NameTagger: Sendable {
    private let models: LanguageModels
    private let tagger: SequenceTagger
    private let partOfSpeechTagger: SequenceTagger
    private let kinds: [EntityKind?]

    /// A tagger with loaded models.
    public init(models: LanguageModels) {
        self.models = models
        tagger = SequenceTagger(model: models.mentions)
        partOfSpeechTagger = SequenceTagger(model: models.partsOfSpeech)
        kinds = models.mentions.labels.kinds.map { EntityKind(columnTag: $0) }
    }

    /// Cuts a text into tokens and sentences and tags the parts of speech. Never fails.
    public func partsOfSpeech(of text: Text) -> TaggedText {
        var tagged = models.segmenter.segment(text)
        var features = TextFeatures(tagged, resources: models.resources)
        features.tagPartsOfSpeech(&tagged, with: models.partsOfSpeech)
        return tagged
    }

    /// Tags a text and finds its names, in text order. Never fails.
    public func tag(_ text: Text) -> (tagged: TaggedText, mentions: [Mention]) {
        var memory = WordMemory()
        return tag(text, memory: &memory)
    }

    /// Tags a text and finds its names, in text order. Never fails.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - memory: the words of the texts before, which makes it faster and changes nothing.
    /// - Returns: the text with its parts of speech, and the names.
    public func tag(_ text: Text, memory: inout WordMemory) -> (tagged: TaggedText, mentions: [Mention]) {
        var tagged = models.segmenter.segment(text)
        var features = TextFeatures(tagged, resources: models.resources)
        features.number(with: &memory)
        features.tagPartsOfSpeech(&tagged, with: partOfSpeechTagger, memory: &memory)
        let result = tagger.label(tagged, features, memory: &memory)
        var mentions: [Mention] = []
        for (index, sentence) in tagged.sentences.enumerated() {
            let range = Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound)
            for span in LabelledSpan.read(result.labels[range]) {
                guard let kind = kinds[span.kind] else { continue }
                mentions.append(
                    Mention(
                        range: TextRange(
                            start: tagged.tokens[span.tokens.lowerBound].range.start,
                            end: tagged.tokens[span.tokens.upperBound - 1].range.end),
                        sentence: Int32(index), kind: kind, confidence: confidence(of: span, result)))
            }
        }
        return (tagged, mentions)
    }

    /// How sure a span is, 0 to 100: the least margin of its tokens between the best label of its kind and the best other
    /// one, by the words alone; a margin of 0 counts 50, one of 4 trained units (some 98 % sure in the model) 100.
    private func confidence(of span: LabelledSpan, _ result: SequenceTagger.Result) -> UInt8 {
        let blocks = models.mentions.blocks
        let labelCount = models.mentions.labels.count
        var least = Int.max
        for token in span.tokens {
            var own = Int.min
            var other = 0
            for label in 1..<labelCount {
                let score = Int(result.emissions[token * blocks + (label - 1) / 16][(label - 1) % 16])
                if LabelSet.kind(label) == span.kind {
                    own = max(own, score)
                } else {
                    other = max(other, score)
                }
            }
            least = min(least, own - other)
        }
        let unit = max(1, Int(models.mentions.scale))
        return UInt8(clamping: 50 + least * 50 / (4 * unit))
    }
}

extension EntityKind {
    /// The kind that annotated data write so (`PER`, `ORG`, `LOC`, `MISC` and usual variants), or nothing.
    init?(columnTag: String) {
        switch columnTag {
        case "PER", "PERSON", "person": self = .person
        case "ORG", "ORGANIZATION", "organization": self = .organization
        case "LOC", "LOCATION", "GPE", "FAC", "place", "location": self = .place
        case "MISC", "misc": self = .misc
        default: return nil
        }
    }
}

import Linguistics

/// Annotated text made ready: tokens, features and right labels.
struct LabelledText {
    var tagged: TaggedText
    var features: TextFeatures
    /// The right spans of each sentence, tokens counted from the sentence's first; for mentions.
    var spans: [[(tokens: Range<Int>, kind: String)]] = []
    /// The right tag of each token; for parts of speech.
    var tags: [String] = []

    /// Makes a file ready.
    ///
    /// - Throws: ``TaggerError`` where a tag is of no known scheme.
    init(
        _ file: ColumnFile, task: SequenceTask, resources: TaggerResources, partsOfSpeech: SequenceModel?,
        kinds: Set<String>?
    )
        throws
    {
        var sentences: [[String]] = []
        var documents: [Int] = []
        for document in file.documents {
            documents.append(sentences.count)
            for sentence in document.sentences {
                sentences.append(sentence.words)
                switch task {
                case .partsOfSpeech: tags += sentence.tags
                case .mentions:
                    do {
                        let found = try SpanScheme.spans(of: sentence.tags)
                        spans.append(found.filter { kinds?.contains($0.kind) ?? true })
                    } catch {
                        throw TaggerError(
                            path: file.path, line: nil,
                            what:
                                "unknown tag “\(error.tag)” at “\(sentence.words[error.index])”; expected O or B-, I-, L-, U-, E-, S- and a kind"
                        )
                    }
                }
            }
        }
        tagged = TaggedText(sentencesOfWords: sentences)
        features = TextFeatures(tagged, resources: resources, documents: documents)
        if task == .mentions, let partsOfSpeech {
            features.tagPartsOfSpeech(&tagged, with: partsOfSpeech)
        }
    }

    /// The right labels as numbers.
    func labels(in set: LabelSet) -> [UInt8] {
        if !set.isSegmentation {
            let numbers = Dictionary(uniqueKeysWithValues: set.names.enumerated().map { ($1, UInt8($0)) })
            return tags.map { numbers[$0] ?? 0 }
        }
        let kinds = Dictionary(uniqueKeysWithValues: set.kinds.enumerated().map { ($1, $0) })
        var labels = [UInt8](repeating: 0, count: tagged.tokens.count)
        for (sentence, found) in spans.enumerated() {
            let first = Int(tagged.sentences[sentence].tokens.lowerBound)
            for span in found {
                guard let kind = kinds[span.kind] else { continue }
                for token in span.tokens {
                    let part: LabelSet.Part =
                        span.tokens.count == 1
                        ? .unit
                        : token == span.tokens.lowerBound
                            ? .begin : token == span.tokens.upperBound - 1 ? .last : .inside
                    labels[first + token] = UInt8(LabelSet.label(part, kind: kind))
                }
            }
        }
        return labels
    }
}

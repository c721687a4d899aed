/// Where a word stands that tells something of a token by itself.
enum NeighbourPlace {
    case before, after, secondBefore, secondAfter
}

extension SequenceTask {
    /// Gives the features of the token at a position to a sink.
    @inline(__always)
    package func emit(
        _ features: borrowing TextFeatures, at position: Int, sentence: Int, to sink: inout some FeatureSink
    ) {
        let isNear = self == .mentions && MentionFeatures.isNearCapital(features, position)
        for part in WordPart.allCases where part.counts(for: self, nearCapital: isNear) {
            emit(part, of: features.words[position + part.offset], to: &sink)
        }
        emit(context: features, at: position, sentence: sentence, to: &sink)
    }

    /// Gives the features to a sink that a word near a token, or its own, has by itself.
    @inline(__always)
    func emit(_ part: WordPart, of word: WordFeatures, to sink: inout some FeatureSink) {
        switch (self, part.place) {
        case (.partsOfSpeech, nil): PartOfSpeechFeatures.emit(word: word, to: &sink)
        case (.partsOfSpeech, let place?): PartOfSpeechFeatures.emit(neighbour: word, at: place, to: &sink)
        case (.mentions, nil): MentionFeatures.emit(word: word, nearCapital: part.isNearCapital, to: &sink)
        case (.mentions, let place?):
            MentionFeatures.emit(neighbour: word, at: place, nearCapital: part.isNearCapital, to: &sink)
        }
    }

    /// Gives the features to a sink in which words meet, or their place counts.
    @inline(__always)
    func emit(
        context features: borrowing TextFeatures, at position: Int, sentence: Int, to sink: inout some FeatureSink
    ) {
        switch self {
        case .partsOfSpeech:
            PartOfSpeechFeatures.emit(context: features, at: position, sentence: sentence, to: &sink)
        case .mentions: MentionFeatures.emit(context: features, at: position, sentence: sentence, to: &sink)
        }
    }
}

/// The features that one word has by itself, in groups that count together: for the token it is, and for those around it.
enum WordPart: Int, CaseIterable {
    case own, before, after, secondBefore, secondAfter
    case ownNearCapital, beforeNearCapital, afterNearCapital

    /// Whether the tokens of a task have the group.
    @inline(__always)
    func counts(for task: SequenceTask, nearCapital: Bool) -> Bool {
        switch (self, task) {
        case (.own, _), (.before, _), (.after, _): true
        case (.secondBefore, .partsOfSpeech), (.secondAfter, .partsOfSpeech): true
        case (_, .partsOfSpeech): false
        case (_, .mentions): nearCapital
        }
    }

    /// Where the word stands; nothing for the token itself.
    @inline(__always)
    var place: NeighbourPlace? {
        switch self {
        case .own, .ownNearCapital: nil
        case .before, .beforeNearCapital: .before
        case .after, .afterNearCapital: .after
        case .secondBefore: .secondBefore
        case .secondAfter: .secondAfter
        }
    }

    /// How many positions behind the token.
    @inline(__always)
    var offset: Int {
        switch self {
        case .own, .ownNearCapital: 0
        case .before, .beforeNearCapital: -1
        case .after, .afterNearCapital: 1
        case .secondBefore: -2
        case .secondAfter: 2
        }
    }

    /// Whether the names of mentions only count near a capital.
    @inline(__always)
    var isNearCapital: Bool { rawValue >= Self.secondBefore.rawValue }
}

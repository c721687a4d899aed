/// The features of the part-of-speech tagger (after Toutanova et al., 2003, with word clusters).
enum PartOfSpeechFeatures {
    /// Gives the features of a token's own word to a sink.
    @inline(__always)
    static func emit(word: WordFeatures, to sink: inout some FeatureSink) {
        sink.add(1, word.word)
        sink.add(2, word.form)
        sink.add(10, word.suffix(1))
        sink.add(11, word.suffix(2))
        sink.add(12, word.suffix(3))
        sink.add(13, word.suffix(4))
        sink.add(15, word.prefix(2))
        sink.add(16, word.prefix(3))
        sink.add(24, UInt32(word.clusters.fine))
        sink.add(34, 0)
    }

    /// Gives the features to a sink that one word near a token has by itself.
    @inline(__always)
    static func emit(neighbour word: WordFeatures, at place: NeighbourPlace, to sink: inout some FeatureSink) {
        switch place {
        case .before:
            sink.add(3, word.word)
            sink.add(20, word.suffix(3))
            sink.add(25, UInt32(word.clusters.fine))
        case .after:
            sink.add(4, word.word)
            sink.add(21, word.suffix(3))
            sink.add(26, UInt32(word.clusters.fine))
        case .secondBefore: sink.add(5, word.word)
        case .secondAfter: sink.add(6, word.word)
        }
    }

    /// Gives the features to a sink in which words meet, or their place counts.
    @inline(__always)
    static func emit(
        context features: borrowing TextFeatures, at position: Int, sentence: Int, to sink: inout some FeatureSink
    ) {
        let word = features.words[position]
        let before = features.words[position - 1]
        let after = features.words[position + 1]
        let before2 = features.words[position - 2]
        let after2 = features.words[position + 2]
        let initial: UInt32 = features.initial[position] ? 1 : 0
        let casing = UInt32(features.casing[sentence].rawValue)
        let look = UInt32(word.flags) << 2 | initial << 1

        sink.add(7, before.word, word.word)
        sink.add(8, word.word, after.word)
        sink.add(18, word.shape, initial)
        sink.add(19, look, casing)
        sink.add(27, UInt32(before.clusters.coarse), UInt32(word.clusters.coarse))
        sink.add(28, UInt32(word.clusters.coarse), UInt32(after.clusters.coarse))
        sink.add(30, UInt32(before2.clusters.coarse), UInt32(before.clusters.coarse))
        sink.add(31, UInt32(after.clusters.coarse), UInt32(after2.clusters.coarse))
        sink.add(32, UInt32(before.flags), UInt32(word.flags), UInt32(after.flags))
        sink.add(38, before.word, UInt32(word.clusters.coarse))
        sink.add(40, UInt32(before.clusters.coarse), UInt32(word.clusters.fine), UInt32(after.clusters.coarse))
        if word.isCapitalized {
            let evidence = features.evidence[position]
            let seen: UInt32 =
                (evidence.contains(.lowerCase) ? 1 : 0) | (evidence.contains(.capitalInside) ? 2 : 0)
            sink.add(35, seen, look, casing)
            sink.add(36, features.gazetteers[position].covered)
            sink.add(37, word.suffix(3), look)
        }
    }
}

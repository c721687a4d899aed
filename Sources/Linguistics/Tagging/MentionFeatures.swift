/// The features of the mention tagger (after Ratinov and Roth, 2009, and Chieu and Ng, 2003): words, affixes, shapes, parts
/// of speech, clusters, gazetteers, the run of capitals around the token and the evidence of the document.
enum MentionFeatures {
    /// Categories whose words decide what a whole run of capitals is.
    private static let headCategories = GazetteerCategories(
        [.organizationWord, .placeWord, .eventWord, .workWord, .title, .office]
    ).rawValue

    /// Gives the features of a token's own word to a sink: those of every token, or those that a token has beside them near
    /// a capital.
    @inline(__always)
    static func emit(word: WordFeatures, nearCapital: Bool, to sink: inout some FeatureSink) {
        guard nearCapital else {
            sink.add(100, 0)
            sink.add(101, word.word)
            sink.add(110, word.suffix(3))
            sink.add(113, word.prefix(3))
            sink.add(124, UInt32(word.clusters.fine))
            return
        }
        sink.add(102, word.form)
        sink.add(109, word.suffix(2))
        sink.add(111, word.suffix(4))
        sink.add(112, word.prefix(2))
        sink.add(114, word.prefix(4))
        sink.add(115, word.shape)
        sink.add(127, UInt32(word.clusters.coarse), UInt32(word.flags))
    }

    /// Gives the features to a sink that one word near a token has by itself; those of the second word to either side count
    /// near a capital only.
    @inline(__always)
    static func emit(
        neighbour word: WordFeatures, at place: NeighbourPlace, nearCapital: Bool, to sink: inout some FeatureSink
    ) {
        switch (place, nearCapital) {
        case (.before, false): sink.add(103, word.word)
        case (.after, false): sink.add(104, word.word)
        case (.before, true): sink.add(125, UInt32(word.clusters.fine))
        case (.after, true): sink.add(126, UInt32(word.clusters.fine))
        case (.secondBefore, true): sink.add(105, word.word)
        case (.secondAfter, true): sink.add(106, word.word)
        case (.secondBefore, false), (.secondAfter, false): break
        }
    }

    /// Whether a token stands near a capital. Far from any there is hardly ever a name: most features are not worth their
    /// time there.
    @inline(__always)
    static func isNearCapital(_ features: borrowing TextFeatures, _ position: Int) -> Bool {
        features.words[position].isCapitalized || features.words[position - 1].isCapitalized
            || features.words[position + 1].isCapitalized
    }

    /// Gives the features to a sink in which words meet, or their place counts.
    @inline(__always)
    static func emit(
        context features: borrowing TextFeatures, at position: Int, sentence: Int, to sink: inout some FeatureSink
    ) {
        let word = features.words[position]
        let before = features.words[position - 1]
        let after = features.words[position + 1]
        let initial: UInt32 = features.initial[position] ? 1 : 0
        let casing = UInt32(features.casing[sentence].rawValue)
        let look = UInt32(word.flags) << 4 | initial << 2 | casing
        let tag = UInt32(word.partOfSpeech)
        let tagBefore = UInt32(before.partOfSpeech)
        let tagAfter = UInt32(after.partOfSpeech)

        sink.add(116, look)
        sink.add(121, tagBefore, tag)
        sink.add(122, tag, tagAfter)
        guard word.isCapitalized || before.isCapitalized || after.isCapitalized else { return }

        let before2 = features.words[position - 2]
        let after2 = features.words[position + 2]
        let flags = UInt32(word.flags)
        let flagsBefore = UInt32(before.flags)
        let flagsAfter = UInt32(after.flags)
        let coarse = UInt32(word.clusters.coarse)
        sink.add(107, before.word, word.word)
        sink.add(108, word.word, after.word)
        sink.add(119, flagsBefore, flags, flagsAfter)
        sink.add(123, tagBefore, tag, tagAfter)
        sink.add(128, UInt32(before.clusters.coarse), coarse)
        sink.add(129, coarse, UInt32(after.clusters.coarse))
        sink.add(130, UInt32(before2.clusters.coarse), UInt32(before.clusters.coarse), flags)
        sink.add(131, UInt32(after.clusters.coarse), UInt32(after2.clusters.coarse), flags)
        sink.add(132, before.word, flags)
        sink.add(133, after.word, flags)
        sink.add(134, before.word, before2.word, flags)
        sink.add(135, after.word, after2.word, flags)
        sink.add(136, before.suffix(3), flags)
        sink.add(137, after.suffix(3), flags)

        let marks = features.gazetteers[position]
        let marksBefore = features.gazetteers[position - 1]
        let marksAfter = features.gazetteers[position + 1]
        var covered = marks.covered
        while covered != 0 {
            let bit = covered & (~covered &+ 1)
            covered &= covered &- 1
            let place: UInt32 = (marks.begins & bit != 0 ? 1 : 0) | (marks.ends & bit != 0 ? 2 : 0)
            sink.add(140, bit, place)
            sink.add(141, bit, place, flags << 2 | initial)
            sink.add(146, bit, place, flagsAfter)
            sink.add(147, bit, place, flagsBefore)
        }
        sink.add(142, marks.covered, flags)
        if marksBefore.covered != 0 {
            sink.add(143, marksBefore.covered, flags)
            sink.add(148, marksBefore.covered, marks.covered, flags)
        }
        if marksAfter.covered != 0 {
            sink.add(144, marksAfter.covered, flags)
            sink.add(149, marks.covered, marksAfter.covered, flags)
        }

        guard word.isCapitalized else { return }
        let evidence = features.evidence[position]
        let seen: UInt32 = evidence.rawValue & 3
        sink.add(150, seen, initial, flags)
        var bits = evidence.rawValue
        while bits != 0 {
            let bit = bits & (~bits &+ 1)
            bits &= bits &- 1
            sink.add(151, bit)
            sink.add(152, bit, marks.covered)
        }
        let run = features.runs[position]
        let first = Int(run.lowerBound)
        let last = Int(run.upperBound) - 1
        let length = UInt32(min(run.count, 6))
        let place: UInt32 = (position == first ? 1 : 0) | (position == last ? 2 : 0)
        sink.add(160, length, place)
        sink.add(161, features.words[first - 1].word, place)
        sink.add(162, features.words[last + 1].word, place)
        sink.add(163, features.words[first].word, place)
        sink.add(164, features.words[last].word, place)
        sink.add(165, features.gazetteers[last].covered, place)
        sink.add(166, features.gazetteers[first].covered, place)
        sink.add(167, UInt32(features.words[first - 1].clusters.fine), place)
        sink.add(168, UInt32(features.words[last + 1].clusters.fine), place)
        sink.add(169, features.gazetteers[first].covered, features.gazetteers[last].covered, length << 2 | place)
        sink.add(171, features.runCategories[position] & Self.headCategories, place)
        sink.add(172, features.words[last].suffix(3), place)
        sink.add(173, UInt32(features.words[last].clusters.fine), place)
        sink.add(174, UInt32(features.words[first].clusters.fine), place)
        sink.add(170, features.words[first - 1].word, features.words[last + 1].word, place)
    }
}

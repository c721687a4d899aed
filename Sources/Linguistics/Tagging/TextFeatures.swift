/// What the features of all tokens of a text are made of: words, gazetteer matches, capital runs and document evidence.
///
/// Positions count two boundary entries before, between and behind the sentences, so that a window of two tokens to either
/// side needs no bounds: the token `t` of sentence `s` has position `t + 2 * (s + 1)`.
package struct TextFeatures {
    /// The words.
    var words: [WordFeatures] = []
    /// Where the gazetteers know the tokens.
    var gazetteers: [GazetteerMarks] = []
    /// What the text as a whole tells of the words.
    var evidence: [DocumentEvidence] = []
    /// The run of capitalized words around each token, as positions.
    var runs: [Range<Int32>] = []
    /// The categories of all tokens of the run around each token together.
    var runCategories: [UInt32] = []
    /// How the letters of each sentence are cased.
    var casing: [SentenceCasing] = []
    /// Positions that begin a sentence, quote marks aside.
    var initial: [Bool] = []
    /// The numbers of the words in a ``WordMemory``, where there is one.
    var numbers: [Int32] = []

    /// The position of a token.
    @inline(__always)
    package static func position(of token: Int, sentence: Int) -> Int { token + 2 * (sentence + 1) }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - tagged: its tokens and sentences; parts of speech are not read.
    ///   - resources: the lists and clusters of the language.
    ///   - documents: the first sentence of each document, where the text holds several (training data); evidence is
    ///     gathered within a document.
    package init(_ tagged: TaggedText, resources: TaggerResources, documents: [Int] = [0]) {
        let size = tagged.tokens.count + 2 * (tagged.sentences.count + 1)
        words = [WordFeatures](repeating: .boundary, count: size)
        gazetteers = [GazetteerMarks](repeating: GazetteerMarks(), count: size)
        evidence = [DocumentEvidence](repeating: [], count: size)
        runs = [Range<Int32>](repeating: 0..<0, count: size)
        runCategories = [UInt32](repeating: 0, count: size)
        initial = [Bool](repeating: false, count: size)
        casing.reserveCapacity(tagged.sentences.count)
        tagged.text.utf8.withUnsafeBufferPointer { bytes in
            tagged.tokens.withUnsafeBufferPointer { tokens in
                for (index, sentence) in tagged.sentences.enumerated() {
                    let range = Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound)
                    let shift = 2 * (index + 1)
                    for token in range {
                        words[token + shift] = WordFeatures(tokens[token], bytes, clusters: resources.clusters)
                        initial[token + shift] = tokens[token].shape.contains(.sentenceInitial)
                    }
                    GazetteerMarks.mark(&gazetteers, tokens, range, shift: shift, resources.gazetteers.phrases)
                    markRuns(range, shift)
                    casing.append(SentenceCasing(words[(range.lowerBound + shift)..<(range.upperBound + shift)]))
                }
            }
        }
        for (number, first) in documents.enumerated() {
            let last = number + 1 < documents.count ? documents[number + 1] : tagged.sentences.count
            guard first < last else { continue }
            gatherEvidence(tagged, first..<last)
        }
    }

    /// Looks the words up, and those not met before are met now.
    mutating func number(with memory: inout WordMemory) {
        memory.prepare()
        numbers.reserveCapacity(words.count)
        for word in words { numbers.append(memory.number(of: word)) }
    }

    /// Marks the runs of capitalized words; `&`, hyphens and full stops join them, so does a lower-case particle between two.
    private mutating func markRuns(_ range: Range<Int>, _ shift: Int) {
        var start = range.lowerBound + shift
        let limit = range.upperBound + shift
        while start < limit {
            guard words[start].isCapitalized else {
                start += 1
                continue
            }
            var end = start + 1
            while end < limit {
                if words[end].isCapitalized {
                    end += 1
                } else if end + 1 < limit, words[end + 1].isCapitalized, Self.joins(words[end].word) {
                    end += 2
                } else {
                    break
                }
            }
            var union: UInt32 = 0
            for position in start..<end { union |= gazetteers[position].covered }
            for position in start..<end {
                runs[position] = Int32(start)..<Int32(end)
                runCategories[position] = union
            }
            start = end
        }
    }

    private static func joins(_ word: UInt32) -> Bool { joiners.contains(word) }

    private static let joiners: Set<UInt32> = Set(
        [
            "&", "-", "of", "for", "the", "de", "al", "el", "bin", "ibn", "van", "von", "der", "da", "di", "du", "la",
            "le",
        ]
        .map { UInt32(truncatingIfNeeded: WordKey($0).value) })
}

/// How the words of a sentence are cased: in a headline a capital tells less.
enum SentenceCasing: UInt8 {
    /// Capitals where English has them.
    case usual
    /// Most words begin with a capital.
    case title
    /// Most letters are capitals.
    case capitals

    init(_ words: ArraySlice<WordFeatures>) {
        var capitalized = 0
        var capitals = 0
        var letters = 0
        for word in words where word.flags & TokenShape.hasLetter.rawValue != 0 {
            letters += 1
            if word.isCapitalized { capitalized += 1 }
            if word.flags & TokenShape.allCapitals.rawValue != 0 { capitals += 1 }
        }
        if letters >= 4, capitals * 10 >= letters * 7 {
            self = .capitals
        } else if letters >= 4, capitalized * 10 >= letters * 7 {
            self = .title
        } else {
            self = .usual
        }
    }
}

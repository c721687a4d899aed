/// The stem of each token of a text that can carry content, and whether it belongs to a name: worked out once, read by the
/// steps that need words regardless of their form.
struct TokenStems {
    /// What kind of name a token is part of.
    enum NamePart: UInt8 {
        case none, person, organization, place, misc
    }

    /// The stem of each token, synonyms joined; 0 where the token carries no content.
    private(set) var stems: [WordKey]
    /// Whether each token is part of a name.
    private(set) var names: [NamePart]

    /// In capitals, longer words are words.
    private static let longestAcronym = 6

    /// What stands for a token without content.
    static let nothing = WordKey(value: 0)

    init(_ tagged: borrowing TaggedText, mentions: [Mention], lexicon: Lexicon) {
        let tokens = tagged.tokens
        stems = [WordKey](repeating: TokenStems.nothing, count: tokens.count)
        names = [NamePart](repeating: .none, count: tokens.count)
        var stemmer = EnglishStemmer()
        var mention = 0
        tagged.text.utf8.withUnsafeBytes { bytes in
            for (index, token) in tokens.enumerated() {
                while mention < mentions.count, mentions[mention].range.end <= token.range.start { mention += 1 }
                if mention < mentions.count, mentions[mention].range.overlaps(token.range) {
                    names[index] = TokenStems.part(of: mentions[mention].kind)
                }
                guard TokenStems.carriesContent(token) else { continue }
                if token.shape.contains(.number) {
                    stems[index] = TokenStems.number(bytes, token.range)
                } else if let digits = lexicon.digits(of: token.key) {
                    stems[index] = digits
                } else if token.shape.contains(.allCapitals), token.range.count < TokenStems.longestAcronym {
                    // `AIDS` is no plural.
                    stems[index] = token.key
                } else {
                    stems[index] = lexicon.canonical(
                        stemmer.stem(UnsafeRawBufferPointer(rebasing: bytes[token.range.bytes])))
                }
            }
        }
    }

    private static func part(of kind: EntityKind) -> NamePart {
        switch kind {
        case .person: .person
        case .organization: .organization
        case .place: .place
        case .misc: .misc
        }
    }

    private static func carriesContent(_ token: Token) -> Bool {
        guard token.shape.contains(.hasLetter) || token.shape.contains(.hasDigit),
            !token.shape.contains(.possessive)
        else { return false }
        switch token.partOfSpeech {
        case .noun, .properNoun, .verb, .adjective, .numeral, .adverb, .other, .symbol: return true
        default: return false
        }
    }

    /// The key of a number without the separators of thousands: `1,000` is `1000`.
    private static func number(_ bytes: UnsafeRawBufferPointer, _ range: TextRange) -> WordKey {
        let whole = UnsafeRawBufferPointer(rebasing: bytes[range.bytes])
        guard whole.contains(UInt8(ascii: ",")) else { return WordKey(bytes: whole) }
        let digits = whole.filter { $0 != UInt8(ascii: ",") }
        return digits.withUnsafeBytes { WordKey(bytes: $0) }
    }
}

extension ContentWords {
    /// Keeps the words of a text that tell what it is about.
    init(_ tagged: borrowing TaggedText, stems: TokenStems, lexicon: Lexicon) {
        self.init()
        reserve(tagged.tokens.count / 2, sentences: tagged.sentences.count)
        for sentence in tagged.sentences {
            for index in sentence.tokens.lowerBound..<sentence.tokens.upperBound {
                let token = tagged.tokens[Int(index)]
                let stem = stems.stems[Int(index)]
                guard stem != TokenStems.nothing, !lexicon.isStopWord(token.key) else { continue }
                let isName = stems.names[Int(index)] != .none
                if token.partOfSpeech == .adverb, !isName { continue }
                var flags: UInt32 = isName ? ContentWords.nameFlag : 0
                if token.shape.contains(.number) || lexicon.digits(of: token.key) != nil {
                    flags |= ContentWords.numberFlag
                }
                append(stem, flags: flags, range: token.range)
            }
            endSentence()
        }
    }
}

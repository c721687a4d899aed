/// The universal parts of speech (Universal Dependencies, version 2).
public enum PartOfSpeech: UInt8, Sendable, Hashable, CaseIterable {
    /// ADJ, an adjective.
    case adjective
    /// ADP, a preposition or postposition.
    case adposition
    /// ADV, an adverb.
    case adverb
    /// AUX, an auxiliary verb.
    case auxiliary
    /// CCONJ, a coordinating conjunction.
    case coordinatingConjunction
    /// DET, a determiner.
    case determiner
    /// INTJ, an interjection.
    case interjection
    /// NOUN, a common noun.
    case noun
    /// NUM, a numeral.
    case numeral
    /// PART, a particle (`to`, `not`, `'s`).
    case particle
    /// PRON, a pronoun.
    case pronoun
    /// PROPN, a proper noun.
    case properNoun
    /// PUNCT, a punctuation mark.
    case punctuation
    /// SCONJ, a subordinating conjunction.
    case subordinatingConjunction
    /// SYM, a symbol.
    case symbol
    /// VERB, a full verb.
    case verb
    /// X, anything else, and what is not tagged.
    case other

    /// The tag as the treebanks write it.
    public var universalTag: String {
        switch self {
        case .adjective: "ADJ"
        case .adposition: "ADP"
        case .adverb: "ADV"
        case .auxiliary: "AUX"
        case .coordinatingConjunction: "CCONJ"
        case .determiner: "DET"
        case .interjection: "INTJ"
        case .noun: "NOUN"
        case .numeral: "NUM"
        case .particle: "PART"
        case .pronoun: "PRON"
        case .properNoun: "PROPN"
        case .punctuation: "PUNCT"
        case .subordinatingConjunction: "SCONJ"
        case .symbol: "SYM"
        case .verb: "VERB"
        case .other: "X"
        }
    }

    /// The part of speech that a treebank writes so, or nothing.
    public init?(universalTag: String) {
        guard let found = Self.allCases.first(where: { $0.universalTag == universalTag }) else { return nil }
        self = found
    }
}

/// The first phase: annotates one text. The order of its steps is the order of the lines in ``annotate(_:context:)``.
///
/// It holds only what it was given and never changes, so one annotator serves all tasks.
public struct Annotator: Sendable {
    private let names: NameTagger
    private let rules: MentionRules
    private let quotations = QuotationFinder()
    private let lexicon = Lexicon.english()

    /// Makes an annotator from loaded models.
    public init(models: LanguageModels) {
        names = NameTagger(models: models)
        rules = MentionRules(models: models)
    }

    /// Annotates a text. Never fails: odd input gives fewer findings.
    public func annotate(_ text: Text, context: TextContext = TextContext()) -> Annotations {
        var memory = WordMemory()
        return annotate(text, context: context, memory: &memory)
    }

    /// Annotates a text. Never fails: odd input gives fewer findings.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - context: what is known of it from outside.
    ///   - memory: the words of the texts before, which makes it faster and changes nothing.
    /// - Returns: what was found.
    public func annotate(_ text: Text, context: TextContext, memory: inout WordMemory) -> Annotations {
        var annotations = Annotations()
        let (tagged, mentions) = names.tag(text, memory: &memory)
        annotations.sentences = tagged.sentences
        annotations.mentions = rules.apply(mentions, to: tagged, context: context)
        annotations.quotations = quotations.quotations(in: tagged, mentions: annotations.mentions, context: context)
        annotations.temporalExpressions = TemporalTagger().tag(tagged, context: context)
        let stems = TokenStems(tagged, mentions: annotations.mentions, lexicon: lexicon)
        annotations.contentWords = ContentWords(tagged, stems: stems, lexicon: lexicon)
        annotations.phrases = PhraseExtractor.phrases(of: tagged, stems: stems, lexicon: lexicon)
        return annotations
    }
}

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
        var annotations = Annotations()
        let (tagged, mentions) = names.tag(text)
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

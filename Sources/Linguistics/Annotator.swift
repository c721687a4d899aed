/// The first phase: annotates one text. The order of its steps is the order of the lines in ``annotate(_:context:)``.
///
/// It holds only what it was given and never changes, so one annotator serves all tasks.
public struct Annotator: Sendable {
    private let models: LanguageModels
    private let segmenter = Segmenter()

    /// Makes an annotator from loaded models.
    public init(models: LanguageModels) {
        self.models = models
    }

    /// Annotates a text. Never fails: odd input gives fewer findings.
    public func annotate(_ text: Text, context: TextContext = TextContext()) -> Annotations {
        let tagged = segmenter.segment(text)
        var annotations = Annotations()
        annotations.sentences = tagged.sentences
        annotations.temporalExpressions = TemporalTagger().tag(tagged, context: context)
        return annotations
    }
}

/// What rules know better than the trained model: where names begin and end, and what the words around them tell.
///
/// Runs after the tagger on its mentions; linear in the number of tokens.
public struct MentionRules: Sendable {
    private let borders: MentionBorders
    private let surroundings: MentionSurroundings

    /// Rules with the lists of the models.
    public init(models: LanguageModels) {
        borders = MentionBorders(phrases: models.resources.gazetteers.phrases, facts: models.worldFacts)
        surroundings = MentionSurroundings(phrases: models.resources.gazetteers.phrases, facts: models.worldFacts)
    }

    /// The mentions with borders mended, context, roles and expansions set; in text order, none overlapping.
    public func apply(_ mentions: [Mention], to tagged: TaggedText, context: TextContext) -> [Mention] {
        var spans = spans(of: mentions, in: tagged)
        borders.mend(&spans, in: tagged, headline: context.headline)
        return describe(spans, in: tagged, context: context)
    }

    /// Sets context, roles and expansions of mentions whose borders stand.
    public func describe(_ mentions: [Mention], in tagged: TaggedText, context: TextContext) -> [Mention] {
        describe(spans(of: mentions, in: tagged), in: tagged, context: context)
    }

    private func describe(_ spans: [TokenSpan], in tagged: TaggedText, context: TextContext) -> [Mention] {
        var mentions = spans.map { span in
            Mention(
                range: TextRange(
                    start: tagged.tokens[span.start].range.start, end: tagged.tokens[span.end - 1].range.end),
                sentence: span.sentence, kind: span.kind, confidence: span.confidence)
        }
        surroundings.describe(&mentions, spans: spans, in: tagged, context: context)
        return mentions
    }

    /// The tokens of each mention; one that has none or overlaps the one before is left out.
    private func spans(of mentions: [Mention], in tagged: TaggedText) -> [TokenSpan] {
        var spans: [TokenSpan] = []
        var token = 0
        for mention in mentions.sorted(by: { $0.range < $1.range }) {
            while token < tagged.tokens.count, tagged.tokens[token].range.end <= mention.range.start { token += 1 }
            let start = token
            while token < tagged.tokens.count, tagged.tokens[token].range.start < mention.range.end { token += 1 }
            guard token > start else { continue }
            spans.append(
                TokenSpan(
                    start: start, end: token, sentence: mention.sentence, kind: mention.kind,
                    confidence: mention.confidence))
        }
        return spans
    }
}

public import Linguistics

/// Settles who speaks: walks the quotations and statements of an article in order and finds for each the entity that its
/// words refer to.
///
/// A name is its mention's entity. Pronouns and descriptions need agreement in number, gender and role, and go to the nearest
/// that agrees: the last speaker of the paragraph before others, subjects before objects. Where two fit equally or nothing
/// fits, nobody is named: a wrong speaker is worse than none.
public struct SpeakerResolver: Sendable {
    private let profiles: [SpeakerProfile]

    /// Makes a resolver for the entities of a dossier.
    public init(entities: [Entity]) {
        var profiles = entities.map(SpeakerProfile.init)
        for profile in profiles {
            if let state = profile.standsFor { profiles[Int(state.index)].groupForms += profile.forms }
        }
        self.profiles = profiles
    }

    /// The statements of an article, in the order of its quotations.
    ///
    /// - Parameters:
    ///   - quotations: what the first phase found, in text order.
    ///   - record: the article with its sentences and settled mentions.
    ///   - index: the article's place in the dossier.
    /// - Returns: one statement for each quotation, in their order.
    public func statements(of quotations: [Quotation], in record: ArticleRecord, at index: Int) -> [Statement] {
        guard !quotations.isEmpty else { return [] }
        var discourse = SpeakerDiscourse(record: record, profiles: profiles)
        var statements: [Statement] = []
        statements.reserveCapacity(quotations.count)
        for quotation in quotations {
            var speaker: EntityID?
            var speakerText = quotation.speaker.range
            if case .sameAs(let other) = quotation.speaker, statements.indices.contains(Int(other)) {
                speaker = statements[Int(other)].speaker
                speakerText = statements[Int(other)].speakerText
            } else {
                speaker = discourse.speaker(of: quotation)
            }
            discourse.note(quotation, speaker: speaker)
            var range = quotation.range
            // What stands before the words of the title (a stated date) is no part of what is said.
            if quotation.sentence == 0 {
                range.start = min(range.end, max(range.start, record.shownRange(ofSentence: 0).start))
            }
            statements.append(
                Statement(
                    evidence: Evidence(article: Int32(index), sentence: quotation.sentence, range: range),
                    manner: quotation.manner, speaker: speaker, speakerText: speakerText, cue: quotation.cue,
                    isDenied: quotation.isDenied))
        }
        return statements
    }
}

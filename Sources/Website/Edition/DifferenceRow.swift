internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

extension Edition {
    /// What a list shows of a difference: the two wordings, sentence beside sentence.
    func differenceRow(_ difference: Story.Difference, story: Int32) -> TemplateValue {
        .fields([
            "matter": .text(difference.matter.label), "first": evidenceRow(difference.first),
            "second": evidenceRow(difference.second), "firstWords": .text(words(difference.first)),
            "secondWords": .text(words(difference.second)), "story": links.stories[Int(story)],
        ])
    }

    private func words(_ evidence: Evidence) -> String {
        let text = dossier.articles[Int(evidence.article)].article.text
        let range = TextRange(evidence.range.bytes.clamped(to: text.range.bytes))
        return DisplayText.shortened(DisplayText.shown(text[range]), to: 80)
    }
}

extension Story.Difference.Matter {
    /// What differs, as a reader's word.
    var label: String {
        switch self {
        case .spelling: "Spelling"
        case .number: "Number"
        case .date: "Date"
        case .attribution: "Attribution"
        case .role: "Role"
        }
    }
}

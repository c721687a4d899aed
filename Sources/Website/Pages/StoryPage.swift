internal import Articles
internal import Dossiers
internal import Templates

/// A story: its reports, where they differ, what several say, and what only one says, sentence beside sentence.
struct StoryPage: TemplatedPage {
    private enum Row {
        case difference(Int)
        case agreement(Int)
        case only(Int)
    }

    /// The most reports shown beside each other in an agreement.
    private static let mostBeside = 4

    let story: Int32
    let position: PagePosition
    let rows: Range<Int>
    var path: SitePath { position.path }
    var template: String { "story" }

    static func pages(of edition: Edition) -> [any Page] {
        edition.dossier.stories.indices.flatMap { index -> [any Page] in
            let story = edition.dossier.stories[index]
            let costs =
                story.differences.map { edition.cost(of: $0.first) + edition.cost(of: $0.second) }
                + story.agreements.map { $0.sentences.prefix(mostBeside).reduce(80) { $0 + edition.cost(of: $1) } }
                + story.onlyInOne.map { edition.cost(of: $0) }
            let cuts = ListPaging.pages(costs: costs, firstPage: 4_000 + min(story.articles.count, 60) * 400)
            return zip(PagePosition.all(cuts.count, of: edition.addresses.story(Int32(index))), cuts).map {
                StoryPage(story: Int32(index), position: $0, rows: $1)
            }
        }
    }

    func heading(in edition: Edition) -> PageHeading {
        let title = DisplayText.shown(edition.dossier.stories[Int(story)].title)
        return PageHeading(
            title: position.titled(DisplayText.shortened(title, to: 120)),
            description: "Reports of the same event beside each other: \(title)", section: .coverage,
            crumbs: [.init(label: "Coverage", path: PageHeading.Section.coverage.path)], previous: position.previous,
            next: position.next)
    }

    func fields(in edition: Edition) -> TemplateFields {
        let found = edition.dossier.stories[Int(story)]
        let differences = found.differences.indices.map(Row.difference)
        let agreements = found.agreements.indices.map(Row.agreement)
        let all = differences + agreements + found.onlyInOne.indices.map(Row.only)
        var shown: (differences: [TemplateValue], agreements: [TemplateValue]) = ([], [])
        var only: [(article: Int32, rows: [TemplateValue])] = []
        for row in all[rows] {
            switch row {
            case .difference(let index):
                shown.differences.append(edition.differenceRow(found.differences[index], story: story))
            case .agreement(let index):
                let sentences = found.agreements[index].sentences
                shown.agreements.append(
                    .section(
                        sentences.prefix(StoryPage.mostBeside).map { edition.evidenceRow($0, marked: false) },
                        fields: [
                            "more": .optional(
                                sentences.count > StoryPage.mostBeside
                                    ? "\(sentences.count - StoryPage.mostBeside)" : nil)
                        ]))
            case .only(let index):
                let evidence = found.onlyInOne[index]
                if only.last?.article != evidence.article { only.append((evidence.article, [])) }
                only[only.count - 1].rows.append(edition.evidenceRow(evidence, marked: false))
            }
        }
        return [
            "title": .text(DisplayText.shown(found.title)), "isFirst": .flag(position.number == 1),
            "firstPage": .text(position.first.string),
            "count": .text(CountWording.count(found.articles.count - found.copies.count, "report")),
            "reports": position.number == 1 ? reports(of: found, in: edition) : .none,
            "differences": .section(shown.differences), "agreements": .section(shown.agreements),
            "only": .section(
                only.map { .section($0.rows, fields: ["article": edition.links.articles[Int($0.article)]]) }),
            "pager": position.pager,
        ]
    }

    private func reports(of story: Story, in edition: Edition) -> TemplateValue {
        .section(
            story.articles.prefix(60).map { article in
                let copy = story.copies.first { $0.article == article }
                return .fields([
                    "article": edition.links.articles[Int(article)],
                    "copyOf": copy.map { edition.links.articles[Int($0.original)] } ?? .none,
                    "shared": .text("\(copy?.sharedPercent ?? 0)\u{202F}%"),
                ])
            })
    }
}

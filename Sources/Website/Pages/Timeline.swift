internal import Dossiers
internal import Linguistics
internal import Templates

/// The dated events of the texts: what happened when, which is not when it was published.
struct Timeline: TemplatedPage {
    let position: PagePosition
    let rows: Range<Int>
    /// The periods of all its pages.
    let periods: [TimelinePeriod]
    var path: SitePath { position.path }
    var template: String { "timeline" }

    static func pages(of edition: Edition) -> [any Page] {
        let costs = edition.dossier.events.map { edition.cost(of: $0.evidence) + 420 }
        let cuts = ListPaging.pages(costs: costs, firstPage: 12_000)
        let periods = TimelinePeriod.all(of: edition.dossier.events)
        return zip(PagePosition.all(cuts.count, of: PageHeading.Section.timeline.path), cuts).map {
            Timeline(position: $0, rows: $1, periods: periods)
        }
    }

    func heading(in edition: Edition) -> PageHeading {
        PageHeading(
            title: position.titled("Timeline"),
            description: "The dated events that the articles tell of, each with its sentence.",
            section: .timeline, previous: position.previous, next: position.next)
    }

    func fields(in edition: Edition) -> TemplateFields {
        let events = edition.dossier.events
        let shown = periods.filter { $0.rows.overlaps(rows) }.map { period -> TemplateValue in
            .fields([
                "label": .text(period.label), "id": .text(period.id),
                "isContinued": .flag(period.rows.lowerBound < rows.lowerBound),
                "rows": .list(period.rows.clamped(to: rows).map { edition.eventRow(Int32($0)) }),
            ])
        }
        return [
            "count": .text(CountWording.count(events.count, "dated event")), "periods": .list(shown),
            "hasEvents": .flag(!events.isEmpty), "pager": position.pager,
            "picture": position.number == 1 ? TimelinePicture.picture(of: events, in: edition) : .none,
        ]
    }
}

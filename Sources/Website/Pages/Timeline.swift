internal import Dossiers
internal import Linguistics
internal import Templates

/// The dated events of the texts: what happened when, which is not when it was published.
struct Timeline: TemplatedPage {
    let position: PagePosition
    let rows: Range<Int>
    var path: SitePath { position.path }
    var template: String { "timeline" }

    static func pages(of edition: Edition) -> [any Page] {
        let costs = edition.dossier.events.map { edition.cost(of: $0.evidence) + 420 }
        let cuts = ListPaging.pages(costs: costs, firstPage: 12_000)
        return zip(PagePosition.all(cuts.count, of: PageHeading.Section.timeline.path), cuts).map {
            Timeline(position: $0, rows: $1)
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
        var years: [TemplateValue] = []
        var start = rows.lowerBound
        while start < rows.upperBound {
            var end = start + 1
            while end < rows.upperBound, events[end].earliest.year == events[start].earliest.year { end += 1 }
            let isContinued = start > 0 && events[start - 1].earliest.year == events[start].earliest.year
            years.append(
                .fields([
                    "year": .text("\(events[start].earliest.year)"), "isContinued": .flag(isContinued),
                    "rows": .list((start..<end).map { edition.eventRow(Int32($0)) }),
                ]))
            start = end
        }
        return [
            "count": .text(CountWording.count(events.count, "dated event")), "years": .list(years),
            "hasEvents": .flag(!events.isEmpty), "pager": position.pager,
            "picture": position.number == 1 ? TimelinePicture.picture(of: events, in: edition) : .none,
        ]
    }
}

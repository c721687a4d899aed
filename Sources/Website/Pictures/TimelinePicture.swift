internal import Dossiers
internal import Linguistics
internal import Templates

/// The dated events over time as an inline SVG: a lane for all of them and one for each of the actors that take part most.
/// The list of events on the same page is its equal in words.
enum TimelinePicture {
    /// The most lanes for actors.
    static let mostActors = 6

    private static let laneHeight = 30
    private static let labelWidth = 196
    private static let width = 960

    /// The picture's data for a template; nothing where the events fall into fewer than two bins.
    static func picture(of all: [Event], in edition: Edition) -> TemplateValue {
        let events = mainPeriod(of: all)
        guard let periods = PeriodBins(events.map(\.earliest)), let first = events.map(\.earliest).min() else {
            return .none
        }
        let lanes = lanes(of: events, among: all, in: edition)
        let bins = periods.bins
        let step = Double(width - labelWidth - 20) / Double(bins.count)
        func x(_ bin: Int) -> Int { labelWidth + 10 + Int((Double(bin) + 0.5) * step) }
        let height = lanes.count * laneHeight + 34
        var svg = HTMLText()
        svg.markup("<svg class=\"lanes\" role=\"img\" viewBox=\"0 0 ")
        svg.text("\(width) \(height)")
        svg.markup(
            "\" aria-labelledby=\"lanes-t lanes-d\"><title id=\"lanes-t\">Events over time</title><desc id=\"lanes-d\">"
        )
        svg.text(
            "\(CountWording.count(events.count, "event")) from \(bins.first?.label ?? "") to \(bins.last?.label ?? "")."
        )
        svg.markup("</desc>")
        axis(bins, unit: periods.unit, first: first, height: height, x: x, to: &svg)
        for (number, lane) in lanes.enumerated() {
            let y = number * laneHeight + laneHeight / 2 + 4
            svg.markup("<text class=\"lane\" x=\"0\" y=\"")
            svg.number(y + 5)
            svg.markup("\">")
            svg.text(DisplayText.shortened(lane.name, to: 27))
            svg.markup("</text><path class=\"rule\" d=\"M")
            svg.text("\(labelWidth) \(y)H\(width)")
            svg.markup("\"/>")
            var counts: [Int: (count: Int, planned: Int)] = [:]
            for event in lane.events {
                let bin = bin(of: event.earliest, from: first, unit: periods.unit)
                counts[bin, default: (0, 0)].count += 1
                if event.status != .happened { counts[bin, default: (0, 0)].planned += 1 }
            }
            for (bin, found) in counts.sorted(by: { $0.key < $1.key }) {
                svg.markup(found.planned == found.count ? "<circle class=\"open\" cx=\"" : "<circle cx=\"")
                svg.number(x(bin))
                svg.markup("\" cy=\"")
                svg.number(y)
                svg.markup("\" r=\"")
                svg.number(3 + min(8, found.count))
                svg.markup("\"/>")
            }
        }
        svg.markup("</svg>")
        let left = all.count - events.count
        return .fields([
            "svg": .html(svg.bytes),
            "left": .optional(left > 0 ? CountWording.count(left, "event") : nil),
        ])
    }

    /// The events without the earliest and the latest twentieth, where the whole would be more years than a picture can tell
    /// apart.
    private static func mainPeriod(of events: [Event]) -> [Event] {
        guard let first = events.first, let last = events.last, events.count >= 20,
            last.earliest.year - first.earliest.year > 30
        else { return events }
        let cut = events.count / 20
        let from = events[cut].earliest
        let to = events[events.count - 1 - cut].earliest
        return from == to ? events : events.filter { from <= $0.earliest && $0.earliest <= to }
    }

    private static func lanes(
        of events: [Event], among all: [Event], in edition: Edition
    ) -> [(name: String, events: [Event])] {
        let ranked = edition.actors.map { ($0, edition.eventsByActor[Int($0.index)].count) }.filter { $0.1 > 1 }.sorted
        {
            ($1.1, $0.0) < ($0.1, $1.0)
        }
        guard let first = events.map(\.earliest).min(), let last = events.map(\.earliest).max() else { return [] }
        return [("All events", events)]
            + ranked.prefix(mostActors).map { actor, _ in
                (
                    DisplayText.shown(edition.dossier[actor].name),
                    edition.eventsByActor[Int(actor.index)].map { all[Int($0)] }.filter {
                        first <= $0.earliest && $0.earliest <= last
                    }
                )
            }
    }

    private static func bin(of date: CalendarDate, from first: CalendarDate, unit: PeriodBins.Unit) -> Int {
        switch unit {
        case .day: date.daysSinceEpoch - first.daysSinceEpoch
        case .month: (date.year - first.year) * 12 + date.month - first.month
        case .year: date.year - first.year
        }
    }

    /// Ticks at about eight bins, and where years begin if bins are months.
    private static func axis(
        _ bins: [PeriodBins.Bin], unit: PeriodBins.Unit, first: CalendarDate, height: Int, x: (Int) -> Int,
        to svg: inout HTMLText
    ) {
        var ticks: [(bin: Int, label: String)] = []
        switch unit {
        case .year:
            let every = max(1, bins.count / 8)
            ticks = stride(from: 0, to: bins.count, by: every).map { ($0, "\(first.year + $0)") }
        case .month:
            let every = max(1, (bins.count + 7) / 8)
            ticks = stride(from: 0, to: bins.count, by: every).map { bin in
                let month = first.month - 1 + bin
                return (bin, "\(DateWording.months[month % 12].prefix(3)) \(first.year + month / 12)")
            }
        case .day:
            let every = max(1, (bins.count + 7) / 8)
            ticks = stride(from: 0, to: bins.count, by: every).map { bin in
                let day = first.advanced(byDays: bin)
                return (bin, "\(day.day) \(DateWording.months[day.month - 1].prefix(3))")
            }
        }
        for tick in ticks {
            svg.markup("<path class=\"tick\" d=\"M")
            svg.text("\(x(tick.bin)) 4V\(height - 26)")
            svg.markup("\"/><text class=\"tick\" text-anchor=\"middle\" x=\"")
            svg.number(x(tick.bin))
            svg.markup("\" y=\"")
            svg.number(height - 8)
            svg.markup("\">")
            svg.text(tick.label)
            svg.markup("</text>")
        }
    }
}

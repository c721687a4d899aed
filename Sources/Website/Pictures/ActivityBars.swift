internal import Linguistics
internal import Templates

/// Bars of counts over time, as an inline SVG with an equal table.
enum ActivityBars {
    /// The picture's data for a template; nothing where the dates fall into fewer than two bins.
    ///
    /// - Parameters:
    ///   - dates: one for each thing counted.
    ///   - what: the things in the plural (`articles that name NATO`).
    ///   - id: distinguishes the picture from others on its page.
    /// - Returns: the fields of `partials/activity`.
    static func picture(of dates: [CalendarDate], what: String, id: String) -> TemplateValue {
        guard let periods = PeriodBins(dates) else { return .none }
        let bins = periods.bins
        let most = bins.map(\.count).max() ?? 1
        let busiest = bins.first { $0.count == most }?.label ?? ""
        let step = 10
        let height = 48
        var svg = HTMLText()
        svg.markup("<svg class=\"bars\" role=\"img\" viewBox=\"0 0 ")
        svg.number(bins.count * step)
        svg.markup(" 50\" preserveAspectRatio=\"none\" aria-labelledby=\"")
        svg.text("\(id)-t \(id)-d")
        svg.markup("\"><title id=\"")
        svg.text("\(id)-t")
        svg.markup("\">")
        svg.text("Number of \(what) over time")
        svg.markup("</title><desc id=\"")
        svg.text("\(id)-d")
        svg.markup("\">")
        svg.text("From \(bins.first?.label ?? "") to \(bins.last?.label ?? ""); most in \(busiest): \(most).")
        svg.markup("</desc>")
        for (index, bin) in bins.enumerated() where bin.count > 0 {
            let length = max(2, bin.count * height / max(most, 4))
            svg.markup("<rect x=\"")
            svg.number(index * step + 1)
            svg.markup("\" y=\"")
            svg.number(50 - length)
            svg.markup("\" width=\"8\" height=\"")
            svg.number(length)
            svg.markup("\"/>")
        }
        svg.markup("</svg>")
        return .fields([
            "svg": .html(svg.bytes), "first": .text(bins.first?.label ?? ""), "last": .text(bins.last?.label ?? ""),
            "what": .text(what), "most": .number(most),
            "rows": .list(
                bins.filter { $0.count > 0 }.map { .fields(["label": .text($0.label), "count": .number($0.count)]) }),
        ])
    }
}

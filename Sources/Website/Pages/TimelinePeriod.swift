internal import Dossiers
internal import Linguistics

/// A stretch of the timeline under one heading: a year that tells of much, or several years that tell of little.
struct TimelinePeriod {
    /// A year with as many events has a heading of its own.
    private static let manyInYear = 4
    /// Years with fewer are put together until they have as many.
    private static let manyTogether = 6

    /// Its heading: `2022`, `1867–1924`, `The 1990s`.
    let label: String
    /// Its anchor.
    let id: String
    /// Its events, as indices into the dossier's.
    let rows: Range<Int>

    /// The periods of all events.
    ///
    /// - Parameter events: the events in the order of their dates.
    /// - Returns: the periods in that order; together they are all events.
    static func all(of events: [Event]) -> [TimelinePeriod] {
        var periods: [TimelinePeriod] = []
        var start = 0
        var end = 0
        func close() {
            if end > start { periods.append(TimelinePeriod(events, start..<end)) }
            start = end
        }
        while end < events.count {
            let year = events[end].earliest.year
            let next = events[end...].firstIndex { $0.earliest.year != year } ?? events.count
            if next - end >= manyInYear || end - start >= manyTogether { close() }
            let standsAlone = next - end >= manyInYear
            end = next
            if standsAlone { close() }
        }
        close()
        return periods
    }

    private init(_ events: [Event], _ rows: Range<Int>) {
        self.rows = rows
        let first = events[rows.lowerBound]
        let (from, to) = (first.earliest.year, events[rows.upperBound - 1].earliest.year)
        id = "y\(from)"
        if from != to {
            label = "\(from)–\(to)"
        } else if events[rows].allSatisfy({ $0.value == first.value && $0.value.hasSuffix("X") }) {
            label = DateWording.words(value: first.value, modifier: nil).capitalizedFirst
        } else {
            label = "\(from)"
        }
    }
}

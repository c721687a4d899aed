internal import Linguistics

/// Counts over time in bins of a day, a month or a year, whichever gives at most sixty.
struct PeriodBins {
    /// How long a bin is.
    enum Unit { case day, month, year }

    /// One bin.
    struct Bin {
        /// The bin in words: `10 February 2025`, `February 2025`, `2025`.
        let label: String
        /// How many fall into it.
        var count: Int
    }

    /// The most bins.
    static let most = 60

    /// How long a bin is.
    let unit: Unit
    /// The bins from the first with a count to the last, empty ones between them included.
    let bins: [Bin]

    /// Counts dates; nothing where they fall into fewer than two bins.
    init?(_ dates: [CalendarDate]) {
        guard let first = dates.min(), let last = dates.max(), first != last else { return nil }
        let months = (last.year - first.year) * 12 + last.month - first.month
        let unit: Unit =
            last.daysSinceEpoch - first.daysSinceEpoch < PeriodBins.most
            ? .day : months < PeriodBins.most ? .month : .year
        func bin(_ date: CalendarDate) -> Int {
            switch unit {
            case .day: date.daysSinceEpoch - first.daysSinceEpoch
            case .month: (date.year - first.year) * 12 + date.month - first.month
            case .year: date.year - first.year
            }
        }
        let count = bin(last) + 1
        guard count > 1, count <= 400 else { return nil }
        var bins = (0..<count).map { index -> Bin in
            let label =
                switch unit {
                case .day: DateWording.long(first.advanced(byDays: index))
                case .month:
                    "\(DateWording.months[(first.month - 1 + index) % 12]) \(first.year + (first.month - 1 + index) / 12)"
                case .year: "\(first.year + index)"
                }
            return Bin(label: label, count: 0)
        }
        for date in dates { bins[bin(date)].count += 1 }
        self.unit = unit
        self.bins = bins
    }
}

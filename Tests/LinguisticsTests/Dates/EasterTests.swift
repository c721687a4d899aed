import Testing

@testable import Linguistics

@Suite struct `Easter Sunday` {
    /// As the calendars of those years have it.
    @Test(arguments: [
        (1818, "1818-03-22"), (1916, "1916-04-23"), (1943, "1943-04-25"), (1981, "1981-04-19"), (2000, "2000-04-23"),
        (2019, "2019-04-21"), (2024, "2024-03-31"), (2038, "2038-04-25"),
    ])
    func `is the day that the calendar has`(year: Int, day: String) {
        #expect(Easter.sunday(of: year)?.description == day)
    }

    @Test func `is a Sunday from 22 March to 25 April in every year, and none before the calendar`() {
        for year in 1583...3000 {
            guard let day = Easter.sunday(of: year) else {
                Issue.record("no Easter in \(year)")
                continue
            }
            #expect(day.weekday == 7 && (322...425).contains(day.month * 100 + day.day))
        }
        #expect(Easter.sunday(of: 1400) == nil)
    }
}

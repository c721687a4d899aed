import Linguistics
import Testing

@testable import Website

@Suite("Wording")
struct WordingTests {
    @Test(
        "A date keeps the precision the text gives it",
        arguments: [
            ("2025-02-10", nil, "10 February 2025"), ("2024-06", nil, "June 2024"), ("2022", "END", "late 2022"),
            ("2025-W06", nil, "week of 3 February 2025"), ("199X", nil, "the 1990s"), ("199", nil, "the 1990s"),
            ("2024-SU", nil, "summer 2024"), ("2024-Q3", nil, "third quarter of 2024"),
            ("2019", "APPROX", "about 2019"),
            ("2025-02-10T14:00", nil, "10 February 2025"), ("PAST_REF", nil, "PAST_REF"), ("", nil, ""),
        ])
    func dates(value: String, modifier: String?, words: String) {
        #expect(DateWording.words(value: value, modifier: modifier) == words)
    }

    @Test("Only what HTML knows as a date is given to machines")
    func machineDates() {
        #expect(DateWording.machineReadable("2025-02-10T14:00") == "2025-02-10")
        #expect(DateWording.machineReadable("2025-W06") == "2025-W06")
        for value in ["2024-SU", "199X", "2025-13", "PAST_REF", "0000", "2025-02-30"] {
            #expect(DateWording.machineReadable(value) == nil, "\(value)")
        }
    }

    @Test("A span of days is worded as short as it can be")
    func spans() {
        let first = SampleDossier.day(2025, 3, 4)
        #expect(DateWording.range(first, first) == "4 March 2025")
        #expect(DateWording.range(first, SampleDossier.day(2025, 3, 28)) == "4–28 March 2025")
        #expect(DateWording.range(first, SampleDossier.day(2025, 4, 1)) == "4 March – 1 April 2025")
        #expect(DateWording.range(first, SampleDossier.day(2026, 1, 1)) == "4 March 2025 – 1 January 2026")
    }

    @Test("Text that is cut ends behind a word, and never inside a character")
    func shortening() {
        #expect(DisplayText.shortened("one two three", to: 9) == "one two…")
        #expect(DisplayText.shortened("one", to: 9) == "one")
        #expect(DisplayText.shortened("talks, (again", to: 8) == "talks…")
        for limit in 1..<40 {
            let cut = DisplayText.shortened("ääääääääääääääääääää ööööö", to: limit)
            #expect(cut.unicodeScalars.allSatisfy { "äö …".unicodeScalars.contains($0) })
        }
    }

    @Test("Names are sorted without case and accents")
    func sorting() {
        let names = ["Žižek", "Zola", "ångström", "Anna", "Éluard", "eve"]
        #expect(
            names.sorted { SortKey.make($0) < SortKey.make($1) } == [
                "ångström", "Anna", "Éluard", "eve", "Žižek", "Zola",
            ])
        #expect(SortKey.make("Žižek") == "zizek")
    }

    @Test("Pages of a list cover it without gaps, and none passes its bounds")
    func paging() {
        var state: UInt64 = 9
        for _ in 0..<200 {
            let costs = (0..<Int(state >> 33) % 900).map { _ -> Int in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % 3_000
            }
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let pages = ListPaging.pages(costs: costs, firstPage: 20_000)
            #expect(pages.first?.lowerBound == 0 && pages.last?.upperBound == costs.count)
            #expect(zip(pages, pages.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
            for (number, page) in pages.enumerated() {
                #expect(page.count <= ListPaging.mostRows)
                let bytes = costs[page].reduce(number == 0 ? 20_000 : 0, +)
                #expect(bytes <= ListPaging.mostBytes || page.count == 1)
            }
        }
    }
}

import Articles
import Linguistics
import Testing

@testable import Dossiers

@Suite("Reports of the same event")
struct StoryTests {
    private static let fire = """
        Fire destroys historic market hall in Lisbon
        A fire destroyed the historic market hall in central Lisbon on Tuesday night, killing seven people, the fire brigade \
        said. Commander Rui Almeida told reporters that the flames started in a bakery on the ground floor. More than 120 \
        firefighters fought the blaze for nine hours. The iron roof, built in 1882, collapsed shortly before midnight.
        """
    private static let otherFire = """
        Seven dead as flames gut Lisbon market
        Flames gutted the market hall in the centre of Lisbon on Tuesday night and killed nine people. The fire began in a \
        bakery on the ground floor, commander Rui Almeida said. Firefighters, more than 120 of them, fought the blaze for \
        nine hours, and the iron roof of 1882 collapsed shortly before midnight. The council promised to rebuild the hall.
        """
    private static let others = [
        SmallDossier.Source(
            """
            Chile signs lithium agreement with Korea
            Chile signed an agreement on lithium exports with South Korea on Wednesday. The minister of mining, Carla Soto, \
            said the contract would bring 900 jobs to the Atacama region. Trade unions want higher wages first.
            """, date: "2019-05-15"),
        SmallDossier.Source(
            """
            Ferry company cancels winter service to Orkney
            The ferry to Orkney will not sail this winter because the company lacks crews. Islanders called the decision a \
            disaster. Supplies will come by plane until March.
            """, date: "2019-05-15"),
        SmallDossier.Source(
            """
            Chess federation opens inquiry into title norms
            The chess federation opened an inquiry into title norms from 14 tournaments in Hungary. Players had complained of \
            arranged games. The federation will report in autumn.
            """, date: "2019-05-16"),
    ]

    private func dossier(_ sources: [SmallDossier.Source]) throws -> SmallDossier { try SmallDossier(sources) }

    @Test("Two reports of one event join, others stay alone")
    func joined() throws {
        let found = try dossier(
            [.init(Self.fire, date: "2019-05-15"), .init(Self.otherFire, date: "2019-05-16")] + Self.others
        ).dossier
        #expect(found.stories.map(\.articles) == [[0, 1]])
        #expect(found.stories.first?.copies.isEmpty == true)
        #expect(found.articles.map(\.story) == [0, 0, nil, nil, nil])
    }

    @Test("Reports that appeared weeks apart tell of different events")
    func dates() throws {
        let found = try dossier(
            [.init(Self.fire, date: "2019-05-15"), .init(Self.otherFire, date: "2019-07-20")] + Self.others
        ).dossier
        #expect(found.stories.isEmpty)
    }

    @Test("Sentences that say the same stand together, each from another report")
    func agreements() throws {
        let small = try dossier(
            [.init(Self.fire, date: "2019-05-15"), .init(Self.otherFire, date: "2019-05-16")] + Self.others)
        let story = try #require(small.dossier.stories.first)
        let bakery = story.agreements.first { $0.sentences.contains { small.text($0).contains("bakery") } }
        #expect(bakery?.sentences.count == 2)
        #expect(bakery?.sentences.allSatisfy { small.text($0).contains("bakery") } == true)
        for agreement in story.agreements {
            #expect(Set(agreement.sentences.map(\.article)).count == agreement.sentences.count)
        }
        #expect(story.onlyInOne.contains { small.text($0).contains("promised to rebuild") })
    }

    @Test("A number that two reports give differently is shown with both sentences")
    func numbers() throws {
        let small = try dossier(
            [.init(Self.fire, date: "2019-05-15"), .init(Self.otherFire, date: "2019-05-16")] + Self.others)
        let story = try #require(small.dossier.stories.first)
        let difference = try #require(story.differences.first { $0.matter == .number })
        #expect(Set([small.text(difference.first), small.text(difference.second)]) == ["seven people", "nine people"])
    }

    /// Two reports of one event that say one thing each in a sentence of their own besides.
    private func pair(_ first: String, _ second: String) throws -> (small: SmallDossier, story: Story) {
        let small = try dossier(
            [.init(Self.fire + first, date: "2019-05-15"), .init(Self.otherFire + second, date: "2019-05-16")]
                + Self.others)
        return (small, try #require(small.dossier.stories.first))
    }

    @Test("A rough number and an exact one do not differ; two exact ones of one thing do")
    func roughNumbers() throws {
        let rough = try pair(
            " Police moved more than 200 residents of Alfama street.",
            " Residents of Alfama street, 214 residents, were moved by police.")
        let exact = try pair(
            " Police moved 190 residents of Alfama street.", " Police moved 214 residents of Alfama street.")
        func hasResidents(_ found: (small: SmallDossier, story: Story)) -> Bool {
            found.story.differences.contains { found.small.text($0.first).contains("residents") }
        }
        #expect(!hasResidents(rough))
        #expect(hasResidents(exact))
    }

    @Test("Before a measure the same thing must be counted: a profit is not the rise of sales")
    func measures() throws {
        let found = try pair(
            " The hall's rents rose 4 percent in 2018, the council said.",
            " The hall's rents in 2018 were at 9 percent of what the council earned.")
        #expect(!found.story.differences.contains { found.small.text($0.first).contains("percent") })
    }

    @Test(
        "Dates differ where both reports tell the same of them, not where they bound a time or tell of something else")
    func differentDates() throws {
        let same = try pair(
            " The council had closed the hall's cellar in March 2017.",
            " The council had closed the cellar of the hall in April 2017.")
        #expect(same.story.differences.contains { $0.matter == .date })
        let bounds = try pair(
            " The hall's insurance covers damage from March 2017.",
            " The insurance of the hall covers damage after February 2017.")
        #expect(!bounds.story.differences.contains { $0.matter == .date })
        let others = try pair(
            " The council of Lisbon met on Wednesday because of the market hall.",
            " Because of the market hall, Lisbon's trams stood still on Thursday.")
        #expect(!others.story.differences.contains { $0.matter == .date })
    }

    @Test("Sentences that share only names do not say the same, nor does a headline")
    func namesAlone() throws {
        let found = try pair(
            " Bakers in Lisbon, Porto, Braga, Faro and Coimbra sent bread.",
            " The mayors of Lisbon, Porto, Braga, Faro and Coimbra were on holiday.")
        for agreement in found.story.agreements {
            #expect(!agreement.sentences.contains { found.small.text($0).contains("Coimbra") })
            #expect(agreement.sentences.allSatisfy { $0.sentence > 0 })
        }
        #expect(found.story.onlyInOne.allSatisfy { $0.sentence > 0 })
    }

    @Test("A near-copy is marked with the article it repeats, and confirms nothing")
    func copies() throws {
        let copy = Self.fire.replacingFirst("historic", by: "old").replacingFirst("shortly before", by: "around")
        let found = try dossier(
            [.init(copy, date: "2019-05-16"), .init(Self.fire, date: "2019-05-15")] + Self.others
        ).dossier
        let story = try #require(found.stories.first)
        #expect(story.articles == [1, 0])
        #expect(story.copies.map(\.article) == [0])
        #expect(story.copies.map(\.original) == [1])
        #expect(story.copies.allSatisfy { $0.sharedPercent >= 80 })
        #expect(story.agreements.isEmpty)
    }

    @Test(
        "Reworded reports of one event join; the follow-up, the like elsewhere or at another time do not",
        arguments: [EventReports.all, EventReports.further])
    func events(reports: [EventReports.Report]) throws {
        let found = try dossier(reports.map { .init($0.text, date: $0.date) }).dossier
        for story in found.stories {
            let events = Set(story.articles.map { reports[Int($0)].event })
            #expect(events.count == 1, "\(story.articles.map { reports[Int($0)].text.prefix(60) })")
        }
        for (index, report) in reports.enumerated() where reports.count(where: { $0.event == report.event }) > 1 {
            #expect(found.articles[index].story != nil, "\(report.text.prefix(60))")
        }
    }

    private static let background = """
        The harbour of Port Lowell was closed in 2003 after divers found 340 barrels of dioxin on its floor. Chemist Ines \
        Farrow of the Tideway Institute, who led the search, said then that the barrels had lain there for forty years. The \
        Lowell Company paid 12 million dollars and admitted no guilt.
        """

    @Test(
        "Two articles that repeat the same background in the same words, and else tell other things, are not one story")
    func copiedBackground() throws {
        let first = """
            Fishermen return to Port Lowell
            \(Self.background) On Monday the first nine boats sailed out again. Skipper Tom Reyes landed mackerel and cod. \
            Restaurants on the quay sold out by noon.
            """
        let second = """
            Museum shows the diver's art
            \(Self.background) Painter Olga Brandt has now made twenty large pictures of what lies below. They hang in the \
            town hall until June. Schools visit free of charge.
            """
        let found = try dossier(
            [.init(first, date: "2019-05-15"), .init(second, date: "2019-05-15")] + Self.others
        ).dossier
        #expect(found.stories.isEmpty)
    }

    @Test("A standing report with other numbers is no near-copy of yesterday's")
    func standingReports() throws {
        func market(_ numbers: [String]) -> String {
            """
            Shares close higher in Oslo
            Shares closed higher in Oslo. The leading index gained \(numbers[0]) points and ended at \(numbers[1]). Turnover \
            on the exchange was \(numbers[2]) million crowns. Oil shares rose \(numbers[3]) percent. The crown traded at \
            \(numbers[4]) to the euro. Brent crude cost \(numbers[5]) dollars a barrel.
            """
        }
        let found = try dossier(
            [
                .init(market(["12", "861", "5400", "1.4", "9.72", "68"]), date: "2019-05-14"),
                .init(market(["7", "868", "4900", "0.9", "9.77", "69"]), date: "2019-05-15"),
            ] + Self.others
        ).dossier
        #expect(found.stories.isEmpty)
    }

    @Test("Headlines that name persons of whom the other report knows nothing announce different events")
    func headlinePersons() throws {
        func obituary(_ name: String) -> String {
            """
            Drummer \(name) dies aged 81
            The drummer of the Harbour Street Quartet has died in Bristol, the BBC and the Musicians' Benevolent Fund said on \
            Tuesday. He had recorded 31 albums with pianist Dora Wells and trumpeter Hal Quinn since 1959. The \
            Quartet's last concert, at the Colston Hall in 2004, was broadcast in nine countries.
            """
        }
        let found = try dossier(
            [.init(obituary("Ned Barlow"), date: "2019-05-14"), .init(obituary("Colin Frith"), date: "2019-05-15")]
                + Self.others
        ).dossier
        #expect(found.stories.isEmpty)
    }

    @Test("Bulletins without a date that tell of different days are no reports of one event")
    func bulletins() throws {
        func bulletin(_ day: String, _ before: String, _ count: String, _ tons: String) -> SmallDossier.Source {
            .init(
                """
                \(day): Harbour patrols continue off Port Selwyn and Marrow Bay
                On \(before), patrol boats of the Selwyn Coast Guard stopped \(count) vessels off Port Selwyn and Marrow Bay.
                Near Marrow Bay, the Selwyn Coast Guard and the Fisheries Inspectorate searched two trawlers and seized \
                \(tons) tons of undeclared catch. Near Port Selwyn, the Fisheries Inspectorate turned back a tanker. The \
                patrols are part of Operation Clear Water, which protects the fishing grounds of the islands from poachers.
                """)
        }
        let found = try dossier(
            [
                bulletin("March 9", "March 8", "34", "seven"), bulletin("March 10", "March 9", "21", "twelve"),
                bulletin("March 11", "March 10", "15", "four"),
            ] + Self.others
        ).dossier
        #expect(found.stories.isEmpty)
    }

    @Test("A meeting announced for one day is not the meeting announced for another")
    func otherDays() throws {
        func meeting(_ day: String, _ place: String) -> SmallDossier.Source {
            .init(
                """
                Meeting of the Contact Group on the Karun Delta in \(place)
                The ministers of the Contact Group will meet in \(place) on \(day) with envoys of the Delta Commission. The \
                meeting will review the dredging programme of the Karun Delta and the relief fund for its fishermen. It \
                will include a detailed discussion of flood gates, salt barriers and the training of pilots. The Contact \
                Group meets at regular times to coordinate the work of the Delta Commission.
                """)
        }
        #expect(
            try dossier([meeting("November 17", "Basel"), meeting("July 21", "Oslo")] + Self.others).dossier.stories
                .isEmpty)
        #expect(
            try dossier([meeting("November 17", "Basel"), meeting("November 17", "Basel")] + Self.others).dossier
                .stories
                .map(\.articles) == [[0, 1]])
    }

    @Test("An interview with one outlet is not an interview with another on the same day")
    func occasions() throws {
        let reports = EventReports.all.filter { $0.event.hasPrefix("interview") }
        let found = try dossier(reports.map { .init($0.text, date: $0.date) } + Self.others).dossier
        #expect(reports.count == 2)
        #expect(found.stories.isEmpty)
    }

    @Test("Of undated articles, the news of a Sunday and that of the Tuesday behind it are two stories")
    func undatedFollowUps() throws {
        let reports = EventReports.further.filter { $0.event != "strike-march" }
        let found = try dossier(reports.map { .init($0.text) }).dossier
        let events = found.stories.map { Set($0.articles.map { reports[Int($0)].event }) }
        #expect(events.contains(["tennis"]))
        #expect(events.allSatisfy { $0.count == 1 })
    }

    @Test("A text printed again weeks later is no near-copy")
    func reprints() throws {
        let found = try dossier(
            [.init(Self.fire, date: "2019-05-15"), .init(Self.fire, date: "2019-06-05")] + Self.others
        ).dossier
        #expect(found.stories.isEmpty)
    }

    @Test("A dossier of one article or of none has no stories")
    func nothing() throws {
        #expect(try dossier([]).dossier.stories.isEmpty)
        #expect(try dossier([.init(Self.fire)]).dossier.stories.isEmpty)
        #expect(try dossier([.init(""), .init("")]).dossier.stories.isEmpty)
    }
}

extension String {
    fileprivate func replacingFirst(_ old: String, by new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return replacingCharacters(in: range, with: new)
    }

    private func firstRange(of part: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<(index(start, offsetBy: part.count)) }
            start = index(after: start)
        }
        return nil
    }

    private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}

import Linguistics
import Testing

@Suite struct `The days a value can mean` {
    @Test(
        arguments: [
            ("2024-06-01", nil, "2024-06-01", "2024-06-01"), ("2024-06", nil, "2024-06-01", "2024-06-30"),
            ("2024-02", nil, "2024-02-01", "2024-02-29"), ("2024", nil, "2024-01-01", "2024-12-31"),
            ("2024", "START", "2024-01-01", "2024-04-30"), ("2024", "MID", "2024-05-01", "2024-08-31"),
            ("2024", "END", "2024-09-01", "2024-12-31"), ("2024-06", "START", "2024-06-01", "2024-06-10"),
            ("2024-06", "MID", "2024-06-11", "2024-06-20"), ("2024-02", "END", "2024-02-21", "2024-02-29"),
            ("2025-W06", nil, "2025-02-03", "2025-02-09"), ("2025-W06-WE", nil, "2025-02-08", "2025-02-09"),
            ("2025-W06-4", nil, "2025-02-06", "2025-02-06"), ("2020-W53", nil, "2020-12-28", "2021-01-03"),
            ("2024-Q3", nil, "2024-07-01", "2024-09-30"), ("2024-H2", nil, "2024-07-01", "2024-12-31"),
            ("2016-SU", nil, "2016-06-01", "2016-08-31"), ("2016-WI", nil, "2016-12-01", "2017-02-28"),
            ("199X", nil, "1990-01-01", "1999-12-31"), ("18XX", nil, "1800-01-01", "1899-12-31"),
            ("2019-09-24T10:30", nil, "2019-09-24", "2019-09-24"), ("2019-XX-XX", nil, "2019-01-01", "2019-12-31"),
            ("2019-09-24", "END", "2019-09-24", "2019-09-24"), ("2024", "APPROX", "2024-01-01", "2024-12-31"),
        ] as [(String, String?, String, String)])
    func `are its first and its last, in the third that a modifier keeps`(
        value: String, modifier: String?, first: String, last: String
    ) throws {
        let found = try #require(TemporalValue(value, modifier: modifier))
        #expect(found.earliest.description == first)
        #expect(found.latest.description == last)
    }

    @Test(arguments: [
        "XXXX-WXX-4", "XXXX-06", "PAST_REF", "P3Y", "PT30M", "BC0480", "2024-13", "2024-02-30", "2024-W54", "",
        "T10:30",
        "2024-06-01-02", "20240601", "null", "20X4", "2024-Q5", "XXXX", "١٩٩٠",
    ])
    func `are none where it names no stretch of the calendar`(value: String) {
        #expect(TemporalValue(value) == nil)
    }

    @Test func `grow with a coarser precision`() {
        let values = ["2024-06-01", "2025-W06-WE", "2025-W06", "2024-06", "2024-SU", "2024-H1", "2024", "199X", "18XX"]
        let precisions = values.compactMap { TemporalValue($0)?.precision }
        #expect(precisions == precisions.sorted() && Set(precisions).count == values.count)
    }
}

@Suite struct `What is told of a time` {
    private func told(_ text: String, on date: String? = nil) -> [(String, TemporalExpression.Outcome)] {
        let text = Text(text)
        let context = TextContext(date: date.flatMap { CalendarDate(iso: $0) })
        return TemporalTagger().tag(Segmenter().segment(text), context: context).compactMap { expression in
            expression.clause.map { (text[$0], expression.outcome) }
        }
    }

    @Test func `is the clause around it`() {
        let found = told("He had hoped for more, but in June 2024 the minister resigned; nobody knew why.")
        #expect(found.map(\.0) == ["but in June 2024 the minister resigned"])
        #expect(found.map(\.1) == [.happened])
    }

    @Test func `is nothing where the time only tells things apart`() {
        #expect(told("The 1991 borders were restored.").isEmpty)
        #expect(told("They voted in the 2016 referendum.").count == 1)
    }

    @Test func `is planned where the text announces it`() {
        #expect(told("A summit is planned for June 2030.").map(\.1) == [.planned])
        #expect(told("The court will rule on Friday.", on: "2019-09-11").map(\.1) == [.planned])
        #expect(told("The repairs are expected to be completed in 2030.").map(\.1) == [.planned])
        #expect(told("The deadline is October 31.", on: "2019-09-11").map(\.1) == [.planned])
    }

    @Test func `did not happen where the text says so`() {
        let found = told("He spoke of an event planned for the end of 2024, which never took place.")
        #expect(found.map(\.1) == [.didNotHappen])
        #expect(told("The vote on 5 May 2020 was cancelled.").map(\.1) == [.didNotHappen])
    }

    @Test func `happened where a cancellation is what is dated`() {
        #expect(told("The vote was cancelled on 5 May 2020.").map(\.1) == [.happened])
        #expect(told("He did not say on 5 May 2020 who would come.").map(\.1) == [.happened])
        #expect(told("When he did not come to work on 5 May 2020, they called the police.").map(\.1) == [.happened])
        #expect(told("What he did on 5 May 2020 has been called a crime.").map(\.1) == [.happened])
    }

    @Test func `happened where it was earlier in a time that goes on`() {
        #expect(told("Earlier this year, he set a record.", on: "2019-09-11").map(\.1) == [.happened])
        #expect(told("A report during the weekend named eight.", on: "2019-09-11").map(\.1) == [.happened])
    }

    @Test(arguments: [
        "Women have served in combat since 2015.", "It was his third term since his election in 2014.",
        "The trade was worth $5bn as of November 2018.", "He insists on the border of 1991.",
        "The council rejected the data from 2004.", "They condemned the 2016 referendum.",
        "There were more fires than there were in 2018.", "He points to the 1990s.",
        "The conflict stays frozen, as it was between 2014 and 2022.", "Parliament was shut until 14 October 2018.",
        "Toronto Comicon 2019 opened.", "The list includes killings in Kiev on 5 May 2014.",
        "The weapons are there, according to a post on 5 May 2019.", "We will not wait until 31 October 2030.",
        "She does not plan to run in 2030.", "It was meant to help him in the 2030 election.",
        "He toured into the 2010s.", "Did they meet on 5 May 2019?", "No one was hurt on 5 May 2019.",
        "He said that those who stand by us today must stay.",
        "He would have been 80 on 20 February 2019.", "Critics denounced Sunday's vote.",
        "After an attack in the capital in 2015 came others.",
    ])
    func `is nothing where the time dates something else`(text: String) throws {
        #expect(try annotated(text, on: "2019-12-20").isEmpty)
    }

    @Test(arguments: [
        ("He was mayor of Paris from 1977 to 1995.", ["1977"]),
        ("About 2.9 million voted in Sunday's election.", ["Sunday"]),
        ("He resigned during the 2018 crisis.", ["2018"]), ("The October 6 attack killed five.", ["October 6"]),
        ("On Wednesday the court ruled on a suit that was brought by the senate on Sunday.", ["Wednesday"]),
        ("More than 200 people died in May 2019.", ["May 2019"]),
        ("They met on Monday and Tuesday.", ["Monday", "Tuesday"]),
    ])
    func `is that of the time which dates the clause`(text: String, times: [String]) throws {
        #expect(try annotated(text, on: "2019-12-20").map(\.time) == times)
    }

    @Test func `is nothing for a time of day whose day is not told`() throws {
        #expect(try annotated("The mayor resigned at 5 p.m.", on: "2019-12-20").isEmpty)
        #expect(
            try annotated("The mayor resigned at 5 p.m. on Monday.", on: "2019-12-20").map(\.time).first == "5 p.m.")
    }

    @Test func `is planned where it was to be`() throws {
        #expect(try annotated("The senate was to meet on 5 May 2019.", on: "2019-12-20").map(\.outcome) == [.planned])
        #expect(
            try annotated("By noon tomorrow half a million could be affected.", on: "2019-12-20").map(\.outcome)
                == [.planned])
    }

    @Test func `goes on with the words that it announces`() throws {
        let found = try annotated(
            "In May 2019, Anna Bell said of the talks: “We know that some want to talk.”", on: "2019-12-20")
        #expect(found.map(\.clause) == ["In May 2019, Anna Bell said of the talks: “We know that some want to talk"])
    }

    @Test func `begins with its subject, however long a list that is`() throws {
        let text = "US singer, actor, and campaigner Anna Bell died on Monday at her home."
        #expect(try annotated(text, on: "2019-12-20").map(\.clause) == [String(text.dropLast())])
    }

    /// What a text tells of times, when its words have their parts of speech.
    private func annotated(_ text: String, on date: String) throws -> [Told] {
        let text = Text(text)
        let context = TextContext(date: CalendarDate(iso: date))
        let annotations = Annotator(models: try ShippedModels.models.get()).annotate(text, context: context)
        return annotations.temporalExpressions.compactMap { expression in
            expression.clause.map { Told(time: text[expression.range], clause: text[$0], outcome: expression.outcome) }
        }
    }

    private struct Told {
        var time: String
        var clause: String
        var outcome: TemporalExpression.Outcome
    }
}

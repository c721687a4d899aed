import Linguistics
import Testing

/// Tags a text and gives each expression as `words TYPE value` with its modifier behind it.
private func dates(_ text: String, on date: String? = nil) -> [String] {
    let text = Text(text)
    let context = TextContext(date: date.flatMap { CalendarDate(iso: $0) })
    return TemporalTagger().tag(Segmenter().segment(text), context: context).map {
        "\(text[$0.range]) \($0.kind.name) \($0.value)" + ($0.modifier.map { " " + $0 } ?? "")
    }
}

@Suite struct `Calendar dates` {
    @Test(arguments: [
        ("It was signed on 5 September 2019.", "5 September 2019 DATE 2019-09-05"),
        ("It was signed on September 5, 2019.", "September 5, 2019 DATE 2019-09-05"),
        ("It was signed on the 5th of September 2019.", "the 5th of September 2019 DATE 2019-09-05"),
        ("It was signed on Thursday, September 5, 2019.", "Thursday, September 5, 2019 DATE 2019-09-05"),
        ("It was signed on Sept. 5, 2019.", "Sept. 5, 2019 DATE 2019-09-05"),
        ("It was signed on 2019-09-05.", "2019-09-05 DATE 2019-09-05"),
        ("It was signed on 25/09/2019.", "25/09/2019 DATE 2019-09-25"),
        ("It was signed on 09/25/2019.", "09/25/2019 DATE 2019-09-25"),
        ("It was signed on 05.09.2019.", "05.09.2019 DATE 2019-09-05"),
        ("It was signed in September of 2019.", "September of 2019 DATE 2019-09"),
        ("It was signed in 2019.", "2019 DATE 2019"),
        ("The 1991 borders hold.", "1991 DATE 1991"),
        ("It grew until 1970 per census figures.", "1970 DATE 1970"),
        ("He was born in Rome (circa 314).", "314 DATE 0314"),
        ("Borders drawn in 480 BC fell.", "480 BC DATE BC0480"),
    ])
    func `are read in every usual form`(text: String, expected: String) {
        #expect(dates(text) == [expected])
    }

    @Test func `with an open order of day and month keep the year alone`() {
        #expect(dates("It was signed on 05/09/2019.") == ["05/09/2019 DATE 2019-XX-XX"])
    }

    @Test func `take the order of day and month from the other dates of the text`() {
        let found = dates("It was signed on 05/09/2019. It ended on 25/12/2019.")
        #expect(found == ["05/09/2019 DATE 2019-09-05", "25/12/2019 DATE 2019-12-25"])
    }

    @Test(arguments: [
        ("By the end of 2024 it had failed.", "the end of 2024 DATE 2024 END"),
        ("In late 2022 it failed.", "late 2022 DATE 2022 END"),
        ("In mid-May 2024 it failed.", "mid-May 2024 DATE 2024-05 MID"),
        ("In the early 1990s it failed.", "the early 1990s DATE 199X START"),
        ("In the 1990s it failed.", "the 1990s DATE 199X"),
        ("In the 19th century it failed.", "the 19th century DATE 18XX"),
        ("In the summer of 2016 it failed.", "the summer of 2016 DATE 2016-SU"),
        ("In the third quarter of 2016 it failed.", "the third quarter of 2016 DATE 2016-Q3"),
        ("In the second half of 2016 it failed.", "the second half of 2016 DATE 2016-H2"),
        ("In the last week of July 2016 it failed.", "the last week of July 2016 DATE 2016-07 END"),
        ("In the first days of 2016 it failed.", "the first days of 2016 DATE 2016 START"),
        ("He told the paper on April 27, 2016: never.", "April 27, 2016 DATE 2016-04-27"),
    ])
    func `of parts and longer stretches keep their precision`(text: String, expected: String) {
        #expect(dates(text) == [expected])
    }

    @Test(arguments: [
        (
            "He lived 8 February 1700 – 17 March 1782.",
            ["8 February 1700 DATE 1700-02-08", "17 March 1782 DATE 1782-03-17"]
        ),
        ("The siege (10-18 June 1953) ended.", ["10 DATE 1953-06-10", "18 June 1953 DATE 1953-06-18"]),
        (
            "The phase (March 19-April 30, 2003) ended.",
            ["March 19 DATE 2003-03-19", "April 30, 2003 DATE 2003-04-30"]
        ),
        (
            "It ran from the 13th to the 19th of October 1950.",
            ["the 13th DATE 1950-10-13", "the 19th of October 1950 DATE 1950-10-19"]
        ),
        ("Coins of the 15th to the 19th century.", ["the 15th DATE 14XX", "the 19th century DATE 18XX"]),
        ("It was cold in the winter of 1776-77.", ["the winter of 1776-77 DATE 1776-WI"]),
        ("He was president (2013 – present) there.", ["2013 DATE 2013", "present DATE PRESENT_REF"]),
    ])
    func `of a range have each end of it, as far as it is told`(text: String, expected: [String]) {
        #expect(dates(text) == expected)
    }

    @Test func `of early years are read where the text tells that they are years`() {
        #expect(
            dates("Jerome (c. 347 – 30 September 420) was a priest. In 348 he was a child.")
                == ["347 DATE 0347", "30 September 420 DATE 0420-09-30", "348 DATE 0348"])
        #expect(dates("In 348 cases nothing was found.").isEmpty)
        #expect(dates("On 5 May 250 people came.") == ["5 May DATE XXXX-05-05"])
    }

    @Test func `of a range are read from both of its ends`() {
        #expect(
            dates("Talks from 5 to 7 September 2019 failed.")
                == ["5 DATE 2019-09-05", "7 September 2019 DATE 2019-09-07"])
        #expect(dates("The war (1939-45) ended.") == ["1939 DATE 1939", "45 DATE 1945"])
        #expect(dates("as it had been between 2014-2022, he said") == ["2014-2022 DURATION P8Y"])
        #expect(
            dates("Talks in May and June 2018 failed.") == ["May DATE 2018-05", "June 2018 DATE 2018-06"])
    }
}

@Suite struct `Relative dates` {
    // 2019-09-11 is a Wednesday.
    @Test(arguments: [
        ("He said on Monday it was over.", "Monday DATE 2019-09-09"),
        ("He will speak on Monday.", "Monday DATE 2019-09-16"),
        ("He said last Friday it was over.", "last Friday DATE 2019-09-06"),
        ("He spoke yesterday.", "yesterday DATE 2019-09-10"),
        ("He goes on next Monday, September 30.", "next Monday, September 30 DATE 2019-09-30"),
        ("It was expected to pass on Tuesday.", "Tuesday DATE 2019-09-10"),
        ("It was forecast to pass on Thursday.", "Thursday DATE 2019-09-12"),
        ("Many died due to a slide on Monday.", "Monday DATE 2019-09-09"),
        ("Talks open tomorrow.", "tomorrow DATE 2019-09-12"),
        ("He spoke last week.", "last week DATE 2019-W36"),
        ("He spoke earlier this month.", "earlier this month DATE 2019-09"),
        ("He spoke last year.", "last year DATE 2018"),
        ("He spoke in May of last year.", "May of last year DATE 2018-05"),
        ("It expired in December.", "December DATE 2018-12"),
        ("The vote will be held in December.", "December DATE 2019-12"),
        ("It ruled on the suspension until October 14.", "October 14 DATE 2019-10-14"),
        ("He became leader in July.", "July DATE 2019-07"),
        ("He spoke three years ago.", "three years ago DATE 2016"),
        ("He spoke two days ago.", "two days ago DATE 2019-09-09"),
        ("It could start by the end of this month.", "the end of this month DATE 2019-09 END"),
        ("It broke out this past December.", "this past December DATE 2018-12"),
        ("This Sunday he crossed the channel.", "This Sunday DATE 2019-09-08"),
        ("He will speak this Sunday.", "this Sunday DATE 2019-09-15"),
        ("They will meet this weekend.", "this weekend DATE 2019-W37-WE"),
        ("He said this weekend that it failed.", "this weekend DATE 2019-W36-WE"),
    ])
    func `are counted from the article's date, by the tense where both ways are open`(text: String, expected: String) {
        #expect(dates(text, on: "2019-09-11") == [expected])
    }

    @Test(arguments: [
        ("He said on Thursday it was over.", "Thursday DATE XXXX-WXX-4"),
        ("He spoke earlier this month.", "earlier this month DATE XXXX-XX"),
        ("He spoke in May of last year.", "May of last year DATE XXXX-05"),
        ("He spoke yesterday.", "yesterday DATE XXXX-XX-XX"),
        ("He spoke last week.", "last week DATE XXXX-WXX"),
        ("He resigned on October 14.", "October 14 DATE XXXX-10-14"),
    ])
    func `stay unresolved where the article has no date`(text: String, expected: String) {
        #expect(dates(text) == [expected])
    }

    @Test(arguments: [
        ("Bombs went off on Easter Sunday.", "Easter Sunday DATE 2019-04-21"),
        ("Easter Sunday 2024 was wet.", "Easter Sunday 2024 DATE 2024-03-31"),
        ("Since Easter 2016 it was shut.", "Easter 2016 DATE 2016-03-27"),
        ("He will speak on Good Friday.", "Good Friday DATE 2020-04-10"),
        ("He fell on Palm Sunday last year.", "Palm Sunday last year DATE 2018-03-25"),
        ("They came on Christmas night.", "Christmas night TIME 2018-12-25TNI"),
        ("It rained throughout the fall.", "the fall DATE 2018-FA"),
        ("He died on New Year's Eve.", "New Year's Eve DATE 2018-12-31"),
        ("Talks begin on New Year's Day 2020.", "New Year's Day 2020 DATE 2020-01-01"),
    ])
    func `of feasts lie where the calendar has them`(text: String, expected: String) {
        #expect(dates(text, on: "2019-04-22") == [expected])
    }

    @Test func `that end a range lie behind its beginning`() {
        #expect(
            dates("Warnings apply from tomorrow night into Friday morning.", on: "2019-10-02")
                == ["tomorrow night TIME 2019-10-03TNI", "Friday morning TIME 2019-10-04TMO"])
    }

    @Test func `refer to the time told of before`() {
        #expect(
            dates("On 8 May 2017 he resigned. He left the same day. Two days later he died.")
                == ["8 May 2017 DATE 2017-05-08", "the same day DATE 2017-05-08", "Two days later DATE 2017-05-10"])
    }

    @Test func `of a narration of long ago are counted from the story and not from its publication`() {
        let text = """
            On 1 September 1939 the war began. On 17 September 1939 the east was attacked. In October 1939 the fighting
            ended. In April 1940 ships sailed north. On 10 June the last port fell.
            """
        #expect(dates(text, on: "2019-09-11").last == "10 June DATE 1940-06-10")
    }
}

@Suite struct `Times, durations and sets` {
    @Test func `of the day are joined to their day and marked when they are in universal time`() {
        #expect(
            dates("Today at 10:30 BST (0930 UTC), the court ruled.", on: "2019-09-24") == [
                "Today DATE 2019-09-24", "10:30 BST TIME 2019-09-24T10:30", "0930 UTC TIME 2019-09-24T09:30Z",
            ])
        #expect(
            dates("It shook at 4:53 a.m. Thursday (2053 Wednesday, UTC).", on: "2019-10-19").contains(
                "2053 TIME 2019-10-16T20:53"))
        #expect(dates("Yesterday afternoon she spoke.", on: "2019-09-25") == ["Yesterday afternoon TIME 2019-09-24TAF"])
        #expect(dates("It struck at 4 p.m. on 3 May 2020.").first == "4 p.m. TIME 2020-05-03T16:00")
    }

    @Test func `of the day take the day right behind them`() {
        #expect(dates("He steps down at noon tomorrow.", on: "2019-09-24") == ["noon tomorrow TIME 2019-09-25T12:00"])
        #expect(
            dates("It opened on 5 May 2019. At 2:30 the next day it closed.", on: "2019-09-24").last
                == "2:30 the next day TIME 2019-05-06T02:30")
    }

    @Test func `of the day are those of the news, not of a day long past`() {
        let text = "It burned on Monday, as it had on 5 April 2018. The alarm rang. The fire began at 5 p.m. there."
        #expect(dates(text, on: "2019-09-25").last == "5 p.m. TIME 2019-09-23T17:00")
        #expect(
            dates("On 5 April 2018 it burned at 5 p.m. there.", on: "2019-09-25").last == "5 p.m. TIME 2018-04-05T17:00"
        )
    }

    @Test func `of every day belong to none`() {
        #expect(dates("The last bus is at 8 pm.", on: "2019-09-24") == ["8 pm TIME XXXX-XX-XXT20:00"])
        #expect(
            dates("Open daily 08:00 – 20:00.", on: "2019-09-24")
                == ["daily SET P1D", "08:00 TIME XXXX-XX-XXT08:00", "20:00 TIME XXXX-XX-XXT20:00"])
        #expect(
            dates("There are two flights per week on Thursday morning and Sunday.", on: "2019-09-24")
                == ["per week SET P1W", "Thursday morning SET XXXX-WXX-4TMO", "Sunday SET XXXX-WXX-7"])
        #expect(dates("They rest on Saturday mornings.", on: "2019-09-24") == ["Saturday mornings SET XXXX-WXX-6"])
        #expect(dates("We choose on a Monday, at noon.", on: "2019-09-24").first == "Monday SET XXXX-WXX-1")
    }

    @Test(arguments: [
        ("It is still used today.", "today DATE PRESENT_REF"),
        ("He crossed what is today Ghana.", "today DATE PRESENT_REF"),
        ("Today, the party has 20 seats.", "Today DATE PRESENT_REF"),
        ("It survives to this day.", "this day DATE PRESENT_REF"),
        ("The court ruled today.", "today DATE 2019-09-24"), ("He is in Paris today.", "today DATE 2019-09-24"),
        ("Today is the deadline.", "Today DATE 2019-09-24"),
        ("They were still searching today.", "today DATE 2019-09-24"),
    ])
    func `of today mean these days where the words tell what lasts`(text: String, expected: String) {
        #expect(dates(text, on: "2019-09-24") == [expected])
    }

    @Test func `are no time of day where they tell how long something took`() {
        #expect(dates("She won with a time of 2:05:45.", on: "2019-09-24").isEmpty)
        #expect(dates("It began at 14:05:45.", on: "2019-09-24") == ["14:05:45 TIME 2019-09-24T14:05"])
    }

    @Test(arguments: [
        ("It was shut for five weeks.", "five weeks DURATION P5W"),
        ("The eight-year war ended.", "eight-year DURATION P8Y"),
        ("The 10-day truce ended.", "10-day DURATION P10D"),
        ("It took two and a half years.", "two and a half years DURATION P2.5Y"),
        ("It took several weeks.", "several weeks DURATION PXW"),
        ("It took half an hour.", "half an hour DURATION PT30M"),
        ("It has been so for the last five years.", "the last five years DURATION P5Y"),
        ("They meet every Tuesday.", "every Tuesday SET XXXX-WXX-2"),
        ("The annual meeting opened.", "annual SET P1Y"),
        ("They meet every two weeks.", "every two weeks SET P2W"),
        ("He shaves twice a year.", "a year SET P1Y"), ("It flies seven times per day.", "per day SET P1D"),
        ("These five weeks were long.", "These five weeks DURATION P5W"),
        ("These 5 weeks were long.", "These 5 weeks DURATION P5W"),
    ])
    func `of lengths and repetitions are periods`(text: String, expected: String) {
        #expect(dates(text, on: "2019-09-11") == [expected])
    }

    @Test(arguments: [
        ("They talk now.", "now DATE PRESENT_REF"), ("The now-empty house fell.", "now DATE PRESENT_REF"),
        ("He spoke recently.", "recently DATE PAST_REF"),
        ("Nobody knows the future.", "the future DATE FUTURE_REF"),
        ("Years ago he fled.", "Years ago DATE PAST_REF"),
    ])
    func `without a value are references to past, present or future`(text: String, expected: String) {
        #expect(dates(text, on: "2019-09-11") == [expected])
    }
}

@Suite struct `What is no date` {
    @Test(arguments: [
        "A Boeing 737 landed with 1,850 people.", "The 20-point plan failed.", "Theresa May said she may resign.",
        "They march on the capital.", "More than 2000 people fled.", "It cost $1999 and 2020 euros.", "They won 3-1.",
        "Thousands joined the Arab Spring.", "The 21-year-old left.", "The fall of the city was near.",
        "About 1500 soldiers were sent.", "Turnout was 61.5 percent.", "It lies 110 light-years away.",
        "She read The Christmas Cottage.", "She read A Month in the Country.", "Some 61 per cent agreed.",
        "He led the Daily Post.", "She wrote for USA Today.", "The office is at 1355 Inwood Terrace.",
        "It costs more than the 1000 + others.", "They cite Resolution 1973 and Rule 2016.",
        "They recalled Resolutions 2254, 2268 and 2118.", "It is on pages 1914 and 1918.",
        "See Social Psychology 92 (6): 1087–1101.", "Call 363-1776 for it.", "A survey of 1709 schoolchildren began.",
        "It stands in Corinthians 9:25 there.", "The pupils were nine years old.", "It is part of everyday life.",
        "Winds reach 120 miles per hour.", "They ran forty miles an hour.", "In these early days it was easy.",
        "He flew to Christmas Island.", "He flew to Easter Island.", "Shops were full on Black Friday.",
        "It was a Bloody Sunday.",
    ])
    func `is left alone`(text: String) {
        #expect(dates(text, on: "2019-09-11") == [])
    }

    @Test func `a month that is also a name is told apart in one text`() {
        let found = dates("Theresa May resigned in May 2019. After May left, a vote was held.", on: "2019-09-11")
        #expect(found == ["May 2019 DATE 2019-05"])
    }
}

@Suite struct `Odd input` {
    @Test func `of any bytes gives ordered findings inside of the text and never traps`() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = [
            "the", "end", "of", "last", "this", "past", "May", "31", "30 February", "2019", "99999999999", "-", "–",
            "/",
            "12:", "10:61", "1990s", "'", "’s", "mid", "-", "early", "in", "on", "Monday", ",", "year", "years", "ago",
            "later", "two", "and a half", "every", "noon", "a.m.", "UTC", "BC", "AD", "0", "00/00/0000", "9/11",
            "\u{0}",
            "日本", "😀", "today", "previous", "same", "quarter", "century", "21st", "9999", ".", "\n\n", "  ",
        ]
        for round in 0..<400 {
            let text = (0..<next(60)).map { _ in pieces[next(pieces.count)] + (next(4) == 0 ? "" : " ") }.joined()
            let bytes = Text(text)
            let date = round % 3 == 0 ? nil : CalendarDate(year: 1 + next(9999), month: 1 + next(12), day: 1 + next(28))
            let found = TemporalTagger().tag(Segmenter().segment(bytes), context: TextContext(date: date))
            var end: Int32 = 0
            for expression in found {
                #expect(expression.range.start >= end && expression.range.end > expression.range.start)
                #expect(Int(expression.range.end) <= bytes.count)
                end = expression.range.end
            }
        }
    }

    @Test func `of a megabyte without a full stop takes time in its length alone`() {
        let text = Text(String(repeating: "the end of the 1 May and ", count: 40_000))
        let tagged = Segmenter().segment(text)
        let context = TextContext(date: CalendarDate(year: 2019, month: 9, day: 11))
        let clock = ContinuousClock()
        let elapsed = clock.measure { _ = TemporalTagger().tag(tagged, context: context) }
        #expect(elapsed < .seconds(20))
    }
}

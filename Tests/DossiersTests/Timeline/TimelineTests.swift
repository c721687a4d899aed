import Articles
import Linguistics
import Testing

@testable import Dossiers

/// An article as the first phase leaves it, with the names given found wherever they stand.
private func record(
    _ text: String, date: String? = nil, names: [String] = [], context: MentionContext = []
) -> ArticleRecord {
    let text = Text(text)
    let day = date.flatMap { CalendarDate(iso: $0) }
    let tagged = Segmenter().segment(text)
    var article = Article(id: "a", path: "a.txt", title: "A headline", format: .plainText, text: text)
    article.date = day.map { PublicationDate(value: $0, basis: .frontMatter) }
    var record = ArticleRecord(article: article, isAnnotated: true, sentences: tagged.sentences)
    record.temporalExpressions = TemporalTagger().tag(tagged, context: TextContext(date: day))
    let words = Array(text.utf8)
    for (id, name) in names.enumerated() {
        let pattern = Array(name.utf8)
        for start in 0..<max(0, words.count - pattern.count + 1)
        where words[start..<start + pattern.count].elementsEqual(pattern) {
            let range = TextRange(start..<start + pattern.count)
            let sentence = tagged.sentences.firstIndex { $0.range.contains(range) } ?? 0
            record.mentions.append(
                ResolvedMention(
                    range: range, sentence: Int32(sentence), kind: .person, entity: EntityID(id), context: context))
        }
    }
    record.mentions.sort { $0.range < $1.range }
    return record
}

private func entities(_ names: [String]) -> [Entity] { names.map { Entity(key: $0, name: $0, kind: .person) } }

@Suite struct `The timeline` {
    private func events(_ articles: [ArticleRecord], names: [String] = []) -> [Event] {
        TimelineBuilder.events(of: articles, entities: entities(names))
    }

    @Test func `tells dated events in the order of their days, with the clause and the days they can mean`() {
        let article = record("In June 2024 the treaty was signed. In late 2022 a decree was enacted.")
        let found = events([article])
        #expect(found.map(\.value) == ["2022", "2024-06"])
        #expect(found.map(\.earliest.description) == ["2022-09-01", "2024-06-01"])
        #expect(found.map(\.latest.description) == ["2022-12-31", "2024-06-30"])
        #expect(article.article.text[found[1].evidence.range] == "In June 2024 the treaty was signed")
        #expect(article.article.text[found[1].dateText] == "June 2024")
    }

    @Test func `leaves out the date of the article and times without a place in the calendar`() {
        let article = record(
            "Friday, September 6, 2019\n\nThey met for two days. He spoke recently.", date: "2019-09-06")
        #expect(events([article]).isEmpty)
        #expect(events([record("On Tuesday he resigned.")]).isEmpty)
    }

    @Test func `names the actors of the clause`() {
        let names = ["Adams", "Brown", "Clark"]
        let article = record("Adams met Brown on 5 May 2020, while Clark stayed at home.", names: names)
        #expect(events([article], names: names).map(\.entities) == [[EntityID(0), EntityID(1)]])
    }

    @Test func `shows a state for the capital that stands for it`() {
        var both = entities(["Rome", "Italy"])
        both[0].standsFor = EntityID(1)
        let article = record("Rome agreed on 5 May 2020.", names: ["Rome"])
        #expect(TimelineBuilder.events(of: [article], entities: both).map(\.entities) == [[EntityID(1)]])
    }

    @Test func `joins what several articles tell of the same days in the same words`() {
        let names = ["Adams"]
        let found = events(
            [
                record("Adams signed the border treaty on 5 May 2020.", names: names),
                record("On 5 May 2020, Adams signed a treaty on the border with the neighbours.", names: names),
                record("On 5 May 2020 a storm hit the coast and thousands fled."),
                record("Adams signed the border treaty on 6 May 2020.", names: names),
            ], names: names)
        #expect(found.map { $0.support.count } == [1, 0, 0])
        #expect(found[0].support.map(\.article) == [1])
    }

    @Test func `keeps what was planned and what did not happen apart from what did`() {
        let found = events([
            record("The summit was held on 5 May 2020."), record("A summit was planned for 5 May 2020."),
            record("The summit on 5 May 2020 was cancelled."),
        ])
        #expect(Set(found.map(\.status)) == [.happened, .planned, .didNotHappen])
    }

    @Test func `takes one event from a time that is told twice`() {
        let article = record("Today at 10:30 BST (0930 UTC), the court ruled.", date: "2019-09-24")
        #expect(events([article]).count == 1)
    }

    @Test func `leaves out a date that is part of a name`() {
        let names = ["Housing Act 2019"]
        let article = record("Yesterday the Housing Act 2019 was passed.", date: "2019-09-24", names: names)
        #expect(events([article], names: names).map(\.value) == ["2019-09-23"])
    }

    @Test func `leaves out what a speaker counts from the day of the speech`() {
        var article = record("\"Yesterday we won,\" she said. \"In May 2018 we lost.\"", date: "2019-09-24")
        let text = article.article.text
        let statements = article.sentences.enumerated().map { index, sentence in
            Statement(
                evidence: Evidence(article: 0, sentence: Int32(index), range: sentence.range), manner: .direct,
                speaker: nil)
        }
        article.statements = statements.indices
        let found = TimelineBuilder.events(of: [article], entities: [], statements: statements)
        #expect(found.map { text[$0.dateText] } == ["May 2018"])
    }

    @Test func `of ten thousand articles is made in time linear in their dates`() {
        let one = record("On 5 May 2020 the council of the city met again and voted on the new plan for the harbour.")
        let clock = ContinuousClock()
        var found: [Event] = []
        let elapsed = clock.measure { found = events(Array(repeating: one, count: 10_000)) }
        #expect(found.count == 1 && found[0].support.count == 9_999)
        #expect(elapsed < .seconds(20))
    }
}

@Suite struct `The date of an undated article` {
    private func inferred(_ articles: [ArticleRecord], stories: [Story] = [], of index: Int = 0) -> InferredDate? {
        DateInference(articles: articles, stories: stories).date(of: index)
    }

    @Test func `is about that of a dated report of the same event`() throws {
        var undated = record("Talks were held in June 2024.")
        undated.story = 0
        var dated = record("Talks were held on Tuesday.", date: "2025-02-10")
        dated.story = 0
        let found = try #require(
            inferred([undated, dated], stories: [Story(key: "s", title: "S", articles: [0, 1])]))
        #expect(found.value.description == "2025-02-10" && found.relation == .about)
        #expect(found.evidence.map(\.article) == [1])
        #expect(found.reason.contains("A headline"))
    }

    @Test func `is not before the latest day that it tells of as past`() throws {
        let found = try #require(
            inferred([
                record("In October 2022 he signed a decree. In June 2024 he named terms. A vote is due in May 2031.")
            ]))
        #expect(found.value.description == "2024-06-01" && found.relation == .notBefore)
        #expect(found.reason == "it tells of “June 2024” as past")
    }

    @Test func `is not before the end of what was planned and never came`() throws {
        let found = try #require(
            inferred([record("He spoke of an event planned for the end of 2024, which never occurred.")]))
        #expect(found.value.description == "2024-12-31")
    }

    @Test func `is not inferred where it is stated or nothing tells`() {
        #expect(inferred([record("In June 2024 he named terms.", date: "2025-02-10")]) == nil)
        #expect(inferred([record("He spoke on Tuesday.")]) == nil)
    }

    @Test func `gives way to a bound that lies behind it`() throws {
        var undated = record("In June 2026 they met.")
        undated.story = 0
        var dated = record("Talks were held on Tuesday.", date: "2025-02-10")
        dated.story = 0
        let found = try #require(
            inferred([undated, dated], stories: [Story(key: "s", title: "S", articles: [0, 1])]))
        #expect(found.value.description == "2026-06-01" && found.relation == .notBefore)
    }
}

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

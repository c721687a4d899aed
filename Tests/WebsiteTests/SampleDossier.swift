import Articles
import Dossiers
import Linguistics

/// A small dossier on an invented dispute over a ferry line: five articles of four outlets, one undated, one in German.
enum SampleDossier {
    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(year: year, month: month, day: day) ?? CalendarDate(daysSinceEpoch: 0)
    }

    static func make() -> Dossier {
        var builder = DossierBuilder()
        let berg = builder.actor("Anna Berg", "Berg", kind: .person, role: "Transport Minister")
        let holm = builder.actor("Nils Holm", "Holm", kind: .person, role: "chief executive")
        let line = builder.actor("Nordsund Line", kind: .organization)
        let union = builder.actor("Seafarers’ Union", kind: .organization)
        let varnes = builder.actor("Varnes", kind: .place)
        let council = builder.actor("Varnes Council", "the Council", kind: .organization)
        builder.actor("Index", kind: .misc)
        let lund = builder.actor("Eva Lund", "Lund", kind: .person, role: "chairwoman")
        builder.actor("Skagen Strait", kind: .place, hasPage: false)
        let service = builder.topic("ferry service")
        let subsidy = builder.topic("subsidy")
        let jobs = builder.topic("job losses")
        let winter = builder.topic("winter timetable")

        builder.article(
            "minister-offers-subsidy", title: "Minister offers subsidy to save the ferry to Varnes",
            source: "Coast Herald",
            date: day(2025, 3, 4),
            body: """
                Transport Minister Anna Berg offered Nordsund Line a subsidy of 12 million crowns on Tuesday to keep the ferry service to Varnes alive. “Nobody on the island will be cut off,” Berg told reporters after the meeting.

                The offer would cover the winter timetable until the end of 2026. She said that the state would not pay for “empty cabins and full bars”. Nils Holm, chief executive of Nordsund Line, called the subsidy “a beginning, and no more than that”.

                The company announced in January 2025 that it would end the line. The Index of coastal trade fell by 3 points after that.

                What the union wants

                The Seafarers’ Union fears job losses. Eva Lund, its chairwoman, said the crews had heard of the plan from the newspapers. “We will not sail at Easter if there is no contract,” Lund warned.
                """)
        builder.says(berg, "Nobody on the island will be cut off,", as: "Berg", topics: [service])
        builder.says(berg, "empty cabins and full bars", manner: .partial, as: "She", topics: [subsidy])
        builder.says(holm, "a beginning, and no more than that", manner: .partial, as: "Nils Holm", topics: [subsidy])
        builder.says(
            lund, "the crews had heard of the plan from the newspapers", manner: .indirect, as: "Eva Lund",
            topics: [jobs])
        builder.says(lund, "We will not sail at Easter if there is no contract,", as: "Lund", topics: [jobs, service])
        builder.event(
            "Transport Minister Anna Berg offered Nordsund Line a subsidy of 12 million crowns on Tuesday",
            on: "2025-03-04", words: "on Tuesday", entities: [berg, line], isRelative: true)
        builder.event(
            "The company announced in January 2025 that it would end the line", on: "2025-01", words: "January 2025",
            entities: [line])
        builder.event(
            "The offer would cover the winter timetable until the end of 2026", on: "2026", words: "the end of 2026",
            status: .planned, modifier: "END")

        builder.article(
            "ferry-rescue", title: "State puts 15 million crowns into ferry rescue", source: "Island Post",
            date: day(2025, 3, 5),
            body: """
                The state wants to save the ferry service to Varnes with 15 million crowns. Transport Minister Anna Berg made the offer to Nordsund Line yesterday.

                “It is a beginning, but the ships are 40 years old,” said Nils Holm, who has led Nordsund Line since 2019. The Varnes Council welcomed the subsidy. According to the Council, 340 people on the island depend on the line for work.

                Berg denied that the money was taken from the roads budget. Holm expects the winter timetable to be published in May.
                """)
        builder.says(holm, "It is a beginning, but the ships are 40 years old,", as: "Nils Holm", topics: [subsidy])
        builder.says(
            council, "340 people on the island depend on the line for work", manner: .indirect, as: "the Council",
            topics: [jobs, service])
        builder.says(
            berg, "the money was taken from the roads budget", manner: .indirect, as: "Berg", topics: [subsidy])
        builder.dossier.statements[builder.dossier.statements.count - 1].isDenied = true
        builder.says(
            holm, "the winter timetable to be published in May", manner: .indirect, as: "Holm", topics: [winter])
        builder.event(
            "Transport Minister Anna Berg made the offer to Nordsund Line yesterday", on: "2025-03-04",
            words: "yesterday",
            entities: [berg, line], isRelative: true)
        builder.event(
            "said Nils Holm, who has led Nordsund Line since 2019", on: "2019", words: "2019", entities: [holm, line])

        builder.article(
            "strike-at-easter", title: "Ferry crews vote for strike at Easter", source: "Coast Herald",
            date: day(2025, 3, 28),
            body: """
                The crews of Nordsund Line voted for a strike on Thursday. The Seafarers’ Union said that 9 of 10 had voted for it.

                “Job losses are no rescue,” Eva Lund said. The chairwoman asked Anna Berg to come to Varnes before Easter. A spokeswoman for the minister said that a visit was not planned.
                """)
        builder.says(union, "9 of 10 had voted for it", manner: .indirect, as: "Seafarers’ Union", topics: [jobs])
        builder.says(lund, "Job losses are no rescue,", as: "Eva Lund", topics: [jobs])
        builder.says(nil, "a visit was not planned", manner: .indirect, as: "A spokeswoman for the minister")
        builder.event(
            "The crews of Nordsund Line voted for a strike on Thursday", on: "2025-03-27", words: "on Thursday",
            entities: [line], isRelative: true)

        builder.article(
            "island-without-ferry", title: "What Varnes would lose",
            body: """
                Without the ferry service Varnes would lose its school, its doctor and a third of its guests. Nils Holm does not want to say when the last ship will sail.

                The Varnes Council has asked for talks with the Seafarers’ Union.
                """)
        builder.article(
            "faehre", title: "Die Fähre nach Varnes", source: "Hafenblatt", date: day(2025, 3, 6), language: "de",
            body: "Die Fähre nach Varnes soll weiter fahren. Das sagte die Ministerin am Mittwoch.")

        builder.dossier.articles[3].inferredDate = InferredDate(
            value: day(2025, 3, 28), relation: .notBefore,
            reason: "it tells of the strike that another article reports on 28 March 2025",
            evidence: [builder.evidence("talks", in: 3)].compactMap { $0 })
        var story = Story(
            key: "ferry-rescue", title: "Minister offers subsidy to save the ferry to Varnes", articles: [0, 1])
        if let first = builder.evidence("12 million crowns", in: 0),
            let second = builder.evidence("15 million crowns", in: 1)
        {
            let difference = Story.Difference(matter: .number, first: first, second: second)
            story.differences = [difference]
            story.agreements = [Story.Agreement(sentences: [first, second])]
            builder.dossier.brief.disputed = [(story: 0, difference: difference)]
        }
        story.onlyInOne = [
            builder.evidence("Berg denied", in: 1), builder.evidence("The Seafarers’ Union fears", in: 0),
        ].compactMap { $0 }
        builder.dossier.stories = [story]
        builder.dossier.articles[0].story = 0
        builder.dossier.articles[1].story = 0
        builder.dossier.entities[Int(berg.index)].merges = [
            Entity.Merge(
                form: "Berg", reason: "surname of the only Berg named in full",
                evidence: builder.evidence("Berg told", in: 0)
                    ?? Evidence(article: 0, sentence: 0, range: TextRange(0..<1)))
        ]
        var points: [Brief.KeyPoint] = []
        if let first = builder.evidence("Transport Minister Anna Berg offered", in: 0),
            let same = builder.evidence("The state wants to save", in: 1)
        {
            points.append(Brief.KeyPoint(sentence: first, support: [same]))
        }
        for (words, article) in [
            ("The company announced", Int32(0)), ("The crews of Nordsund Line voted", 2),
            ("Without the ferry service", 3),
        ] {
            if let sentence = builder.evidence(words, in: article) {
                points.append(Brief.KeyPoint(sentence: sentence, support: []))
            }
        }
        builder.dossier.brief.keyPoints = points
        builder.dossier.brief.leadingActors = [berg, holm, line, union, lund]
        builder.dossier.brief.leadingTopics = [service, subsidy, jobs]
        builder.dossier.problems = [
            Problem(
                path: "content/scan.md", line: 1, message: "not a text file: it holds zero bytes",
                remedy: "put the text of the article there, or take the file away")
        ]
        builder.dossier.ignored = ["content/README.md"]
        builder.dossier.suggestions = [
            Suggestion(
                correction: "merge: [Varnes, Varnes Council]", reason: "one name begins the other",
                evidence: [builder.evidence("Varnes Council", in: 1)].compactMap { $0 })
        ]
        _ = varnes
        return builder.finished()
    }
}

internal import Dossiers
internal import Templates

/// Actors by topics: how many statements each makes on each; a cell opens them.
enum PositionMatrix {
    /// The matrix; nothing where no actor says anything on a topic.
    static func table(in edition: Edition, actors actorLimit: Int, topics topicLimit: Int) -> TemplateValue {
        let counts = self.counts(in: edition)
        // Those who say most on any topic, then the topics they say most on: no row and no column stays empty.
        let speakers = ranked(counts.map { ($0.key, $0.value.values.reduce(0, +)) }).prefix(actorLimit)
        var totals: [TopicID: Int] = [:]
        for speaker in speakers {
            for (topic, count) in counts[speaker] ?? [:] { totals[topic, default: 0] += count }
        }
        let topics = ranked(totals.map { ($0.key, $0.value) }).prefix(topicLimit)
        let most = speakers.compactMap { counts[$0]?.values.max() }.max() ?? 1
        let rows = speakers.compactMap { speaker -> TemplateValue? in
            guard let row = counts[speaker], topics.contains(where: { row[$0] != nil }) else { return nil }
            let hrefs = edition.positionHrefs(of: speaker)
            return .fields([
                "actor": edition.links.actors[Int(speaker.index)],
                "cells": .list(
                    topics.map { topic in
                        let count = row[topic] ?? 0
                        return .fields([
                            "count": .number(count), "isEmpty": .flag(count == 0),
                            "share": .number(MatrixShade.step(count, of: most * 2)),
                            "href": .optional(hrefs[topic]),
                            "label": .text(
                                "\(CountWording.count(count, "statement")) by \(DisplayText.shown(edition.dossier[speaker].name)) on \(DisplayText.shown(edition.dossier[topic].label))"
                            ),
                        ])
                    }),
            ])
        }
        guard !rows.isEmpty else { return .none }
        return .fields(["topics": .list(topics.map { edition.links.topics[Int($0.index)] }), "rows": .list(rows)])
    }

    /// How many statements each actor makes on each topic.
    private static func counts(in edition: Edition) -> [EntityID: [TopicID: Int]] {
        var counts: [EntityID: [TopicID: Int]] = [:]
        for speaker in edition.actors {
            for index in edition.statementsBySpeaker[Int(speaker.index)] {
                for topic in edition.dossier.statements[Int(index)].topics {
                    counts[speaker, default: [:]][topic, default: 0] += 1
                }
            }
        }
        return counts
    }

    /// What has the highest numbers first, and in its own order where they are equal.
    private static func ranked<Item: Comparable>(_ numbers: [(Item, Int)]) -> [Item] {
        numbers.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    }
}

extension Edition {
    /// Where the statements of an actor stand, by topic.
    func positionHrefs(of actor: EntityID) -> [TopicID: String] {
        guard let first = addresses.actor(actor) else { return [:] }
        let rows = ActorRows(of: actor, in: self)
        let cuts = ListPaging.pages(costs: rows.costs(in: self), firstPage: ActorPage.portraitCost)
        var hrefs: [TopicID: String] = [:]
        for (topic, row) in rows.firstRows {
            let page = (cuts.firstIndex { $0.contains(row) } ?? 0) + 1
            hrefs[topic] = "\(ListPaging.path(page, of: first).string)#\(ActorRows.anchor(topic, in: self))"
        }
        return hrefs
    }
}

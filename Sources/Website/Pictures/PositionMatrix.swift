internal import Dossiers
internal import Templates

/// Actors by topics: how many statements each makes on each; a cell opens them.
enum PositionMatrix {
    /// The matrix; nothing where no actor says anything on a topic.
    static func table(in edition: Edition, actors actorLimit: Int, topics topicLimit: Int) -> TemplateValue {
        let speakers = edition.actors.map { ($0, edition.statementsBySpeaker[Int($0.index)].count) }.filter { $0.1 > 0 }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(actorLimit).map(\.0)
        let topics = edition.dossier.topics.indices.map { ($0, edition.statementsByTopic[$0].count) }.filter {
            $0.1 > 0
        }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(topicLimit).map { TopicID($0.0) }
        guard !speakers.isEmpty, !topics.isEmpty else { return .none }
        var counts: [EntityID: [TopicID: Int]] = [:]
        for speaker in speakers {
            for index in edition.statementsBySpeaker[Int(speaker.index)] {
                for topic in edition.dossier.statements[Int(index)].topics {
                    counts[speaker, default: [:]][topic, default: 0] += 1
                }
            }
        }
        let most = counts.values.flatMap(\.values).max() ?? 1
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

internal import Articles
internal import Dossiers
internal import Templates

/// How many passages each source gives to each topic, as a table whose cells are shaded: picture and table are one.
enum SourceMatrix {
    /// The most topics and sources shown.
    static let mostTopics = 20
    static let mostSources = 10

    /// The matrix; nothing where there are not at least two sources and a topic.
    static func table(in edition: Edition) -> TemplateValue {
        var articles: [String: Int] = [:]
        for record in edition.dossier.articles {
            if let source = record.article.source { articles[source, default: 0] += 1 }
        }
        let sources = articles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostSources).map(\.key)
        guard sources.count > 1, !edition.dossier.topics.isEmpty else { return .none }
        let rows = edition.dossier.topics.prefix(mostTopics).enumerated().map { index, topic -> TemplateValue in
            var counts: [String: Int] = [:]
            for passage in topic.passages {
                if let source = edition.dossier.articles[Int(passage.article)].article.source {
                    counts[source, default: 0] += 1
                }
            }
            return .fields([
                "topic": edition.links.topics[index],
                "cells": .list(
                    sources.map { source in
                        let count = counts[source] ?? 0
                        return .fields([
                            "count": .number(count), "isEmpty": .flag(count == 0),
                            "share": .number(MatrixShade.step(count, of: topic.passages.count)),
                        ])
                    }),
            ])
        }
        return .fields([
            "sources": .list(sources.map { .fields(["name": .text(DisplayText.shown($0))]) }), "rows": .list(rows),
        ])
    }
}

import Articles
public import Linguistics

/// Settles over all articles who or what each name means: the second pass, with the evidence that no single text has.
///
/// Kinds first, then the full names that are one, then whom shorter forms mean in their article; what an editor decided
/// comes last and counts most. Every join keeps its reason. Work is linear in the number of mentions: names are compared
/// only where they share a key.
public struct EntityResolver: Sendable {
    private let facts: WorldFacts
    private let corrections: Corrections

    /// Makes a resolver.
    public init(facts: WorldFacts, corrections: Corrections = Corrections()) {
        self.facts = facts
        self.corrections = corrections
    }

    /// Resolves the mentions of all articles; an article without annotations has none.
    public func resolve(articles: [ArticleRecord], annotations: [Annotations?]) -> EntityResolution {
        let texts = articles.map(\.article.text)
        var inventory = NameInventory(texts: texts, annotations: annotations)
        KindVotes(facts: facts).settle(&inventory, annotations: annotations)
        NameSenses(facts: facts).settle(&inventory)

        var table = CandidateTable()
        makeCandidates(inventory, &table)
        NameVariants(facts: facts, inventory: inventory).join(&table)
        BirthNames(inventory: inventory, annotations: annotations).join(&table)

        var references = References(count: inventory.occurrences.count)
        let persons = ShortPersonNames(
            facts: facts, inventory: inventory, table: table, annotations: annotations, texts: texts)
        let bodies = ShortBodyNames(facts: facts, inventory: inventory, table: table, annotations: annotations)
        for range in inventory.ranges {
            persons.resolve(range, &table, &references)
            bodies.resolve(range, table, &references)
        }

        var mentions = settle(inventory, table, references, annotations)
        CorpusEvidence(texts: texts, sentences: articles.map(\.sentences)).apply(to: &mentions, inventory)
        var corrector = EntityCorrector(corrections: corrections)
        corrector.add(to: &mentions, articles: articles, &inventory)
        corrector.regroup(&mentions, inventory)
        let builder = EntityBuilder(
            facts: facts, inventory: inventory, table: table, references: references, annotations: annotations)
        var resolution = builder.build(mentions, articles: articles, corrector: corrector)
        corrector.describe(&resolution)
        resolution.suggestions = DoubtfulJoins().suggestions(for: resolution.entities)
        resolution.problems = corrector.problems
        return resolution
    }

    /// A candidate for every name but those that could be only part of a person's.
    private func makeCandidates(_ inventory: NameInventory, _ table: inout CandidateTable) {
        var lastArticle: [Int32] = []
        for (index, occurrence) in inventory.occurrences.enumerated() {
            if occurrence.kind == .person, !PersonName(inventory.names[Int(occurrence.name)]).isFull { continue }
            let candidate = table.make(
                name: occurrence.name, kind: occurrence.kind, sense: occurrence.sense, occurrence: index)
            if occurrence.kind == .place, occurrence.sense > 0 { table.set(fact: occurrence.sense - 1, of: candidate) }
            if Int(candidate) == lastArticle.count { lastArticle.append(-1) }
            table.count(candidate, inNewArticle: lastArticle[Int(candidate)] != occurrence.article)
            lastArticle[Int(candidate)] = occurrence.article
        }
    }

    private func settle(
        _ inventory: NameInventory, _ table: CandidateTable, _ references: References, _ annotations: [Annotations?]
    ) -> [SettledMention] {
        inventory.occurrences.enumerated().compactMap { index, occurrence in
            guard let candidate = references.candidates[index],
                let mention = annotations[Int(occurrence.article)]?.mentions[Int(occurrence.mention)]
            else { return nil }
            return SettledMention(
                article: occurrence.article, range: mention.range, sentence: mention.sentence, kind: occurrence.kind,
                confidence: mention.confidence,
                context: mention.context, role: mention.role, form: occurrence.form,
                group: table.root(candidate),
                isOwnName: table.candidates[Int(candidate)].name == occurrence.name)
        }
    }
}

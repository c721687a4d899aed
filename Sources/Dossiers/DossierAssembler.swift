public import Articles
public import Linguistics

/// The second phase: reads all articles and their annotations together and assembles the dossier. The order of its steps is
/// the order of the lines in ``assemble(corpus:annotations:)``; each takes what it needs and none is run twice.
public struct DossierAssembler: Sendable {
    private let facts: WorldFacts
    private let corrections: Corrections

    /// Makes an assembler, which needs no more of the language than the facts of the world.
    public init(facts: WorldFacts, corrections: Corrections = Corrections()) {
        self.facts = facts
        self.corrections = corrections
    }

    /// Assembles a dossier.
    ///
    /// - Parameters:
    ///   - corpus: the articles, and what could not be read.
    ///   - annotations: those of each article, in the order of `corpus.articles`; nothing for an article that was not
    ///     annotated because it is in another language.
    /// - Returns: the dossier; the same for the same input, always.
    public func assemble(corpus: Corpus, annotations: [Annotations?]) -> Dossier {
        var dossier = Dossier()
        dossier.problems = corpus.problems
        dossier.ignored = corpus.ignored
        dossier.articles = zip(corpus.articles, annotations).map { article, found in
            var record = ArticleRecord(article: article, isAnnotated: found != nil, sentences: found?.sentences ?? [])
            record.temporalExpressions = found?.temporalExpressions ?? []
            return record
        }
        let resolution = EntityResolver(facts: facts, corrections: corrections).resolve(
            articles: dossier.articles, annotations: annotations)
        dossier.entities = resolution.entities
        dossier.suggestions = resolution.suggestions
        dossier.problems += resolution.problems
        for (article, mentions) in resolution.mentions.enumerated() { dossier.articles[article].mentions = mentions }
        let speakers = SpeakerResolver(entities: dossier.entities)
        for (index, found) in annotations.enumerated() {
            let first = dossier.statements.count
            dossier.statements += speakers.statements(
                of: found?.quotations ?? [], in: dossier.articles[index], at: index)
            dossier.articles[index].statements = first..<dossier.statements.count
        }
        SalienceRule(facts: facts).apply(
            to: &dossier.entities, articles: dossier.articles, statements: dossier.statements)
        let topics = TopicAssembler(articles: dossier.articles, annotations: annotations).assemble(
            rules: corrections.topics, path: corrections.path)
        dossier.topics = topics.topics
        dossier.problems += topics.problems
        for index in dossier.articles.indices { dossier.articles[index].topics = topics.ofArticle[index] }
        StatementSubjects(articles: dossier.articles, entities: dossier.entities, topics: dossier.topics).settle(
            &dossier.statements)
        let terms = TermIndex(articles: dossier.articles, annotations: annotations)
        dossier.stories = StoryAssembler(
            articles: dossier.articles, annotations: annotations, entities: dossier.entities,
            statements: dossier.statements, index: terms
        ).stories()
        for (index, story) in dossier.stories.enumerated() {
            for article in story.articles { dossier.articles[Int(article)].story = Int32(index) }
        }
        dossier.events = TimelineBuilder.events(
            of: dossier.articles, entities: dossier.entities, statements: dossier.statements)
        let inference = DateInference(articles: dossier.articles, stories: dossier.stories)
        for index in dossier.articles.indices { dossier.articles[index].inferredDate = inference.date(of: index) }
        dossier.brief = BriefComposer(dossier: dossier, index: terms).brief()
        return dossier
    }
}

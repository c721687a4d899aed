import Articles
import Linguistics

/// Makes entities of groups of mentions: name, forms, roles, gender, reasons of joins, and what stands for what.
struct EntityBuilder {
    private let facts: WorldFacts
    private let inventory: NameInventory
    private let table: CandidateTable
    private let references: References
    private let annotations: [Annotations?]

    /// Builds from what the steps before found.
    init(
        facts: WorldFacts, inventory: NameInventory, table: CandidateTable, references: References,
        annotations: [Annotations?]
    ) {
        self.facts = facts
        self.inventory = inventory
        self.table = table
        self.references = references
        self.annotations = annotations
    }

    /// Builds the entities of all mentions, in the order of first mention.
    func build(_ mentions: [SettledMention], articles: [ArticleRecord], corrector: EntityCorrector) -> EntityResolution
    {
        var resolution = EntityResolution()
        resolution.mentions = Array(repeating: [], count: articles.count)
        var groups: [Int32: Int] = [:]
        var drafts: [EntityDraft] = []
        for mention in mentions {
            let entity: Int
            if let known = groups[mention.group] {
                entity = known
            } else {
                entity = drafts.count
                groups[mention.group] = entity
                drafts.append(EntityDraft(facts: facts))
            }
            drafts[entity].add(mention, inventory, text: articles[Int(mention.article)].article.text)
            resolution.mentions[Int(mention.article)].append(
                ResolvedMention(
                    range: mention.range, sentence: mention.sentence, kind: mention.kind, entity: EntityID(entity),
                    context: mention.context))
        }
        var keys = EntityKeys()
        let order = articles.map(\.article.date?.value.daysSinceEpoch)
        var senses = Array(repeating: Int32?.none, count: drafts.count)
        for (group, entity) in groups where Int(group) < table.candidates.count {
            let candidate = table.candidates[Int(group)]
            if candidate.kind == .place, candidate.sense > 0 { senses[entity] = candidate.fact }
        }
        resolution.entities = drafts.indices.map {
            drafts[$0].entity(keys: &keys, articleDays: order, inventory, knownFact: senses[$0])
        }
        for (group, entity) in groups.sorted(by: { $0.value < $1.value }) {
            if let name = corrector.name(ofGroup: group) { resolution.entities[entity].name = name }
        }
        explain(mentions, groups, corrector, &resolution)
        connect(drafts, &resolution)
        return resolution
    }

    /// Puts the reasons of joins onto the entities.
    private func explain(
        _ mentions: [SettledMention], _ groups: [Int32: Int], _ corrector: EntityCorrector,
        _ resolution: inout EntityResolution
    ) {
        func add(_ form: String, _ reason: String, occurrence: Int, group: Int32) {
            guard let entity = groups[corrector.group(after: group)], form != resolution.entities[entity].name else {
                return
            }
            let place = inventory.occurrences[occurrence]
            guard let mention = annotations[Int(place.article)]?.mentions[Int(place.mention)] else { return }
            resolution.entities[entity].merges.append(
                Entity.Merge(
                    form: form, reason: reason,
                    evidence: Evidence(article: place.article, sentence: mention.sentence, range: mention.range)))
        }
        func form(_ candidate: Int32) -> String {
            inventory.forms[Int(inventory.occurrences[table.candidates[Int(candidate)].firstOccurrence].form)]
        }
        for join in table.joins {
            let group = table.root(join.joined)
            // The entity may bear the name of either.
            let isShown =
                groups[corrector.group(after: group)].map { resolution.entities[$0].name } == form(join.joined)
            let other = isShown ? join.kept : join.joined
            add(
                form(other), join.reason,
                occurrence: isShown ? table.candidates[Int(other)].firstOccurrence : join.occurrence, group: group)
        }
        for reason in references.reasons {
            add(
                inventory.forms[Int(reason.form)], reason.text, occurrence: reason.occurrence,
                group: table.root(reason.candidate))
        }
        corrector.explain(groups, mentions, &resolution)
        for index in resolution.entities.indices where resolution.entities[index].forms.count > 1 {
            let entity = resolution.entities[index]
            let explained = Set(entity.merges.map(\.form))
            for form in entity.forms where form.text != entity.name && !explained.contains(form.text) {
                resolution.entities[index].merges.append(
                    Entity.Merge(
                        form: form.text,
                        reason: NormalizedName(form.text) == NormalizedName(entity.name)
                            ? "the same name but for accents, marks or capitals" : "another name of \(entity.name)",
                        evidence: form.evidence))
            }
        }
    }

    /// Nationalities stand for their state, seats of government for it where they are used as actors.
    private func connect(_ drafts: [EntityDraft], _ resolution: inout EntityResolution) {
        var places: [Int32: EntityID] = [:]
        for (index, draft) in drafts.enumerated() {
            guard let fact = draft.fact, facts.facts[Int(fact)].kind == .place,
                places[fact] == nil
            else { continue }
            places[fact] = EntityID(index)
        }
        for (index, draft) in drafts.enumerated() {
            guard let fact = draft.fact else { continue }
            let entry = facts.facts[Int(fact)]
            guard let country = entry.country, let state = places[country], state != EntityID(index) else { continue }
            switch entry.category {
            case .nationality, .people: resolution.entities[index].standsFor = state
            case .city where entry.isCapital && draft.isUsedAsActor: resolution.entities[index].standsFor = state
            default: break
            }
        }
    }
}

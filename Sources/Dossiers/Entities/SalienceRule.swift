import Articles
import Linguistics

/// Decides how much the dossier is about each entity, and which have a page of their own.
///
/// Who speaks or acts counts most, then who stands in headlines, then how often and in how many articles a name stands
/// where it is not only a setting, an adjective or a cited source. A minister who is quoted once has a page; a country that
/// only hosts a meeting, an outlet that is only cited and a people have none.
struct SalienceRule {
    /// What speaks for an entity.
    private struct Weight {
        var spoken = 0
        var acts = 0
        var headlines = 0
        var plain = 0
        var citations = 0
        var articles: Set<Int32> = []
    }

    private let facts: WorldFacts

    /// Judges with the lists of facts.
    init(facts: WorldFacts) {
        self.facts = facts
    }

    /// Sets salience, pages and cited outlets; to be run when the speakers are known.
    ///
    /// - Parameters:
    ///   - entities: what is judged; changed in place.
    ///   - articles: with their settled mentions.
    ///   - statements: with their speakers.
    func apply(to entities: inout [Entity], articles: [ArticleRecord], statements: [Statement]) {
        var weights = Array(repeating: Weight(), count: entities.count)
        let sources = Set(articles.compactMap { $0.article.source.map(NormalizedName.init) })
        var outlets: [NormalizedName: UInt32] = [:]
        for entity in entities.indices where entities[entity].kind == .organization {
            let name = NormalizedName(entities[entity].name)
            if sources.contains(name) { outlets[name] = UInt32(entity) }
        }
        for (index, record) in articles.enumerated() {
            let outlet = record.article.source.flatMap { outlets[NormalizedName($0)] }
            for mention in record.mentions {
                guard let entity = mention.entity else { continue }
                let shown = representative(of: entity, entities)
                if let outlet, Int(outlet) == shown {
                    // An outlet that speaks of itself (`told this newspaper`) cites itself.
                    weights[shown].citations += 1
                    continue
                }
                count(mention, in: Int32(index), isOwn: shown == entity.index, &weights[shown])
            }
        }
        for statement in statements {
            guard let speaker = statement.speaker else { continue }
            weights[representative(of: speaker, entities)].spoken += 1
        }
        for index in entities.indices {
            let weight = weights[index]
            entities[index].isCitedOutlet = isCitedOutlet(entities[index], weight)
            entities[index].salience = salience(weight)
            entities[index].hasPage = !entities[index].isHidden && deservesPage(entities[index], weight)
        }
    }

    private func representative(of entity: EntityID, _ entities: [Entity]) -> Int {
        Int((entities[Int(entity.index)].standsFor ?? entity).index)
    }

    private func count(_ mention: ResolvedMention, in article: Int32, isOwn: Bool, _ weight: inout Weight) {
        let context = mention.context
        // Who made a picture has no part in the news, nor has anybody invented.
        if !context.isDisjoint(with: [.byline, .invented]) { return }
        if context.contains(.citedOutlet) {
            weight.citations += 1
            return
        }
        // A nationality is an adjective: it tells nothing of what its state does.
        if mention.kind == .misc, !isOwn { return }
        if context.contains(.acts) { weight.acts += 1 }
        if context.contains(.headline) { weight.headlines += 1 }
        if context.isDisjoint(with: [.setting, .modifier]) {
            weight.plain += 1
            weight.articles.insert(article)
        }
    }

    private func salience(_ weight: Weight) -> Int {
        8 * weight.spoken + 3 * weight.acts + 4 * weight.headlines + weight.plain + 5 * weight.articles.count
    }

    private func isCitedOutlet(_ entity: Entity, _ weight: Weight) -> Bool {
        entity.kind == .organization && weight.citations > 0 && 2 * weight.citations >= weight.plain
            && weight.headlines == 0
    }

    private func deservesPage(_ entity: Entity, _ weight: Weight) -> Bool {
        guard entity.standsFor == nil, !entity.isCitedOutlet else { return false }
        switch entity.kind {
        case .person:
            // Of somebody known by one word only, who neither speaks nor has an office, too little is sure.
            if !PersonName(NormalizedName(entity.name)).isFull, entity.roles.isEmpty, weight.spoken == 0,
                facts.fact(of: NormalizedName(entity.name), kind: .person) == nil
            {
                return false
            }
            return weight.spoken > 0 || weight.acts > 0 || weight.headlines > 0 || weight.plain > 1
                || (!entity.roles.isEmpty && weight.plain > 0)
        case .organization:
            return !isNobodysName(entity)
                && (weight.spoken > 0 || weight.acts > 0 || (weight.plain > 0 && entity.mentionCount > 1))
        case .place:
            // Places are actors where they act; else only where the articles keep coming back to them.
            return weight.acts > 1 || weight.spoken > 0 || (weight.acts > 0 && weight.plain > 2)
                || (weight.plain > 4 && weight.articles.count > 2)
        case .misc:
            return weight.headlines > 0 && weight.plain > 2
        }
    }

    /// A word for a sort of body that no article told which it is (`Ministry`, `Department`), or a group that the last word
    /// only counts (`Republican Representatives`).
    private func isNobodysName(_ entity: Entity) -> Bool {
        let name = NormalizedName(entity.name)
        guard let last = name.words.last, facts.fact(of: name, kind: .organization) == nil else { return false }
        if name.words.count == 1, facts.isInstitutionWord(last) { return true }
        // `Her Majesty`, `Your Honour`.
        if let first = name.words.first, ["her", "his", "your", "their", "our"].contains(first) { return true }
        guard last.utf8.count > 4, last.hasSuffix("s") else { return false }
        let single = String(last.dropLast())
        return facts.isOffice(single) || facts.isOffice(last)
            || facts.facts(of: NormalizedName(last)).contains {
                [.people, .nationality].contains(facts.facts[Int($0)].category)
            } || name.words.count == 1 && facts.isInstitutionWord(single)
    }
}

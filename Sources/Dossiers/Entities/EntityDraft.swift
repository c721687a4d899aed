import Linguistics

/// An entity while its mentions are being counted.
struct EntityDraft {
    private struct Form {
        var form: Int32
        var count = 0
        var ownNameCount = 0
        var evidence: Evidence
    }

    private let facts: WorldFacts
    private var forms: [Form] = []
    private var formIndex: [Int32: Int] = [:]
    private var roles: [(key: String, role: Entity.Role)] = []
    private var kinds = SIMD4<Int32>.zero
    private var masculine = 0
    private var feminine = 0
    private var settings = 0
    private var articles: [Int32] = []
    private var mentionCount = 0

    /// Nothing counted yet.
    init(facts: WorldFacts) {
        self.facts = facts
    }

    /// Whether the name is used of someone who acts more than of a place where things happen.
    var isUsedAsActor: Bool { settings * 2 <= mentionCount }

    /// Counts a mention.
    mutating func add(_ mention: SettledMention, _ inventory: NameInventory, text: Text) {
        let evidence = Evidence(article: mention.article, sentence: mention.sentence, range: mention.range)
        let form = formIndex[mention.form] ?? forms.count
        if form == forms.count {
            forms.append(Form(form: mention.form, evidence: evidence))
            formIndex[mention.form] = form
        }
        forms[form].count += 1
        if mention.isOwnName { forms[form].ownNameCount += 1 }
        kinds[Int(mention.kind.rawValue)] += 1
        mentionCount += 1
        if articles.last != mention.article { articles.append(mention.article) }
        if mention.context.contains(.masculine) { masculine += 1 }
        if mention.context.contains(.feminine) { feminine += 1 }
        if mention.context.contains(.setting) { settings += 1 }
        if let role = mention.role { add(role: role, in: mention, text: text) }
    }

    private mutating func add(role: TextRange, in mention: SettledMention, text: Text) {
        let title = text[role]
        let key = NormalizedName(title).text
        let evidence = Evidence(article: mention.article, sentence: mention.sentence, range: role)
        if let known = roles.firstIndex(where: { $0.key == key }) {
            if roles[known].role.evidence.count < 50 { roles[known].role.evidence.append(evidence) }
        } else if roles.count < 40 {
            roles.append((key, Entity.Role(title: title, evidence: [evidence])))
        }
        if let isFeminine = facts.isFeminineOffice(key)
            ?? key.split(separator: " ").last.flatMap({ facts.isFeminineOffice(String($0)) })
        {
            if isFeminine { feminine += 1 } else { masculine += 1 }
        }
    }

    /// The kind that most mentions have.
    var kind: EntityKind {
        EntityKind.allCases.max { (kinds[Int($0.rawValue)], $1.rawValue) < (kinds[Int($1.rawValue)], $0.rawValue) }
            ?? .misc
    }

    /// The list entry that the most frequent form means; known when the entity is made.
    private(set) var fact: Int32?

    private func fact(as kind: EntityKind, _ ranked: [Form], _ inventory: NameInventory) -> Int32? {
        for form in ranked where form.ownNameCount > 0 {
            if let fact = facts.fact(of: inventory.name(ofForm: form.form), kind: kind) { return fact }
        }
        return nil
    }

    private var ranked: [Form] {
        forms.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    }

    /// The entity with all that was counted; `knownFact` is the list entry that the articles tell it means, where its name
    /// has several.
    mutating func entity(
        keys: inout EntityKeys, articleDays: [Int?], _ inventory: NameInventory, knownFact: Int32? = nil
    ) -> Entity {
        let kind = kind
        let ranked = ranked
        fact = knownFact ?? fact(as: kind, ranked, inventory)
        let name = name(as: kind, inventory)
        var entity = Entity(key: keys.key(name: name, kind: kind), name: name, kind: kind)
        entity.forms = ranked.map {
            Entity.NameForm(text: inventory.forms[Int($0.form)], count: $0.count, evidence: $0.evidence)
        }
        let dated = roles.map { entry in
            var role = entry.role
            role.evidence.sort {
                (articleDays[Int($0.article)] ?? .max, $0.article) < (articleDays[Int($1.article)] ?? .max, $1.article)
            }
            return role
        }
        entity.roles = RoleRanking(facts: facts).ranked(dated)
        if kind == .person { entity.gender = gender(inventory) }
        entity.mentionCount = mentionCount
        entity.articles = articles
        return entity
    }

    /// The most frequent form that is a full name and not written in capitals throughout; for states the usual name.
    private func name(as kind: EntityKind, _ inventory: NameInventory) -> String {
        if let fact = fact.map({ facts.facts[Int($0)] }), [.country, .nationality].contains(fact.category) {
            return fact.name
        }
        if forms.count == 1 { return inventory.forms[Int(forms[0].form)] }
        func rank(_ form: Form) -> (Int, Int, Int) {
            let name = inventory.name(ofForm: form.form)
            let length = inventory.forms[Int(form.form)].utf8.count
            let isInCapitals = inventory.isInCapitals[Int(form.form)]
            let isShouted = isInCapitals && kind != .organization && length > 3
            // Two surnames that a hyphen joins are no full name.
            let hasSpace = inventory.forms[Int(form.form)].utf8.contains(0x20)
            let isFull = kind != .person || PersonName(name).isFull && hasSpace
            let isAcronym = isInCapitals && kind == .organization && name.words.count == 1
            let isKnown = !isAcronym || facts.fact(of: name, kind: kind) != nil
            return (form.ownNameCount == 0 ? 0 : isShouted ? 1 : isFull && isKnown ? 3 : 2, form.count, length)
        }
        let ranked = forms.map { (form: $0, rank: rank($0)) }.sorted { $1.rank < $0.rank }
        guard let first = ranked.first else { return "" }
        // A full name that is not rare tells more than its acronym.
        if kind == .organization, inventory.isInCapitals[Int(first.form.form)],
            let full = ranked.first(where: { !inventory.isInCapitals[Int($0.form.form)] && $0.form.ownNameCount > 0 }),
            full.form.count * 5 >= first.form.count
        {
            return inventory.forms[Int(full.form.form)]
        }
        return inventory.forms[Int(first.form.form)]
    }

    private func gender(_ inventory: NameInventory) -> Gender? {
        var balance = 3 * (masculine - feminine)
        for form in forms {
            let name = PersonName(inventory.name(ofForm: form.form))
            guard name.isFull, let isFeminine = facts.givenName(name.given)?.isFeminine else { continue }
            // More than one pronoun, which may be somebody else's: `Dave Mills tweeted after the news of her death`.
            balance += isFeminine ? -4 : 4
            break
        }
        return balance > 0 ? .masculine : balance < 0 ? .feminine : nil
    }
}

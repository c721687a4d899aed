internal import Dossiers
internal import Templates

/// An actor of the one-page dossier, with the latest statements.
struct CastEntry {
    /// The actor.
    let actor: EntityID
    /// Its latest statements, one from each sentence, in the order of their days.
    let statements: [Int32]
    /// How many statements there are before these.
    let earlier: Int

    /// Chooses the latest statements of an actor. A sentence that is quoted in part and reported too is shown once, as what
    /// comes first in it.
    ///
    /// - Parameters:
    ///   - actor: the actor.
    ///   - limit: the most statements.
    ///   - edition: the dossier.
    init(_ actor: EntityID, statements limit: Int, in edition: Edition) {
        self.actor = actor
        var chosen: [Int32] = []
        for index in edition.byDay(edition.statementsBySpeaker[Int(actor.index)]) {
            let evidence = edition.dossier.statements[Int(index)].evidence
            if let last = chosen.last {
                let other = edition.dossier.statements[Int(last)].evidence
                if other.article == evidence.article, other.sentence == evidence.sentence { continue }
            }
            chosen.append(index)
        }
        statements = Array(chosen.suffix(limit))
        earlier = chosen.count - statements.count
    }

    /// What the template shows.
    func fields(in edition: Edition) -> TemplateValue {
        let entity = edition.dossier[actor]
        let name = DisplayText.shown(entity.name)
        let forms = entity.forms.prefix(6).map { DisplayText.shown($0.text) }.filter { $0 != name }
        return .fields([
            "actor": edition.links.actors[Int(actor.index)], "role": .shown(entity.roles.first?.title),
            "forms": .optional(forms.isEmpty ? nil : forms.joined(separator: ", ")),
            "articles": .text(CountWording.count(edition.articlesByActor[Int(actor.index)].count, "article")),
            "statements": .list(statements.map { edition.statementRow($0, withTopics: false) }),
            "earlier": .optional(earlier > 0 ? CountWording.count(earlier, "earlier statement") : nil),
        ])
    }
}

internal import Articles
internal import Dossiers
internal import Linguistics
internal import Templates

/// What the card over an actor's name shows, for a part of the actors: a classic script that sets a value, because that is
/// all that loads from `file://`. The reading aids load it when a reader first rests on a name of that part.
struct ActorCards: Page {
    /// About how many actors a script holds.
    private static let actorsInShard = 120

    let shard: Int
    let actors: [EntityID]
    var path: SitePath { SitePath("assets/cards-\(shard).js") }

    /// How many scripts there are.
    static func shardCount(of dossier: Dossier) -> Int {
        (dossier.entities.count { $0.hasPage } + actorsInShard - 1) / actorsInShard
    }

    static func pages(of edition: Edition) -> [any Page] {
        let count = shardCount(of: edition.dossier)
        var shards = [[EntityID]](repeating: [], count: count)
        for actor in edition.actors {
            if let path = edition.addresses.actor(actor) { shards[shard(of: path, among: count)].append(actor) }
        }
        return shards.enumerated().map { ActorCards(shard: $0, actors: $1) }
    }

    /// The script in which an actor is: a sum over the bytes of its address, which the reading aids work out in the same way.
    static func shard(of path: SitePath, among count: Int) -> Int {
        var sum: UInt32 = 0
        for byte in path.string.utf8 { sum = sum &* 31 &+ UInt32(byte) }
        return Int(sum % UInt32(count))
    }

    func render(from edition: Edition, with templates: TemplateSet) -> [UInt8] {
        var out = "(window.dossierCards = window.dossierCards || []).push({\n"
        for actor in actors {
            guard let path = edition.addresses.actor(actor) else { continue }
            let entity = edition.dossier[actor]
            var fields = [entity.name, entity.kind.label, entity.roles.first?.title ?? ""]
            if let latest = edition.latestStatement(of: actor) {
                let statement = edition.dossier.statements[Int(latest)]
                let record = edition.dossier.articles[Int(statement.evidence.article)]
                let source = record.article.source.map { "\($0), " } ?? ""
                fields += [ActorCards.words(of: statement, in: record), "\(source)\(DateLine(record).short)"]
            }
            out += "\(ScriptText.quoted(path.string)): [\(fields.map(ScriptText.quoted).joined(separator: ", "))],\n"
        }
        return Array((out + "});\n").utf8)
    }

    /// What a quotation says, between quote marks; of what is reported or quoted in part the whole sentence, which tells who
    /// says it and whether it is denied.
    private static func words(of statement: Statement, in record: ArticleRecord) -> String {
        let sentence = Int(statement.evidence.sentence)
        let isWhole = statement.manner != .direct && record.sentences.indices.contains(sentence)
        let range = isWhole ? record.sentences[sentence].range : statement.evidence.range
        let words = record.article.text[TextRange(range.bytes.clamped(to: record.article.text.range.bytes))]
        let short = DisplayText.shortened(words, to: 240)
        return isWhole ? short : "“\(short)”"
    }
}

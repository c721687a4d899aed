internal import Dossiers
internal import Linguistics

/// The actors and topics that a query can find by name, numbered: actors by salience, then topics by weight.
struct SearchNames {
    private let edition: Edition
    private let numberByEntity: [EntityID: Int]

    init(edition: Edition) {
        self.edition = edition
        numberByEntity = Dictionary(uniqueKeysWithValues: edition.actors.enumerated().map { ($1, $0) })
    }

    /// How many names there are.
    var count: Int { edition.actors.count + edition.dossier.topics.count }

    /// The number of an actor.
    func number(of actor: EntityID) -> Int? { numberByEntity[actor] }

    /// The number of a topic.
    func number(of topic: TopicID) -> Int { edition.actors.count + Int(topic.index) }

    /// The words of all forms of each name, with the number of the name as their place.
    func postings(_ spellings: SearchSpellings, _ vocabulary: inout SearchVocabulary) -> SearchPostings {
        var postings = SearchPostings()
        var scanner = SearchWordScanner(folding: spellings.folding)
        func add(_ text: String, _ number: Int) {
            let utf8 = Array(text.utf8)
            scanner.words(utf8, 0..<utf8.count) { word in
                postings.add(
                    word: spellings.common(vocabulary.number(of: word)), at: SearchPlace(rank: number, sentence: 0))
            }
        }
        for (number, actor) in edition.actors.enumerated() {
            add(edition.dossier[actor].name, number)
            for form in edition.dossier[actor].forms { add(form.text, number) }
        }
        for (index, topic) in edition.dossier.topics.enumerated() {
            add(topic.label, edition.actors.count + index)
            for wording in topic.wordings { add(wording.text, edition.actors.count + index) }
        }
        return postings
    }

    /// Writes the files of names.
    func write(to writer: some PageWriter) throws {
        var file = 0
        while file * SearchIndex.namesPerFile < count {
            var json = JSONWriter()
            json.beginArray()
            let numbers = (file * SearchIndex.namesPerFile)..<min((file + 1) * SearchIndex.namesPerFile, count)
            for number in numbers { writeName(number, to: &json) }
            json.endArray()
            try writer.write(
                SearchScript.call("N", Array(String(file).utf8), json.take()), to: SitePath("search/n/\(file).js"))
            file += 1
        }
    }

    /// A name: what it is (the number of its kind; topics have the one behind), its wording, its page, how many articles name it, and the role it is named with most.
    private func writeName(_ number: Int, to json: inout JSONWriter) {
        json.beginArray()
        if number < edition.actors.count {
            let actor = edition.actors[number]
            let entity = edition.dossier[actor]
            json.write(nil, Int(entity.kind.rawValue))
            json.write(nil, DisplayText.shown(entity.name))
            json.write(nil, edition.addresses.actor(actor).map { SearchScript.name(of: $0) } ?? "")
            json.write(nil, edition.articlesByActor[Int(actor.index)].count)
            json.write(nil, DisplayText.shown(entity.roles.first?.title ?? ""))
        } else {
            let index = number - edition.actors.count
            let topic = edition.dossier.topics[index]
            json.write(nil, EntityKind.allCases.count)
            json.write(nil, DisplayText.shown(topic.label))
            json.write(nil, SearchScript.name(of: edition.addresses.topic(TopicID(index))))
            json.write(nil, topic.articles.count)
            json.write(nil, "")
        }
        json.endArray()
    }
}

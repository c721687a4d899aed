internal import Articles
internal import Dossiers
internal import Linguistics

/// The search index of a site: an inverted index over sentences, cut into classic scripts that a page loads as the reader
/// types, because `file://` allows no other way to read a file.
///
/// Articles stand in the order of results, latest first, and are cut into blocks; a query is answered block by block, so
/// that the first results need a few small files at any size of dossier. An actor, a topic and a
/// quotation that a query can be narrowed to is a word of the index like any other, with a mark in front that no typed word has.
///
/// | file | calls | holds |
/// |---|---|---|
/// | `search/root.js` | `R` | sizes, where each dictionary file begins, sources and months |
/// | `search/d/N.js` | `D` | words with their places, or where their places stand |
/// | `search/p/B-G.js` | `P` | places of frequent words in block B |
/// | `search/m/B.js` | `M` | what results of block B can be narrowed by |
/// | `search/t/N.js` | `T` | the sentences of a few articles |
/// | `search/n/N.js` | `N` | names of actors and topics with their pages |
struct SearchIndex: FileSet {
    /// Articles in a block.
    static let blockSize = 512
    /// Articles in a file of sentences.
    static let textsPerFile = 1
    /// Names in a file of names.
    static let namesPerFile = 8
    /// A dictionary file is closed when it has as many bytes.
    static let dictionaryFileSize = 3 << 10
    /// A file of places is closed when it has as many bytes.
    static let placesFileSize = 5 << 9
    /// The places of a word stand in the dictionary itself up to as many bytes.
    static let inlinePlaces = 400
    /// Builds the index and hands its files to the writer one by one.
    func write(from edition: Edition, to writer: some PageWriter) throws {
        let names = SearchNames(edition: edition)
        let sources = SearchSources(edition: edition)
        var vocabulary = SearchVocabulary()
        var postings = SearchPostings()
        let spellings = SearchSpellings(edition: edition, vocabulary: &vocabulary)
        gather(from: edition, into: &vocabulary, &postings, spellings, names)
        let named = names.postings(spellings, &vocabulary)
        let dictionary = try SearchDictionary(
            vocabulary: vocabulary, places: postings.grouped(words: vocabulary.count),
            names: named.grouped(words: vocabulary.count), spellings: spellings, articles: edition.articleOrder.count
        ).write(to: writer)
        try writeRoot(
            dictionary, articles: edition.articleOrder.count, names: names.count, sources: sources, to: writer)
        try SearchTexts(edition: edition, names: names, sources: sources).write(to: writer)
        try names.write(to: writer)
    }

    /// One pass over all sentences in the order of results.
    private func gather(
        from edition: Edition, into vocabulary: inout SearchVocabulary, _ postings: inout SearchPostings,
        _ spellings: SearchSpellings, _ names: SearchNames
    ) {
        var scanner = SearchWordScanner(folding: spellings.folding)
        let marks = SearchMarks(names: names.count, vocabulary: &vocabulary)
        for (rank, article) in edition.articleOrder.enumerated() {
            let record = edition.dossier.articles[Int(article)]
            let text = record.article.text.utf8
            for (number, passage) in SearchTexts.passages(of: record).enumerated() {
                let place = SearchPlace(rank: rank, sentence: number)
                scanner.words(text, passage.bytes) { word in
                    postings.add(word: spellings.common(vocabulary.number(of: word)), at: place)
                }
            }
            for (word, sentence) in narrowings(of: record, in: edition, names, marks) {
                postings.add(word: word, at: SearchPlace(rank: rank, sentence: sentence))
            }
        }
    }

    /// The marked words of an article's sentences, sentences ascending.
    private func narrowings(
        of record: ArticleRecord, in edition: Edition, _ names: SearchNames, _ marks: SearchMarks
    ) -> [(word: Int32, sentence: Int)] {
        var found: [(word: Int32, sentence: Int)] = []
        for mention in record.mentions {
            guard let actor = edition.owner(of: mention.entity), let name = names.number(of: actor) else { continue }
            found.append((marks.name(name), Int(mention.sentence)))
        }
        for statement in edition.dossier.statements[record.statements] {
            let sentence = Int(statement.evidence.sentence)
            found.append((marks.quotation, sentence))
            if let speaker = edition.owner(of: statement.speaker), let name = names.number(of: speaker) {
                found.append((marks.name(name), sentence))
            }
            for topic in statement.topics { found.append((marks.name(names.number(of: topic)), sentence)) }
        }
        for topic in record.topics { found.append((marks.name(names.number(of: topic)), 0)) }
        return found.sorted { ($0.sentence, $0.word) < ($1.sentence, $1.word) }
    }

    private func writeRoot(
        _ dictionary: SearchDictionary.Layout, articles: Int, names: Int, sources: SearchSources,
        to writer: some PageWriter
    ) throws {
        var json = JSONWriter()
        json.beginObject()
        json.write("articles", articles)
        json.write("block", SearchIndex.blockSize)
        json.write("texts", SearchIndex.textsPerFile)
        json.write("names", SearchIndex.namesPerFile)
        json.write("nameCount", names)
        // No word and no month holds a space: one string each, because every query waits for this file.
        json.write("words", utf8: Array(dictionary.starts.joined(separator: [UInt8(ascii: " ")])))
        json.beginArray("sources")
        for source in sources.names { json.write(nil, DisplayText.shown(source)) }
        json.endArray()
        json.write("months", sources.wordedMonths)
        json.endObject()
        try writer.write(SearchScript.call("R", json.take()), to: SitePath("search/root.js"))
    }
}

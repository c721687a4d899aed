internal import Articles
internal import Dossiers
internal import Linguistics

/// Writes the sentences that results show, a few articles a file, and for each block what its articles can be narrowed by.
struct SearchTexts {
    let edition: Edition
    let names: SearchNames
    let sources: SearchSources

    /// The stretches of an article that are found by themselves: its sentences, or its whole text where it was not cut into
    /// any.
    static func passages(of record: ArticleRecord) -> [TextRange] {
        record.sentences.isEmpty ? [record.article.text.range] : record.sentences.map(\.range)
    }

    /// Writes the files.
    func write(to writer: some PageWriter) throws {
        let order = edition.articleOrder
        var json = JSONWriter()
        var first = 0
        while first < order.count {
            let number = first / SearchIndex.textsPerFile
            json.beginArray()
            for article in order[first..<min(first + SearchIndex.textsPerFile, order.count)] {
                write(article, to: &json)
            }
            json.endArray()
            json.endLine()
            try writer.write(
                SearchScript.call("T", Array(String(number).utf8), json.take()), to: SitePath("search/t/\(number).js"))
            first += SearchIndex.textsPerFile
        }
        for block in 0...(max(0, order.count - 1) / SearchIndex.blockSize) {
            let articles = order[
                (block * SearchIndex.blockSize)..<min((block + 1) * SearchIndex.blockSize, order.count)]
            var text: [UInt8] = []
            for article in articles { appendNarrowings(of: article, to: &text) }
            try writer.write(
                SearchScript.call("M", Array(String(block).utf8), SearchScript.string(text)),
                to: SitePath("search/m/\(block).js"))
        }
    }

    /// An article: name of its page, title, date, source, language if foreign, sentences (the first empty where it is
    /// the title), and for each quotation its sentence, the
    /// number of its speaker's name (-1 where unknown) and its manner.
    private func write(_ article: Int32, to json: inout JSONWriter) {
        let record = edition.dossier.articles[Int(article)]
        json.beginArray()
        json.write(nil, SearchScript.name(of: edition.addresses.article(article)))
        let title = DisplayText.shown(record.article.title)
        json.write(nil, title)
        json.write(nil, DateLine(record).short)
        json.write(nil, DisplayText.shown(record.article.source ?? ""))
        json.write(nil, record.article.foreignLanguage(in: edition.settings.language) ?? "")
        json.beginArray()
        for (number, passage) in SearchTexts.passages(of: record).enumerated() {
            let words = record.article.text.utf8[passage.bytes]
            json.write(nil, utf8: number == 0 && words.elementsEqual(title.utf8) ? [] : words)
        }
        json.endArray()
        json.beginArray()
        for statement in edition.dossier.statements[record.statements] {
            json.beginArray()
            json.write(nil, Int(statement.evidence.sentence))
            json.write(nil, edition.owner(of: statement.speaker).flatMap { names.number(of: $0) } ?? -1)
            json.write(nil, Int(statement.manner.rawValue))
            json.endArray()
        }
        json.endArray()
        json.endArray()
    }

    /// Source and month, each counted from 1 with 0 for none, then how many actors and topics there are, and the gaps between
    /// their numbers.
    private func appendNarrowings(of article: Int32, to text: inout [UInt8]) {
        let record = edition.dossier.articles[Int(article)]
        SearchNumbers.append(sources.number(of: record.article.source).map { $0 + 1 } ?? 0, to: &text)
        SearchNumbers.append(sources.monthNumber(of: record).map { $0 + 1 } ?? 0, to: &text)
        let actors = record.mentions.compactMap { edition.owner(of: $0.entity).flatMap { names.number(of: $0) } }
        let numbers = Set(actors + record.topics.map { names.number(of: $0) }).sorted()
        SearchNumbers.append(numbers.count, to: &text)
        var previous = 0
        for number in numbers {
            SearchNumbers.append(number - previous, to: &text)
            previous = number
        }
    }
}

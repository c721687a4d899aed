import Articles
import Dossiers
import Linguistics
import Website

/// Writes one article's line of `dossier annotate`: the extraction contract, offsets in Unicode code points.
struct AnnotationLine {
    let dossier: Dossier
    /// Where the pages of the entities stand.
    let addresses: SiteAddresses
    /// Whether merges are explained.
    let explain: Bool

    /// Appends the line of an article.
    func write(_ record: ArticleRecord, to json: inout JSONWriter) {
        let article = record.article
        let index = CodePointIndex(article.text)
        func writeRange(_ range: TextRange) {
            json.write("start", index.codePoint(at: range.start))
            json.write("end", index.codePoint(at: range.end))
        }
        json.beginObject()
        json.write("id", article.id)
        json.write("path", article.path)
        json.write("title", article.title)
        json.beginObject("date")
        if let date = article.date { json.write("value", date.value.description) }
        json.write("basis", article.date?.basis.rawValue ?? "none")
        if article.date == nil, let inferred = record.inferredDate {
            json.beginObject("inferred")
            json.write("value", inferred.value.description)
            json.write("relation", inferred.relation == .about ? "about" : "not before")
            json.write("reason", inferred.reason)
            json.endObject()
        }
        json.endObject()
        if let language = article.recognizedLanguage ?? article.declaredLanguage { json.write("language", language) }
        if !record.isAnnotated { json.write("annotated", false) }
        json.write("text", utf8: article.text.utf8)
        json.beginArray("sentences")
        for sentence in record.sentences {
            json.beginObject()
            writeRange(sentence.range)
            json.endObject()
        }
        json.endArray()
        json.beginArray("mentions")
        for mention in record.mentions {
            json.beginObject()
            writeRange(mention.range)
            json.write("kind", mention.kind.name)
            if let entity = mention.entity {
                json.write("entity", dossier[entity].key)
                if let page = addresses.actor(dossier.representative(of: entity)) { json.write("page", page.string) }
                if explain { writeReason(of: mention, entity: dossier[entity], in: article, to: &json) }
            }
            json.endObject()
        }
        json.endArray()
        json.beginArray("quotations")
        for statement in dossier.statements[record.statements] {
            json.beginObject()
            writeRange(statement.evidence.range)
            json.write("manner", statement.manner.name)
            if let speaker = statement.speaker { json.write("speaker", dossier[speaker].key) }
            if let range = statement.speakerText { json.write("speakerText", article.text[range]) }
            if let range = statement.cue { json.write("cue", article.text[range]) }
            if statement.isDenied { json.write("denied", true) }
            json.endObject()
        }
        json.endArray()
        json.beginArray("dates")
        for expression in record.temporalExpressions {
            json.beginObject()
            writeRange(expression.range)
            json.write("type", expression.kind.name)
            json.write("value", expression.value)
            if let modifier = expression.modifier { json.write("mod", modifier) }
            json.endObject()
        }
        json.endArray()
        json.beginArray("topics")
        for topic in record.topics { json.write(nil, dossier[topic].key) }
        json.endArray()
        json.endObject()
        json.endLine()
    }

    private func writeReason(
        of mention: ResolvedMention, entity: Entity, in article: Article, to json: inout JSONWriter
    ) {
        let form = article.text[mention.range]
        guard let merge = entity.merges.first(where: { $0.form == form }) else { return }
        json.write("reason", merge.reason)
    }
}

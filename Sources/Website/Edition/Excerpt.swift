internal import Articles
internal import Dossiers
internal import Linguistics

/// A sentence shown as evidence: its words as HTML, those that count marked, and the address of the sentence.
struct Excerpt {
    /// The HTML.
    let html: [UInt8]
    /// The address of the sentence from the site's root (`articles/x.html#s12`).
    let href: String

    /// The anchor of a sentence in its article's page; sentences are counted from 1 there.
    static func anchor(_ sentence: Int32) -> String { "s\(sentence + 1)" }

    /// The longest excerpt, in bytes of text.
    static let longest = 420

    /// Shows the sentence of some evidence with the evidence's words in `<mark>`.
    static func sentence(_ evidence: Evidence, in edition: Edition, marked: Bool = true) -> Excerpt {
        // Each field by itself: a copy of the whole record would count a reference for every list it has.
        let articles = edition.dossier.articles
        let article = Int(evidence.article)
        let text = articles[article].article.text.utf8
        var whole = evidence.range.bytes
        if articles[article].sentences.indices.contains(Int(evidence.sentence)) {
            let sentence = articles[article].sentences[Int(evidence.sentence)].range.bytes
            whole = min(whole.lowerBound, sentence.lowerBound)..<max(whole.upperBound, sentence.upperBound)
        }
        whole = whole.clamped(to: 0..<text.count)
        if evidence.sentence == 0, let start = opening(of: articles[article].article),
            start <= evidence.range.bytes.upperBound
        {
            whole = max(whole.lowerBound, start)..<max(whole.upperBound, start)
        }
        let hit = evidence.range.bytes.clamped(to: whole)
        var out = HTMLText()
        if !marked || hit == whole || hit.isEmpty {
            out.shortened(text, whole, to: longest)
        } else {
            let room = max(0, longest - hit.count)
            out.tail(
                text, whole.lowerBound..<hit.lowerBound, to: max(room / 2, room - (whole.upperBound - hit.upperBound)))
            out.markup("<mark>")
            out.shortened(text, hit, to: longest)
            out.markup("</mark>")
            out.shortened(text, hit.upperBound..<whole.upperBound, to: max(60, room / 2))
        }
        return Excerpt(html: out.bytes, href: edition.href(evidence))
    }

    /// Where the words of the first sentence begin in an article without headline, whose first line may state a date before
    /// them (`date 2025-02-10 Ukraine will …`): its title has them alone.
    private static func opening(of article: Article) -> Int? {
        guard article.headline == nil else { return nil }
        let title = Array(article.title.utf8.prefix(24))
        guard title.count > 8 else { return nil }
        let text = article.text.utf8
        return (0..<min(64, max(0, text.count - title.count))).first {
            text[$0..<$0 + title.count].elementsEqual(title)
        }
    }

    /// Shows the evidence's words alone, between quote marks.
    static func quotation(_ evidence: Evidence, in edition: Edition) -> Excerpt {
        var out = HTMLText()
        out.markup("“")
        out.shortened(
            edition.dossier.articles[Int(evidence.article)].article.text.utf8, evidence.range.bytes, to: longest)
        out.markup("”")
        return Excerpt(html: out.bytes, href: edition.href(evidence))
    }
}

extension Edition {
    /// The address of the sentence of some evidence, from the site's root.
    func href(_ evidence: Evidence) -> String {
        "\(addresses.article(evidence.article).string)#\(Excerpt.anchor(evidence.sentence))"
    }
}

extension HTMLText {
    /// Takes a stretch of text, cut behind a word with an ellipsis where it is longer than a number of bytes.
    mutating func shortened(_ utf8: [UInt8], _ range: Range<Int>, to limit: Int) {
        let range = range.clamped(to: 0..<utf8.count)
        guard range.count > limit else { return text(utf8, range) }
        var end = range.lowerBound + limit
        while end > range.lowerBound, utf8[end] & 0xC0 == 0x80 { end -= 1 }
        if let space = utf8[range.lowerBound..<end].lastIndex(of: UInt8(ascii: " ")), end - space < 40 { end = space }
        text(utf8, range.lowerBound..<end)
        markup("…")
    }

    /// Takes the end of a stretch of text, cut before a word with an ellipsis where it is longer than a number of bytes.
    mutating func tail(_ utf8: [UInt8], _ range: Range<Int>, to limit: Int) {
        guard range.count > limit else { return text(utf8, range) }
        var start = range.upperBound - limit
        while start < range.upperBound, utf8[start] & 0xC0 == 0x80 { start += 1 }
        if let space = utf8[start..<range.upperBound].firstIndex(of: UInt8(ascii: " ")), space - start < 40 {
            start = space + 1
        }
        markup("…")
        text(utf8, start..<range.upperBound)
    }
}

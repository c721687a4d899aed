internal import Articles
internal import Dossiers
internal import Linguistics
internal import Markdown

/// The text of an article as HTML, with marks set in: headline and body apart.
struct ArticleBody {
    private let article: Article
    private let marks: ArticleMarks

    /// Looks at an article.
    init(of index: Int32, in edition: Edition) {
        article = edition.dossier.articles[Int(index)].article
        marks = ArticleMarks(of: index, in: edition)
    }

    /// The headline with the anchors of its sentences, or the title where the article has no headline.
    var headline: [UInt8] {
        guard let headline = article.headline else {
            var out = HTMLText()
            out.text(DisplayText.shortened(article.title, to: 240))
            return out.bytes
        }
        let anchors = marks.sentences.prefix { $0.range.lowerBound < Int(headline.end) }
        return PlainTextDocument(text: article.text.utf8).inlineHTML(in: headline.bytes, marks: Array(anchors))
    }

    /// The body, headline and byline left out. Links that point to files beside the article lead nowhere on the site and are
    /// shown as their text; pictures beside it go with the page, those that could not be taken are left out.
    var html: [UInt8] {
        html(with: marks.all)
    }

    /// The body without marks.
    var plainHTML: [UInt8] { html(with: []) }

    private func html(with marks: [Mark]) -> [UInt8] {
        switch article.format {
        case .markdown: markdown(marks)
        case .plainText: plainText(marks)
        }
    }

    private func markdown(_ all: [Mark]) -> [UInt8] {
        let offset = Int(article.bodyOffset)
        let shifted = all.compactMap { mark -> Mark? in
            guard mark.range.upperBound > offset else { return nil }
            var mark = mark
            mark.range = max(0, mark.range.lowerBound - offset)..<(mark.range.upperBound - offset)
            return mark
        }
        var options = RenderingOptions()
        options.linkTarget = { _ in nil }
        let images = article.images
        options.imageTarget = { target in images.first { $0.target == target }.map { "../" + $0.sitePath } }
        return MarkdownDocument(source: article.markdown).html(marks: shifted, options: options)
    }

    private func plainText(_ all: [Mark]) -> [UInt8] {
        let document = PlainTextDocument(text: article.text.utf8)
        var html: [UInt8] = []
        for stretch in stretches {
            let paragraphs = document.paragraphs(in: stretch)
            var subheads: Set<Int> = []
            for (index, paragraph) in paragraphs.enumerated().dropLast()
            where (index > 0 || stretch.lowerBound > 0) && readsLikeSubhead(paragraph) {
                subheads.insert(paragraph.lowerBound)
            }
            html += document.html(in: stretch, paragraphs: paragraphs, subheads: subheads, marks: all)
        }
        return html
    }

    /// What is left of the text without headline and byline.
    private var stretches: [Range<Int>] {
        var stretches: [Range<Int>] = []
        var start = 0
        for taken in [article.headline, article.byline].compactMap({ $0?.bytes }).sorted(by: {
            $0.lowerBound < $1.lowerBound
        }) {
            if start < taken.lowerBound { stretches.append(start..<taken.lowerBound) }
            start = max(start, taken.upperBound)
        }
        if start < article.text.count { stretches.append(start..<article.text.count) }
        return stretches
    }

    /// Whether a paragraph is a short line that does not end as sentences do.
    private func readsLikeSubhead(_ range: Range<Int>) -> Bool {
        guard range.count <= 90, let last = article.text.utf8[range].last else { return false }
        return last < 0x80 && !".!:,;\"".utf8.contains(last)
    }
}

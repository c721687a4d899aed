internal import Articles
internal import Dossiers
internal import Linguistics
internal import Markdown

/// The marks of an article's text: sentences, and in them what somebody said, and in that names and dates.
///
/// What somebody said is cut at the ends of sentences, so that the marks nest as their elements must.
struct ArticleMarks {
    private let edition: Edition
    private let record: ArticleRecord

    /// Looks at an article.
    init(of index: Int32, in edition: Edition) {
        self.edition = edition
        record = edition.dossier.articles[Int(index)]
    }

    /// All marks, in no order.
    var all: [Mark] {
        var marks = sentences
        marks.reserveCapacity(
            marks.count + record.mentions.count + record.temporalExpressions.count + 2 * record.statements.count)
        appendSpeech(to: &marks)
        appendNames(to: &marks)
        appendDates(to: &marks)
        return marks
    }

    /// The anchors of the sentences.
    var sentences: [Mark] {
        record.sentences.enumerated().map { index, sentence in
            Mark(sentence.range.bytes, ArticleMarks.anchor(index), continuation: ArticleMarks.sentence)
        }
    }

    private func appendNames(to marks: inout [Mark]) {
        for mention in record.mentions {
            let plain = ArticleMarks.names[Int(mention.kind.rawValue)]
            if let owner = edition.owner(of: mention.entity) {
                marks.append(
                    Mark(mention.range.bytes, edition.links.mentionTags[Int(owner.index)], insideLink: plain))
            } else {
                marks.append(Mark(mention.range.bytes, plain))
            }
        }
    }

    private func appendDates(to marks: inout [Mark]) {
        for expression in record.temporalExpressions {
            let machine = expression.kind == .date ? DateWording.machineReadable(expression.value) : nil
            guard let machine else {
                marks.append(Mark(expression.range.bytes, ArticleMarks.time))
                continue
            }
            var opening = HTMLText()
            opening.markup("<time class=\"d\" datetime=\"")
            opening.text(machine)
            if expression.isRelative {
                opening.markup("\" data-date=\"")
                opening.text(DateWording.words(value: expression.value, modifier: expression.modifier))
            }
            opening.markup("\">")
            marks.append(
                Mark(expression.range.bytes, Mark.Tags(opening: opening.bytes, closing: ArticleMarks.timeEnd)))
        }
    }

    /// What somebody said, cut at the sentences' ends. Where the text names the speaker by a pronoun or a description only, the
    /// last piece carries the name, to be shown behind it.
    private func appendSpeech(to marks: inout [Mark]) {
        for index in record.statements {
            let statement = edition.dossier.statements[index]
            let range = statement.evidence.range
            var rest = range
            var sentence = Int(statement.evidence.sentence)
            while sentence < record.sentences.count, !rest.isEmpty {
                let bounds = record.sentences[sentence].range
                if bounds.start >= rest.end { break }
                sentence += 1
                let piece = TextRange(start: max(rest.start, bounds.start), end: min(rest.end, bounds.end))
                rest.start = max(rest.start, bounds.end)
                guard !piece.isEmpty else { continue }
                let isLast = piece.end == range.end || sentence == record.sentences.count
                let plain = ArticleMarks.speech[Int(statement.manner.rawValue)]
                let shown = statement.manner == .indirect ? piece : withQuoteMarks(piece, inside: bounds)
                marks.append(
                    Mark(shown.bytes, isLast ? named(statement, at: index) ?? plain : plain, continuation: plain))
            }
        }
    }

    /// The tags that carry the speaker's name; nothing where the text gives it already, or nobody is known.
    private func named(_ statement: Statement, at index: Int) -> Mark.Tags? {
        guard let speaker = statement.speaker, needsName(statement, speaker),
            !isNamedLater(statement, at: index)
        else { return nil }
        var opening = HTMLText()
        opening.markup("<span class=\"q q-")
        opening.text(statement.manner.name)
        opening.markup("\" data-speaker=\"")
        opening.text(edition.dossier[edition.owner(of: speaker) ?? speaker].name)
        opening.markup("\">")
        return Mark.Tags(opening: opening.bytes, closing: ArticleMarks.spanEnd)
    }

    /// Whether the same sentence goes on with words of the same speaker, who is named behind the last of them.
    private func isNamedLater(_ statement: Statement, at index: Int) -> Bool {
        // Statements stand in the order of the text; so few of one sentence need to be looked at that time stays linear.
        let near = max(record.statements.lowerBound, index - 16)..<min(record.statements.upperBound, index + 17)
        return near.contains { other in
            let next = edition.dossier.statements[other]
            return next.evidence.sentence == statement.evidence.sentence && next.speaker == statement.speaker
                && (next.evidence.range.end, other) > (statement.evidence.range.end, index)
        }
    }

    /// A stretch with the quote marks right around it, so that what is shown behind it does not stand inside of them.
    private func withQuoteMarks(_ piece: TextRange, inside bounds: TextRange) -> TextRange {
        let text = record.article.text.utf8
        var piece = piece
        for mark in ArticleMarks.quoteMarks {
            let length = Int32(mark.count)
            if piece.start - length >= bounds.start,
                text[Int(piece.start - length)..<Int(piece.start)].elementsEqual(mark)
            {
                piece.start -= length
                break
            }
        }
        for mark in ArticleMarks.quoteMarks {
            let length = Int32(mark.count)
            if piece.end + length <= bounds.end, text[Int(piece.end)..<Int(piece.end + length)].elementsEqual(mark) {
                piece.end += length
                break
            }
        }
        return piece
    }

    /// Whether the words that name the speaker are no form of the name.
    private func needsName(_ statement: Statement, _ speaker: EntityID) -> Bool {
        guard let words = statement.speakerText else { return true }
        return !record.mentions.contains { mention in
            mention.range.overlaps(words) && mention.entity != nil
                && edition.dossier.representative(of: mention.entity ?? speaker)
                    == edition.dossier.representative(of: speaker)
        }
    }

    private static let quoteMarks = ["\"", "“", "”", "„", "«", "»", "‘", "’", "'"].map { Array($0.utf8) }
    private static let spanEnd = Array("</span>".utf8)
    private static let timeEnd = Array("</time>".utf8)
    private static let sentence = Mark.Tags("<span class=\"s\">", "</span>")
    private static let time = Mark.Tags("<span class=\"d\">", "</span>")
    private static let names = EntityKind.allCases.map { Mark.Tags("<span class=\"m m-\($0.name)\">", "</span>") }
    private static let speech = Manner.allCases.map { Mark.Tags("<span class=\"q q-\($0.name)\">", "</span>") }
    private static let anchors = (0..<400).map { Mark.Tags("<span class=\"s\" id=\"s\($0 + 1)\">", "</span>") }

    private static func anchor(_ index: Int) -> Mark.Tags {
        index < anchors.count ? anchors[index] : Mark.Tags("<span class=\"s\" id=\"s\(index + 1)\">", "</span>")
    }
}

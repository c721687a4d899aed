internal import Articles
internal import Dossiers
internal import Linguistics

/// The marks of an article's text: sentences, and in them what somebody said, and in that names and dates.
///
/// The marks nest: what reaches over the end of a sentence is cut there and goes on in the next.
struct ArticleMarks {
    /// The marks: each comes before those inside of it.
    private(set) var marks: [TextMark] = []

    private let edition: Edition
    private let record: ArticleRecord

    /// Sets the marks of an article.
    init(of index: Int32, in edition: Edition) {
        self.edition = edition
        record = edition.dossier.articles[Int(index)]
        let inner = names() + dates()
        var leaves = inner.sorted { $0.range < $1.range }
        removeOverlaps(&leaves)
        let speech = speechInSentences()
        marks.reserveCapacity(record.sentences.count + speech.count + leaves.count)
        nest(speech: speech, leaves: leaves)
    }

    private func names() -> [TextMark] {
        record.mentions.compactMap { mention in
            if let owner = edition.owner(of: mention.entity) {
                let tag = edition.links.mentionTags[Int(owner.index)]
                return TextMark(range: mention.range, opening: tag, closing: ArticleMarks.linkEnd)
            }
            return TextMark(
                range: mention.range, opening: ArticleMarks.nameTags[Int(mention.kind.rawValue)],
                closing: ArticleMarks.spanEnd)
        }
    }

    private func dates() -> [TextMark] {
        record.temporalExpressions.map { expression in
            var out = HTMLText()
            let machine = expression.kind == .date ? DateWording.machineReadable(expression.value) : nil
            if let machine {
                out.markup("<time class=\"d\" datetime=\"")
                out.text(machine)
            } else {
                out.markup("<span class=\"d")
            }
            if machine != nil, expression.isRelative {
                out.markup("\" data-date=\"")
                out.text(DateWording.words(value: expression.value, modifier: expression.modifier))
            }
            out.markup("\">")
            return TextMark(
                range: expression.range, opening: out.bytes,
                closing: machine == nil ? ArticleMarks.spanEnd : ArticleMarks.timeEnd)
        }
    }

    /// What somebody said, cut at the sentences' ends. Where the text names the speaker by a pronoun or a description only, the
    /// last piece carries the name, to be shown behind it.
    private func speechInSentences() -> [TextMark] {
        var pieces: [TextMark] = []
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
                pieces.append(
                    TextMark(
                        range: piece, opening: opening(of: statement, isLast: isLast), closing: ArticleMarks.spanEnd))
            }
        }
        return pieces.sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    }

    private func opening(of statement: Statement, isLast: Bool) -> [UInt8] {
        guard isLast, let speaker = statement.speaker, needsName(statement, speaker) else {
            return ArticleMarks.speechTags[Int(statement.manner.rawValue)]
        }
        var out = HTMLText()
        out.markup("<span class=\"q q-")
        out.text(statement.manner.name)
        out.markup("\" data-speaker=\"")
        out.text(edition.dossier[edition.owner(of: speaker) ?? speaker].name)
        out.markup("\">")
        return out.bytes
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

    /// Of two leaves that overlap the earlier stays, and of two that begin together the longer.
    private func removeOverlaps(_ leaves: inout [TextMark]) {
        var kept: [TextMark] = []
        kept.reserveCapacity(leaves.count)
        for leaf in leaves where !leaf.range.isEmpty {
            if let last = kept.last, last.range.end > leaf.range.start {
                if last.range.start == leaf.range.start, leaf.range.end > last.range.end {
                    kept[kept.count - 1] = leaf
                }
                continue
            }
            kept.append(leaf)
        }
        leaves = kept
    }

    /// Writes the marks in order: sentence, then speech, then leaves, each cut to what it stands in.
    private mutating func nest(speech: [TextMark], leaves: [TextMark]) {
        var nextSpeech = 0
        var nextLeaf = 0
        for (index, sentence) in record.sentences.enumerated() {
            marks.append(
                TextMark(
                    range: sentence.range, opening: ArticleMarks.sentenceTag(index), closing: ArticleMarks.spanEnd))
            var inside: [TextMark] = []
            while nextSpeech < speech.count, speech[nextSpeech].range.start < sentence.range.end {
                inside.append(speech[nextSpeech])
                nextSpeech += 1
            }
            while nextLeaf < leaves.count, leaves[nextLeaf].range.start < sentence.range.end {
                inside.append(leaves[nextLeaf])
                nextLeaf += 1
            }
            appendNested(inside, within: sentence.range)
        }
    }

    /// Appends marks that stand in one sentence so that they nest: one that begins in another and reaches beyond it is cut at
    /// its end.
    private mutating func appendNested(_ inside: [TextMark], within bounds: TextRange) {
        var open: [TextRange] = [bounds]
        let ordered = inside.enumerated().sorted {
            ($0.element.range.start, -$0.element.range.end, $0.offset) < (
                $1.element.range.start, -$1.element.range.end, $1.offset
            )
        }
        for (_, mark) in ordered {
            var mark = mark
            while open.count > 1, let last = open.last, last.end <= mark.range.start { open.removeLast() }
            guard let last = open.last else { return }
            mark.range.start = max(mark.range.start, last.start)
            mark.range.end = min(mark.range.end, last.end)
            guard !mark.range.isEmpty else { continue }
            marks.append(mark)
            open.append(mark.range)
        }
    }

    private static let spanEnd = Array("</span>".utf8)
    private static let linkEnd = Array("</a>".utf8)
    private static let timeEnd = Array("</time>".utf8)
    private static let nameTags = EntityKind.allCases.map { Array("<span class=\"m m-\($0.name)\">".utf8) }
    private static let speechTags = Manner.allCases.map { Array("<span class=\"q q-\($0.name)\">".utf8) }
    private static let sentenceTags = (0..<400).map { Array("<span class=\"s\" id=\"s\($0 + 1)\">".utf8) }

    private static func sentenceTag(_ index: Int) -> [UInt8] {
        index < sentenceTags.count ? sentenceTags[index] : Array("<span class=\"s\" id=\"s\(index + 1)\">".utf8)
    }
}

import Linguistics

/// Settles doubtful readings of single texts with all texts: a name that is surely one elsewhere is marked where it was
/// missed; a doubtful single word that the texts also have in small letters is no name.
///
/// One pass over the bytes of all texts, whatever the number of names.
struct CorpusEvidence {
    private struct FormRecord {
        var count = 0
        var confidence = 0
        var kind: EntityKind
        var groups: [Int32] = []
        var isSingleWord: Bool
    }

    private let texts: [Text]
    private let sentences: [[Sentence]]

    /// Looks at texts.
    init(texts: [Text], sentences: [[Sentence]]) {
        self.texts = texts
        self.sentences = sentences
    }

    /// Adds what was missed and drops what is none.
    func apply(to mentions: inout [SettledMention], _ inventory: NameInventory) {
        let records = records(of: mentions, inventory)
        let sure = records.indices.filter { Self.isSure(records[$0]) }
        let doubtful = records.indices.filter { Self.isDoubtful(records[$0]) }
        var names = sure.map { (form: inventory.forms[$0], target: Int32($0)) }
        // Small letters are looked for as well: a word that the texts have so is no sure name.
        for form in sure.filter({ records[$0].isSingleWord }) + doubtful {
            let small = inventory.forms[form].lowercased()
            if small != inventory.forms[form] { names.append((small, Int32(-1 - form))) }
        }
        guard !names.isEmpty else { return }
        let scanner = NameScanner(names)
        var ranges = Array(repeating: [TextRange](), count: texts.count)
        for mention in mentions { ranges[Int(mention.article)].append(mention.range) }
        var isSmall = Array(repeating: false, count: records.count)
        var found: [(article: Int, NameScanner.Found)] = []
        for article in texts.indices where !sentences[article].isEmpty {
            for hit in scanner.find(in: texts[article], outside: ranges[article]) {
                if hit.target >= 0 { found.append((article, hit)) } else { isSmall[Int(-1 - hit.target)] = true }
            }
        }
        if doubtful.contains(where: { isSmall[$0] }) {
            let junk = Set(doubtful.filter { isSmall[$0] }.map(Int32.init))
            mentions.removeAll { junk.contains($0.form) }
        }
        add(found.filter { !isSmall[Int($0.1.target)] }, records, &mentions)
    }

    private func add(
        _ found: [(article: Int, NameScanner.Found)], _ records: [FormRecord], _ mentions: inout [SettledMention]
    ) {
        guard !found.isEmpty else { return }
        // Of two entities with one form, the one that the article has is meant.
        let forms = Set(found.map(\.1.target))
        var local: [UInt64: SettledMention] = [:]
        for mention in mentions where forms.contains(mention.form) {
            local[UInt64(mention.article) << 32 | UInt64(mention.form)] = mention
        }
        for (article, hit) in found {
            let record = records[Int(hit.target)]
            let here = local[UInt64(article) << 32 | UInt64(hit.target)]
            guard here != nil || (!record.isSingleWord && record.groups.count == 1),
                let group = here?.group ?? record.groups.first, let sentence = sentence(at: hit.range, in: article)
            else { continue }
            mentions.append(
                SettledMention(
                    article: Int32(article), range: hit.range, sentence: sentence, kind: here?.kind ?? record.kind,
                    context: [], role: nil, form: hit.target, group: group,
                    isOwnName: here?.isOwnName ?? !record.isSingleWord))
        }
        mentions.sort { ($0.article, $0.range) < ($1.article, $1.range) }
    }

    /// What the mentions of each form say, by the form's index.
    private func records(of mentions: [SettledMention], _ inventory: NameInventory) -> [FormRecord] {
        var records = inventory.forms.map { FormRecord(kind: .misc, isSingleWord: !$0.utf8.contains(0x20)) }
        for mention in mentions {
            let form = Int(mention.form)
            records[form].count += 1
            records[form].confidence += Int(mention.confidence)
            records[form].kind = mention.kind
            if records[form].groups.count < 3, !records[form].groups.contains(mention.group) {
                records[form].groups.append(mention.group)
            }
        }
        return records
    }

    /// Several words read as a name with confidence, or one word read so three times.
    private static func isSure(_ record: FormRecord) -> Bool {
        guard record.count > 0 else { return false }
        let mean = record.confidence / record.count
        return record.isSingleWord ? record.kind != .misc && record.count > 2 && mean >= 75 : mean >= 70
    }

    /// One word, read as a name once and not with confidence.
    private static func isDoubtful(_ record: FormRecord) -> Bool {
        record.isSingleWord && record.count == 1 && record.confidence < 65 && record.kind != .place
    }

    private func sentence(at range: TextRange, in article: Int) -> Int32? {
        let list = sentences[article]
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
        }
        return low < list.count && list[low].range.contains(range) ? Int32(low) : nil
    }
}

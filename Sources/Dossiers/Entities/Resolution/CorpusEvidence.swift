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
    func apply(to mentions: inout [SettledMention]) {
        let records = records(of: mentions)
        let sure = records.filter { Self.isSure($0.value) }.sorted { $0.key < $1.key }
        let doubtful = records.filter { Self.isDoubtful($0.value) }.map(\.key).sorted()
        var names: [(form: String, target: Int32)] = []
        for (index, entry) in sure.enumerated() { names.append((entry.key, Int32(index))) }
        // Small letters are looked for as well: a word that the texts have so is no sure name.
        var small: [String] = sure.filter { $0.value.isSingleWord }.map(\.key) + doubtful
        small.removeAll { $0 == $0.lowercased() }
        for (index, form) in small.enumerated() { names.append((form.lowercased(), Int32(sure.count + index))) }
        guard !names.isEmpty else { return }
        let scanner = NameScanner(names)
        var ranges = Array(repeating: [TextRange](), count: texts.count)
        for mention in mentions { ranges[Int(mention.article)].append(mention.range) }
        var seenSmall: Set<String> = []
        var found: [(article: Int, NameScanner.Found)] = []
        for article in texts.indices where !sentences[article].isEmpty {
            for hit in scanner.find(in: texts[article], outside: ranges[article]) {
                if Int(hit.target) < sure.count {
                    found.append((article, hit))
                } else {
                    seenSmall.insert(small[Int(hit.target) - sure.count])
                }
            }
        }
        let junk = Set(doubtful).intersection(seenSmall)
        if !junk.isEmpty { mentions.removeAll { junk.contains($0.form) } }
        add(found.filter { !seenSmall.contains(sure[Int($0.1.target)].key) }, sure, &mentions)
    }

    private func add(
        _ found: [(article: Int, NameScanner.Found)], _ sure: [(key: String, value: FormRecord)],
        _ mentions: inout [SettledMention]
    ) {
        guard !found.isEmpty else { return }
        // Of two entities with one form, the one that the article has is meant.
        var local: [UInt64: SettledMention] = [:]
        let targets = Dictionary(sure.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        for mention in mentions {
            guard let target = targets[mention.form] else { continue }
            local[UInt64(mention.article) << 32 | UInt64(target)] = mention
        }
        for (article, hit) in found {
            let entry = sure[Int(hit.target)]
            let here = local[UInt64(article) << 32 | UInt64(hit.target)]
            guard here != nil || (!entry.value.isSingleWord && entry.value.groups.count == 1),
                let group = here?.group ?? entry.value.groups.first,
                let sentence = sentence(at: hit.range, in: article)
            else { continue }
            mentions.append(
                SettledMention(
                    article: Int32(article), range: hit.range, sentence: sentence, kind: here?.kind ?? entry.value.kind,
                    context: [], role: nil, form: entry.key, group: group,
                    isOwnName: here?.isOwnName ?? !entry.value.isSingleWord))
        }
        mentions.sort { ($0.article, $0.range) < ($1.article, $1.range) }
    }

    private func records(of mentions: [SettledMention]) -> [String: FormRecord] {
        var records: [String: FormRecord] = [:]
        for mention in mentions {
            var record =
                records[mention.form]
                ?? FormRecord(
                    kind: mention.kind, isSingleWord: !mention.form.utf8.contains(0x20))
            record.count += 1
            record.confidence += Int(mention.confidence)
            if record.kind != mention.kind { record.kind = mention.kind }
            if record.groups.count < 3, !record.groups.contains(mention.group) { record.groups.append(mention.group) }
            records[mention.form] = record
        }
        return records
    }

    /// Several words read as a name with confidence, or one word read so three times.
    private static func isSure(_ record: FormRecord) -> Bool {
        let mean = record.confidence / max(record.count, 1)
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

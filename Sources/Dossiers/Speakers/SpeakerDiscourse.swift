import Articles
import Linguistics

/// What has been said so far in an article, and by whom: the context in which pronouns and descriptions are understood.
struct SpeakerDiscourse {
    let record: ArticleRecord
    let profiles: [SpeakerProfile]
    /// The last statements that were read: the speaker, if anyone, and where the words that name him stand.
    private var said: [(speaker: EntityID?, place: Int32, sentence: Int32, paragraph: Int32)] = []
    /// Whose the last text of each kind was (`statement`, `report`).
    var documents: [String: EntityID] = [:]
    /// Where the words that name a speaker were found to mean an entity.
    var settled: [(range: TextRange, speaker: EntityID)] = []

    /// Where the contents of the last statements stand: whom they name is spoken of.
    var contents: [TextRange] = []

    /// How many statements back the same words are looked for.
    static let memory = 16
    /// How many mentions back or ahead a description reaches, so that time stays linear in the text.
    static let reach = 400
    /// How many bytes of a sentence are read for the words that tell of its subject.
    static let scope = 400
    /// How many mentions of one sentence are looked at.
    static let breadth = 48

    init(record: ArticleRecord, profiles: [SpeakerProfile]) {
        self.record = record
        self.profiles = profiles
    }

    /// Takes note of a statement that was read.
    mutating func note(_ quotation: Quotation, speaker: EntityID?) {
        let sentence = quotation.speaker.range.map { self.sentence(at: $0.start) } ?? quotation.sentence
        if contents.count == SpeakerDiscourse.memory { contents.removeFirst() }
        contents.append(quotation.range)
        if quotation.speaker == .unknown, speaker == nil { return }
        if said.count == SpeakerDiscourse.memory { said.removeFirst() }
        let place = quotation.speaker.range?.start ?? quotation.range.start
        // What follows a quotation follows its last sentence.
        let end = max(sentence, self.sentence(at: max(quotation.range.start, quotation.range.end - 1)))
        said.append((speaker, place, end, paragraph(of: end)))
        if let range = quotation.speaker.range, let speaker { settled.append((range, speaker)) }
    }

    /// The last statement whose speaker is named before a place. Of `it cited the ministry as saying …, and claimed` the ministry
    /// is named behind `it`.
    func last(before place: Int32) -> (speaker: EntityID?, place: Int32, sentence: Int32, paragraph: Int32)? {
        said.last { $0.place < place }
    }

    /// Whom the words of a quotation name.
    mutating func speaker(of quotation: Quotation) -> EntityID? {
        guard let range = quotation.speaker.range else { return nil }
        // Several statements may share one set of words.
        if let known = settled.suffix(SpeakerDiscourse.memory).last(where: { $0.range == range }) {
            return known.speaker
        }
        switch quotation.speaker {
        case .name(let range): return named(range)
        case .pronoun(let range): return pronoun(range, content: quotation.range)
        case .description(let range): return description(range)
        case .sameAs, .unknown: return nil
        }
    }

    // MARK: Names

    func named(_ range: TextRange) -> EntityID? {
        let inside = mentions(in: range)
        let best = inside.max { overlap($0.range, range) < overlap($1.range, range) }
        // A nationality does not speak (`Russian said`), though a name of unknown sort may.
        guard let best, let entity = best.entity else { return nil }
        return best.kind != .misc || profile(entity).standsFor == nil ? entity : nil
    }

    func overlap(_ left: TextRange, _ right: TextRange) -> Int32 {
        min(left.end, right.end) - max(left.start, right.start)
    }

    // MARK: Places in the article

    func profile(_ entity: EntityID) -> SpeakerProfile { profiles[Int(entity.index)] }

    func text(_ range: TextRange) -> String { record.article.text[range].lowercased() }

    /// The index of the first mention that begins at an offset or behind it.
    func firstMention(from offset: Int32) -> Int {
        var (low, high) = (0, record.mentions.count)
        while low < high {
            let middle = (low + high) / 2
            if record.mentions[middle].range.start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func mentions(in range: TextRange) -> [ResolvedMention] {
        var index = firstMention(from: range.start)
        if index > 0, record.mentions[index - 1].range.overlaps(range) { index -= 1 }
        var found: [ResolvedMention] = []
        while index < record.mentions.count, record.mentions[index].range.start < range.end,
            found.count < SpeakerDiscourse.breadth
        {
            found.append(record.mentions[index])
            index += 1
        }
        return found
    }

    func mentions(inSentence sentence: Int32) -> [ResolvedMention] {
        guard record.sentences.indices.contains(Int(sentence)) else { return [] }
        return mentions(in: record.sentences[Int(sentence)].range)
    }

    /// The sentence in which an offset lies.
    func sentence(at offset: Int32) -> Int32 {
        var (low, high) = (0, record.sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if record.sentences[middle].range.end <= offset { low = middle + 1 } else { high = middle }
        }
        return Int32(min(low, max(0, record.sentences.count - 1)))
    }

    func paragraph(of sentence: Int32) -> Int32 {
        record.sentences.indices.contains(Int(sentence)) ? record.sentences[Int(sentence)].paragraph : -1
    }
}

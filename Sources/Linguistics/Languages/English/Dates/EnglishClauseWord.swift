/// What a word tells about the clauses of a sentence.
struct EnglishClauseWord: OptionSet, Sendable {
    let rawValue: UInt16

    /// Begins a clause about what stands before it.
    static let relative = EnglishClauseWord(rawValue: 1 << 0)
    /// Begins a clause wherever it stands.
    static let subordinator = EnglishClauseWord(rawValue: 1 << 1)
    /// Begins a clause behind a comma.
    static let follower = EnglishClauseWord(rawValue: 1 << 2)
    /// Begins a clause behind a comma where a verb follows, else goes on with a list.
    static let conjunction = EnglishClauseWord(rawValue: 1 << 3)
    /// Is no noun: what stands before or behind it is no attribute.
    static let functionWord = EnglishClauseWord(rawValue: 1 << 4)
    /// An article.
    static let article = EnglishClauseWord(rawValue: 1 << 5)
    /// Says that something is not so.
    static let negation = EnglishClauseWord(rawValue: 1 << 6)
    /// Says that something takes place.
    static let occurrence = EnglishClauseWord(rawValue: 1 << 7)
    /// Says that something will not take place after all.
    static let cancellation = EnglishClauseWord(rawValue: 1 << 8)
    /// Makes a passive.
    static let passive = EnglishClauseWord(rawValue: 1 << 9)
    /// Says that something is to come.
    static let plan = EnglishClauseWord(rawValue: 1 << 10)
    /// Says that something may come.
    static let modal = EnglishClauseWord(rawValue: 1 << 11)
    /// Names what takes place at a time.
    static let eventNoun = EnglishClauseWord(rawValue: 1 << 12)

    /// Says that something takes place only with the word behind it.
    static let halfOccurrence = EnglishClauseWord(rawValue: 1 << 13)
    /// What completes such a word.
    static let occurrenceEnd = EnglishClauseWord(rawValue: 1 << 14)

    /// What a word tells; nothing for most.
    static let table: WordTable<EnglishClauseWord> = {
        let lists: [(EnglishClauseWord, String)] = [
            (
                .relative,
                """
                which who that
                """
            ),
            (
                .subordinator,
                """
                which while whereas although though because but whose unless whom
                """
            ),
            (
                .follower,
                """
                which who while but when where after before as although because so yet saying adding including if \
                since until nor then
                """
            ),
            (
                .conjunction,
                """
                and or
                """
            ),
            (
                .functionWord,
                """
                in since of by until till from to before after during between and or for around circa through late \
                early mid on at as was were is are has had have when while that which who but with will would he she \
                it they we i under into than be been where if because though although
                """
            ),
            (
                .article,
                """
                the a an
                """
            ),
            (
                .negation,
                """
                never not n't failed nor without
                """
            ),
            (
                .occurrence,
                """
                occur occurred occurs happen happened happens materialize materialise materialized materialised \
                convene convened held take took taken go gone went come came
                """
            ),
            (.halfOccurrence, "take took taken go gone went come came"),
            (.occurrenceEnd, "place ahead about forward"),
            (
                .cancellation,
                """
                cancelled canceled scrapped postponed called aborted shelved suspended
                """
            ),
            (
                .passive,
                """
                was were been is being got
                """
            ),
            (
                .plan,
                """
                planned plans planning scheduled expected slated due upcoming forthcoming set
                """
            ),
            (
                .modal,
                """
                will shall 'll could may might should hopes intends must
                """
            ),
            (
                .eventNoun,
                """
                referendum election elections vote poll polls ballot war wars attack attacks invasion coup \
                revolution uprising protest protests crisis summit conference meeting talks agreement treaty deal \
                accord accords pact ceasefire truce annexation earthquake tsunami hurricane flood floods fire \
                outbreak pandemic games olympics championship championships cup census massacre bombing shooting \
                crash disaster genocide famine trial verdict ruling resolution merger launch campaign offensive \
                operation siege battle impeachment inauguration memorandum declaration murder killing
                """
            ),
        ]
        var signs: [String: EnglishClauseWord] = [:]
        for (sign, words) in lists {
            for word in words.split(separator: " ") { signs[String(word), default: []].insert(sign) }
        }
        return WordTable(signs.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }()
}
